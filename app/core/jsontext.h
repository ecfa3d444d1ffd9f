// SPDX-License-Identifier: GPL-3.0-or-later

// JSON written as text, byte for byte as QJsonDocument writes it.
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace vaultlock {

/// For tables of thousands of rows, of which the objects, their sorted keys and the text of them
/// took a tenth of the time in which they were read from the service. Whoever writes gives the
/// members of an object in the order of their names, as QJsonObject has them.
class JsonText
{
public:
    enum class Layout {
        Indented, // and a line end behind it
        Compact,
    };
    explicit JsonText(Layout layout = Layout::Indented)
        : m_isIndented(layout == Layout::Indented)
    {
    }

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    /// name: ASCII without quotes and backslashes. What follows is its value.
    void key(QByteArrayView name);

    void text(const QString &value);
    void number(qint64 value);
    void boolean(bool value);
    void null();
    void value(const QJsonValue &value);

    /// Where values of the same depth are written often: what was written of one, for written().
    qsizetype size() const { return m_text.size(); }
    QByteArray from(qsizetype start) const { return m_text.sliced(start); }
    /// Members of an object, as from() had them at the same depth: behind at least one other.
    void written(const QByteArray &members) { m_text += members; }

    QByteArray done();

private:
    void begin(char bracket);
    void end(char bracket);
    void beginValue();
    void breakLine();

    bool m_isIndented;
    QByteArray m_text;
    int m_depth = 0;
    bool m_isFirst = true;   ///< in its object or array
    bool m_isMember = false; ///< its key is written
};

} // namespace vaultlock
