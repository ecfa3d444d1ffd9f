// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/connectionroutes.h"

#include "workspace/connectionmemory.h"

#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace vaultlock::workspace {

namespace {

/// "routes/service%3Aaws%7C123456789012%20us-west-2/"
QString groupOf(const LockOrigin &origin, const Region &region)
{
    const QString key = origin.key() + u' ' + region.toString();
    return QStringLiteral("routes/%1/").arg(QString::fromLatin1(QUrl::toPercentEncoding(key)));
}

} // namespace

/// QStandardPaths::AppConfigLocation of the window.
QString ConnectionRoutes::userPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/vaultlock/Vaultlock/settings.ini");
}

std::optional<ConnectionChoice> ConnectionRoutes::to(const LockOrigin &origin,
                                                     const Region &region) const
{
    const QString group = groupOf(origin, region);
    if (m_settings)
        return readChoice(*m_settings, group);
    const auto found = m_routes.find(group);
    return found == m_routes.end() ? std::nullopt : std::optional(found->second);
}

void ConnectionRoutes::keep(const LockOrigin &origin, const Region &region,
                            const ConnectionChoice &choice)
{
    const QString group = groupOf(origin, region);
    if (to(origin, region) == choice)
        return;
    if (m_settings)
        writeChoice(*m_settings, group, choice);
    else
        m_routes.insert_or_assign(group, choice);
}

} // namespace vaultlock::workspace
