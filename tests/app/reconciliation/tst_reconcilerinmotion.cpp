// SPDX-License-Identifier: GPL-3.0-or-later

// A reconciliation of many vaults, watched from its beginning to its end.
#include "reconcilerrig.h"

#include <QSignalSpy>

#include <algorithm>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;
using reconciliation::Difference;
using reconciliation::Reconciler;
using reconciliation::VaultRow;
using reconciliation::Weight;

namespace {

constexpr int vaults = 60;
const QString otherAccount = QStringLiteral("111111111111");

QString vaultOf(int number)
{
    return QStringLiteral("v%1").arg(number, 2, 10, QLatin1Char('0'));
}

/// Of another account at the same service.
Entries ofOtherAccount(Entries entries)
{
    for (journal::Entry &entry : entries) {
        entry.vaultArn.replace(QStringLiteral("999999999999"), otherAccount);
        entry.origin.replace(QStringLiteral("999999999999"), otherAccount);
    }
    return entries;
}

/// Of the first so many every fourth is another account's.
Entries journalOf(int count)
{
    Entries all;
    for (int i = 0; i < count; ++i) {
        Entries entries =
            recording({EntryKind::InitiateIntended, EntryKind::LockIdReceived}, vaultOf(i));
        if (i % 4 == 3)
            entries = ofOtherAccount(std::move(entries));
        all.insert(all.end(), entries.begin(), entries.end());
    }
    return all;
}

int doneOf(const std::vector<VaultRow> &rows)
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const VaultRow &row) { return row.isDone(); }));
}

Script brokenOff()
{
    Script script;
    script.ending = Script::Ending::Reset;
    return script;
}

} // namespace

class ReconcilerInMotionTest : public QObject
{
    Q_OBJECT

private slots:
    void comesToItsEndVaultByVault();
    void endsOnOneConnectionWhileAnotherFails();
    void endsWhereTheConnectionFailsInTheMidst();
};

void ReconcilerInMotionTest::comesToItsEndVaultByVault()
{
    ReconcilerRig rig(journalOf(vaults));
    for (int i = 0; i < vaults; ++i)
        rig.says(vaultOf(i).toLatin1(), i % 5 == 0   ? errorReply(403, "AccessDeniedException")
                                        : i % 5 == 1 ? lockReply(recordedPolicy, true)
                                                     : lockReply(recordedPolicy, false));
    int shown = 0;
    std::size_t rows = 0;
    bool isSteady = true;
    bool isEarlyEnd = false;
    QObject::connect(&rig.reconciler, &Reconciler::changed, &rig.reconciler, [&] {
        const auto &now = rig.reconciler.rows();
        const auto totals = reconciliation::totalsOf(now);
        // What was found stays, and what is not found yet is told as still to come.
        isSteady = isSteady && now.size() >= rows && doneOf(now) >= shown &&
                   totals.pending == static_cast<int>(now.size()) - doneOf(now) &&
                   (totals.pending == 0 || !totals.allAgree());
        isEarlyEnd = isEarlyEnd || (!rig.reconciler.isRunning() && totals.pending > 0);
        rows = now.size();
        shown = doneOf(now);
    });
    const QSignalSpy ended(&rig.reconciler, &Reconciler::ended);
    QVERIFY(rig.reconciles());
    QVERIFY(isSteady);
    QVERIFY(!isEarlyEnd);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(rows, std::size_t(vaults));
    QCOMPARE(shown, vaults);
    const auto totals = reconciliation::totalsOf(rig.reconciler.rows());
    QCOMPARE(totals.notAsked, 15); // another account's
    QCOMPARE(totals.unknown, 9);   // refused
    QCOMPARE(totals.differ, 9);    // completed elsewhere
    QCOMPARE(totals.agree, 27);
    QCOMPARE(rig.journal.appendCalls(), 0);
}

void ReconcilerInMotionTest::endsOnOneConnectionWhileAnotherFails()
{
    ReconcilerRig rig(journalOf(24));
    for (int i = 0; i < 24; ++i)
        rig.says(vaultOf(i).toLatin1(), lockReply(recordedPolicy, false));
    const ScriptedServer broken({brokenOff()});
    aws::GlacierClient other(
        aws::GlacierClient::Settings{*aws::Endpoint::fromUrl(broken.url()),
                                     *Region::fromString(QStringLiteral("us-west-2"))},
        rig.provider, rig.network, rig.clock, rig.scheduler, rig.random);
    Reconciler failing({other, rig.journal, rig.clock, rig.scheduler},
                       {[](const VaultArn &vault) {
                            return LockOrigin::service(QStringLiteral("127.0.0.1"),
                                                       vault.partition(), vault.account());
                        },
                        *AccountId::fromString(otherAccount)});
    const QSignalSpy failed(&failing, &Reconciler::ended);
    failing.start();
    QVERIFY(rig.reconciles());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
    const auto good = reconciliation::totalsOf(rig.reconciler.rows());
    QCOMPARE(good.agree, 18);
    QCOMPARE(good.notAsked, 6);
    QCOMPARE(good.pending + good.unknown + good.differ, 0);
    const auto bad = reconciliation::totalsOf(failing.rows());
    QCOMPARE(bad.unknown, 6);
    QCOMPARE(bad.notAsked, 18);
    QCOMPARE(bad.pending + bad.agree, 0);
    for (const VaultRow &row : failing.rows()) {
        if (row.finding.weight == Weight::Unknown)
            QCOMPARE(row.finding.difference, Difference::CouldNotBeAsked);
    }
}

void ReconcilerInMotionTest::endsWhereTheConnectionFailsInTheMidst()
{
    ReconcilerRig rig(journalOf(40));
    for (int i = 0; i < 40; ++i)
        rig.says(vaultOf(i).toLatin1(), lockReply(recordedPolicy, false));
    // From then on nobody answers as the service does.
    QObject::connect(&rig.reconciler, &Reconciler::changed, &rig.reconciler, [&] {
        if (reconciliation::totalsOf(rig.reconciler.rows()).agree != 10)
            return;
        for (int i = 0; i < 40; ++i)
            rig.says(vaultOf(i).toLatin1(), jsonReply(200, "<html>Log in first</html>"));
    });
    QVERIFY(rig.reconciles());
    const auto totals = reconciliation::totalsOf(rig.reconciler.rows());
    QVERIFY(totals.agree >= 10 && totals.agree < 30);
    QCOMPARE(totals.agree + totals.unknown, 30);
    QCOMPARE(totals.pending, 0);
    QVERIFY(!totals.allAgree());
}

QTEST_GUILESS_MAIN(ReconcilerInMotionTest)
#include "tst_reconcilerinmotion.moc"
