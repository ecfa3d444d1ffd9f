// SPDX-License-Identifier: GPL-3.0-or-later

// What Qt says of a failed exchange, in our terms.
#pragma once

#include "core/error.h"

#include <QNetworkReply>

#include <optional>

namespace vaultlock::aws {

/// Nothing where the service answered, with whatever status: then the reply itself says more.
std::optional<ErrorKind> exchangeFailure(QNetworkReply::NetworkError error);

} // namespace vaultlock::aws
