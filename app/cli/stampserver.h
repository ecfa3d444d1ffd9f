// SPDX-License-Identifier: GPL-3.0-or-later

// A time stamp authority that is asked over HTTP (RFC 3161, 3.4).
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QUrl>

namespace vaultlock::cli {

/// Sends the request once, by the proxy of the environment where there is one, and gives the reply
/// as it came. The errors of aws::Transport; MalformedReply where it is no reply of such a server.
/// Runs the event loop.
Result<QByteArray> askStampServer(const QUrl &url, const QByteArray &request);

} // namespace vaultlock::cli
