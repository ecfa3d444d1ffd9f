// SPDX-License-Identifier: GPL-3.0-or-later

// The journal's file is taken away while it is open: what was in it goes on, what was put in its
// place is kept.
#include "journal/sqlitejournal.h"
#include "support/awaited.h"
#include "support/tampering.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace vaultlock;
using namespace vaultlock::journal;
using namespace vaultlock::tests;

class SuccessionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatWasOpenGoesOn_data();
    void whatWasOpenGoesOn();
    void aSingleEntryGoesOnToo();
    void aFileThatGoesOnFromOursIsTaken();
    void whatWasOverwrittenInPlaceIsWrittenAgain_data();
    void whatWasOverwrittenInPlaceIsWrittenAgain();
    void whatCannotBeReadAnyMoreIsWrittenAgain();
    void whatAnotherInstanceWroteIsWrittenAgain();
    void nothingIsWrittenTwice();
    void aLinkToAnotherJournalInItsPlaceIsSetAside();
    void aLinkToWhereItWasMovedIsFollowed();
    void aJournalThatCannotBeMadeAnewYetIsMadeLater();
    void aLinkThatLeadsNowhereAtTheStartIsLeftAlone();
};

void SuccessionTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("vaultlock.journal.warning=false"));
}

void SuccessionTest::whatWasOpenGoesOn_data()
{
    QTest::addColumn<Tamper>("tamper");
    QTest::addColumn<bool>("isSetAside");
    QTest::newRow("removed") << Tamper(&removeAll) << false;
    QTest::newRow("removed, its log left behind")
        << Tamper([](const QString &path) { QFile::remove(path); }) << false;
    QTest::newRow("removed with its folder") << Tamper([](const QString &path) {
        clear(QFileInfo(path).path());
        QVERIFY(QDir().rmdir(QFileInfo(path).path()));
    }) << false;
    QTest::newRow("renamed") << Tamper([](const QString &path) {
        QVERIFY(QFile::rename(path, path + QStringLiteral(".mine")));
    }) << false;
    QTest::newRow("an older copy in its place") << Tamper(&putOlderCopy) << true;
    QTest::newRow("an empty file in its place") << Tamper([](const QString &path) {
        removeAll(path);
        put(path, {});
    }) << true;
    QTest::newRow("a text in its place") << Tamper([](const QString &path) {
        removeAll(path);
        put(path, "Not a journal.");
    }) << true;
    QTest::newRow("a dangling link in its place") << Tamper([](const QString &path) {
        removeAll(path);
        QVERIFY(QFile::link(QStringLiteral("/nowhere/journal.sqlite"), path));
    }) << true;
}

void SuccessionTest::whatWasOpenGoesOn()
{
    QFETCH(Tamper, tamper);
    QFETCH(bool, isSetAside);
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = someEntries(5);
    JournalDatabase database(place.journal());
    QVERIFY(database.open());
    QVERIFY(append(database, written));
    database.tidy();
    QVERIFY(!database.hasChanged());
    tamper(place.journal());
    QVERIFY(database.hasChanged());

    QCOMPARE(*database.read(), written);
    const auto damage = database.takeDamage();
    QVERIFY(damage && damage->wasReplaced);
    QCOMPARE(!damage->setAside.isEmpty(), isSetAside);
    if (isSetAside) {
        struct ::stat status = {};
        QCOMPARE(::lstat(QFile::encodeName(damage->setAside).constData(), &status), 0);
    }
    // It is the ordinary journal of everybody from now on.
    auto more = written;
    more.push_back(someEntries(6).back());
    QVERIFY(database.append(more.back()));
    JournalDatabase another(place.journal());
    const auto opening = another.open();
    QVERIFY(opening && opening->setAside.isEmpty());
    QCOMPARE(*another.read(), more);
    QCOMPARE(QFile::permissions(place.journal()),
             QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
}

void SuccessionTest::aSingleEntryGoesOnToo()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = someEntries(1);
    JournalDatabase database(place.journal());
    QVERIFY(database.open());
    QVERIFY(append(database, written));
    removeAll(place.journal());
    QCOMPARE(*database.read(), written);
}

void SuccessionTest::aFileThatGoesOnFromOursIsTaken()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    JournalDatabase database(place.journal());
    QVERIFY(database.open());
    QVERIFY(append(database, someEntries(3)));
    database.tidy();
    // Restored from a backup that has one more, say by another instance.
    const QString copy = place.journal() + QStringLiteral(".copy");
    closedJournal(copy, someEntries(4));
    removeAll(place.journal());
    QVERIFY(QFile::rename(copy, place.journal()));
    QCOMPARE(*database.read(), someEntries(4));
    QVERIFY(!database.takeDamage());
    QVERIFY(database.hasChanged()); // others than who has just read it are to be told
    QVERIFY(!database.hasChanged());
}

void SuccessionTest::whatWasOverwrittenInPlaceIsWrittenAgain_data()
{
    QTest::addColumn<int>("entries");
    QTest::newRow("emptied") << 0;
    QTest::newRow("overwritten with an older copy") << 2;
}

