// What kind of identity a profile of AWS's tools gives.
#pragma once

namespace vaultlock {

enum class ProfileKind {
    Keys,
    Role,
    SsoRole, // IAM Identity Center
    Process,
    WebIdentity,
    None, // it says nothing of credentials
};

} // namespace vaultlock
