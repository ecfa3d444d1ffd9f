// SPDX-License-Identifier: GPL-3.0-or-later

// The fields of a JSON object of the state, read with suspicion.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace vaultlock::sandbox {

/// `2012-03-20T17:03:43.221Z`
QString timeText(const QDateTime &time);

/// What cannot be is noted once, and read as something empty: ask failure() at the end.
class Fields
{
public:
    /// what: of which things the object is one, for the failure.
    Fields(QJsonObject object, const char *what)
        : m_object(std::move(object))
        , m_what(what)
    {
    }

    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    QDateTime time(const char *key);
    /// None where the key is not there.
    std::optional<QDateTime> optionalTime(const char *key);
    /// A text that is not empty.
    QByteArray bytes(const char *key);
    /// May be missing: empty.
    QString text(const char *key);
    /// Not below 0.
    qint64 number(const char *key);
    bool flag(const char *key);
    QJsonObject object(const char *key);
    /// May be missing: empty.
    QJsonArray list(const char *key);
    /// 64 hexadecimal digits.
    QByteArray hash(const char *key);

    void note(const char *key);
    /// What is in here came from a part: its failure is this one's too.
    void note(const Error &error);
    /// The result, or what was wrong first (InvalidInput).
    template <typename T>
    Result<T> checked(T value) const
    {
        if (m_wrong)
            return failure(*m_wrong);
        return value;
    }

private:
    QJsonObject m_object;
    const char *m_what;
    std::optional<Error> m_wrong;
};

} // namespace vaultlock::sandbox
