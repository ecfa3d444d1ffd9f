// SPDX-License-Identifier: GPL-3.0-or-later

// JSON from the network, read without benefit of the doubt.
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace vaultlock::aws {

enum class JsonFault {
    Incomplete, // well-formed as far as it goes: cut off
    Malformed,
};

/// The object that the text is. Refused are what RFC 8259 refuses and, because readers differ about
/// them, also: a key given twice, more than 32 levels, invalid UTF-8, half of a surrogate pair, a
/// top level that is no object. (QJsonDocument alone takes the last of two keys, raw control
/// characters, `.5` and a byte order mark.)
tl::expected<QJsonObject, JsonFault> readStrictObject(const QByteArray &text);

} // namespace vaultlock::aws
