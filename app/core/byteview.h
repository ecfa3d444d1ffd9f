// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes of Qt's as bytes of the standard library's.
#pragma once

#include <QByteArray>

#include <string_view>

namespace vaultlock {

/// The bytes must outlive the view.
inline std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace vaultlock
