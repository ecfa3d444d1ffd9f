// SPDX-License-Identifier: GPL-3.0-or-later

#include "reconcilerrig.h"

#include <algorithm>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;
using reconciliation::Difference;
using reconciliation::Reconciler;
using reconciliation::Weight;

class ReconcilerTest : public QObject
{
    Q_OBJECT

private slots:
    void comparesEveryVaultOfTheJournal();
    void sendsReadsOnlyAndAppendsNothing();
    void leavesVaultsOfOtherConnectionsAlone();
    void asksNobodyWhereTheAccountIsNotKnown();
    void takesTheAccountThatItIsGiven();
    void looksAtVaultsThatTheServiceHasListed();
    void saysWhyAVaultCouldNotBeAsked();
    void saysWhyTheJournalCouldNotBeRead();
    void asksWhenTheVaultWasMadeBeforeItAlarms();
    void comparesAnewWhatWasJournaledMeanwhile();
    void asksAnewWhereTheJournalHasGrownMeanwhile();
    void asksAFewAtATimeAndAgainOnceThrottled();
    void takesNoLockForSomebodyElsesThatWasJustInitiated();
    void isCancelledWithoutCallingAnythingSafe();
    void beginsAnewWhereItIsStartedAgain();
    void readsNoVaultOfASandboxThatIsAnother();
};

namespace {

Entries inProgress(const QString &vault)
{
    return recording({EntryKind::InitiateIntended, EntryKind::LockIdReceived}, vault);
}

Entries lockedEntries(const QString &vault)
{
    return recording({EntryKind::InitiateIntended, EntryKind::LockIdReceived,
                      EntryKind::CompleteIntended, EntryKind::Completed},
                     vault);
}

Entries all(const std::vector<Entries> &parts)
{
    Entries entries;
    for (const Entries &part : parts)
        entries.insert(entries.end(), part.begin(), part.end());
    return entries;
}

const auto records = QStringLiteral("records");

} // namespace

void ReconcilerTest::comparesEveryVaultOfTheJournal()
{
    ReconcilerRig rig(
        all({inProgress(records), inProgress(QStringLiteral("done")),
             lockedEntries(QStringLiteral("kept")), inProgress(QStringLiteral("gone"))}));
    rig.says("records", lockReply(recordedPolicy, false));
    rig.says("done", lockReply(recordedPolicy, true));
    rig.says("kept", lockReply(sameInOtherBytes, true));
    QVERIFY(rig.reconciles());
    QCOMPARE(rig.reconciler.rows().size(), 4u);
    QCOMPARE(rig.differenceOf(records), Difference::Agrees);
    QCOMPARE(rig.differenceOf(QStringLiteral("done")), Difference::WasLocked);
    QCOMPARE(rig.differenceOf(QStringLiteral("kept")), Difference::Agrees);
    QCOMPARE(rig.differenceOf(QStringLiteral("gone")), Difference::VaultGone);
    QCOMPARE(rig.row(arnOf(QStringLiteral("kept")))->finding.policies,
             reconciliation::PolicyComparison::SameMeaning);
    QCOMPARE(rig.row(arnOf(records))->asOf, rig.clock.utcNow());
}

void ReconcilerTest::sendsReadsOnlyAndAppendsNothing()
{
    ReconcilerRig rig(all({inProgress(records), lockedEntries(QStringLiteral("kept")),
                           recording({EntryKind::InitiateIntended}, QStringLiteral("open"))}));
    rig.there("kept");
    rig.says("records", lockReply(recordedPolicy, true));
    rig.says("open", lockReply(otherPolicy, false));
    const auto before = rig.journal.entries();
    QVERIFY(rig.reconciles());
    const auto requests = rig.server.seen().requests;
    QVERIFY(requests.size() >= 5);
    for (const SeenRequest &request : requests)
        QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(rig.journal.appendCalls(), 0);
    QVERIFY(rig.journal.entries() == before);
}

