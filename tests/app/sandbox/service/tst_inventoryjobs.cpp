// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs.h"

#include <QJsonArray>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::sandbox;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

class InventoryJobsTest : public QObject
{
    Q_OBJECT

private slots:
    void listsTheInventoryOfTheLastMidnight();
    void listsAnInventoryAsCsv();
    void listsAPartOfTheInventory();
    void refusesAnInventoryBeforeTheFirst();
};

void InventoryJobsTest::listsTheInventoryOfTheLastMidnight()
{
    Service service;
    const QByteArray first = uploaded(service, "my-vault", "hello", "say \"hello\"");
    service.wait(9h); // after midnight
    const QByteArray second = uploaded(service, "my-vault", "later");
    const QJsonObject list = QJsonDocument::fromJson(inventoryText(service)).object();
    QCOMPARE(list[QLatin1String("VaultARN")].toString(),
             QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/my-vault"));
    QCOMPARE(list[QLatin1String("InventoryDate")].toString(),
             QStringLiteral("2026-03-03T00:00:00Z"));
    const QJsonArray archives = list[QLatin1String("ArchiveList")].toArray();
    QCOMPARE(archives.size(), 1);
    const QJsonObject expected{
        {QStringLiteral("ArchiveId"), QString::fromLatin1(first)},
        {QStringLiteral("ArchiveDescription"), QStringLiteral("say \"hello\"")},
        {QStringLiteral("CreationDate"), QStringLiteral("2026-03-02T15:04:00.000Z")},
        {QStringLiteral("Size"), 5},
        {QStringLiteral("SHA256TreeHash"), QString::fromLatin1(aws::treeHashHex("hello"))}};
    QCOMPARE(archives[0].toObject(), expected);
    service.wait(24h);
    const QByteArray next = inventoryText(service);
    QVERIFY(next.contains(first) && next.contains(second));
}

void InventoryJobsTest::listsAnInventoryAsCsv()
{
    Service service;
    const QByteArray id = uploaded(service, "my-vault", "hello", R"(=1+1, "a\b")");
    service.wait(24h);
    const QByteArray job =
        jobId(initiate(service, with(inventory, "Format", QStringLiteral("CSV"))));
    service.wait(5h);
    const HttpReply got = output(service, job);
    QCOMPARE(headerOf(got, "Content-Type"), QByteArray("text/csv"));
    QCOMPARE(got.body, "ArchiveId,ArchiveDescription,CreationDate,Size,SHA256TreeHash\n" + id +
                           R"(,"=1+1, \"a\\b\"",2026-03-02T15:04:00.000Z,5,)" +
                           aws::treeHashHex("hello") + '\n');
    QCOMPARE(description(service, job)[QLatin1String("InventorySizeInBytes")].toInteger(),
             got.body.size());
    QVERIFY(headerOf(got, "x-amz-sha256-tree-hash").isEmpty());
}

void InventoryJobsTest::listsAPartOfTheInventory()
{
    Service service;
    QList<QByteArray> ids;
    for (int hour = 0; hour < 4; ++hour) {
        ids.append(uploaded(service, "my-vault", "hello"));
        service.wait(1h);
    }
    service.wait(24h);
    const auto ask = [&](const QJsonObject &range) {
        const QByteArray id =
            jobId(initiate(service, with(inventory, "InventoryRetrievalParameters", range)));
        service.wait(5h);
        return std::pair(output(service, id).body,
                         description(service, id)
                             .value(QLatin1String("InventoryRetrievalParameters"))
                             .toObject());
    };
    const QByteArray between =
        ask({{QStringLiteral("StartDate"), QStringLiteral("2026-03-02T16:04:00Z")},
             {QStringLiteral("EndDate"), QStringLiteral("2026-03-02T18:04:00Z")}})
            .first;
    for (int hour = 0; hour < 4; ++hour)
        QCOMPARE(between.contains(ids[hour]), hour == 1 || hour == 2);
    // Page by page, each archive once.
    int seen = 0;
    QString marker;
    do {
        const auto [text, parameters] = ask(
            {{QStringLiteral("Limit"), QStringLiteral("3")}, {QStringLiteral("Marker"), marker}});
        for (const QByteArray &id : ids)
            seen += int{text.contains(id)};
        marker = parameters[QLatin1String("Marker")].toString();
    } while (!marker.isEmpty() && seen < 9);
    QCOMPARE(seen, 4);
}

void InventoryJobsTest::refusesAnInventoryBeforeTheFirst()
{
    Service service;
    (void)uploaded(service, "my-vault", "hello");
    const HttpReply reply = initiate(service, inventory);
    QCOMPARE(reply.status, 404);
    QCOMPARE(code(reply), QStringLiteral("ResourceNotFoundException"));
    service.wait(9h);
    QCOMPARE(initiate(service, inventory).status, 202);
}

QTEST_GUILESS_MAIN(InventoryJobsTest)
#include "tst_inventoryjobs.moc"
