// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "handover/handover.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::handover;

namespace {

const LockOrigin origin =
    LockOrigin::service(QStringLiteral("glacier.eu-central-1.amazonaws.com"), QStringLiteral("aws"),
                        *AccountId::fromString(QStringLiteral("111122223333")));

HandOver sample()
{
    return {QStringLiteral("Anna <anna@example.org>"),
            QStringLiteral("Jo"),
            utcTime({2026, 3, 2}, {15, 4, 5, 678}),
            *VaultArn::fromString(
                QStringLiteral("arn:aws:glacier:eu-central-1:111122223333:vaults/payroll-emea")),
            origin,
            QStringLiteral("https://glacier.eu-central-1.amazonaws.com"),
            QStringLiteral("prod-archive"),
            *LockId::fromString(QStringLiteral("kGa4UllU8eSDmITNHxZDAghy"), origin),
            QByteArrayLiteral("{\r\n\t\"Version\": \"2012-10-17\" }\n"),
            utcTime({2026, 3, 2}, {12, 0}),
            utcTime({2026, 3, 3}, {12, 0}),
            {QStringLiteral("Tried to delete a young archive: denied.")},
            {QStringLiteral("Upload an archive.")},
            QStringLiteral("Ask Kim first.")};
}

} // namespace

class HandOverTest : public QObject
{
    Q_OBJECT

private slots:
    void isReadAsItWasWritten();
    void isNoneWhereAMemberIsNotWhatItIs_data();
    void isNoneWhereAMemberIsNotWhatItIs();
    void tellsALaterVersion();
};

void HandOverTest::isReadAsItWasWritten()
{
    const HandOver before = sample();
    const auto after = decoded(encoded(before));
    QVERIFY(after);
    QCOMPARE(after->from, before.from);
    QCOMPARE(after->to, before.to);
    QCOMPARE(after->written, before.written);
    QCOMPARE(after->vault.toString(), before.vault.toString());
    QCOMPARE(after->origin.key(), before.origin.key());
    QCOMPARE(after->endpoint, before.endpoint);
    QCOMPARE(after->connection, before.connection);
    QCOMPARE(after->lockId.toString(), before.lockId.toString());
    QCOMPARE(after->policy, before.policy);
    QCOMPARE(after->initiated, before.initiated);
    QCOMPARE(after->expires, before.expires);
    QCOMPARE(after->tried, before.tried);
    QCOMPARE(after->leftToTry, before.leftToTry);
    QCOMPARE(after->note, before.note);
}

void HandOverTest::isNoneWhereAMemberIsNotWhatItIs_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const QJsonObject whole = QJsonDocument::fromJson(encoded(sample())).object();
    for (const QString &member : whole.keys()) {
        QTest::newRow(qPrintable(member + QStringLiteral(" is missing")))
            << member << QJsonValue(QJsonValue::Undefined);
        QTest::newRow(qPrintable(member + QStringLiteral(" is a truth value")))
            << member << QJsonValue(true);
    }
    const auto row = [](const char *name, const char *member, const QString &value) {
        QTest::newRow(name) << QString::fromLatin1(member) << QJsonValue(value);
    };
    row("a policy of another hash", "policy", QStringLiteral("{}"));
    row("an endpoint with a password", "endpoint", QStringLiteral("https://a:b@example.org"));
    row("an endpoint that is a file", "endpoint", QStringLiteral("file:///etc/passwd"));
    row("a vault that climbs", "vaultArn",
        QStringLiteral("arn:aws:glacier:eu-central-1:111122223333:vaults/.."));
    row("a lock ID that climbs", "lockId", QStringLiteral(".."));
    row("no origin", "origin", QStringLiteral("elsewhere"));
    row("no time", "expires", QStringLiteral("tomorrow"));
}

void HandOverTest::isNoneWhereAMemberIsNotWhatItIs()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject object = QJsonDocument::fromJson(encoded(sample())).object();
    if (value.isUndefined())
        object.remove(member);
    else
        object.insert(member, value);
    const auto handOver = decoded(QJsonDocument(object).toJson());
    QVERIFY(!handOver);
    QCOMPARE(handOver.error(), ContentFault::NotAHandOver);
}

void HandOverTest::tellsALaterVersion()
{
    const QByteArray later = encoded(sample()).replace("\"version\": 1", "\"version\": 2");
    QCOMPARE(decoded(later).error(), ContentFault::NewerVersion);
    QCOMPARE(decoded("not JSON").error(), ContentFault::NotAHandOver);
}

QTEST_GUILESS_MAIN(HandOverTest)
#include "tst_handover.moc"
