// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/sectionheader.h"

#include "aws/process/commandwords.h"
#include "aws/profiles/settingline.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

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

struct Prefix
{
    QLatin1String text;
    FileSection::Type type;
};

/// Those of config, in the order in which botocore asks for them.
const Prefix *prefixOf(const QString &inside)
{
    using Type = FileSection::Type;
    static const Prefix prefixes[] = {{QLatin1String("profile"), Type::Profile},
                                      {QLatin1String("sso-session"), Type::SsoSession},
                                      {QLatin1String("services"), Type::Services}};
    const auto *found =
        std::find_if(std::begin(prefixes), std::end(prefixes),
                     [&](const Prefix &prefix) { return inside.startsWith(prefix.text); });
    return found == std::end(prefixes) ? nullptr : found;
}

bool hasProfilePrefix(const QString &inside)
{
    return inside.startsWith(QLatin1String("profile ")) ||
           inside.startsWith(QLatin1String("profile\t"));
}

} // namespace

bool isHeader(std::string_view line)
{
    return line.starts_with('[') && line.rfind(']') != std::string_view::npos &&
           line.rfind(']') > 1;
}

HeaderText textOfHeader(std::string_view line)
{
    const std::size_t end = line.rfind(']');
    const bool isClosed = isHeader(line);
    const std::string_view inside =
        isClosed ? line.substr(1, end - 1)
                 : trimmed(line.substr(1, std::min(line.find_first_of("#;"), line.size()) - 1));
    return {QString::fromUtf8(inside.data(), static_cast<qsizetype>(inside.size())), isClosed};
}

std::optional<SectionHeader> readSectionHeader(const QString &inside, SharedFileKind kind)
{
    using Type = FileSection::Type;
    if (inside == QLatin1String("DEFAULT"))
        return SectionHeader{Type::Defaults, inside};
    if (kind == SharedFileKind::Credentials)
        return isName(inside) && !hasProfilePrefix(inside)
                   ? std::optional(SectionHeader{Type::Profile, inside})
                   : std::nullopt;
    if (inside == QLatin1String("default"))
        return SectionHeader{Type::Profile, inside};
    const Prefix *prefix = prefixOf(inside);
    const auto words = prefix ? commandWords(inside) : std::nullopt;
    if (!words || words->size() != 2 || !isName(words->back()))
        return {};
    return SectionHeader{prefix->type, words->back(),
                         words->front() == prefix->text && !inside.contains(u'\\')};
}

DialectNote::Difference whyLeftOut(const QString &inside, SharedFileKind kind)
{
    using Difference = DialectNote::Difference;
    const QString bare = inside.trimmed();
    if (inside.contains(u']'))
        return Difference::LaterBracket;
    if (bare != inside && readSectionHeader(bare, kind))
        return Difference::SpacedName;
    if (kind == SharedFileKind::Credentials) {
        if (hasProfilePrefix(inside))
            return Difference::NeedlessPrefix;
        return hasQuotes(inside) ? Difference::NeedlessQuotes : Difference::IgnoredSection;
    }
    const Prefix *prefix = prefixOf(bare);
    const QString rest = prefix ? bare.mid(prefix->text.size()) : QString();
    if (!rest.isEmpty() && rest[0].isSpace())
        return isName(rest.trimmed()) ? Difference::UnquotedName : Difference::IgnoredSection;
    return isName(bare) ? Difference::NoPrefix : Difference::IgnoredSection;
}

bool isUnusual(const QString &name)
{
    return std::any_of(name.begin(), name.end(),
                       [](QChar c) { return c == u' ' || c.unicode() > 0x7e; });
}

bool isMeantToLend(const QString &inside)
{
    return inside.left(inside.indexOf(u']')).trimmed() == QLatin1String("DEFAULT");
}

QString meantName(const QString &inside)
{
    static const QRegularExpression end(QStringLiteral("[\\]#;]"));
    QString rest = inside.left(inside.indexOf(end)).trimmed();
    for (const char *prefix : {"profile", "sso-session", "services"}) {
        const QLatin1String text(prefix);
        static const QRegularExpression nameBegins(QStringLiteral("[\\s\"']"));
        const qsizetype name = rest.indexOf(nameBegins, text.size());
        if (name > 0 && rest.startsWith(text, Qt::CaseInsensitive)) {
            rest = rest.mid(name);
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
