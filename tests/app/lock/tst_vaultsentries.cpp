// SPDX-License-Identifier: GPL-3.0-or-later

// What a vault's workflow reads of a journal of years: the entries about its vault.
#include "sessionrig.h"

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;

class VaultsEntriesTest : public QObject
{
    Q_OBJECT

private slots:
    void initiatesWithoutReadingOtherVaultsEntries();
    void findsItsOwnAmongOthers();
};

namespace {

std::vector<journal::Entry> entriesOfOtherVaults(int count)
{
    std::vector<journal::Entry> entries;
    for (int i = 0; i < count; ++i) {
        journal::Entry entry;
        entry.kind = EntryKind::Aborted;
        entry.attempt = QUuid::createUuid();
        entry.vaultArn =
            QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/other%1").arg(i);
        entries.push_back(entry);
    }
    return entries;
}

} // namespace

void VaultsEntriesTest::initiatesWithoutReadingOtherVaultsEntries()
{
    SandboxRig service;
    ProgramRig program(service, entriesOfOtherVaults(5000));
    QVERIFY(program.initiates());
    QCOMPARE(program.count(EntryKind::LockIdReceived), 1);
    // Two of its own, read at each of a few readings.
    QVERIFY2(program.journal.entriesRead() < 50,
             qPrintable(QString::number(program.journal.entriesRead())));
}

void VaultsEntriesTest::findsItsOwnAmongOthers()
{
    SandboxRig service;
    QString lockId;
    std::vector<journal::Entry> entries;
    {
        ProgramRig program(service, entriesOfOtherVaults(100));
        QVERIFY(program.initiates());
        lockId = program.shownLockId();
        entries = program.journal.entries();
    }
    const auto others = entriesOfOtherVaults(100);
    entries.insert(entries.end(), others.begin(), others.end());
    ProgramRig program(service, entries);
    QVERIFY(program.reads());
    QVERIFY(!lockId.isEmpty());
    QCOMPARE(program.shownLockId(), lockId);
}

QTEST_GUILESS_MAIN(VaultsEntriesTest)
#include "tst_vaultsentries.moc"
