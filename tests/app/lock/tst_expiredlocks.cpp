// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/expiredlocks.h"
#include "support/sampleentries.h"

#include <QTest>

#include <algorithm>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;

namespace {

const QString here = QStringLiteral("service:aws|111111111111");

/// attempt: in the order of the journal.
journal::Entry newestOf(int attempt, EntryKind kind, const QString &vault = QStringLiteral("v"),
                        const QString &origin = here)
{
    journal::Entry entry = sampleEntry(attempt);
    entry.sequence = attempt;
    entry.kind = kind;
    entry.origin = origin;
    entry.vaultArn = QStringLiteral("arn:aws:glacier:us-west-2:111111111111:vaults/") + vault;
    return entry;
}

QStringList expiredIn(const std::vector<journal::Entry> &entries)
{
    QStringList names;
    for (const VaultName &name :
         lock::expiredVaults(entries, [](const VaultArn &) { return *LockOrigin::fromKey(here); }))
        names << name.toString();
    return names;
}

} // namespace

class ExpiredLocksTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheVaultsWhoseLastLockExpired();
    void forgetsWhatWasInitiatedSince_data();
    void forgetsWhatWasInitiatedSince();
    void tellsServicesApart();
    void asksForNothingThatWasRefused();
};

void ExpiredLocksTest::knowsTheVaultsWhoseLastLockExpired()
{
    QCOMPARE(expiredIn({newestOf(1, EntryKind::Expired, QStringLiteral("a")),
                        newestOf(2, EntryKind::Completed, QStringLiteral("b")),
                        newestOf(3, EntryKind::Aborted, QStringLiteral("c")),
                        newestOf(5, EntryKind::Expired, QStringLiteral("d")),
                        newestOf(4, EntryKind::Aborted, QStringLiteral("d"))}),
             (QStringList{QStringLiteral("a"), QStringLiteral("d")}));
}

void ExpiredLocksTest::forgetsWhatWasInitiatedSince_data()
{
    QTest::addColumn<EntryKind>("kind");
    for (const EntryKind kind : {EntryKind::LockIdReceived, EntryKind::TakenOver,
                                 EntryKind::ObservedNoLock, EntryKind::Aborted})
        QTest::newRow(qPrintable(journal::entryKindName(kind))) << kind;
}

void ExpiredLocksTest::forgetsWhatWasInitiatedSince()
{
    QFETCH(EntryKind, kind);
    QCOMPARE(expiredIn({newestOf(1, EntryKind::Expired), newestOf(2, kind)}), QStringList());
}

void ExpiredLocksTest::tellsServicesApart()
{
    QCOMPARE(expiredIn({newestOf(1, EntryKind::Expired, QStringLiteral("v"),
                                 QStringLiteral("sandbox:s1"))}),
             QStringList());
}

void ExpiredLocksTest::asksForNothingThatWasRefused()
{
    const auto kinds = lock::newestOfAttempts().newestKinds;
    const auto has = [&kinds](EntryKind kind) {
        return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    };
    QVERIFY(has(EntryKind::Expired) && has(EntryKind::LockIdReceived) && has(EntryKind::Aborted));
    QVERIFY(!has(EntryKind::InitiateFailed) && !has(EntryKind::Unverified));
}

QTEST_GUILESS_MAIN(ExpiredLocksTest)
#include "tst_expiredlocks.moc"
