// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "journal/line.h"
#include "journal/recovery.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::journal;

namespace {

const QString vault = QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/records");

Entry received(const QString &lockId, const QString &vaultArn = vault)
{
    Entry entry;
    entry.sequence = 2;
    entry.kind = EntryKind::LockIdReceived;
    entry.time = utcTime({2026, 3, 2}, {15, 4, 5});
    entry.attempt = QUuid(QStringLiteral("0a1b2c3d-4e5f-4a6b-8001-020304050607"));
    entry.origin = QStringLiteral("service:aws|999999999999");
    entry.endpoint = QStringLiteral("https://glacier.us-west-2.amazonaws.com");
    entry.vaultArn = vaultArn;
    entry.lockId = lockId;
    entry.expires = entry.time.addDays(1);
    return entry;
}

QByteArray lineFor(const QString &lockId, const QString &vaultArn = vault)
{
    return lineOf(received(lockId, vaultArn), QByteArray(64, 'a')).text;
}

QStringList idsIn(const QByteArray &content, const std::vector<Entry> &known = {})
{
    QStringList ids;
    for (const Entry &entry : lockIdsIn(content, known))
        ids << entry.lockId;
    return ids;
}

} // namespace

class RecoveryTest : public QObject
{
    Q_OBJECT

private slots:
    void findsAnIdWithWhatStandsBesideIt();
    void findsWhatStandsWhole_data();
    void findsWhatStandsWhole();
    void tellsEachOnceAndNoneThatIsProved();
    void takesNoIdAtTheExpenseOfTheNextLine();
};

void RecoveryTest::findsAnIdWithWhatStandsBesideIt()
{
    const auto found = lockIdsIn("\x01garbage" + lineFor(QStringLiteral("AE863r")) + "\xff\xfe");
    QCOMPARE(found.size(), std::size_t(1));
    const Entry expected = received(QStringLiteral("AE863r"));
    QCOMPARE(found[0].kind, EntryKind::Unverified);
    QCOMPARE(found[0].lockId, expected.lockId);
    QCOMPARE(found[0].vaultArn, expected.vaultArn);
    QCOMPARE(found[0].origin, expected.origin);
    QCOMPARE(found[0].attempt, expected.attempt);
    QVERIFY(found[0].detail.startsWith(QStringLiteral("\"lockId\":\"AE863r\"")));
    QVERIFY(found[0].detail.endsWith(vault));
}

void RecoveryTest::findsWhatStandsWhole_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isFound");
    const QByteArray line = lineFor(QStringLiteral("AE863r"));
    const qsizetype id = line.indexOf("\"lockId\"");
    const auto changed = [&line](qsizetype at, char to) {
        QByteArray copy = line;
        copy[at] = to;
        return copy;
    };
    QTest::newRow("whole") << line << true;
    QTest::newRow("its beginning is gone") << line.mid(id) << true;
    QTest::newRow("its end is gone")
        << line.left(line.indexOf(vault.toLatin1()) + vault.size() + 1) << true;
    QTest::newRow("a bit of the kind was flipped")
        << changed(line.indexOf("received"), 'R') << true;
    QTest::newRow("cut in the vault") << line.left(line.indexOf(vault.toLatin1()) + 20) << false;
    QTest::newRow("cut in the ID") << line.left(id + 12) << false;
    QTest::newRow("a control character in the ID") << changed(id + 12, '\x01') << false;
    QTest::newRow("another origin than there are")
        << changed(line.indexOf("service:aws"), 'x') << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a member without a line") << QByteArray("\"lockId\":\"") << false;
}

void RecoveryTest::findsWhatStandsWhole()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isFound);
    QCOMPARE(idsIn(content), isFound ? QStringList{QStringLiteral("AE863r")} : QStringList());
}

void RecoveryTest::tellsEachOnceAndNoneThatIsProved()
{
    const QString another = QString(vault).replace(QStringLiteral("records"), QStringLiteral("b"));
    const QByteArray content = lineFor(QStringLiteral("one")) + lineFor(QStringLiteral("two")) +
                               lineFor(QStringLiteral("one")) +
                               lineFor(QStringLiteral("one"), another);
    QCOMPARE(idsIn(content),
             (QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("one")}));
    QCOMPARE(idsIn(content, {received(QStringLiteral("one"))}),
             (QStringList{QStringLiteral("two"), QStringLiteral("one")}));
}

void RecoveryTest::takesNoIdAtTheExpenseOfTheNextLine()
{
    // The first is cut before its vault: the vault of the second is not its own.
    const QByteArray first = lineFor(QStringLiteral("one"));
    QCOMPARE(idsIn(first.left(first.indexOf("\"origin\"")) + lineFor(QStringLiteral("two"))),
             QStringList{QStringLiteral("two")});
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
