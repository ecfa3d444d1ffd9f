// SPDX-License-Identifier: GPL-3.0-or-later

// What shared files say, in a line.
#pragma once

#include "aws/profiles/profileset.h"

#include <QByteArray>
#include <QStringList>

namespace vaultlock::tests {

inline aws::SharedFile read(const QByteArray &text, aws::SharedFileKind kind)
{
    return aws::readSharedFile({text.constData(), static_cast<std::size_t>(text.size())}, kind,
                               kind == aws::SharedFileKind::Config ? QStringLiteral("config")
                                                                   : QStringLiteral("credentials"));
}

inline aws::ProfileSet setOf(const QByteArray &config, const QByteArray &credentials = {})
{
    return aws::ProfileSet::merge(read(config, aws::SharedFileKind::Config),
                                  read(credentials, aws::SharedFileKind::Credentials));
}

/// `a{region=eu-west-1,secret=*} b{}`: a secret is a star.
inline QString summary(const aws::ProfileSet &set)
{
    QStringList profiles;
    for (const aws::Profile &profile : set.profiles()) {
        QStringList settings;
        for (const auto &[key, setting] : profile.settings)
            settings << key + u'=' +
                            (setting.secret ? QStringLiteral("*")
                                            : QString(setting.text).replace(u'\n', u'|'));
        profiles << profile.name + u'{' + settings.join(u',') + u'}';
    }
    return profiles.join(u' ');
}

} // namespace vaultlock::tests
