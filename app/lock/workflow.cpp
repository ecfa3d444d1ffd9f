#include "lock/workflow.h"

namespace vaultlock::lock {

Context::Context(VaultArn vaultArn, LockOrigin lockOrigin, QString endpointUrl)
    : vault(std::move(vaultArn))
    , origin(std::move(lockOrigin))
    , endpoint(std::move(endpointUrl))
    , state(Unknown{})
{
}

} // namespace vaultlock::lock
