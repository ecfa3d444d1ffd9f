// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/credentialchain.h"

#include "aws/profiles/faulttext.h"
#include "aws/profiles/lentsetting.h"
#include "aws/profiles/profilekind.h"
#include "aws/profiles/ssosource.h"
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
    if (profile.text("web_identity_token_file").isEmpty())
        return wrong(profile, "web_identity_token_file",
                     QStringLiteral("empty: the AWS CLI passes over it, and over the role"));
    return CredentialSource(WebIdentitySource{profile.text("role_arn"),
                                              profile.text("web_identity_token_file"),
                                              profile.text("role_session_name")});
}

/// kind: Role where credential_source says who assumes it.
Result<CredentialSource> sourceOf(const ProfileSet &profiles, const Profile &profile,
                                  ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::WebIdentity:
        return webIdentity(profile);
    case ProfileKind::SsoRole: {
        auto source = ssoSource(profiles, profile);
        if (!source)
            return failure(source.error());
        return CredentialSource(std::move(*source));
    }
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
    if (role.roleArn.isEmpty())
        return wrong(profile, "role_arn", QStringLiteral("empty, and the AWS CLI refuses it"));
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

/// Who would go another way at this profile. Of a tool that left the way already, nothing more is
/// said.
void remarkOn(IdentityRemarks &remarks, const ProfileSet &profiles, const Profile &profile,
              ProfileKind taken, ProfileUse use)
{
    const auto lent = lentSetting(profiles, profile, taken);
    if (lent)
        remarks.push_back({IdentityRemark::Kind::LentByDefault, AwsTool::AwsCli, profile.name,
                           taken, ProfileKind::None, lent->key, lent->place});
    for (const AwsTool tool : {AwsTool::JavaScriptSdk, AwsTool::OlderAwsCli}) {
        const bool hasLeft =
            std::any_of(remarks.begin(), remarks.end(), [tool](const IdentityRemark &remark) {
                return remark.kind == IdentityRemark::Kind::OtherSource && remark.tool == tool;
            });
        const ProfileKind other = kindOf(profile, tool, use);
        const bool hasOther = tool == AwsTool::JavaScriptSdk && lent && lent->isInsteadOfItsOwn;
        if ((other != taken || hasOther) && !hasLeft)
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

Result<void> checkPlainNames(const Profile &profile, ProfileKind kind)
{
    const std::pair<ProfileKind, const char *> naming[] = {
        {ProfileKind::Role, "source_profile"},
        {ProfileKind::SsoRole, "sso_session"},
        {ProfileKind::Process, "credential_process"},
        {ProfileKind::WebIdentity, "web_identity_token_file"}};
    for (const auto &[of, key] : naming) {
        const Setting *setting = kind == of ? profile.find(key) : nullptr;
        if (setting && setting->hasComment)
            return wrong(profile, key,
                         QStringLiteral("the AWS CLI takes the comment after it for a part of it, "
                                        "and looks elsewhere. Put the comment into a line of its "
                                        "own"));
    }
    return {};
}

bool hasCredentials(const Profile &profile)
{
    return kindOf(profile) != ProfileKind::None;
}

Result<CredentialChain> resolveCredentialChain(const ProfileSet &profiles, const QString &name)
{
    if (const FileFault *fault = profiles.faultOfAll())
        return failure(ErrorKind::InvalidConfiguration, faultText(*fault));
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
        if (const auto checked = checkPlainNames(*profile, kind); !checked)
            return failure(checked.error());
        remarkOn(chain.remarks, profiles, *profile, kind, use);
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
