#include "policy/finding.h"
