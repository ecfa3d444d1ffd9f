// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/profilekind.h"

#include <algorithm>
#include <initializer_list>

namespace vaultlock::aws {

namespace {

/// Only the AWS CLI and boto3 read what [DEFAULT] lends.
bool hasOwn(const Profile &profile, const char *key)
{
    const Setting *setting = profile.find(key);
    return setting && (!setting->isLent || setting->isInsteadOfItsOwn);
}

bool isIn(const Profile &profile, const char *key)
{
    return profile.find(key) != nullptr;
}

bool hasAny(const Profile &profile, std::initializer_list<const char *> keys,
            bool (*isThere)(const Profile &, const char *))
{
    return std::any_of(keys.begin(), keys.end(),
                       [&](const char *key) { return isThere(profile, key); });
}

bool isOfCredentialsFile(const Setting *setting)
{
    return setting && setting->file == SharedFileKind::Credentials;
}

ProfileKind kindForTheCli(const Profile &profile, bool knowsLogin, ProfileUse use)
{
    if (isIn(profile, "web_identity_token_file"))
        return ProfileKind::WebIdentity;
    const bool isSourceByItself = use == ProfileUse::SourceProfile && hasStaticKeys(profile);
    if (isIn(profile, "role_arn") && !isSourceByItself)
        return ProfileKind::Role;
    if (hasAny(profile, {"sso_account_id", "sso_role_name"}, isIn))
        return ProfileKind::SsoRole;
    if (isOfCredentialsFile(profile.find("aws_access_key_id")))
        return ProfileKind::Keys;
    if (knowsLogin && isIn(profile, "login_session"))
        return ProfileKind::Login;
    if (isIn(profile, "credential_process"))
        return ProfileKind::Process;
    if (hasStaticKeys(profile))
        return ProfileKind::Keys;
    if (hasAny(profile, {"sso_session", "sso_start_url", "sso_region"}, isIn))
        return ProfileKind::SsoRole; // a token without a role, which is told
    // By itself it is the source of nothing: botocore reads it with a role_arn only.
    return use == ProfileUse::SourceProfile && isIn(profile, "credential_source")
               ? ProfileKind::NamedSource
               : ProfileKind::None;
}

ProfileKind kindForJavaScript(const Profile &profile, ProfileUse use)
{
    const bool hasKeys =
        hasOwn(profile, "aws_access_key_id") && hasOwn(profile, "aws_secret_access_key");
    const bool hasRole = hasOwn(profile, "role_arn");
    const bool hasNamed = hasOwn(profile, "credential_source");
    if (use == ProfileUse::SourceProfile && hasKeys)
        return ProfileKind::Keys;
    if (use == ProfileUse::SourceProfile && hasNamed && !hasRole)
        return ProfileKind::NamedSource;
    if (hasRole && hasOwn(profile, "source_profile") != hasNamed)
        return ProfileKind::Role;
    if (hasKeys)
        return ProfileKind::Keys;
    if (hasRole && hasOwn(profile, "web_identity_token_file"))
        return ProfileKind::WebIdentity;
    if (hasOwn(profile, "credential_process"))
        return ProfileKind::Process;
    if (hasAny(profile,
               {"sso_session", "sso_start_url", "sso_region", "sso_account_id", "sso_role_name"},
               hasOwn))
        return ProfileKind::SsoRole;
    return hasOwn(profile, "login_session") ? ProfileKind::Login : ProfileKind::None;
}

} // namespace

bool hasStaticKeys(const Profile &profile)
{
    return profile.find("aws_access_key_id") || profile.find("aws_secret_access_key");
}

ProfileKind kindOf(const Profile &profile, AwsTool tool, ProfileUse use)
{
    if (tool == AwsTool::JavaScriptSdk)
        return kindForJavaScript(profile, use);
    return kindForTheCli(profile, tool != AwsTool::OlderAwsCli, use);
}

} // namespace vaultlock::aws
