// SPDX-License-Identifier: GPL-3.0-or-later

// Tells that the computer has a network again.
#pragma once

#include <QObject>

namespace vaultlock::watch {

/// As QNetworkInformation says, where Qt has a backend for the system. Where it has none, nothing
/// is ever told, and whoever waits tries again by itself.
class NetworkReturn : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Loads the backend, which asks the system's own services; so not before something has failed.
    /// Again, nothing happens.
    void watch();

signals:
    void returned();

private:
    bool m_isWatching = false;
};

} // namespace vaultlock::watch
