// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/settingline.h"

#include <algorithm>

namespace vaultlock::aws {

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::optional<SettingParts> splitSetting(std::string_view line)
{
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos)
        return {};
    SettingParts parts;
    parts.key = trimmed(line.substr(0, equals));
    std::string_view value = line.substr(equals + 1);
    for (std::size_t i = 1; i < value.size(); ++i) {
        if ((value[i] == '#' || value[i] == ';') && isSpace(value[i - 1])) {
            value = value.substr(0, i);
            parts.hasComment = true;
            break;
        }
    }
    parts.value = trimmed(value);
    return parts;
}

std::optional<QString> settingKey(std::string_view text)
{
    const bool isKey = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-' || c == '_' || c == '.';
    });
    if (!isKey || text.empty())
        return {};
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())).toLower();
}

bool isSecretKey(const QString &key)
{
    return key == QLatin1String("aws_secret_access_key") ||
           key == QLatin1String("aws_session_token") || key == QLatin1String("aws_security_token");
}

} // namespace vaultlock::aws
