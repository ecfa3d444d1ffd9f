// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/reply/strictjson.h"

#include <QByteArrayView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cstring>
#include <optional>
#include <vector>

namespace vaultlock::aws {

namespace {

constexpr int deepest = 32;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The keys of one object, each as it is written, quotes included. The keys of a reply are few and
/// without escapes, and comparing bytes takes less than a set of texts: that took as long as all
/// else that is read.
class WrittenKeys
{
public:
    /// False: it was there before.
    bool add(QByteArrayView literal)
    {
        const bool areTexts = !m_decoded.isEmpty();
        if (areTexts || m_literals.size() >= fewKeys || hasEscape(literal))
            return addDecoded(decoded(literal));
        if (std::find(m_literals.begin(), m_literals.end(), literal) != m_literals.end())
            return false;
        m_literals.push_back(literal);
        return true;
    }

private:
    static constexpr std::size_t fewKeys = 16;

    static bool hasEscape(QByteArrayView literal) { return literal.contains('\\'); }
    static QString decoded(QByteArrayView literal)
    {
        if (!hasEscape(literal))
            return QString::fromUtf8(literal.sliced(1, literal.size() - 2));
        const QByteArray wrapped = '[' + literal.toByteArray() + ']';
        return QJsonDocument::fromJson(wrapped).array().at(0).toString();
    }
    /// From here on all of them are texts.
    bool addDecoded(const QString &key)
    {
        if (m_decoded.isEmpty()) {
            for (const QByteArrayView literal : m_literals)
                m_decoded.insert(decoded(literal));
        }
        const qsizetype before = m_decoded.size();
        m_decoded.insert(key);
        return m_decoded.size() > before;
    }

    std::vector<QByteArrayView> m_literals;
    QSet<QString> m_decoded;
};

/// Walks over the text without building anything; fault() says why it stopped.
class JsonScan
{
public:
    explicit JsonScan(QByteArrayView text)
        : m_text(text)
    {
    }

    bool isOneObject()
    {
        skipSpace();
        if (!atEnd() && m_text[m_at] != '{')
            return stop(JsonFault::Malformed);
        if (!value(1))
            return false;
        skipSpace();
        return atEnd() || stop(JsonFault::Malformed);
    }
    JsonFault fault() const { return m_fault; }

private:
    bool atEnd() const { return m_at == m_text.size(); }
    bool stop(JsonFault fault)
    {
        m_fault = fault;
        return false;
    }
    bool unexpected() { return stop(atEnd() ? JsonFault::Incomplete : JsonFault::Malformed); }
    bool take(char c)
    {
        if (atEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    void skipSpace()
    {
        while (!atEnd() && std::strchr(" \t\r\n", m_text[m_at]) && m_text[m_at] != '\0')
            ++m_at;
    }

    bool value(int depth)
    {
        if (depth > deepest)
            return stop(JsonFault::Malformed);
        skipSpace();
        if (atEnd())
            return unexpected();
        switch (m_text[m_at]) {
        case '{':
            return object(depth);
        case '[':
            return array(depth);
        case '"':
            return string();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool object(int depth)
    {
        WrittenKeys keys;
        ++m_at;
        skipSpace();
        if (take('}'))
            return true;
        while (true) {
            skipSpace();
            const qsizetype start = m_at;
            if (!string())
                return false;
            if (!keys.add(m_text.sliced(start, m_at - start)))
                return stop(JsonFault::Malformed);
            skipSpace();
            if (!take(':'))
                return unexpected();
            if (!value(depth + 1))
                return false;
            skipSpace();
            if (take('}'))
                return true;
            if (!take(','))
                return unexpected();
        }
    }

    bool array(int depth)
    {
        ++m_at;
        skipSpace();
        if (take(']'))
            return true;
        while (true) {
            if (!value(depth + 1))
                return false;
            skipSpace();
            if (take(']'))
                return true;
            if (!take(','))
                return unexpected();
        }
    }

    bool string()
    {
        if (!take('"'))
            return unexpected();
        while (!atEnd()) {
            const auto c = static_cast<unsigned char>(m_text[m_at]);
            if (c < 0x20)
                return unexpected();
            ++m_at;
            if (c == '"')
                return true;
            if (c == '\\' && !escape())
                return false;
        }
        return unexpected();
    }

    bool escape()
    {
        if (atEnd())
            return unexpected();
        const char c = m_text[m_at];
        if (c == '\0' || !std::strchr("\"\\/bfnrtu", c))
            return unexpected();
        ++m_at;
        return c != 'u' || unicodeEscape();
    }

    bool unicodeEscape()
    {
        const auto first = fourHexDigits();
        if (!first)
            return unexpected();
        const char16_t unit = *first;
        if (QChar::isLowSurrogate(unit))
            return stop(JsonFault::Malformed);
        if (!QChar::isHighSurrogate(unit))
            return true;
        if (!take('\\') || !take('u'))
            return unexpected();
        const auto second = fourHexDigits();
        if (!second)
            return unexpected();
        return QChar::isLowSurrogate(*second) || stop(JsonFault::Malformed);
    }

    std::optional<char16_t> fourHexDigits()
    {
        unsigned unit = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const char *digits = "0123456789abcdefABCDEF";
            const char *found =
                atEnd() || m_text[m_at] == '\0' ? nullptr : std::strchr(digits, m_text[m_at]);
            if (!found)
                return std::nullopt;
            const auto digit = static_cast<unsigned>(found - digits);
            unit = unit * 16 + (digit > 15 ? digit - 6 : digit);
        }
        return static_cast<char16_t>(unit);
    }

    bool word(const char *expected)
    {
        for (; *expected != '\0'; ++expected) {
            if (!take(*expected))
                return unexpected();
        }
        return true;
    }

    bool digits()
    {
        if (atEnd() || !isDigit(m_text[m_at]))
            return unexpected();
        while (!atEnd() && isDigit(m_text[m_at]))
            ++m_at;
        return true;
    }

    bool number()
    {
        take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            return digits();
        }
        return true;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    JsonFault m_fault = JsonFault::Malformed;
};

} // namespace

tl::expected<QJsonObject, JsonFault> readStrictObject(const QByteArray &text)
{
    JsonScan scan(text);
    if (!scan.isOneObject())
        return tl::unexpected<JsonFault>(scan.fault());
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!QByteArrayView(text).isValidUtf8() || !document.isObject())
        return tl::unexpected<JsonFault>(JsonFault::Malformed);
    return document.object();
}

} // namespace vaultlock::aws
