// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/access/identity.h"

#include <QJsonDocument>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::sandbox;

namespace {

QJsonValue listOf(const QByteArray &text)
{
    return QJsonDocument::fromJson("{\"l\":" + text + '}').object()[QLatin1String("l")];
}

const QByteArray auditor =
    R"({"name":"auditor","arn":"arn:aws:iam::111122223333:role/ops/Auditor",)"
    R"("allow":["glacier:Describe*"]})";

} // namespace

class IdentityTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrites();
    void hasItsOwnInThePartitionOfTheRegion();
    void saysWhereAndWhy_data();
    void saysWhereAndWhy();
};

void IdentityTest::readsWhatItWrites()
{
    const auto read = decodedIdentities(listOf('[' + auditor + ']'), QStringLiteral("/i"));
    QVERIFY(read && read->size() == 1);
    QCOMPARE(read->front().name, QStringLiteral("auditor"));
    QCOMPARE(read->front().allowedActions, QStringList{QStringLiteral("glacier:Describe*")});
    QCOMPARE(encodedIdentities(*read), listOf('[' + auditor + ']').toArray());
    QVERIFY(decodedIdentities(QJsonValue(QJsonValue::Undefined), {})->empty());
}

void IdentityTest::hasItsOwnInThePartitionOfTheRegion()
{
    const Identity own = ownIdentity(*AccountId::fromString(QStringLiteral("123456789012")),
                                     *Region::fromString(QStringLiteral("cn-north-1")));
    QCOMPARE(own.arn, QStringLiteral("arn:aws-cn:iam::123456789012:user/sandbox"));
    QCOMPARE(own.allowedActions, QStringList{QStringLiteral("glacier:*")});
}

void IdentityTest::saysWhereAndWhy_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &text, const char *place) {
        QTest::newRow(name) << text << QString::fromLatin1(place);
    };
    const auto with = [](const char *before, const char *after) {
        return '[' + QByteArray(auditor).replace(before, after) + ']';
    };
    row("no list", "{}", "/i: ");
    row("no object", "[1]", "/i/0: ");
    row("a member too many", with("\"allow\"", "\"x\":1,\"allow\""), "/i/0: ");
    row("no name", with("\"auditor\"", "\"\""), "/i/0/name: ");
    row("the sandbox's own name", with("\"auditor\"", "\"sandbox\""), "/i/0/name: ");
    row("a name twice", '[' + auditor + ',' + auditor + ']', "/i/1/name: ");
    row("a root", with("role/ops/Auditor", "root"), "/i/0/arn: ");
    row("a session", with("iam::111122223333:role", "sts::111122223333:assumed-role"),
        "/i/0/arn: ");
    row("a pattern", with("ops/Auditor", "*"), "/i/0/arn: ");
    row("a short account", with("111122223333", "111"), "/i/0/arn: ");
    row("no actions", with("[\"glacier:Describe*\"]", "\"glacier:*\""), "/i/0/allow: ");
    row("another service's action", with("glacier:D", "s3:D"), "/i/0/allow/0: ");
}

void IdentityTest::saysWhereAndWhy()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const auto read = decodedIdentities(listOf(text), QStringLiteral("/i"));
    QVERIFY(!read);
    QVERIFY2(read.error().detail.startsWith(place), qPrintable(read.error().detail));
}

QTEST_GUILESS_MAIN(IdentityTest)
#include "tst_identity.moc"
