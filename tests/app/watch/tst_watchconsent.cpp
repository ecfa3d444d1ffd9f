// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing is sent to a live service that nobody has agreed to, and nobody is asked by surprise.
#include "support/scriptedserver.h"
#include "support/watchrig.h"
#include "workspace/sandboxhost.h"

using namespace vaultlock;
using namespace vaultlock::tests;
using Reading = lock::RunningLock::Reading;
using workspace::ConnectionChoice;

class WatchConsentTest : public QObject
{
    Q_OBJECT

private slots:
    void asksNoLiveServiceBeforeSomebodyAgreed();
    void readsWhatTheWindowIsConnectedToAnyway();
    void asksTheSandboxUnasked();
    void saysThatAPersonIsNeeded_data();
    void saysThatAPersonIsNeeded();
    void readsNothingWhereTheSelfTestFailed();
};

void WatchConsentTest::asksNoLiveServiceBeforeSomebodyAgreed()
{
    ManualClock clock;
    GlacierOf service(clock, exampleAccount);
    const ScriptedServer server({Script()});
    WatchPlace place;
    place.add(service.origin, QStringLiteral("one"), service.profile("one"), server.url());
    WatchRig rig(place, clock, service.initiate(exampleVault));
    rig.watch.begin();
    QTRY_VERIFY(rig.reads(Reading::NeedsConsent));
    rig.watch.readAll();
    rig.watch.noteNetworkReturned();
    rig.sleep(std::chrono::hours(2));
    QVERIFY(rig.pass(std::chrono::hours(21) + std::chrono::seconds(1)));
    QVERIFY(rig.reads(Reading::NeedsConsent));
    QCOMPARE(server.seen().connections, 0);
    // Its thresholds are told all the same, by what the journal says.
    QCOMPARE(rig.told.size(), 3);
    rig.watch.agreeToLive();
    QTRY_VERIFY(server.seen().connections > 0);
}

void WatchConsentTest::readsWhatTheWindowIsConnectedToAnyway()
{
    ManualClock clock;
    GlacierOf one(clock, exampleAccount);
    GlacierOf two(clock, QStringLiteral("222222222222"));
    const ScriptedServer other({Script()});
    WatchPlace place;
    const ConnectionChoice choice = place.add(one, QStringLiteral("one"));
    place.add(two.origin, QStringLiteral("two"), two.profile("two"), other.url());
    auto entries = one.initiate(exampleVault);
    for (const journal::Entry &entry : two.initiate(exampleVault))
        entries.push_back(entry);
    WatchRig rig(place, clock, entries);
    rig.watch.begin();
    QTRY_VERIFY(rig.reads(Reading::NeedsConsent));
    QVERIFY(rig.workspace.connectTo(choice)); // the window has asked
    QTRY_VERIFY(rig.lockOf(QStringLiteral("one")) &&
                rig.lockOf(QStringLiteral("one"))->reading == Reading::Known);
    QVERIFY(rig.watch.isInWindow(*rig.lockOf(QStringLiteral("one"))));
    QCOMPARE(rig.lockOf(QStringLiteral("two"))->reading, Reading::NeedsConsent);
    QCOMPARE(other.seen().connections, 0);
}

void WatchConsentTest::asksTheSandboxUnasked()
{
    ManualClock clock;
    GlacierOf service(clock, exampleAccount);
    WatchPlace place;
    auto entries = service.initiate(exampleVault);
    for (journal::Entry &entry : entries)
        entry.origin = QStringLiteral("sandbox:of-another-day");
    WatchRig rig(place, clock, entries);
    QVERIFY(!rig.workspace.sandboxHost().isStarted());
    rig.watch.begin();
    QTRY_VERIFY(rig.workspace.sandboxHost().isStarted());
    QTRY_VERIFY(rig.reads(Reading::NoConnection)); // it is another state's
}

void WatchConsentTest::saysThatAPersonIsNeeded_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::newRow("a code") << QByteArrayLiteral(
        "[base]\naws_access_key_id=AKIAEXAMPLE\naws_secret_access_key=secret\n"
        "[one]\nrole_arn=arn:aws:iam::111111111111:role/R\nsource_profile=base\n"
        "mfa_serial=arn:aws:iam::111111111111:mfa/me\n");
    QTest::newRow("IAM Identity Center") << QByteArrayLiteral(
        "[one]\nsso_start_url=https://example.com/start\nsso_region=us-west-2\n"
        "sso_account_id=111111111111\nsso_role_name=R\n");
}

void WatchConsentTest::saysThatAPersonIsNeeded()
{
    QFETCH(QByteArray, profile);
    ManualClock clock;
    GlacierOf service(clock, exampleAccount);
    const ScriptedServer server({Script()});
    WatchPlace place;
    place.environment.insert(QStringLiteral("HOME"), place.folder.path());
    place.add(service.origin, QStringLiteral("one"), profile, server.url());
    WatchRig rig(place, clock, service.initiate(exampleVault));
    rig.begin();
    QTRY_VERIFY(rig.reads(Reading::NeedsSignIn));
    QVERIFY(rig.watch.choiceFor(rig.locks().front())); // a person can go there
    QCOMPARE(server.seen().connections, 0);
}

void WatchConsentTest::readsNothingWhereTheSelfTestFailed()
{
    ManualClock clock;
    GlacierOf service(clock, exampleAccount);
    WatchPlace place;
    place.add(service, QStringLiteral("one"));
    MemoryJournal journal(service.initiate(exampleVault));
    ManualScheduler scheduler(clock);
    SystemRandom random;
    workspace::Workspace workspace({{journal, clock, scheduler, random},
                                    place.environment,
                                    QString(),
                                    [] { return failure(ErrorKind::SelfTestFailed); },
                                    nullptr,
                                    nullptr});
    watch::Watch watch({workspace, {journal, clock, scheduler, random}, &place.settings});
    watch.agreeToLive();
    watch.begin();
    QTRY_VERIFY(watch.locks().size() == 1 && watch.locks().front().error);
    QCOMPARE(watch.locks().front().error->kind, ErrorKind::SelfTestFailed);
}

QTEST_GUILESS_MAIN(WatchConsentTest)
#include "tst_watchconsent.moc"
