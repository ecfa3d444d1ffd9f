// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace vaultlock {

namespace {

constexpr qsizetype indentOfALevel = 4;

bool isWrittenAsItIs(QChar sign)
{
    return sign >= u' ' && sign < u'\x7f' && sign != u'"' && sign != u'\\';
}

} // namespace

void JsonText::breakLine()
{
    if (m_isIndented)
        m_text.append('\n').append(m_depth * indentOfALevel, ' ');
}

void JsonText::beginValue()
{
    if (std::exchange(m_isMember, false) || m_depth == 0)
        return;
    if (!std::exchange(m_isFirst, false))
        m_text += ',';
    breakLine();
}

void JsonText::begin(char bracket)
{
    beginValue();
    m_text += bracket;
    ++m_depth;
    m_isFirst = true;
}

void JsonText::end(char bracket)
{
    --m_depth;
    m_isFirst = false;
    breakLine();
    m_text += bracket;
}

void JsonText::key(QByteArrayView name)
{
    beginValue();
    m_text += '"';
    m_text += name;
    m_text += m_isIndented ? "\": " : "\":";
    m_isMember = true;
}

void JsonText::text(const QString &value)
{
    if (!std::all_of(value.begin(), value.end(), isWrittenAsItIs))
        return this->value(value);
    beginValue();
    m_text += '"';
    const qsizetype start = m_text.size();
    m_text.resize(start + value.size());
    std::transform(value.begin(), value.end(), m_text.begin() + start,
                   [](QChar sign) { return sign.toLatin1(); });
    m_text += '"';
}

void JsonText::number(qint64 value)
{
    beginValue();
    m_text += QByteArray::number(value);
}

void JsonText::boolean(bool value)
{
    beginValue();
    m_text += value ? "true" : "false";
}

void JsonText::null()
{
    beginValue();
    m_text += "null";
}

/// What Qt writes of it, further in.
void JsonText::value(const QJsonValue &value)
{
    beginValue();
    const bool isWhole = value.isObject() || value.isArray();
    const QJsonDocument document =
        value.isObject() ? QJsonDocument(value.toObject())
                         : QJsonDocument(value.isArray() ? value.toArray() : QJsonArray{value});
    const bool isInLines = isWhole && m_isIndented;
    QByteArray text =
        document.toJson(isInLines ? QJsonDocument::Indented : QJsonDocument::Compact).trimmed();
    if (isInLines)
        text.replace('\n', '\n' + QByteArray(m_depth * indentOfALevel, ' '));
    m_text += isWhole ? text : text.sliced(1, text.size() - 2);
}

QByteArray JsonText::done()
{
    QByteArray text = std::exchange(m_text, {});
    if (m_isIndented)
        text += '\n';
    return text;
}

} // namespace vaultlock
