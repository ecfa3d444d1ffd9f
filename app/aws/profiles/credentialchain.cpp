// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/credentialchain.h"

#include "aws/profiles/faulttext.h"

#include <QStringList>

#include <utility>

namespace vaultlock::aws {

namespace {

QString quoted(const QString &text)
{
    return QStringLiteral("“%1”").arg(text);
}

tl::unexpected<Error> wrong(const Profile &profile, const char *key, const QString &problem)
{
    return failure(configurationError(profile, key, problem));
}

bool has(const Profile &profile, const char *key)
{
    return profile.find(key) != nullptr;
}

Result<CredentialSource> staticKeys(const Profile &profile)
{
    const Setting *secret = profile.find("aws_secret_access_key");
    if (profile.text("aws_access_key_id").isEmpty())
        return wrong(profile, "aws_access_key_id",
                     QStringLiteral("missing, though there is an aws_secret_access_key"));
    if (!secret || secret->secret->isEmpty())
        return wrong(profile, "aws_secret_access_key",
                     QStringLiteral("missing, though there is an aws_access_key_id"));
    return CredentialSource(StaticKeysSource{profile.name});
}

Result<CredentialSource> namedSource(const Profile &profile)
{
    const QString name = profile.text("credential_source");
    if (name == QLatin1String("Environment"))
        return CredentialSource(NamedSource::Environment);
    if (name == QLatin1String("Ec2InstanceMetadata"))
        return CredentialSource(NamedSource::Ec2InstanceMetadata);
    if (name == QLatin1String("EcsContainer"))
        return CredentialSource(NamedSource::EcsContainer);
    return wrong(profile, "credential_source",
                 QStringLiteral("%1 is none of Environment, Ec2InstanceMetadata and EcsContainer")
                     .arg(quoted(name)));
}

Result<CredentialSource> webIdentity(const Profile &profile)
{
    if (profile.text("role_arn").isEmpty())
        return wrong(profile, "role_arn",
                     QStringLiteral("missing, though there is a web_identity_token_file"));
    return CredentialSource(WebIdentitySource{profile.text("role_arn"),
                                              profile.text("web_identity_token_file"),
                                              profile.text("role_session_name")});
}

Result<void> checkAccountAndRole(const Profile &profile)
{
    const QString missing = QStringLiteral("missing, though there is an %1");
    if (has(profile, "sso_role_name") && !has(profile, "sso_account_id"))
        return wrong(profile, "sso_account_id", missing.arg(QLatin1String("sso_role_name")));
    if (has(profile, "sso_account_id") && !has(profile, "sso_role_name"))
        return wrong(profile, "sso_role_name", missing.arg(QLatin1String("sso_account_id")));
    return {};
}

Result<CredentialSource> ssoBySession(const ProfileSet &profiles, const Profile &profile)
{
    const QString name = profile.text("sso_session");
    const Settings *session = profiles.ssoSession(name);
    if (!session)
        return wrong(profile, "sso_session",
                     QStringLiteral("there is no [sso-session %1]").arg(name));
    SsoSource source{
        name, {}, {}, profile.text("sso_account_id"), profile.text("sso_role_name"), profile.name};
    const std::pair<const char *, QString *> keys[] = {{"sso_region", &source.region},
                                                       {"sso_start_url", &source.startUrl}};
    for (const auto &[key, value] : keys) {
        const auto found = session->find(QLatin1String(key));
        if (found == session->end() || found->second.text.isEmpty())
            return wrong(
                profile, "sso_session",
                QStringLiteral("[sso-session %1] has no %2").arg(name, QLatin1String(key)));
        *value = found->second.text;
        if (has(profile, key) && profile.text(key) != *value)
            return wrong(
                profile, key,
                QStringLiteral("it belongs into [sso-session %1], which says otherwise").arg(name));
    }
    const auto scopes = session->find(QLatin1String("sso_registration_scopes"));
    if (scopes != session->end())
        source.scopes = scopes->second.text;
    return CredentialSource(source);
}

Result<CredentialSource> ssoByStartUrl(const Profile &profile)
{
    for (const char *key : {"sso_start_url", "sso_region", "sso_account_id", "sso_role_name"}) {
        if (profile.text(key).isEmpty())
            return wrong(profile, key,
                         QStringLiteral("missing, though there are other keys of IAM Identity "
                                        "Center"));
    }
    return CredentialSource(SsoSource{{},
                                      profile.text("sso_region"),
                                      profile.text("sso_start_url"),
                                      profile.text("sso_account_id"),
                                      profile.text("sso_role_name"),
                                      profile.name});
}

bool hasSso(const Profile &profile)
{
    return has(profile, "sso_session") || has(profile, "sso_start_url") ||
           has(profile, "sso_account_id") || has(profile, "sso_role_name") ||
           has(profile, "sso_region");
}

bool hasStaticKeys(const Profile &profile)
{
    return has(profile, "aws_access_key_id") || has(profile, "aws_secret_access_key");
}

Result<CredentialSource> sourceOf(const ProfileSet &profiles, const Profile &profile)
{
    if (has(profile, "credential_source"))
        return namedSource(profile);
    if (has(profile, "web_identity_token_file"))
        return webIdentity(profile);
    if (hasSso(profile)) {
        if (const auto checked = checkAccountAndRole(profile); !checked)
            return failure(checked.error());
        return has(profile, "sso_session") ? ssoBySession(profiles, profile)
                                           : ssoByStartUrl(profile);
    }
    if (has(profile, "login_session"))
        return CredentialSource(LoginSession{profile.text("login_session"), profile.name});
    if (hasStaticKeys(profile))
        return staticKeys(profile);
    if (has(profile, "credential_process"))
        return CredentialSource(ProcessSource{profile.text("credential_process")});
    return wrong(profile, nullptr, QStringLiteral("it says nothing of credentials"));
}

Result<RoleStep> roleOf(const Profile &profile)
{
    RoleStep role{profile.text("role_arn"),
                  profile.text("external_id"),
                  profile.text("role_session_name"),
                  profile.text("mfa_serial"),
                  {}};
    if (has(profile, "duration_seconds")) {
        bool isNumber = false;
        const int seconds = profile.text("duration_seconds").toInt(&isNumber);
        // STS API reference, AssumeRole: 900 seconds to 12 hours.
        if (!isNumber || seconds < 900 || seconds > 43'200)
            return wrong(profile, "duration_seconds",
                         QStringLiteral("it is no number from 900 to 43200"));
        role.durationSeconds = seconds;
    }
    return role;
}

/// The profile has a role to assume; with a web identity the role is the source itself.
bool assumesRole(const Profile &profile)
{
    return has(profile, "role_arn") && !has(profile, "web_identity_token_file");
}

/// Nothing where the role's source is in the profile itself.
Result<std::optional<QString>> nextProfile(const Profile &profile)
{
    const bool hasNamed = has(profile, "credential_source");
    if (has(profile, "source_profile") && hasNamed)
        return wrong(profile, "source_profile",
                     QStringLiteral("there is a credential_source, too: one of them can count"));
    if (hasNamed)
        return std::optional<QString>();
    const QString next = profile.text("source_profile");
    if (next.isEmpty())
        return wrong(profile, "role_arn",
                     QStringLiteral("neither source_profile nor credential_source says who "
                                    "assumes the role"));
    return next == profile.name ? std::optional<QString>() : std::optional(next);
}

} // namespace

Error configurationError(const Profile &profile, const char *key, const QString &problem)
{
    QString detail = key ? profile.placeOf(key) : QString();
    if (detail.isEmpty() && !profile.settings.empty())
        detail = profile.settings.begin()->second.place.file;
    if (!detail.isEmpty())
        detail += QLatin1String(": ");
    detail += QStringLiteral("[profile %1] ").arg(profile.name);
    if (key)
        detail += QLatin1String(key) + QLatin1String(": ");
    return {ErrorKind::InvalidConfiguration, {}, 0, {}, detail + problem};
}

bool hasCredentials(const Profile &profile)
{
    return has(profile, "role_arn") || has(profile, "credential_source") ||
           has(profile, "web_identity_token_file") || hasSso(profile) || hasStaticKeys(profile) ||
           has(profile, "login_session") || has(profile, "credential_process");
}

Result<CredentialChain> resolveCredentialChain(const ProfileSet &profiles, const QString &name)
{
    const Profile *profile = profiles.find(name);
    if (!profile)
        return failure(ErrorKind::NoSuchProfile, name);
    CredentialChain chain;
    QStringList visited;
    while (true) {
        if (!profile->faults.empty())
            return failure(ErrorKind::InvalidConfiguration, faultText(profile->faults.front()));
        const bool isFirst = visited.isEmpty();
        visited.append(profile->name);
        const bool usesKeys = !isFirst && staticKeys(*profile);
        if (usesKeys || !assumesRole(*profile))
            break;
        auto role = roleOf(*profile);
        if (!role)
            return failure(role.error());
        chain.roles.insert(chain.roles.begin(), *role);
        const auto next = nextProfile(*profile);
        if (!next)
            return failure(next.error());
        if (!*next)
            break;
        if (visited.contains(**next))
            return wrong(*profile, "source_profile",
                         QStringLiteral("the profiles lead in a circle: %1")
                             .arg((visited + QStringList(**next)).join(QStringLiteral(" → "))));
        const Profile *source = profiles.find(**next);
        if (!source)
            return wrong(*profile, "source_profile",
                         QStringLiteral("there is no profile %1").arg(quoted(**next)));
        profile = source;
    }
    auto source = visited.size() > 1 && staticKeys(*profile) ? staticKeys(*profile)
                                                             : sourceOf(profiles, *profile);
    if (!source)
        return failure(source.error());
    chain.source = std::move(*source);
    return chain;
}

} // namespace vaultlock::aws
