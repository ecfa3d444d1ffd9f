// SPDX-License-Identifier: GPL-3.0-or-later

#include "servicebench.h"

#include <QJsonArray>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::sandbox;
using namespace vaultlock::tests;

namespace {

const QByteArray tagsPath("/-/vaults/my-vault/tags");

QByteArray tagBody(const QJsonObject &tags)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("Tags"), tags}}).toJson();
}

HttpReply add(Service &service, const QJsonObject &tags)
{
    return service.send("POST", tagsPath, "operation=add", tagBody(tags));
}

QJsonObject tagsOf(Service &service)
{
    return json(service.send("GET", tagsPath))[QLatin1String("Tags")].toObject();
}

} // namespace

class TagOperationsTest : public QObject
{
    Q_OBJECT

private slots:
    void addsTagsAndOverwritesThem();
    void removesTagsThatAreThereOrNot();
    void refusesTagsThatTheServiceRefuses_data();
    void refusesTagsThatTheServiceRefuses();
    void takesTheLongestTag();
    void hasRoomForFiftyTags();
    void changesNothingWhereOneTagIsRefused();
    void refusesBodiesWithoutTags_data();
    void refusesBodiesWithoutTags();
};

void TagOperationsTest::addsTagsAndOverwritesThem()
{
    Service service;
    const HttpReply reply = add(service, {{QStringLiteral("LegalHold"), QStringLiteral("true")},
                                          {QStringLiteral("Empty"), QString()}});
    QCOMPARE(reply.status, 204);
    QVERIFY(reply.body.isEmpty());
    QCOMPARE(add(service, {{QStringLiteral("LegalHold"), QStringLiteral("false")}}).status, 204);
    const QJsonObject expected{{QStringLiteral("LegalHold"), QStringLiteral("false")},
                               {QStringLiteral("Empty"), QString()}};
    QCOMPARE(tagsOf(service), expected);
    QCOMPARE(
        service.send("POST", "/-/vaults/no-such/tags", "operation=add", tagBody(expected)).status,
        404);
}

void TagOperationsTest::removesTagsThatAreThereOrNot()
{
    Service service;
    QCOMPARE(add(service, {{QStringLiteral("a"), QStringLiteral("1")},
                           {QStringLiteral("b"), QStringLiteral("2")}})
                 .status,
             204);
    QCOMPARE(
        service.send("POST", tagsPath, "operation=remove", R"({"TagKeys":["a","gone"]})").status,
        204);
    const QJsonObject left{{QStringLiteral("b"), QStringLiteral("2")}};
    QCOMPARE(tagsOf(service), left);
}

void TagOperationsTest::refusesTagsThatTheServiceRefuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("no key") << QString() << QStringLiteral("x");
    QTest::newRow("a key of 129") << QString(129, u'k') << QStringLiteral("x");
    QTest::newRow("a value of 257") << QStringLiteral("k") << QString(257, u'v');
    QTest::newRow("reserved") << QStringLiteral("aws:created") << QStringLiteral("x");
    QTest::newRow("reserved, in capitals") << QStringLiteral("AWS:created") << QStringLiteral("x");
    QTest::newRow("a key with a bracket") << QStringLiteral("a<b") << QStringLiteral("x");
    QTest::newRow("a value with a semicolon") << QStringLiteral("k") << QStringLiteral("a;b");
}

void TagOperationsTest::refusesTagsThatTheServiceRefuses()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    Service service;
    const HttpReply reply = add(service, {{key, value}});
    QCOMPARE(reply.status, 400);
    QCOMPARE(code(reply), QStringLiteral("InvalidParameterValueException"));
    QVERIFY(tagsOf(service).isEmpty());
}

void TagOperationsTest::takesTheLongestTag()
{
    Service service;
    // Of characters, not of bytes or halves of a surrogate pair.
    const QString letter = QString::fromUcs4(U"\U00010400");
    const QJsonObject tags{{letter.repeated(128), letter.repeated(256)},
                           {QStringLiteral("Größe 1+-=._:/@"), QStringLiteral("é")}};
    QCOMPARE(add(service, tags).status, 204);
    QCOMPARE(tagsOf(service), tags);
}

void TagOperationsTest::hasRoomForFiftyTags()
{
    Service service;
    QJsonObject fifty;
    for (int i = 0; i < 50; ++i)
        fifty[QStringLiteral("key%1").arg(i)] = QStringLiteral("x");
    QCOMPARE(add(service, fifty).status, 204);
    QCOMPARE(add(service, fifty).status, 204);
    const HttpReply reply = add(service, {{QStringLiteral("another"), QStringLiteral("x")}});
    QCOMPARE(reply.status, 400);
    QCOMPARE(code(reply), QStringLiteral("LimitExceededException"));
    QCOMPARE(tagsOf(service).size(), 50);
}

void TagOperationsTest::changesNothingWhereOneTagIsRefused()
{
    Service service;
    const VaultStore before = service.store;
    QCOMPARE(add(service, {{QStringLiteral("a"), QStringLiteral("1")},
                           {QStringLiteral("aws:b"), QStringLiteral("2")}})
                 .status,
             400);
    QVERIFY(service.store == before);
}

void TagOperationsTest::refusesBodiesWithoutTags_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QString missing = QStringLiteral("MissingParameterValueException");
    const QString malformed = QStringLiteral("SerializationException");
    const QByteArray add("operation=add");
    const QByteArray remove("operation=remove");
    QTest::newRow("add nothing") << add << QByteArray() << missing;
    QTest::newRow("add no tags") << add << QByteArray("{}") << missing;
    QTest::newRow("add a list") << add << QByteArray(R"({"Tags":["a"]})") << malformed;
    QTest::newRow("add a number") << add << QByteArray(R"({"Tags":{"a":1}})") << malformed;
    QTest::newRow("remove nothing") << remove << QByteArray() << missing;
    QTest::newRow("remove no keys") << remove << QByteArray("{}") << missing;
    QTest::newRow("remove an object") << remove << QByteArray(R"({"TagKeys":{}})") << malformed;
    QTest::newRow("remove a number") << remove << QByteArray(R"({"TagKeys":[1]})")
                                     << QStringLiteral("InvalidParameterValueException");
}

void TagOperationsTest::refusesBodiesWithoutTags()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    Service service;
    const HttpReply reply = service.send("POST", tagsPath, query, body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(code(reply), expected);
}

QTEST_GUILESS_MAIN(TagOperationsTest)
#include "tst_tagoperations.moc"
