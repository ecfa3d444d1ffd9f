// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/teamrecord.h"

#include "core/wholefile.h"
#include "journal/line.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vaultlock::team {

namespace {

constexpr int recordFormat = 1;
constexpr qint64 largestRecord = 64LL * 1024 * 1024;

/// {"<writer>": {"number": 7, "hash": "9f86…"}}
QJsonObject jsonOf(const SeenHeads &heads)
{
    QJsonObject object;
    for (auto head = heads.begin(); head != heads.end(); ++head)
        object.insert(head.key().toString(QUuid::WithoutBraces),
                      QJsonObject{{QStringLiteral("number"), head->number},
                                  {QStringLiteral("hash"), QString::fromLatin1(head->hash)}});
    return object;
}

std::optional<SeenHeads> headsIn(const QJsonObject &object)
{
    SeenHeads heads;
    for (auto one = object.begin(); one != object.end(); ++one) {
        const QJsonObject told = one->toObject();
        const Head head{told.value(u"number").toInteger(),
                        told.value(u"hash").toString().toLatin1()};
        const QUuid writer(one.key());
        if (writer.isNull() || head.number < 1 || head.hash.size() != journal::hashSize)
            return std::nullopt;
        heads.insert(writer, head);
    }
    return heads;
}

std::optional<TeamRecord> recordIn(const QJsonObject &object)
{
    TeamRecord record;
    if (object.value(u"format").toInt() != recordFormat)
        return std::nullopt;
    if (object.contains(u"writer")) {
        record.writer = QUuid(object.value(u"writer").toString());
        if (record.writer->isNull())
            return std::nullopt;
    }
    const QJsonObject databases = object.value(u"databases").toObject();
    for (auto one = databases.begin(); one != databases.end(); ++one) {
        const QUuid id(one->toString());
        if (id.isNull())
            return std::nullopt;
        record.databases.insert(one.key(), id);
    }
    const QJsonObject seen = object.value(u"seen").toObject();
    for (auto one = seen.begin(); one != seen.end(); ++one) {
        const QUuid id(one.key());
        const auto heads = headsIn(one->toObject());
        if (id.isNull() || !heads)
            return std::nullopt;
        record.seen.insert(id, *heads);
    }
    return record;
}

} // namespace

TeamResult<TeamRecord> TeamRecord::readFor(const QString &journal)
{
    const QString path = pathFor(journal);
    if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
        return TeamRecord();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return teamFailure(TeamError::Kind::RecordUnusable,
                           QStringLiteral("%1: %2").arg(path, file.errorString()));
    const auto document = QJsonDocument::fromJson(file.read(largestRecord));
    if (auto record = recordIn(document.object()))
        return *record;
    return teamFailure(TeamError::Kind::RecordUnusable,
                       QStringLiteral("%1: it is not as it was written").arg(path));
}

TeamResult<void> TeamRecord::writeFor(const QString &journal) const
{
    QJsonObject object{{QStringLiteral("format"), recordFormat}};
    if (writer)
        object.insert(QStringLiteral("writer"), writer->toString(QUuid::WithoutBraces));
    QJsonObject names;
    for (auto one = databases.begin(); one != databases.end(); ++one)
        names.insert(one.key(), one->toString(QUuid::WithoutBraces));
    object.insert(QStringLiteral("databases"), names);
    QJsonObject heads;
    for (auto one = seen.begin(); one != seen.end(); ++one)
        heads.insert(one.key().toString(QUuid::WithoutBraces), jsonOf(*one));
    object.insert(QStringLiteral("seen"), heads);
    const auto written = writePrivateFile(pathFor(journal), QJsonDocument(object).toJson());
    if (!written)
        return teamFailure(TeamError::Kind::RecordUnusable, written.error().detail);
    return {};
}

QUuid writerOf(const QByteArray &firstHash)
{
    static const QUuid space(QStringLiteral("d41ff621-309a-4f11-9d1f-b3f5384c1c77"));
    return QUuid::createUuidV5(space, firstHash);
}

} // namespace vaultlock::team
