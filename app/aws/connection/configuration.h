// SPDX-License-Identifier: GPL-3.0-or-later

// What the environment variables and the shared files say, together, and where each value stands.
#pragma once

#include "aws/profiles/profileset.h"
#include "core/result.h"

#include <QProcessEnvironment>
#include <QString>

#include <initializer_list>
#include <optional>

namespace vaultlock::aws {

/// The source is for people: `AWS_REGION`, `--region`, `~/.aws/config:12`.
struct SourcedText
{
    QString value;
    QString source;
};

/// Looks things up in the order that AWS's tools have: variables, then the profile. An empty
/// variable counts as not set. Values only.
class Configuration
{
public:
    /// profile: the one whose settings count; null: none. It outlives this.
    Configuration(const QProcessEnvironment &environment, const Profile *profile,
                  const ProfileSet &profiles);

    const QProcessEnvironment &environment() const { return m_environment; }
    const Profile *profile() const { return m_profile; }

    /// The first variable that is set, else the profile's key (null: none).
    std::optional<SourcedText> find(std::initializer_list<const char *> variables,
                                    const char *key) const;
    /// `true` in any case; anything else is InvalidConfiguration, but for `false`.
    Result<bool> flag(const char *variable, const char *key) const;
    /// endpoint_url of a service: its variable, AWS_ENDPOINT_URL, the profile's [services] section,
    /// the profile. serviceId: `GLACIER`, as in AWS_ENDPOINT_URL_GLACIER. Nothing where
    /// ignore_configured_endpoint_urls says so. InvalidConfiguration for a [services] section that
    /// is named and not there.
    Result<std::optional<SourcedText>> endpointUrl(const QString &serviceId) const;

private:
    Result<std::optional<SourcedText>> servicesUrl(const QString &serviceId) const;

    const QProcessEnvironment &m_environment;
    const Profile *m_profile;
    const ProfileSet &m_profiles;
};

} // namespace vaultlock::aws
