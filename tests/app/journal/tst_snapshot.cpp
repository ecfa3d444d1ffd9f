// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/snapshot.h"
#include "journal/sqlitejournal.h"
#include "support/awaited.h"
#include "support/journalfolder.h"
#include "support/sampleentries.h"

#include <QFile>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::Snapshot;
using journal::SqliteJournal;

class SnapshotTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsWhichVaultsThereAre();
    void tellsThemAPageAtATime();
    void tellsThemWhereTheFileCannotBeWritten();
    void givesWhatTheJournalGives();
    void changesNoByteOfADamagedFile();
    void isNotThereWithoutAFile();
    void appendsNothing();

private:
    static QString vault(int number) { return sampleEntry(number).vaultArn; }
    QByteArray content() const
    {
        QFile file(m_folder->journal());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<JournalFolder> m_folder;
};

void SnapshotTest::init()
{
    m_folder.reset(); // before another is made: an ordinary user is one once
    m_folder = std::make_unique<JournalFolder>(JournalFolder::Disk::Memory);
    QVERIFY(m_folder->isUsable());
    SqliteJournal journal(m_folder->journal());
    for (const int number : {3, 1, 2, 1})
        QVERIFY(awaited(journal.append(sampleEntry(number))));
    journal::Entry about = sampleEntry(4);
    about.vaultArn.clear(); // about none
    QVERIFY(awaited(journal.append(about)));
}

void SnapshotTest::tellsWhichVaultsThereAre()
{
    const QStringList vaults{vault(1), vault(2), vault(3)};
    SqliteJournal journal(m_folder->journal());
    QCOMPARE(*awaited(journal.vaults()), vaults);
    const auto snapshot = Snapshot::of(m_folder->journal());
    QVERIFY(snapshot);
    QCOMPARE(*awaited((*snapshot)->vaults()), vaults);
}

void SnapshotTest::tellsThemAPageAtATime()
{
    const auto snapshot = Snapshot::of(m_folder->journal());
    QVERIFY(snapshot);
    const auto page = [&snapshot](const QString &after, int most) {
        journal::VaultPage wanted;
        wanted.after = after;
        wanted.most = most;
        return *awaited((*snapshot)->vaults(wanted));
    };
    QCOMPARE(page({}, 2), QStringList({vault(1), vault(2)}));
    QCOMPARE(page(vault(1), 2), QStringList({vault(2), vault(3)}));
    QCOMPARE(page(vault(2), 2), QStringList(vault(3)));
    QCOMPARE(page(vault(3), 2), QStringList());
}

void SnapshotTest::tellsThemWhereTheFileCannotBeWritten()
{
    const QFileDevice::Permissions before = QFile::permissions(m_folder->folder());
    QVERIFY(QFile::setPermissions(m_folder->journal(), QFileDevice::ReadOwner));
    QVERIFY(
        QFile::setPermissions(m_folder->folder(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    QStringList vaults;
    {
        SqliteJournal journal(m_folder->journal());
        if (const auto told = awaited(journal.vaults()))
            vaults = *told;
    }
    QVERIFY(QFile::setPermissions(m_folder->folder(), before));
    QCOMPARE(vaults, QStringList({vault(1), vault(2), vault(3)}));
}

void SnapshotTest::givesWhatTheJournalGives()
{
    SqliteJournal journal(m_folder->journal());
    const auto snapshot = Snapshot::of(m_folder->journal());
    QVERIFY(snapshot);
    journal::Selection ofOne;
    ofOne.vaultArn = vault(1);
    journal::Selection newest;
    newest.most = 2;
    journal::Selection older;
    older.before = 4;
    older.most = 1;
    for (const journal::Selection &which : {journal::Selection(), ofOne, newest, older}) {
        const auto entries = awaited(journal.read(which));
        QVERIFY(entries && !entries->empty());
        QVERIFY(awaited((*snapshot)->read(which)) == entries);
    }
}

void SnapshotTest::changesNoByteOfADamagedFile()
{
    QFile file(m_folder->journal());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qsizetype at = file.readAll().indexOf("AE863rKk");
    QVERIFY(at > 0);
    QVERIFY(file.seek(at) && file.write("X") == 1);
    file.close();
    const QByteArray before = content();
    const auto snapshot = Snapshot::of(m_folder->journal());
    QVERIFY(!snapshot);
    QCOMPARE(snapshot.error().kind, ErrorKind::JournalUnavailable);
    QCOMPARE(content(), before);
}

void SnapshotTest::isNotThereWithoutAFile()
{
    const QString path = m_folder->folder() + QStringLiteral("/none.sqlite");
    QCOMPARE(Snapshot::of(path).error().kind, ErrorKind::FileNotReadable);
    QVERIFY(!QFile::exists(path));
}

void SnapshotTest::appendsNothing()
{
    const QByteArray before = content();
    const auto snapshot = Snapshot::of(m_folder->journal());
    QVERIFY(snapshot);
    QVERIFY(!awaited((*snapshot)->append(sampleEntry(5))));
    QCOMPARE(content(), before);
}

QTEST_GUILESS_MAIN(SnapshotTest)
#include "tst_snapshot.moc"
