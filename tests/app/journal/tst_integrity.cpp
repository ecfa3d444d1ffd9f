// SPDX-License-Identifier: GPL-3.0-or-later

// What a journal in use says of itself: verified when, how many, and where its chain breaks.
#include "journal/export.h"
#include "journal/sqlitejournal.h"
#include "support/awaited.h"
#include "support/journalfolder.h"
#include "support/journalofvaults.h"
#include "support/tampering.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::journal;
using namespace vaultlock::tests;

class IntegrityTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatItVerifiedAtItsStart();
    void verifiesAgainWhenAsked();
    void tellsWhereTheChainBreaks_data();
    void tellsWhereTheChainBreaks();
    void findsByVerifyingAgainWhatWasForgedMeanwhile();
    void noticesAChainThatWasMadeAnewMeanwhile();
    void staysBrokenWhateverIsVerifiedLater();

private:
    static QByteArray lastHashOf(const QString &path);
};

QByteArray IntegrityTest::lastHashOf(const QString &path)
{
    QBuffer text;
    text.open(QIODevice::WriteOnly);
    if (!exportJournal(path, text))
        return {};
    const QByteArray end = text.data().trimmed().split('\n').last();
    return QJsonDocument::fromJson(end).object().value(u"hash").toString().toLatin1();
}

void IntegrityTest::tellsWhatItVerifiedAtItsStart()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    makeJournal(place.journal(), entriesOfVaults(500));
    SqliteJournal journal(place.journal());
    QVERIFY(journal.isVerifying() && !journal.lastVerified());
    QTRY_VERIFY(journal.lastVerified());
    QCOMPARE(journal.lastVerified()->entries, 500);
    QCOMPARE(journal.lastVerified()->lastHash, lastHashOf(place.journal()));
    QVERIFY(journal.lastVerified()->at.isValid());
    QVERIFY(!journal.isVerifying() && !journal.damage());
}

void IntegrityTest::verifiesAgainWhenAsked()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    makeJournal(place.journal(), entriesOfVaults(450));
    SqliteJournal journal(place.journal());
    QTRY_VERIFY(journal.lastVerified());
    QVERIFY(awaited(journal.append(entriesOfVaults(1).front())));
    QSignalSpy changed(&journal, &Journal::integrityChanged);
    journal.verifyAnew();
    journal.verifyAnew(); // is under way
    QVERIFY(journal.isVerifying());
    QTRY_VERIFY(!journal.isVerifying());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(journal.lastVerified()->entries, 451);
    QCOMPARE(journal.lastVerified()->lastHash, lastHashOf(place.journal()));
}

void IntegrityTest::tellsWhereTheChainBreaks_data()
{
    QTest::addColumn<QString>("tampering");
    QTest::addColumn<qint64>("at");
    QTest::newRow("another text") << QStringLiteral(
                                         "UPDATE journal_entry SET line=X'7B7D' WHERE sequence=300")
                                  << qint64{300};
    QTest::newRow("another hash") << QStringLiteral(
                                         "UPDATE journal_entry SET hash=X'41' WHERE sequence=250")
                                  << qint64{250};
    QTest::newRow("one taken out")
        << QStringLiteral("DELETE FROM journal_entry WHERE sequence=200") << qint64{201};
}

void IntegrityTest::tellsWhereTheChainBreaks()
{
    QFETCH(QString, tampering);
    QFETCH(qint64, at);
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    makeJournal(place.journal(), entriesOfVaults(500));
    QVERIFY(execute(place.journal(), {QStringLiteral("PRAGMA secure_delete=ON"), tampering}));
    SqliteJournal journal(place.journal());
    QTRY_VERIFY(journal.damage());
    QCOMPARE(journal.damage()->brokenAt, at);
    QVERIFY(!journal.damage()->setAside.isEmpty());
}

void IntegrityTest::findsByVerifyingAgainWhatWasForgedMeanwhile()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    makeJournal(place.journal(), entriesOfVaults(500));
    SqliteJournal journal(place.journal());
    QTRY_VERIFY(journal.lastVerified());
    QVERIFY(execute(place.journal(),
                    {QStringLiteral("UPDATE journal_entry SET hash=X'41' WHERE sequence=77")}));
    journal.verifyAnew();
    QTRY_VERIFY(journal.damage());
    QCOMPARE(journal.damage()->brokenAt, 77);
}

void IntegrityTest::noticesAChainThatWasMadeAnewMeanwhile()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    std::vector<Entry> entries = entriesOfVaults(20);
    makeJournal(place.journal(), entries);
    SqliteJournal journal(place.journal());
    QTRY_VERIFY(journal.lastVerified());
    entries[7].detail = QStringLiteral("forged");
    const QString forged = place.journal() + QStringLiteral(".forged");
    put(place.journal(), closedJournal(forged, entries));
    journal.verifyAnew();
    QVERIFY(awaited(journal.append(entries.back())));
    QTRY_VERIFY(journal.damage());
    QVERIFY(journal.damage()->wasRewritten && journal.damage()->setAside.isEmpty());
}

void IntegrityTest::staysBrokenWhateverIsVerifiedLater()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    makeJournal(place.journal(), entriesOfVaults(20));
    QVERIFY(execute(place.journal(),
                    {QStringLiteral("UPDATE journal_entry SET hash=X'41' WHERE sequence=7")}));
    SqliteJournal journal(place.journal());
    QTRY_VERIFY(journal.lastVerified()); // of the file in its place
    QVERIFY(journal.damage() && journal.damage()->brokenAt == 7);
    journal.verifyAnew();
    QTRY_VERIFY(!journal.isVerifying());
    QVERIFY(journal.damage() && journal.damage()->brokenAt == 7);
}

QTEST_GUILESS_MAIN(IntegrityTest)
#include "tst_integrity.moc"
