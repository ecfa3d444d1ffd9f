// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/ssosource.h"

#include "aws/profiles/wherelooked.h"

#include <utility>

namespace vaultlock::aws {

namespace {

tl::unexpected<Error> refused(const Profile &profile, const char *key, const QString &problem)
{
    return failure(configurationError(profile, key, problem));
}

QString sessionText(const Settings &settings, const char *key)
{
    const auto found = settings.find(QLatin1String(key));
    return found == settings.end() ? QString() : found->second.text;
}

bool haveSameValue(const Setting &one, const Setting &other)
{
    if (one.secret && other.secret)
        return one.secret->view() == other.secret->view();
    return !one.secret && !other.secret && one.text == other.text;
}

Result<void> checkAgreement(const Profile &profile, const QString &name, const Settings &session)
{
    for (const auto &[key, setting] : session) {
        const QByteArray ownKey = key.toUtf8();
        const Setting *own = profile.find(ownKey.constData());
        if (!own || haveSameValue(*own, setting))
            continue;
        const QString problem =
            setting.isLent
                ? QStringLiteral("[DEFAULT] lends [sso-session %1] another value (%2), and the "
                                 "AWS CLI refuses two")
                : QStringLiteral("[sso-session %1] has another value (%2), and the AWS CLI "
                                 "refuses two");
        return refused(profile, ownKey.constData(), problem.arg(name, placeText(setting.place)));
    }
    return {};
}

/// Both may be missing: a token alone, which Glacier does not take.
Result<void> checkAccountAndRole(const Profile &profile, const SsoSource &source)
{
    const QString missing = QStringLiteral("missing, though there is an %1");
    if (!source.roleName.isEmpty() && source.accountId.isEmpty())
        return refused(profile, "sso_account_id", missing.arg(QLatin1String("sso_role_name")));
    if (!source.accountId.isEmpty() && source.roleName.isEmpty())
        return refused(profile, "sso_role_name", missing.arg(QLatin1String("sso_account_id")));
    return {};
}

Result<SsoSource> bySession(const ProfileSet &profiles, const Profile &profile)
{
    const QString name = profile.text("sso_session");
    const Settings *session = profiles.ssoSession(name);
    if (!session)
        return refused(profile, "sso_session",
                       QStringLiteral("there is no [sso-session %1]\n").arg(name) +
                           whereSessionsWereLookedFor(profiles, name));
    if (const auto agreed = checkAgreement(profile, name, *session); !agreed)
        return failure(agreed.error());
    for (const char *key : {"sso_region", "sso_start_url"}) {
        if (sessionText(*session, key).isEmpty())
            return refused(
                profile, "sso_session",
                QStringLiteral("[sso-session %1] has no %2").arg(name, QLatin1String(key)));
    }
    SsoSource source{name,
                     sessionText(*session, "sso_region"),
                     sessionText(*session, "sso_start_url"),
                     profile.text("sso_account_id"),
                     profile.text("sso_role_name"),
                     profile.name,
                     sessionText(*session, "sso_registration_scopes")};
    // Only where the profile says one of the two does the other count in the session.
    if (source.accountId.isEmpty() && !source.roleName.isEmpty())
        source.accountId = sessionText(*session, "sso_account_id");
    else if (source.roleName.isEmpty() && !source.accountId.isEmpty())
        source.roleName = sessionText(*session, "sso_role_name");
    return source;
}

Result<SsoSource> byStartUrl(const Profile &profile)
{
    for (const char *key : {"sso_start_url", "sso_region", "sso_account_id", "sso_role_name"}) {
        if (profile.text(key).isEmpty())
            return refused(profile, key,
                           QStringLiteral("missing, though there are other keys of IAM Identity "
                                          "Center"));
    }
    return SsoSource{{},
                     profile.text("sso_region"),
                     profile.text("sso_start_url"),
                     profile.text("sso_account_id"),
                     profile.text("sso_role_name"),
                     profile.name};
}

} // namespace

Result<SsoSource> ssoSource(const ProfileSet &profiles, const Profile &profile)
{
    auto source = profile.find("sso_session") ? bySession(profiles, profile) : byStartUrl(profile);
    if (!source)
        return source;
    if (const auto checked = checkAccountAndRole(profile, *source); !checked)
        return failure(checked.error());
    return source;
}

} // namespace vaultlock::aws
