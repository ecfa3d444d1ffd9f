// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/settingline.h"

#include <algorithm>

namespace vaultlock::aws {

namespace {

using namespace std::string_view_literals;

/// Python 3.11, str.isspace().
constexpr std::string_view spaces[] = {
    " "sv,      "\t"sv,     "\n"sv,     "\v"sv,     "\f"sv,     "\r"sv,     "\x1c"sv,   "\x1d"sv,
    "\x1e"sv,   "\x1f"sv,   "\u0085"sv, "\u00a0"sv, "\u1680"sv, "\u2000"sv, "\u2001"sv, "\u2002"sv,
    "\u2003"sv, "\u2004"sv, "\u2005"sv, "\u2006"sv, "\u2007"sv, "\u2008"sv, "\u2009"sv, "\u200a"sv,
    "\u2028"sv, "\u2029"sv, "\u202f"sv, "\u205f"sv, "\u3000"sv};

std::size_t spaceAtTheFront(std::string_view text)
{
    for (const std::string_view space : spaces) {
        if (text.starts_with(space))
            return space.size();
    }
    return 0;
}

std::size_t spaceAtTheBack(std::string_view text)
{
    for (const std::string_view space : spaces) {
        if (text.ends_with(space))
            return space.size();
    }
    return 0;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (const std::size_t size = spaceAtTheFront(text))
        text.remove_prefix(size);
    while (const std::size_t size = spaceAtTheBack(text))
        text.remove_suffix(size);
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
        if ((value[i] == '#' || value[i] == ';') && (value[i - 1] == ' ' || value[i - 1] == '\t')) {
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
