// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/seed/seedfields.h"

#include <QJsonArray>

#include <cmath>

namespace vaultlock::sandbox {

namespace {

/// RFC 6901.
QString pointerPart(QString member)
{
    return u'/' + member.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
}

} // namespace

tl::unexpected<Error> seedFault(const QString &place, const QString &why)
{
    return failure(ErrorKind::InvalidInput,
                   (place.isEmpty() ? QStringLiteral("/") : place) + QLatin1String(": ") + why);
}

Result<SeedObject> SeedObject::read(const QJsonValue &value, const QString &place,
                                    const QStringList &members)
{
    if (!value.isObject())
        return seedFault(place, QStringLiteral("an object is needed"));
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!members.contains(member.key()))
            return seedFault(place + pointerPart(member.key()),
                             QStringLiteral("there is no such member; there are ") +
                                 members.join(QLatin1String(", ")));
    }
    return SeedObject(object, place);
}

QString SeedObject::placeOf(const char *member) const
{
    return m_place + pointerPart(QLatin1String(member));
}

bool SeedObject::has(const char *member) const
{
    return m_object.contains(QLatin1String(member));
}

Result<qint64> SeedObject::number(const char *member, qint64 least, qint64 most,
                                  qint64 otherwise) const
{
    if (!has(member))
        return otherwise;
    const QJsonValue number = value(member);
    const double given = number.toDouble(-1);
    if (!number.isDouble() || given != std::floor(given) || given < double(least) ||
        given > double(most))
        return seedFault(placeOf(member),
                         QStringLiteral("a whole number from %1 to %2").arg(least).arg(most));
    return static_cast<qint64>(given);
}

Result<QString> SeedObject::text(const char *member, qsizetype most) const
{
    if (!has(member))
        return QString();
    if (!value(member).isString() || value(member).toString().size() > most)
        return seedFault(placeOf(member),
                         QStringLiteral("a text of up to %1 characters").arg(most));
    return value(member).toString();
}

Result<QJsonArray> SeedObject::list(const char *member, qsizetype most) const
{
    if (!has(member))
        return QJsonArray();
    if (!value(member).isArray() || value(member).toArray().size() > most)
        return seedFault(placeOf(member), QStringLiteral("a list of up to %1").arg(most));
    return value(member).toArray();
}

} // namespace vaultlock::sandbox
