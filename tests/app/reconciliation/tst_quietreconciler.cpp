// SPDX-License-Identifier: GPL-3.0-or-later

// The whole journal held against the service while nobody waits: what is read, and what is held.
#include "reconcilerrig.h"
#include "reconciliation/quietreconciler.h"

#include <algorithm>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;
using reconciliation::Difference;
using reconciliation::QuietReconciler;

namespace {

constexpr int manyVaults = 5 * QuietReconciler::vaultsAtATime / 2;

/// Sorted as their numbers are.
QString numbered(int vault)
{
    return QStringLiteral("v%1").arg(vault, 3, 10, QLatin1Char('0'));
}

/// A lock of each, aborted: two entries of which nothing differs from no lock.
Entries abortedLocks(int count)
{
    Entries entries;
    for (int vault = 0; vault < count; ++vault) {
        const Entries one = recording({EntryKind::InitiateIntended, EntryKind::LockIdReceived,
                                       EntryKind::AbortIntended, EntryKind::Aborted},
                                      numbered(vault));
        entries.insert(entries.end(), one.begin(), one.end());
    }
    return entries;
}

/// And a lock in progress of each of these.
Entries with(const QStringList &vaults, Entries entries)
{
    for (const QString &vault : vaults) {
        const Entries one =
            recording({EntryKind::InitiateIntended, EntryKind::LockIdReceived}, vault);
        entries.insert(entries.end(), one.begin(), one.end());
    }
    return entries;
}

} // namespace

class QuietReconcilerTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatDiffersOnEveryPage();
    void asksForNothingThatSomebodyElseHasToWaitFor();
    void holdsAPageOfVaultsAndWhatDiffers();
    void readsNothingAboutVaultsThatAreElsewhereByName();
    void learnsWhoseTheVaultsAreOnce();
    void endsWhereNobodyTellsWhoseTheVaultsAre();
    void endsWhereTheJournalCannotBeRead();

private:
    struct Quiet
    {
        explicit Quiet(Entries entries)
            : rig(std::move(entries))
            , reconciler({rig.client, rig.journal, rig.clock, rig.scheduler},
                         {[this](const VaultArn &vault) {
                             return LockOrigin::service(rig.client.settings().endpoint.host(),
                                                        vault.partition(), vault.account());
                         }})
        {
            for (int vault = 0; vault < manyVaults; ++vault)
                rig.there(numbered(vault).toLatin1());
        }

        bool reconciles()
        {
            bool isDone = false;
            QObject::connect(&reconciler, &QuietReconciler::ended, &reconciler,
                             [&isDone] { isDone = true; });
            reconciler.start();
            return QTest::qWaitFor([&isDone] { return isDone; }, 30'000);
        }
        int requestsFor(const QByteArray &path) const
        {
            const auto requests = rig.server.seen().requests;
            return static_cast<int>(
                std::count_if(requests.begin(), requests.end(), [&path](const SeenRequest &one) {
                    return one.target.split('?').constFirst() == path;
                }));
        }

        ReconcilerRig rig;
        QuietReconciler reconciler;
    };
};

void QuietReconcilerTest::findsWhatDiffersOnEveryPage()
{
    const QStringList differing{numbered(2), numbered(9), numbered(manyVaults - 1)};
    Quiet quiet(with(differing, abortedLocks(manyVaults)));
    for (const QString &vault : differing)
        quiet.rig.says(vault.toLatin1(), lockReply(recordedPolicy, true));
    QVERIFY(quiet.reconciles());
    QVERIFY(!quiet.reconciler.journalError());
    QStringList found;
    for (const auto &row : quiet.reconciler.differing())
        found.append(row.vaultArn.section(u'/', -1));
    QCOMPARE(found, differing);
    for (int vault = 0; vault < manyVaults; ++vault)
        QVERIFY(quiet.requestsFor("/-/vaults/" + numbered(vault).toLatin1() + "/lock-policy") > 0);
}

void QuietReconcilerTest::asksForNothingThatSomebodyElseHasToWaitFor()
{
    Quiet quiet(with({numbered(2)}, abortedLocks(manyVaults)));
    quiet.rig.says("v002", lockReply(recordedPolicy, true)); // and the journal is read once more
    QVERIFY(quiet.reconciles());
    QCOMPARE(quiet.reconciler.differing().size(), 1u);
    QCOMPARE(quiet.rig.journal.urgentReadings(), 0);
    QCOMPARE(quiet.rig.journal.appendCalls(), 0);
}

void QuietReconcilerTest::holdsAPageOfVaultsAndWhatDiffers()
{
    Quiet quiet(abortedLocks(manyVaults));
    QVERIFY(quiet.reconciles());
    QCOMPARE(quiet.rig.journal.mostVaultsAtOnce(), qsizetype(QuietReconciler::vaultsAtATime));
    QCOMPARE(quiet.rig.journal.entriesRead(), std::size_t(4 * manyVaults));
    QCOMPARE(quiet.reconciler.differing().size(), 0u);
}

void QuietReconcilerTest::readsNothingAboutVaultsThatAreElsewhereByName()
{
    Entries entries = abortedLocks(manyVaults);
    for (std::size_t i = 4; i < entries.size(); ++i)
        entries[i].vaultArn = i % 8 < 4
                                  ? entries[i].vaultArn.replace(QLatin1String("us-west-2"),
                                                                QLatin1String("eu-west-1"))
                                  : entries[i].vaultArn.replace(QLatin1String("999999999999"),
                                                                QLatin1String("111111111111"));
    Quiet quiet(entries);
    QVERIFY(quiet.reconciles());
    QCOMPARE(quiet.rig.journal.entriesRead(), std::size_t(4));
}

void QuietReconcilerTest::learnsWhoseTheVaultsAreOnce()
{
    Quiet quiet(abortedLocks(manyVaults));
    QVERIFY(quiet.reconciles());
    QCOMPARE(quiet.requestsFor("/-/vaults"), 1);
}

void QuietReconcilerTest::endsWhereNobodyTellsWhoseTheVaultsAre()
{
    Quiet quiet(abortedLocks(manyVaults));
    Answers::set("/-/vaults", errorReply(403, "AccessDeniedException"));
    QVERIFY(quiet.reconciles());
    QCOMPARE(quiet.requestsFor("/-/vaults"), 1);
    QCOMPARE(quiet.reconciler.differing().size(), 0u);
    QCOMPARE(quiet.rig.journal.mostVaultsAtOnce(), qsizetype(QuietReconciler::vaultsAtATime));
}

void QuietReconcilerTest::endsWhereTheJournalCannotBeRead()
{
    Quiet quiet(abortedLocks(manyVaults));
    quiet.rig.journal.failReads(true);
    QVERIFY(quiet.reconciles());
    QVERIFY(quiet.reconciler.journalError());
}

QTEST_GUILESS_MAIN(QuietReconcilerTest)
#include "tst_quietreconciler.moc"
