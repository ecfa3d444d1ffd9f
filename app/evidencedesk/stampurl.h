// SPDX-License-Identifier: GPL-3.0-or-later

// Which URLs are of a time stamp authority (RFC 3161, 3.4).
#pragma once

#include <QUrl>

namespace vaultlock::evidencedesk {

/// Whether it can be asked: https or http, a host, no user info.
bool isStampServer(const QUrl &url);

} // namespace vaultlock::evidencedesk
