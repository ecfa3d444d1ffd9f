#include "words/statewords.h"
