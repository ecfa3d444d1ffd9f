// SPDX-License-Identifier: GPL-3.0-or-later

// Where the credentials of a profile come from: one source, and the roles to assume after it.
#pragma once

#include "aws/profiles/identityremark.h"
#include "aws/profiles/profileset.h"
#include "core/result.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace vaultlock::aws {

/// aws_access_key_id and its like, of this profile.
struct StaticKeysSource
{
    QString profile;
};

/// credential_source.
enum class NamedSource {
    Environment,
    Ec2InstanceMetadata,
    EcsContainer,
};

struct WebIdentitySource
{
    QString roleArn;
    QString tokenFile;
    QString sessionName; ///< empty: one of ours
};

struct SsoSource
{
    QString session; ///< empty: the older form, by start URL
    QString region;
    QString startUrl;
    QString accountId; ///< empty: only a token, which Glacier does not take
    QString roleName;
    QString profile;     ///< that names it, for `aws sso login --profile`
    QString scopes = {}; ///< sso_registration_scopes of the session; empty: the usual one
};

/// What `aws login` left.
struct LoginSession
{
    QString session; ///< login_session: the ARN of who signed in
    QString profile; ///< that names it, for `aws login --profile`
};

struct ProcessSource
{
    QString command;
};

using CredentialSource = std::variant<StaticKeysSource, NamedSource, WebIdentitySource, SsoSource,
                                      LoginSession, ProcessSource>;

struct RoleStep
{
    QString roleArn;
    QString externalId;
    QString sessionName; ///< empty: one of ours
    QString mfaSerial;
    std::optional<int> durationSeconds;
};

struct CredentialChain
{
    CredentialSource source;
    std::vector<RoleStep> roles; ///< in the order in which they are assumed
    IdentityRemarks remarks = {};
};

/// Follows role_arn and source_profile as the AWS CLI does. In the profile that was chosen a role
/// goes before keys; in those that it leads to, keys go before a role, and a profile that is its
/// own source has to have keys; which source of a profile counts: kindOf(). The remarks say who
/// would take another.
///
/// Errors: NoSuchProfile, and InvalidConfiguration whose detail begins with the place,
/// `~/.aws/config:12: [profile x] source_profile: …`. It never holds a value that may be a secret.
Result<CredentialChain> resolveCredentialChain(const ProfileSet &profiles, const QString &name);

/// InvalidConfiguration where a comment stands behind what says where to look for somebody: as a
/// part of it, as the AWS CLI has it, that is somewhere else. kind: what the profile is taken for.
Result<void> checkPlainNames(const Profile &profile, ProfileKind kind);

/// The profile says something of credentials at all, right or wrong.
bool hasCredentials(const Profile &profile);

/// `~/.aws/config:12: [profile x] key: problem`; the key may be null.
Error configurationError(const Profile &profile, const char *key, const QString &problem);

} // namespace vaultlock::aws
