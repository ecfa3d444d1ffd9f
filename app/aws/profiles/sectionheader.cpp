// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/sectionheader.h"

#include "aws/process/commandwords.h"
#include "aws/profiles/settingline.h"

#include <algorithm>

namespace vaultlock::aws {

namespace {

bool isNameSign(char32_t c)
{
    return c == U' ' || QChar::isLetterOrNumber(c) || QChar::isMark(c) ||
           (c < 0x80 && QStringView(u"_-/.%@:+").contains(QChar(static_cast<char16_t>(c))));
}

bool isName(const QString &text)
{
    const auto signs = text.toUcs4();
    return !text.isEmpty() && text.trimmed() == text &&
           std::all_of(signs.begin(), signs.end(), isNameSign);
}

bool hasQuotes(const QString &text)
{
    return text.contains(u'"') || text.contains(u'\'');
}

/// What is before and after the first white space, or within the quotes.
struct PrefixAndName
{
    QString prefix;
    QString name;
    bool isQuoted = false;
};

PrefixAndName split(const QString &inside)
{
    if (hasQuotes(inside)) {
        const auto words = commandWords(inside);
        return words && words->size() == 2 ? PrefixAndName{words->front(), words->back(), true}
                                           : PrefixAndName();
    }
    const auto space =
        std::find_if(inside.begin(), inside.end(), [](QChar c) { return c == u' ' || c == u'\t'; });
    const QString prefix = inside.left(space - inside.begin());
    return {prefix, inside.mid(prefix.size()).trimmed()};
}

bool hasProfilePrefix(const QString &inside)
{
    return inside.startsWith(QLatin1String("profile ")) ||
           inside.startsWith(QLatin1String("profile\t"));
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
    if (inside == QLatin1String("DEFAULT"))
        return SectionHeader{Type::Defaults, inside, false};
    if (kind == SharedFileKind::Credentials)
        return isName(inside) && !hasProfilePrefix(inside)
                   ? std::optional(SectionHeader{Type::Profile, inside, false})
                   : std::nullopt;
    if (inside == QLatin1String("default"))
        return SectionHeader{Type::Profile, inside, false};
    const PrefixAndName parts = split(inside);
    if (!isName(parts.name) || (parts.name.contains(u' ') && !parts.isQuoted))
        return {};
    if (parts.prefix == QLatin1String("profile"))
        return SectionHeader{Type::Profile, parts.name, true};
    if (parts.prefix == QLatin1String("sso-session"))
        return SectionHeader{Type::SsoSession, parts.name, true};
    if (parts.prefix == QLatin1String("services"))
        return SectionHeader{Type::Services, parts.name, true};
    return {};
}

DialectNote::Difference whyLeftOut(const QString &inside, SharedFileKind kind)
{
    using Difference = DialectNote::Difference;
    if (kind == SharedFileKind::Credentials) {
        if (hasProfilePrefix(inside))
            return Difference::NeedlessPrefix;
        return hasQuotes(inside) ? Difference::NeedlessQuotes : Difference::IgnoredSection;
    }
    const PrefixAndName parts = split(inside);
    const bool hasPrefix = parts.prefix == QLatin1String("profile") ||
                           parts.prefix == QLatin1String("sso-session") ||
                           parts.prefix == QLatin1String("services");
    if (hasPrefix && isName(parts.name))
        return Difference::UnquotedName;
    return !hasPrefix && isName(inside) ? Difference::NoPrefix : Difference::IgnoredSection;
}

bool isUnusual(const QString &name)
{
    return std::any_of(name.begin(), name.end(),
                       [](QChar c) { return c == u' ' || c.unicode() > 0x7e; });
}

QString meantName(const QString &inside)
{
    QString rest = inside.trimmed();
    for (const char *prefix : {"profile", "sso-session", "services"}) {
        const QLatin1String text(prefix);
        const QString after = rest.mid(text.size(), 1);
        const bool isEnded = !after.isEmpty() && (after[0].isSpace() || hasQuotes(after));
        if (isEnded && rest.startsWith(text, Qt::CaseInsensitive)) {
            rest = rest.mid(text.size());
            break;
        }
    }
    QString meant;
    for (const char32_t c : rest.toUcs4()) {
        if (isNameSign(c) && c != U' ')
            meant += QString::fromUcs4(&c, 1);
    }
    return meant.toCaseFolded();
}

} // namespace vaultlock::aws
