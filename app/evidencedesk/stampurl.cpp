// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencedesk/stampurl.h"

namespace vaultlock::evidencedesk {

bool isStampServer(const QUrl &url)
{
    const bool isWeb =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty();
}

} // namespace vaultlock::evidencedesk
