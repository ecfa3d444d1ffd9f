// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/connection/environmentremarks.h"

#include <cstring>

namespace vaultlock::aws {

namespace {

using Kind = IdentityRemark::Kind;

const QString defaultProfile = QStringLiteral("default");

QString valueOf(const QProcessEnvironment &environment, const char *variable)
{
    return environment.value(QLatin1String(variable));
}

ProfileKind kindFor(const ProfileSet &profiles, const QString &name, AwsTool tool)
{
    const Profile *profile = profiles.find(name);
    return profile ? kindOf(*profile, tool) : ProfileKind::None;
}

/// A web identity counts; boto3 would look for it in another profile, or take that one's role.
void remarkOnBoto3(IdentityRemarks &remarks, const ProfileSet &profiles,
                   const QProcessEnvironment &environment, const char *variable)
{
    const QString first = valueOf(environment, "AWS_PROFILE");
    const QString second = valueOf(environment, "AWS_DEFAULT_PROFILE");
    if (first.isEmpty() || second.isEmpty() || first == second)
        return;
    const bool isWhole = !valueOf(environment, "AWS_WEB_IDENTITY_TOKEN_FILE").isEmpty() &&
                         !valueOf(environment, "AWS_ROLE_ARN").isEmpty();
    const ProfileKind other = kindFor(profiles, second, AwsTool::Boto3);
    if (other == ProfileKind::Role || !isWhole)
        remarks.push_back({Kind::ProfileInstead, AwsTool::Boto3, second, ProfileKind::None, other,
                           QLatin1String(variable)});
}

} // namespace

void remarkOnVariable(IdentityRemarks &remarks, const ProfileSet &profiles,
                      const QProcessEnvironment &environment, const char *variable)
{
    const bool isOfKeys = std::strcmp(variable, "AWS_ACCESS_KEY_ID") == 0;
    const QString named = valueOf(environment, "AWS_PROFILE");
    if (!isOfKeys)
        remarkOnBoto3(remarks, profiles, environment, variable);
    if (isOfKeys && named.isEmpty())
        return;
    const QString name = named.isEmpty() ? defaultProfile : named;
    const ProfileKind other = kindFor(profiles, name, AwsTool::JavaScriptSdk);
    if (isOfKeys || other != ProfileKind::None)
        remarks.push_back({Kind::ProfileInstead, AwsTool::JavaScriptSdk, name, ProfileKind::None,
                           other, QLatin1String(variable)});
}

void remarkOnProfileNames(IdentityRemarks &remarks, const ProfileSet &profiles,
                          const QProcessEnvironment &environment)
{
    const QString first = valueOf(environment, "AWS_PROFILE");
    const QString second = valueOf(environment, "AWS_DEFAULT_PROFILE");
    if (second.isEmpty() || first == second || (first.isEmpty() && second == defaultProfile))
        return;
    if (!first.isEmpty()) {
        remarks.push_back({Kind::OtherProfile, AwsTool::Boto3, second, ProfileKind::None,
                           kindFor(profiles, second, AwsTool::Boto3),
                           QStringLiteral("AWS_PROFILE")});
        return;
    }
    std::erase_if(remarks, [](const IdentityRemark &remark) {
        return remark.tool == AwsTool::JavaScriptSdk;
    });
    remarks.push_back({Kind::OtherProfile, AwsTool::JavaScriptSdk, defaultProfile,
                       ProfileKind::None, kindFor(profiles, defaultProfile, AwsTool::JavaScriptSdk),
                       QStringLiteral("AWS_DEFAULT_PROFILE")});
}

} // namespace vaultlock::aws
