// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/lentsetting.h"

#include <vector>

namespace vaultlock::aws {

namespace {

/// The keys whose values decide who it is.
std::vector<const char *> decidingKeys(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Role:
        return {"role_arn", "source_profile", "credential_source"};
    case ProfileKind::WebIdentity:
        return {"web_identity_token_file", "role_arn"};
    case ProfileKind::SsoRole:
        return {"sso_account_id", "sso_role_name", "sso_session", "sso_start_url", "sso_region"};
    case ProfileKind::Login:
        return {"login_session"};
    case ProfileKind::Process:
        return {"credential_process"};
    case ProfileKind::Keys:
        return {"aws_access_key_id", "aws_secret_access_key", "aws_session_token",
                "aws_security_token"};
    case ProfileKind::NamedSource:
        return {"credential_source"};
    case ProfileKind::None:
        break;
    }
    return {};
}

const Setting *settingOf(const Settings *settings, const char *key)
{
    if (!settings)
        return nullptr;
    const auto found = settings->find(QLatin1String(key));
    return found == settings->end() ? nullptr : &found->second;
}

} // namespace

std::optional<LentSetting> lentSetting(const ProfileSet &profiles, const Profile &profile,
                                       ProfileKind kind)
{
    const Settings *session = kind == ProfileKind::SsoRole && profile.find("sso_session")
                                  ? profiles.ssoSession(profile.text("sso_session"))
                                  : nullptr;
    for (const char *key : decidingKeys(kind)) {
        const Setting *ofSession = settingOf(session, key);
        const Setting *setting = ofSession ? ofSession : profile.find(key);
        if (setting && setting->isLent)
            return LentSetting{QLatin1String(key), placeText(setting->place),
                               setting->isInsteadOfItsOwn};
    }
    return std::nullopt;
}

} // namespace vaultlock::aws
