// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/reply/strictjson.h"

#include <QByteArrayView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <cstring>
#include <optional>

namespace vaultlock::aws {

namespace {

constexpr int deepest = 32;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The value of a key or string as written, quotes included.
QString decodedString(QByteArrayView literal)
{
    if (!literal.contains('\\'))
        return QString::fromUtf8(literal.sliced(1, literal.size() - 2));
    const QByteArray wrapped = '[' + literal.toByteArray() + ']';
    return QJsonDocument::fromJson(wrapped).array().at(0).toString();
}

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
        QSet<QString> keys;
        ++m_at;
        skipSpace();
        if (take('}'))
            return true;
        while (true) {
            skipSpace();
            const qsizetype start = m_at;
            if (!string())
                return false;
            const QString key = decodedString(m_text.sliced(start, m_at - start));
            if (keys.contains(key))
                return stop(JsonFault::Malformed);
            keys.insert(key);
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
