// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencedesk/order.h"

#include "evidencedesk/readingjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vaultlock::evidencedesk {

namespace {

QByteArray oneLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

void addService(QJsonObject &object, const std::optional<lock::SourcedReading> &service)
{
    if (service)
        object.insert(QStringLiteral("service"), jsonOf(*service));
}

/// False: there is something that is no reading.
bool takeService(const QJsonObject &object, std::optional<lock::SourcedReading> &service)
{
    if (!object.contains(u"service"))
        return true;
    service = sourcedReadingOf(object.value(u"service").toObject());
    return service.has_value();
}

} // namespace

QString requestFileOf(const QString &place)
{
    return place + QStringLiteral(".tsq");
}

QByteArray lineOf(const MakeOrder &order)
{
    QJsonObject object{{QStringLiteral("vaultArn"), order.vaultArn},
                       {QStringLiteral("origin"), order.origin},
                       {QStringLiteral("journalFile"), order.journalFile},
                       {QStringLiteral("place"), order.place},
                       {QStringLiteral("isZip"), order.isZip},
                       {QStringLiteral("isDrawn"), order.isDrawn},
                       {QStringLiteral("keyFile"), order.keyFile},
                       {QStringLiteral("stamping"), static_cast<int>(order.stamping)},
                       {QStringLiteral("stampServer"), order.stampServer}};
    addService(object, order.service);
    return oneLine(object);
}

QByteArray lineOf(const VerifyOrder &order)
{
    QJsonObject object{{QStringLiteral("path"), order.path},
                       {QStringLiteral("journalFile"), order.journalFile},
                       {QStringLiteral("signers"), order.signers},
                       {QStringLiteral("stamps"), order.stamps},
                       {QStringLiteral("trails"), QJsonArray::fromStringList(order.trails)}};
    addService(object, order.service);
    return oneLine(object);
}

Result<MakeOrder> makeOrderOf(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    MakeOrder order{object.value(u"vaultArn").toString(),
                    object.value(u"origin").toString(),
                    object.value(u"journalFile").toString(),
                    object.value(u"place").toString(),
                    object.value(u"isZip").toBool(),
                    object.value(u"isDrawn").toBool(),
                    {},
                    object.value(u"keyFile").toString(),
                    Stamping::None,
                    object.value(u"stampServer").toString()};
    const int stamping = object.value(u"stamping").toInt(-1);
    const bool isWhole = !order.vaultArn.isEmpty() && !order.place.isEmpty() && stamping >= 0 &&
                         stamping <= static_cast<int>(Stamping::Request);
    if (!isWhole || !takeService(object, order.service))
        return failure(ErrorKind::InvalidInput, QStringLiteral("--order"));
    order.stamping = static_cast<Stamping>(stamping);
    return order;
}

Result<VerifyOrder> verifyOrderOf(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    VerifyOrder order{object.value(u"path").toString(),
                      object.value(u"journalFile").toString(),
                      {},
                      object.value(u"signers").toString(),
                      object.value(u"stamps").toString()};
    for (const QJsonValue &path : object.value(u"trails").toArray())
        order.trails << path.toString();
    if (order.path.isEmpty() || !takeService(object, order.service))
        return failure(ErrorKind::InvalidInput, QStringLiteral("--order"));
    return order;
}

} // namespace vaultlock::evidencedesk
