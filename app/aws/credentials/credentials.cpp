#include "aws/credentials/credentials.h"

namespace vaultlock::aws {

CredentialsProvider::~CredentialsProvider() = default;

} // namespace vaultlock::aws