void ReconcilerTest::leavesVaultsOfOtherConnectionsAlone()
{
    Entries elsewhere = inProgress(QStringLiteral("elsewhere"));
    for (journal::Entry &entry : elsewhere)
        entry.origin = QStringLiteral("service:aws|999999999999");
    Entries regional = inProgress(QStringLiteral("regional"));
    for (journal::Entry &entry : regional)
        entry.vaultArn = arnOf(QStringLiteral("regional"), QStringLiteral("999999999999"),
                               QStringLiteral("eu-west-1"));
    Entries others = inProgress(QStringLiteral("others"));
    for (journal::Entry &entry : others) {
        entry.vaultArn = arnOf(QStringLiteral("others"), QStringLiteral("111111111111"));
        entry.origin = QStringLiteral("service:localhost|aws|111111111111");
    }
    ReconcilerRig rig(all({elsewhere, regional, others}));
    QVERIFY(rig.reconciles());
    QCOMPARE(rig.reconciler.rows().size(), 3u);
    for (const auto &row : rig.reconciler.rows()) {
        QCOMPARE(row.finding.difference, Difference::OtherConnection);
        QVERIFY(!row.reading);
        QCOMPARE(row.record.standing, reconciliation::JournalRecord::Standing::InProgress);
    }
    for (const SeenRequest &request : rig.server.seen().requests)
        QVERIFY2(!request.target.contains("lock-policy"), request.target.constData());
}

void ReconcilerTest::asksNobodyWhereTheAccountIsNotKnown()
{
    for (const bool isRefused : {false, true}) {
        ReconcilerRig rig(inProgress(records));
        Answers::set("/-/vaults", isRefused ? errorReply(403, "AccessDeniedException")
                                            : jsonReply(200, R"({"Marker":null,"VaultList":[]})"));
        rig.says("records", lockReply(recordedPolicy, false));
        QVERIFY(rig.reconciles());
        const auto *row = rig.row(arnOf(records));
        QCOMPARE(row->finding.difference, Difference::AccountUnknown);
        QCOMPARE(row->finding.weight, Weight::Unknown);
        QCOMPARE(row->finding.error.has_value(), isRefused);
        QCOMPARE(rig.server.seen().requests.size(), 1u);
    }
}

void ReconcilerTest::takesTheAccountThatItIsGiven()
{
    ReconcilerRig rig(inProgress(records));
    rig.says("records", lockReply(recordedPolicy, false));
    Reconciler given({rig.client, rig.journal, rig.clock, rig.scheduler},
                     {[](const VaultArn &vault) {
                          return LockOrigin::service(QStringLiteral("127.0.0.1"), vault.partition(),
                                                     vault.account());
                      },
                      *AccountId::fromString(QStringLiteral("111111111111"))});
    given.start();
    QVERIFY(QTest::qWaitFor([&] { return !given.isRunning(); }));
    QCOMPARE(given.rows()[0].finding.difference, Difference::OtherConnection);
    QVERIFY(rig.server.seen().requests.empty());
}

void ReconcilerTest::looksAtVaultsThatTheServiceHasListed()
{
    ReconcilerRig rig(inProgress(records));
    rig.says("records", lockReply(recordedPolicy, false));
    rig.says("theirs", lockReply(otherPolicy, true));
    rig.there("free");
    const auto arn = [](const char *name) {
        return *VaultArn::fromString(arnOf(QLatin1String(name)));
    };
    QVERIFY(rig.reconciles({arn("records"), arn("theirs"), arn("free")}));
    QCOMPARE(rig.reconciler.rows().size(), 3u);
    QCOMPARE(rig.differenceOf(records), Difference::Agrees);
    QCOMPARE(rig.differenceOf(QStringLiteral("theirs")), Difference::LockedElsewhere);
    QCOMPARE(rig.differenceOf(QStringLiteral("free")), Difference::Agrees);
    QCOMPARE(rig.server.seen().count("GET", "/-/vaults"), 0);
}

void ReconcilerTest::saysWhyAVaultCouldNotBeAsked()
{
    ReconcilerRig rig(all({inProgress(records), inProgress(QStringLiteral("strange"))}));
    rig.says("records", errorReply(403, "AccessDeniedException"));
    rig.says("strange", jsonReply(200, "no JSON"));
    QVERIFY(rig.reconciles());
    QCOMPARE(rig.differenceOf(records), Difference::CouldNotBeAsked);
    QCOMPARE(rig.row(arnOf(records))->finding.error->kind, ErrorKind::AccessDenied);
    QCOMPARE(rig.row(arnOf(QStringLiteral("strange")))->finding.error->kind,
             ErrorKind::MalformedReply);
    QVERIFY(!reconciliation::totalsOf(rig.reconciler.rows()).allAgree());
}