void SuccessionTest::whatWasOverwrittenInPlaceIsWrittenAgain()
{
    QFETCH(int, entries);
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    JournalDatabase database(place.journal());
    QVERIFY(database.open());
    QVERIFY(append(database, someEntries(5)));
    database.tidy();
    QByteArray content;
    if (entries > 0)
        content = closedJournal(place.journal() + QStringLiteral(".copy"), someEntries(entries));
    // The same file, as `cp` leaves it.
    put(place.journal(), content);
    QVERIFY(database.hasChanged());
    QCOMPARE(*database.read(), someEntries(5));
    QVERIFY(database.hasChanged()); // others than who has just read it are to be told
    QVERIFY(!database.hasChanged());
    QVERIFY(database.append(sampleEntry(9)));
    database.tidy();
    JournalDatabase another(place.journal());
    QVERIFY(another.open() && another.read()->size() == 6);
}

void SuccessionTest::whatCannotBeReadAnyMoreIsWrittenAgain()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    closedJournal(place.journal(), someEntries(3)); // of an earlier run, and never asked for
    JournalDatabase database(place.journal());
    QVERIFY(openAndVerify(database));
    put(place.journal(), "Not a journal.");
    removeAll(place.journal());
    QCOMPARE(*database.read(), someEntries(3));
}

void SuccessionTest::whatAnotherInstanceWroteIsWrittenAgain()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    JournalDatabase database(place.journal());
    QVERIFY(openAndVerify(database));
    QVERIFY(append(database, someEntries(2)));
    {
        JournalDatabase another(place.journal());
        QVERIFY(another.open() && another.append(someEntries(3).back()));
    }
    QCOMPARE(*database.read(), someEntries(3));
    database.tidy();
    put(place.journal(), {});
    QCOMPARE(*database.read(), someEntries(3));
}

void SuccessionTest::nothingIsWrittenTwice()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    JournalDatabase database(place.journal());
    JournalDatabase another(place.journal());
    QVERIFY(database.open() && append(database, someEntries(3)) && another.open());
    database.tidy();
    const QByteArray olderCopy =
        closedJournal(place.journal() + QStringLiteral(".copy"), someEntries(1));
    QCOMPARE(*another.read(), someEntries(3));
    put(place.journal(), olderCopy);
    QCOMPARE(*database.read(), someEntries(3));
    QCOMPARE(*another.read(), someEntries(3));
    QCOMPARE(*database.read(), someEntries(3));
}

void SuccessionTest::aLinkToAnotherJournalInItsPlaceIsSetAside()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    const JournalFolder elsewhere(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable() && elsewhere.isUsable());
    const QByteArray others = closedJournal(elsewhere.journal(), someEntries(2));
    const QStringList files = QDir(elsewhere.folder()).entryList(QDir::Files);
    JournalDatabase database(place.journal());
    QVERIFY(database.open() && append(database, someEntries(5)));
    database.tidy();
    removeAll(place.journal());
    QVERIFY(QFile::link(elsewhere.journal(), place.journal()));
    QCOMPARE(*database.read(), someEntries(5));
    const auto damage = database.takeDamage();
    QVERIFY(damage && damage->wasReplaced);
    QCOMPARE(QFile::symLinkTarget(damage->setAside), elsewhere.journal());
    QVERIFY(!QFileInfo(place.journal()).isSymLink());
    QCOMPARE(contentOf(elsewhere.journal()), others);
    QCOMPARE(QDir(elsewhere.folder()).entryList(QDir::Files), files);
}

void SuccessionTest::aLinkToWhereItWasMovedIsFollowed()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    const JournalFolder elsewhere(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable() && elsewhere.isUsable() && QDir().mkpath(elsewhere.folder()));
    JournalDatabase database(place.journal());
    QVERIFY(database.open() && append(database, someEntries(4)));
    database.tidy();
    QVERIFY(QFile::rename(place.journal(), elsewhere.journal()));
    QVERIFY(QFile::link(elsewhere.journal(), place.journal()));
    QVERIFY(database.append(someEntries(5).back()));
    QVERIFY(!database.takeDamage());
    QVERIFY(QFileInfo(place.journal()).isSymLink());
    JournalDatabase another(elsewhere.journal());
    QVERIFY(another.open());
    QCOMPARE(*another.read(), someEntries(5));
}

void SuccessionTest::aJournalThatCannotBeMadeAnewYetIsMadeLater()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const auto written = someEntries(3);
    JournalDatabase database(place.journal());
    QVERIFY(database.open());
    QVERIFY(append(database, written));
    database.tidy();
    removeAll(place.journal());
    const auto readOnly = QFile::ReadOwner | QFile::ExeOwner;
    QVERIFY(QFile::setPermissions(place.folder(), readOnly));
    // makeFolder() leaves the mode as it is: it is not wider than wanted.
    QVERIFY(!database.append(sampleEntry(9)));
    QVERIFY(!database.append(sampleEntry(9)));
    QVERIFY(QFile::setPermissions(place.folder(), readOnly | QFile::WriteOwner));
    QCOMPARE(*database.read(), written);
}

void SuccessionTest::aLinkThatLeadsNowhereAtTheStartIsLeftAlone()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    QVERIFY(QDir().mkpath(place.folder()));
    QVERIFY(QFile::link(QStringLiteral("/nowhere/journal.sqlite"), place.journal()));
    JournalDatabase database(place.journal());
    // The disk that it leads to may be there the next time.
    QVERIFY(!database.open());
    QVERIFY(!database.append(sampleEntry(1)));
    QCOMPARE(QFile::symLinkTarget(place.journal()), QStringLiteral("/nowhere/journal.sqlite"));
}

QTEST_GUILESS_MAIN(SuccessionTest)
#include "tst_succession.moc"
