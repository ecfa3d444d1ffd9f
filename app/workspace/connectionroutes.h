// SPDX-License-Identifier: GPL-3.0-or-later

// By which connection a service was reached last, from one start to the next. No secrets.
#pragma once

#include "core/identifiers.h"
#include "workspace/connectionchoice.h"

#include <map>
#include <optional>

class QSettings;

namespace vaultlock::workspace {

/// The journal knows of a lock which service has it, and not by which profile or endpoint it was
/// asked: those change. So it is remembered here for each origin and Region, the endpoint of a
/// command line included: the lock there is to be watched after that start, too.
class ConnectionRoutes
{
public:
    /// settings: not owned, must outlive the routes. Null: forgets at the end.
    explicit ConnectionRoutes(QSettings *settings = nullptr)
        : m_settings(settings)
    {
    }

    /// Of the window's settings, for programs that have none of their own.
    static QString userPath();

    std::optional<ConnectionChoice> to(const LockOrigin &origin, const Region &region) const;
    void keep(const LockOrigin &origin, const Region &region, const ConnectionChoice &choice);

private:
    QSettings *m_settings;
    std::map<QString, ConnectionChoice> m_routes; // where there are no settings
};

} // namespace vaultlock::workspace
