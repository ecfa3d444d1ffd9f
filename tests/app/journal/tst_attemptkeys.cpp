// SPDX-License-Identifier: GPL-3.0-or-later

// Attempts that came to no end are found among those that did.
#include "journal/journaldatabase.h"
#include "support/damagedjournal.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::journal;
using namespace vaultlock::tests;

namespace {

Entry entryOf(int attempt, EntryKind kind)
{
    Entry entry = sampleEntry(attempt);
    entry.kind = kind;
    return entry;
}

Selection newestOf(std::vector<EntryKind> kinds)
{
    Selection which;
    which.newestKinds = std::move(kinds);
    return which;
}

std::vector<qint64> sequencesOf(const SqlResult<std::vector<Entry>> &entries)
{
    if (!entries)
        return {-1};
    std::vector<qint64> sequences;
    for (const Entry &entry : *entries)
        sequences.push_back(entry.sequence);
    return sequences;
}

/// Attempt 1 ended, 2 and 3 did not; of 3 something stood in a damaged journal besides.
void fill(JournalDatabase &database)
{
    QVERIFY(database.open());
    for (const Entry &entry :
         {entryOf(1, EntryKind::InitiateIntended), entryOf(2, EntryKind::InitiateIntended),
          entryOf(1, EntryKind::LockIdReceived), entryOf(3, EntryKind::InitiateIntended),
          entryOf(1, EntryKind::Completed), entryOf(2, EntryKind::LockIdReceived),
          entryOf(3, EntryKind::Unverified)})
        QVERIFY(database.append(entry));
}

const std::vector<EntryKind> openKinds{EntryKind::InitiateIntended, EntryKind::LockIdReceived};

} // namespace

class AttemptKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void givesTheNewestEntryOfEachAttempt();
    void makesKeysForAJournalOfBefore();
    void readsWithoutKeysWhereNothingCanBeWritten();
    void neverGivesALineThatIsNotAsItWasWritten();
};

void AttemptKeysTest::givesTheNewestEntryOfEachAttempt()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    JournalDatabase database(place.journal());
    fill(database);
    QCOMPARE(sequencesOf(database.read(newestOf(openKinds))), (std::vector<qint64>{4, 6}));
    QCOMPARE(sequencesOf(database.read(newestOf({EntryKind::Completed}))),
             (std::vector<qint64>{5}));
    QVERIFY(sequencesOf(database.read(newestOf({EntryKind::Unverified}))).empty());
    QVERIFY(database.append(entryOf(2, EntryKind::Expired)));
    QCOMPARE(sequencesOf(database.read(newestOf(openKinds))), (std::vector<qint64>{4}));
}

void AttemptKeysTest::makesKeysForAJournalOfBefore()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    {
        JournalDatabase database(place.journal());
        fill(database);
    }
    QVERIFY(execute(place.journal(), {QStringLiteral("DROP TABLE journal_attempt")}));
    JournalDatabase database(place.journal());
    const auto opened = database.open();
    QVERIFY(opened && opened->setAside.isEmpty());
    QCOMPARE(sequencesOf(database.read(newestOf(openKinds))), (std::vector<qint64>{4, 6}));
}

void AttemptKeysTest::readsWithoutKeysWhereNothingCanBeWritten()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    {
        JournalDatabase database(place.journal());
        fill(database);
    }
    constexpr auto readOnly = QFile::ReadOwner;
    QVERIFY(QFile::setPermissions(place.journal(), readOnly));
    QVERIFY(QFile::setPermissions(place.folder(), readOnly | QFile::ExeOwner));
    JournalDatabase database(place.journal());
    QCOMPARE(sequencesOf(database.read(newestOf(openKinds))), (std::vector<qint64>{4, 6}));
    QVERIFY(QFile::setPermissions(place.folder(), readOnly | QFile::ExeOwner | QFile::WriteOwner));
}

void AttemptKeysTest::neverGivesALineThatIsNotAsItWasWritten()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    {
        JournalDatabase database(place.journal());
        fill(database);
    }
    QVERIFY(execute(place.journal(),
                    {QStringLiteral("UPDATE journal_entry SET line=CAST(replace(CAST(line AS TEXT),"
                                    " 'AE863', 'FORGED') AS BLOB) WHERE sequence=6")}));
    JournalDatabase database(place.journal());
    QVERIFY(database.open());
    const auto newest = database.read(newestOf(openKinds));
    QVERIFY(newest);
    for (const Entry &entry : *newest)
        QVERIFY(!entry.lockId.contains(QStringLiteral("FORGED")));
    QVERIFY(database.takeDamage()); // and the rest goes on
}

QTEST_GUILESS_MAIN(AttemptKeysTest)
#include "tst_attemptkeys.moc"
