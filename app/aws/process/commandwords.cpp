// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/process/commandwords.h"

namespace vaultlock::aws {

namespace {

/// What Python's shlex, by which the AWS CLI splits, takes for white space: no other of Unicode's.
/// One argument more could choose another account.
bool isSeparator(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n';
}

class Splitter
{
public:
    explicit Splitter(const QString &text)
        : m_text(text)
    {
    }

    std::optional<QStringList> split()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            bool isWhole = true;
            if (isSeparator(c))
                endWord();
            else if (c == u'\'')
                isWhole = takeUntilSingleQuote();
            else if (c == u'"')
                isWhole = takeUntilDoubleQuote();
            else if (c == u'\\')
                isWhole = takeNext();
            else
                take(c);
            if (!isWhole)
                return {};
        }
        endWord();
        return m_words.isEmpty() ? std::nullopt : std::optional(m_words);
    }

private:
    void take(QChar c)
    {
        m_hasWord = true;
        m_word += c;
    }

    void endWord()
    {
        if (m_hasWord)
            m_words.append(m_word);
        m_word.clear();
        m_hasWord = false;
    }

    bool takeNext()
    {
        if (m_at >= m_text.size())
            return false;
        take(m_text[m_at++]);
        return true;
    }

    bool takeUntilSingleQuote()
    {
        const qsizetype end = m_text.indexOf(u'\'', m_at);
        if (end < 0)
            return false;
        m_hasWord = true;
        m_word += QStringView(m_text).mid(m_at, end - m_at);
        m_at = end + 1;
        return true;
    }

    bool takeUntilDoubleQuote()
    {
        m_hasWord = true;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c == u'"')
                return true;
            const bool escapes = c == u'\\' && m_at < m_text.size() &&
                                 (m_text[m_at] == u'"' || m_text[m_at] == u'\\');
            take(escapes ? m_text[m_at++] : c);
        }
        return false;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    QString m_word;
    bool m_hasWord = false; // also of an empty one, ''
    QStringList m_words;
};

} // namespace

std::optional<QStringList> commandWords(const QString &text)
{
    return Splitter(text).split();
}

} // namespace vaultlock::aws
