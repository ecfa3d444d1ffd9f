// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace vaultlock {

/// `10 s`, `0.2 s`
inline QString secondsText(std::chrono::milliseconds time)
{
    return QStringLiteral("%1 s").arg(static_cast<double>(time.count()) / 1'000);
}

} // namespace vaultlock
