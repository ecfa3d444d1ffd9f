// SPDX-License-Identifier: GPL-3.0-or-later

// Where AWS's own tools would take another identity than the one that was found.
#pragma once

#include "aws/profiles/profilekind.h"

#include <QString>

#include <vector>

namespace vaultlock::aws {

/// What is taken is always what the newest AWS CLI takes; a remark says who would take another.
/// Seen on AWS CLI 2.9.19, 2.23.6, 1.45.11 and 2.38.1 and on
/// @aws-sdk/credential-providers 3.1175.0, each on the same files and variables; boto3 by
/// botocore 1.43.
struct IdentityRemark
{
    enum class Kind {
        OtherSource,    // tool takes `other` of the profile, where `taken` counts here
        ProfileInstead, // tool takes the profile's `other`, where the variable counts here
        OtherProfile,   // tool takes `profile`, where the one that the variable names counts here
        LentByDefault,  // a key of what counts stands in [DEFAULT], at the place
    };
    Kind kind = Kind::OtherSource;
    AwsTool tool = AwsTool::JavaScriptSdk;
    QString profile;
    ProfileKind taken = ProfileKind::None;
    /// None: it finds nothing there, and goes on to what else there is. As taken: of the profile's
    /// own, where what counts here is lent.
    ProfileKind other = ProfileKind::None;
    QString name = {};  ///< of the variable or key that counts here: `AWS_ACCESS_KEY_ID`
    QString place = {}; ///< `~/.aws/credentials:3`

    friend bool operator==(const IdentityRemark &, const IdentityRemark &) = default;
};

using IdentityRemarks = std::vector<IdentityRemark>;

} // namespace vaultlock::aws
