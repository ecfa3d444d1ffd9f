// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/networkreturn.h"

#include <QNetworkInformation>

#include <utility>

namespace vaultlock::watch {

void NetworkReturn::watch()
{
    if (std::exchange(m_isWatching, true) ||
        !QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability == QNetworkInformation::Reachability::Online)
                    emit returned();
            });
}

} // namespace vaultlock::watch
