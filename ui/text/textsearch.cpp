// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/textsearch.h"

#include <algorithm>

namespace vaultlock::ui {

namespace {

QRegularExpression expressionFor(const SearchQuery &query)
{
    QString pattern =
        query.isRegularExpression ? query.pattern : QRegularExpression::escape(query.pattern);
    // Not \b: it would find nothing where the pattern itself begins with a bracket.
    if (query.wholeWords)
        pattern = QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(pattern);
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!query.matchesCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(pattern, options);
}

// From UTF-16 offsets, which only grow, to UTF-8 ones.
class ByteOffsets
{
public:
    explicit ByteOffsets(const QString &text)
        : m_text(text)
    {
    }

    std::size_t of(qsizetype offset)
    {
        for (; m_at < offset; ++m_at) {
            const char16_t unit = m_text.at(m_at).unicode();
            // Two units of a pair make four bytes.
            if (unit < 0x80)
                m_bytes += 1;
            else if (unit < 0x800 || QChar::isSurrogate(unit))
                m_bytes += 2;
            else
                m_bytes += 3;
        }
        return m_bytes;
    }

private:
    const QString &m_text;
    qsizetype m_at = 0;
    std::size_t m_bytes = 0;
};

QString expanded(const QString &replacement, const QRegularExpressionMatch &match)
{
    QString out;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar c = replacement.at(i);
        if (c != u'\\' || i + 1 == replacement.size()) {
            out += c;
            continue;
        }
        const QChar next = replacement.at(++i);
        if (next >= u'0' && next <= u'9')
            out += match.captured(next.unicode() - u'0');
        else if (next == u'n')
            out += u'\n';
        else if (next == u't')
            out += u'\t';
        else if (next == u'\\')
            out += next;
        else
            out += QString(c) + next;
    }
    return out;
}

/// Calls found(span, match) for each until it says no. Says why the pattern is wrong.
template <typename Found>
QString forEachMatch(const QByteArray &utf8, const SearchQuery &query, Found found)
{
    if (query.pattern.isEmpty())
        return {};
    const QRegularExpression expression = expressionFor(query);
    if (!expression.isValid())
        return expression.errorString();
    const QString text = QString::fromUtf8(utf8);
    // Positions would be others than the editor's.
    if (text.contains(QChar::ReplacementCharacter) && text.toUtf8() != utf8)
        return {};
    ByteOffsets offsets(text);
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() == 0)
            continue;
        const std::size_t begin = offsets.of(match.capturedStart());
        const std::size_t end = offsets.of(match.capturedEnd());
        if (!found(policy::Span{begin, end}, match))
            break;
    }
    return {};
}

} // namespace

SearchResult search(const QByteArray &text, const SearchQuery &query, std::size_t limit)
{
    SearchResult result;
    result.trouble =
        forEachMatch(text, query, [&result, limit](policy::Span span, const auto & /*match*/) {
            result.isMore = result.matches.size() == limit;
            if (!result.isMore)
                result.matches.push_back(span);
            return !result.isMore;
        });
    return result;
}

std::vector<policy::TextEdit> replacements(const QByteArray &text, const SearchQuery &query,
                                           const QString &replacement)
{
    std::vector<policy::TextEdit> edits;
    forEachMatch(text, query, [&](policy::Span span, const QRegularExpressionMatch &match) {
        const QString with = query.isRegularExpression ? expanded(replacement, match) : replacement;
        edits.push_back({span, with.toStdString()});
        return true;
    });
    return edits;
}

std::size_t matchAfter(const std::vector<policy::Span> &matches, std::size_t position)
{
    const auto found =
        std::find_if(matches.begin(), matches.end(),
                     [position](const policy::Span &span) { return span.begin >= position; });
    return found == matches.end() ? 0 : static_cast<std::size_t>(found - matches.begin());
}

std::size_t matchBefore(const std::vector<policy::Span> &matches, std::size_t position)
{
    const auto found =
        std::find_if(matches.rbegin(), matches.rend(),
                     [position](const policy::Span &span) { return span.end <= position; });
    return found == matches.rend() ? matches.size() - 1
                                   : static_cast<std::size_t>(matches.rend() - found) - 1;
}

} // namespace vaultlock::ui
