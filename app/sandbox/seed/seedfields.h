// SPDX-License-Identifier: GPL-3.0-or-later

// Members of a seed's objects, with where they stand.
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace vaultlock::sandbox {

/// InvalidInput with `PLACE: WHY`.
tl::unexpected<Error> seedFault(const QString &place, const QString &why);

/// An object of a seed and the JSON pointer to it.
class SeedObject
{
public:
    /// Of the value at the place: an object with no members but these.
    static Result<SeedObject> read(const QJsonValue &value, const QString &place,
                                   const QStringList &members);

    const QString &place() const { return m_place; }
    QString placeOf(const char *member) const;
    bool has(const char *member) const;
    QJsonValue value(const char *member) const { return m_object[QLatin1String(member)]; }
    const QJsonObject &object() const { return m_object; }

    /// Within the bounds; `otherwise` where there is no such member.
    Result<qint64> number(const char *member, qint64 least, qint64 most, qint64 otherwise) const;
    /// A text of at most so many characters; empty where there is no such member.
    Result<QString> text(const char *member, qsizetype most) const;
    /// Empty where there is no such member.
    Result<QJsonArray> list(const char *member, qsizetype most) const;

private:
    SeedObject(QJsonObject object, QString place)
        : m_object(std::move(object))
        , m_place(std::move(place))
    {
    }
    QJsonObject m_object;
    QString m_place;
};

} // namespace vaultlock::sandbox
