// SPDX-License-Identifier: GPL-3.0-or-later

// The line `key = value` of a shared file.
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace vaultlock::aws {

/// UTF-8 without what Python's str.strip() takes away: space, TAB, the signs of control that
/// separate lines and records, and Unicode's spaces.
std::string_view trimmed(std::string_view text);

struct SettingParts
{
    std::string_view key; ///< trimmed; may be empty
    std::string_view value;
    bool hasComment = false; ///< one stood after the value, and is cut off
};

/// Nothing without an equals sign. A comment begins with `#` or `;` after a space or a TAB.
std::optional<SettingParts> splitSetting(std::string_view line);

/// In lower case; nothing where it is no key: letters, digits, `-`, `_` and `.`.
std::optional<QString> settingKey(std::string_view text);

/// The value must never be shown.
bool isSecretKey(const QString &key);

} // namespace vaultlock::aws
