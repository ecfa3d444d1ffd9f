// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/sectionheader.h"

#include "aws/profiles/settingline.h"

#include <algorithm>

namespace vaultlock::aws {

namespace {

/// Letters, digits and `_ - / . % @ : +`.
bool isName(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') ||
               QStringView(u"_-/.%@:+").contains(c);
    });
}

} // namespace

HeaderText textOfHeader(std::string_view line)
{
    line = trimmed(line.substr(1, std::min(line.find_first_of("#;"), line.size()) - 1));
    const bool isClosed = line.ends_with(']');
    if (isClosed)
        line.remove_suffix(1);
    const std::string_view inside = trimmed(line);
    return {QString::fromUtf8(inside.data(), static_cast<qsizetype>(inside.size())), isClosed};
}

std::optional<SectionHeader> readSectionHeader(const QString &inside, SharedFileKind kind)
{
    using Type = FileSection::Type;
    if (kind == SharedFileKind::Credentials)
        return isName(inside) ? std::optional(SectionHeader{Type::Profile, inside, false})
                              : std::nullopt;
    if (inside == QLatin1String("default"))
        return SectionHeader{Type::Profile, inside, false};
    const auto space =
        std::find_if(inside.begin(), inside.end(), [](QChar c) { return c == u' ' || c == u'\t'; });
    const QString prefix = inside.left(space - inside.begin());
    const QString name = inside.mid(prefix.size()).trimmed();
    if (!isName(name))
        return {};
    if (prefix == QLatin1String("profile"))
        return SectionHeader{Type::Profile, name, true};
    if (prefix == QLatin1String("sso-session"))
        return SectionHeader{Type::SsoSession, name, true};
    if (prefix == QLatin1String("services"))
        return SectionHeader{Type::Services, name, true};
    return {};
}

} // namespace vaultlock::aws