void ReconcilerTest::saysWhyTheJournalCouldNotBeRead()
{
    ReconcilerRig rig(inProgress(records));
    rig.journal.failReads(true);
    QVERIFY(rig.reconciles());
    QVERIFY(rig.reconciler.journalError());
    QCOMPARE(rig.reconciler.journalError()->kind, ErrorKind::JournalUnavailable);
    QVERIFY(rig.server.seen().requests.empty());
}

void ReconcilerTest::asksWhenTheVaultWasMadeBeforeItAlarms()
{
    ReconcilerRig rig(all({lockedEntries(records), lockedEntries(QStringLiteral("anew"))}));
    rig.there("records", "2026-01-01T00:00:00.000Z");
    rig.there("anew", "2026-03-02T16:00:00.000Z");
    QVERIFY(rig.reconciles());
    QCOMPARE(rig.differenceOf(records), Difference::LockVanished);
    QCOMPARE(rig.row(arnOf(records))->finding.weight, Weight::Alarm);
    QCOMPARE(rig.differenceOf(QStringLiteral("anew")), Difference::VaultMadeAnew);
}

void ReconcilerTest::comparesAnewWhatWasJournaledMeanwhile()
{
    Entries entries = inProgress(records);
    const QUuid attempt = entries.front().attempt;
    ReconcilerRig rig(entries);
    rig.says("records", lockReply(recordedPolicy, true));
    // Another window completes it while the service is asked.
    bool isAppended = false;
    QObject::connect(&rig.reconciler, &Reconciler::changed, &rig.reconciler, [&] {
        if (!std::exchange(isAppended, !rig.reconciler.rows().empty()) && isAppended) {
            rig.journal.appendFromElsewhere(entryOf(EntryKind::CompleteIntended, attempt));
            rig.journal.appendFromElsewhere(entryOf(EntryKind::Completed, attempt));
        }
    });
    QVERIFY(rig.reconciles());
    QVERIFY(isAppended);
    QCOMPARE(rig.differenceOf(records), Difference::Agrees);
    QCOMPARE(rig.row(arnOf(records))->record.standing,
             reconciliation::JournalRecord::Standing::Locked);
}

void ReconcilerTest::asksAnewWhereTheJournalHasGrownMeanwhile()
{
    const Entries entries = inProgress(records);
    ReconcilerRig rig(entries);
    rig.there("records");
    rig.says("records", lockReply(recordedPolicy, false));
    Answers::setFirst("/-/vaults/records/lock-policy",
                      errorReply(404, "ResourceNotFoundException"));
    // Another window aborts it and begins anew, behind the answer that there is no lock.
    bool isAppended = false;
    QObject::connect(&rig.reconciler, &Reconciler::changed, &rig.reconciler, [&] {
        if (rig.reconciler.rows().empty() || std::exchange(isAppended, true))
            return;
        rig.journal.appendFromElsewhere(entryOf(EntryKind::Aborted, entries.front().attempt));
        for (const journal::Entry &entry : inProgress(records))
            rig.journal.appendFromElsewhere(entry);
    });
    QVERIFY(rig.reconciles());
    QVERIFY(isAppended);
    QCOMPARE(rig.differenceOf(records), Difference::Agrees);
    QCOMPARE(rig.server.seen().count("GET", "/-/vaults/records/lock-policy"), 2);
}

