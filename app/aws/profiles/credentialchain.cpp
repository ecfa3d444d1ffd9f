// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/credentialchain.h"

#include "aws/profiles/faulttext.h"
#include "aws/profiles/profilekind.h"
#include "aws/profiles/wherelooked.h"

#include <QStringList>

#include <algorithm>
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
    if (secret->file != profile.find("aws_access_key_id")->file)
        return wrong(profile, "aws_secret_access_key",
                     QStringLiteral("it is in another file than the aws_access_key_id"));
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
                     QStringLiteral("there is no [sso-session %1]\n").arg(name) +
                         whereSessionsWereLookedFor(profiles, name));
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

Result<CredentialSource> identityCenter(const ProfileSet &profiles, const Profile &profile)
{
    if (const auto checked = checkAccountAndRole(profile); !checked)
        return failure(checked.error());
    return has(profile, "sso_session") ? ssoBySession(profiles, profile) : ssoByStartUrl(profile);
}

/// kind: Role where credential_source says who assumes it.
Result<CredentialSource> sourceOf(const ProfileSet &profiles, const Profile &profile,
                                  ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::WebIdentity:
        return webIdentity(profile);
    case ProfileKind::SsoRole:
        return identityCenter(profiles, profile);
    case ProfileKind::Keys:
        return staticKeys(profile);
    case ProfileKind::Login:
        return CredentialSource(LoginSession{profile.text("login_session"), profile.name});
    case ProfileKind::Process:
        return CredentialSource(ProcessSource{profile.text("credential_process")});
    case ProfileKind::Role:
    case ProfileKind::NamedSource:
        return namedSource(profile);
    case ProfileKind::None:
        break;
    }
    return wrong(profile, nullptr,
                 QStringLiteral("it says nothing of credentials\n") +
                     whereProfilesWereLookedFor(profiles, profile.name));
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
    return std::optional(next);
}

/// The key whose value decides that this kind counts.
const char *decidingKey(const Profile &profile, ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Role:
        return "role_arn";
    case ProfileKind::WebIdentity:
        return "web_identity_token_file";
    case ProfileKind::SsoRole:
        return has(profile, "sso_account_id") ? "sso_account_id" : "sso_role_name";
    case ProfileKind::Login:
        return "login_session";
    case ProfileKind::Process:
        return "credential_process";
    case ProfileKind::Keys:
        return "aws_access_key_id";
    case ProfileKind::NamedSource:
    case ProfileKind::None:
        break;
    }
    return "credential_source";
}

/// Who would go another way at this profile. Of a tool that left the way already, nothing more is
/// said.
void remarkOn(IdentityRemarks &remarks, const Profile &profile, ProfileKind taken, ProfileUse use)
{
    const char *key = decidingKey(profile, taken);
    const Setting *setting = profile.find(key);
    if (setting && setting->isLent)
        remarks.push_back({IdentityRemark::Kind::LentByDefault,
                           AwsTool::AwsCli,
                           profile.name,
                           taken,
                           ProfileKind::None,
                           {},
                           profile.placeOf(key)});
    for (const AwsTool tool : {AwsTool::JavaScriptSdk, AwsTool::OlderAwsCli}) {
        const bool hasLeft =
            std::any_of(remarks.begin(), remarks.end(), [tool](const IdentityRemark &remark) {
                return remark.kind == IdentityRemark::Kind::OtherSource && remark.tool == tool;
            });
        const ProfileKind other = kindOf(profile, tool, use);
        if (other != taken && !hasLeft)
            remarks.push_back(
                {IdentityRemark::Kind::OtherSource, tool, profile.name, taken, other});
    }
}

Result<const Profile *> sourceProfile(const ProfileSet &profiles, const Profile &profile,
                                      const QString &name, const QStringList &visited)
{
    const bool isOwnSource = name == profile.name && hasStaticKeys(profile);
    if (visited.contains(name) && !isOwnSource)
        return wrong(profile, "source_profile",
                     QStringLiteral("the profiles lead in a circle: %1")
                         .arg((visited + QStringList(name)).join(QStringLiteral(" → "))));
    const Profile *source = profiles.find(name);
    if (!source)
        return wrong(profile, "source_profile",
                     QStringLiteral("there is no profile %1\n").arg(quoted(name)) +
                         whereProfilesWereLookedFor(profiles, name));
    return source;
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
    return kindOf(profile) != ProfileKind::None;
}

Result<CredentialChain> resolveCredentialChain(const ProfileSet &profiles, const QString &name)
{
    const Profile *profile = profiles.find(name);
    if (!profile)
        return failure(noSuchProfile(profiles, name));
    CredentialChain chain;
    QStringList visited;
    ProfileUse use = ProfileUse::Chosen;
    while (true) {
        if (!profile->faults.empty())
            return failure(ErrorKind::InvalidConfiguration, faultText(profile->faults.front()));
        visited.append(profile->name);
        const ProfileKind kind = kindOf(*profile, AwsTool::AwsCli, use);
        remarkOn(chain.remarks, *profile, kind, use);
        std::optional<QString> next;
        if (kind == ProfileKind::Role) {
            auto role = roleOf(*profile);
            if (!role)
                return failure(role.error());
            chain.roles.insert(chain.roles.begin(), *role);
            const auto named = nextProfile(*profile);
            if (!named)
                return failure(named.error());
            next = *named;
        }
        if (!next) {
            auto source = sourceOf(profiles, *profile, kind);
            if (!source)
                return failure(source.error());
            chain.source = std::move(*source);
            return chain;
        }
        const auto source = sourceProfile(profiles, *profile, *next, visited);
        if (!source)
            return failure(source.error());
        profile = *source;
        use = ProfileUse::SourceProfile;
    }
}

} // namespace vaultlock::aws