void ReconcilerTest::asksAFewAtATimeAndAgainOnceThrottled()
{
    std::vector<Entries> many;
    for (int i = 0; i < 20; ++i) {
        const QString vault = QStringLiteral("v%1").arg(i);
        many.push_back(inProgress(vault));
    }
    ReconcilerRig rig(all(many));
    for (int i = 0; i < 20; ++i)
        rig.says("v" + QByteArray::number(i), i == 7 ? errorReply(400, "ThrottlingException")
                                                     : lockReply(recordedPolicy, false));
    QVERIFY(rig.reconciles());
    QVERIFY(rig.server.seen().connections <= Reconciler::requestsAtATime);
    QCOMPARE(rig.differenceOf(QStringLiteral("v7")), Difference::CouldNotBeAsked);
    QCOMPARE(reconciliation::totalsOf(rig.reconciler.rows()).agree, 19);
    // The client's own three attempts, four times.
    QCOMPARE(rig.server.seen().count("GET", "/-/vaults/v7/lock-policy"), 12);
}

void ReconcilerTest::takesNoLockForSomebodyElsesThatWasJustInitiated()
{
    ReconcilerRig rig(recording({EntryKind::InitiateIntended, EntryKind::InitiateFailed}));
    rig.says("records", lockReply(recordedPolicy, false, later.utc));
    const QUuid attempt = QUuid::createUuid();
    bool isAppended = false;
    QObject::connect(&rig.reconciler, &Reconciler::changed, &rig.reconciler, [&] {
        if (rig.reconciler.rows().empty() || std::exchange(isAppended, true))
            return;
        for (const EntryKind kind : {EntryKind::InitiateIntended, EntryKind::LockIdReceived}) {
            journal::Entry entry = entryOf(kind, attempt, records, later.utc);
            entry.expires = later.utc.addDays(1);
            rig.journal.appendFromElsewhere(entry);
        }
    });
    QVERIFY(rig.reconciles());
    QVERIFY(isAppended);
    QCOMPARE(rig.differenceOf(records), Difference::Agrees);
}

void ReconcilerTest::isCancelledWithoutCallingAnythingSafe()
{
    std::vector<Entries> many;
    for (int i = 0; i < 12; ++i) {
        const QString vault = QStringLiteral("v%1").arg(i);
        many.push_back(inProgress(vault));
    }
    ReconcilerRig rig(all(many));
    for (int i = 0; i < 12; ++i)
        rig.says("v" + QByteArray::number(i), lockReply(recordedPolicy, false));
    bool hasEnded = false;
    QObject::connect(&rig.reconciler, &Reconciler::ended, &rig.reconciler,
                     [&hasEnded] { hasEnded = true; });
    rig.reconciler.start();
    QVERIFY(
        QTest::qWaitFor([&] { return reconciliation::totalsOf(rig.reconciler.rows()).agree > 0; }));
    rig.reconciler.cancel();
    QVERIFY(hasEnded);
    QVERIFY(!rig.reconciler.isRunning());
    const auto totals = reconciliation::totalsOf(rig.reconciler.rows());
    QCOMPARE(totals.agree + totals.unknown, 12);
    QVERIFY(totals.unknown > 0);
    QCOMPARE(totals.pending, 0);
}

void ReconcilerTest::beginsAnewWhereItIsStartedAgain()
{
    ReconcilerRig rig(inProgress(records));
    rig.says("records", lockReply(recordedPolicy, false));
    rig.reconciler.start();
    QVERIFY(rig.reconciles());
    QCOMPARE(rig.reconciler.rows().size(), 1u);
    rig.says("records", lockReply(recordedPolicy, true));
    QVERIFY(rig.reconciles());
    QCOMPARE(rig.reconciler.rows().size(), 1u);
    QCOMPARE(rig.differenceOf(records), Difference::WasLocked);
}

void ReconcilerTest::readsNoVaultOfASandboxThatIsAnother()
{
    Entries entries = inProgress(records);
    for (journal::Entry &entry : entries)
        entry.origin = QStringLiteral("sandbox:old");
    ReconcilerRig rig(entries);
    Reconciler sandbox({rig.client, rig.journal, rig.clock, rig.scheduler}, {[](const VaultArn &) {
                           return LockOrigin::sandbox(QStringLiteral("new"));
                       }});
    sandbox.start();
    QVERIFY(QTest::qWaitFor([&] { return !sandbox.isRunning(); }));
    QCOMPARE(sandbox.rows()[0].finding.difference, Difference::OtherConnection);
    QVERIFY(rig.server.seen().requests.empty());
}

QTEST_GUILESS_MAIN(ReconcilerTest)
#include "tst_reconciler.moc"
