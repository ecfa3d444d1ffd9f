// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/readypolicy.h"
#include "sandbox/sandboxserver.h"
#include "support/scriptedserver.h"
#include "support/workspacebench.h"

#include <QSignalSpy>

using namespace vaultlock;
using namespace vaultlock::tests;
using workspace::ConnectionChoice;
using workspace::Workspace;
using namespace std::chrono_literals;

namespace {

QProcessEnvironment environmentOf(const sandbox::Access &access)
{
    const std::string_view secret = access.secretAccessKey->view();
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), access.accessKeyId);
    environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"),
                       QString::fromLatin1(secret.data(), static_cast<int>(secret.size())));
    environment.insert(QStringLiteral("AWS_REGION"), access.region.toString());
    environment.insert(QStringLiteral("AWS_ENDPOINT_URL_GLACIER"), access.endpoint.toString());
    return environment;
}

ConnectionChoice live(const QString &region = {}, const QString &endpointUrl = {})
{
    return {ConnectionChoice::Kind::Environment, region, endpointUrl};
}

ErrorKind lastFailure(const QSignalSpy &failures)
{
    return failures.last().first().value<Error>().kind;
}

} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

private slots:
    void connectsToTheSandboxAndSaysWhoWeAre();
    void knowsNoAccountBeforeTheServiceHasNamedOne();
    void keepsTheSessionOfAVaultWhileAnotherIsChosen();
    void reportsAVaultThatTheServiceDoesNotHave();
    void choosesTheVaultThatWasAskedForBeforeTheConnection();
    void connectsToTheServiceThatTheEnvironmentDescribes();
    void asksAgainWhoWeAreWhenThatWasNotLearnt();
    void keepsLockIdsOfSandboxAndServiceApart();
    void refusesTextsThatCannotBeAndStaysConnected_data();
    void refusesTextsThatCannotBeAndStaysConnected();
    void refusesToSwitchWhileALockIsBeingChanged();
    void movesTheSandboxsClockAndReadsEverythingAgain();
    void movesNoClockOnALiveConnection();
    void isDisconnectedWithoutCredentials();
    void refusesEveryConnectionWhenTheSelfTestFails();
    void saysWhatIsWaitedFor();
    void cancelsTheConnectionThatIsBeingMade();
    void cancelsTheReadingOfTheVaults();
};

void WorkspaceTest::connectsToTheSandboxAndSaysWhoWeAre()
{
    WorkspaceBench bench;
    QVERIFY(bench.connectToSandbox());
    QVERIFY(!bench.workspace.isLive());
    QCOMPARE(bench.workspace.connectionName(), QStringLiteral("Sandbox"));
    QCOMPARE(bench.workspace.region(), QStringLiteral("us-west-2"));
    QCOMPARE(bench.workspace.identity().account, QStringLiteral("999999999999"));
    QVERIFY(!bench.workspace.identity().credentialsSource.isEmpty());
}

void WorkspaceTest::knowsNoAccountBeforeTheServiceHasNamedOne()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QStringLiteral("AKIAEXAMPLE"));
    environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QStringLiteral("secret"));
    WorkspaceBench bench(environment);
    QVERIFY(bench.workspace.connectTo(
        live(QStringLiteral("us-east-1"), QStringLiteral("http://127.0.0.1:9"))));
    QCOMPARE(bench.workspace.phase(), Workspace::Phase::Connected);
    QVERIFY(bench.workspace.identity().account.isEmpty());
}

void WorkspaceTest::keepsTheSessionOfAVaultWhileAnotherIsChosen()
{
    WorkspaceBench bench;
    QVERIFY(bench.connectToSandbox());
    QVERIFY(bench.choose(QStringLiteral("examplevault")));
    const lock::VaultLockSession *first = bench.workspace.chosenSession();
    QVERIFY(bench.choose(QStringLiteral("my-vault")));
    QVERIFY(bench.workspace.chosenSession() != first);
    QVERIFY(bench.choose(QStringLiteral("examplevault")));
    QCOMPARE(bench.workspace.chosenSession(), first);
}

void WorkspaceTest::reportsAVaultThatTheServiceDoesNotHave()
{
    WorkspaceBench bench;
    QVERIFY(bench.connectToSandbox());
    QSignalSpy failures(&bench.workspace, &Workspace::failed);
    bench.workspace.chooseVault(*VaultName::fromString(QStringLiteral("nowhere")));
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(lastFailure(failures), ErrorKind::NotFound);
    QVERIFY(!bench.workspace.chosenSession());
}

void WorkspaceTest::choosesTheVaultThatWasAskedForBeforeTheConnection()
{
    WorkspaceBench bench;
    QVERIFY(bench.workspace.connectTo({}));
    bench.workspace.chooseVault(*VaultName::fromString(QStringLiteral("my-vault")));
    QTRY_VERIFY(bench.workspace.chosenSession());
    QCOMPARE(bench.workspace.chosenSession()->vault().name().toString(),
             QStringLiteral("my-vault"));
}

void WorkspaceTest::connectsToTheServiceThatTheEnvironmentDescribes()
{
    SystemClock clock;
    SystemRandom random;
    sandbox::SandboxServer server({}, clock, random);
    const auto access = server.start();
    QVERIFY(access);
    WorkspaceBench bench(environmentOf(*access));
    QVERIFY(bench.workspace.connectTo(live()));
    QTRY_VERIFY(bench.isSurveyed());
    QVERIFY(bench.workspace.isLive());
    QCOMPARE(bench.workspace.connectionName(), QStringLiteral("127.0.0.1"));
    QCOMPARE(bench.workspace.identity().account, QStringLiteral("999999999999"));
    QVERIFY(
        bench.workspace.identity().credentialsSource.contains(QStringLiteral("AWS_ACCESS_KEY_ID")));
}

void WorkspaceTest::asksAgainWhoWeAreWhenThatWasNotLearnt()
{
    Script refusing;
    refusing.reply = httpReply(503, {}, {});
    refusing.ending = Script::Ending::Close;
    Script naming;
    naming.reply =
        httpReply(200, {},
                  "<GetCallerIdentityResponse><GetCallerIdentityResult>"
                  "<Arn>arn:aws:iam::999999999999:user/Me</Arn><Account>999999999999</Account>"
                  "</GetCallerIdentityResult></GetCallerIdentityResponse>");
    naming.ending = Script::Ending::Close;
    const ScriptedServer sts({refusing, naming});
    SystemClock clock;
    SystemRandom random;
    sandbox::SandboxServer server({}, clock, random);
    const auto access = server.start();
    QVERIFY(access);
    QProcessEnvironment environment = environmentOf(*access);
    environment.insert(QStringLiteral("AWS_ENDPOINT_URL_STS"), sts.url());
    environment.insert(QStringLiteral("AWS_MAX_ATTEMPTS"), QStringLiteral("1"));
    WorkspaceBench bench(environment);
    QVERIFY(bench.workspace.connectTo(live()));
    QTRY_VERIFY(bench.isSurveyed());
    QTRY_VERIFY(!sts.seen().requests.empty());
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            bench.workspace.refresh();
            return bench.workspace.identity().arn == u"arn:aws:iam::999999999999:user/Me";
        }(),
        10'000);
    const std::size_t asked = sts.seen().requests.size();
    bench.workspace.refresh();
    QTRY_VERIFY(!bench.workspace.survey()->isLoading());
    QCOMPARE(sts.seen().requests.size(), asked);
}

void WorkspaceTest::keepsLockIdsOfSandboxAndServiceApart()
{
    SystemClock clock;
    SystemRandom random;
    sandbox::SandboxServer server({}, clock, random);
    const auto access = server.start();
    QVERIFY(access);
    WorkspaceBench bench(environmentOf(*access));
    QVERIFY(bench.connectToSandbox());
    QVERIFY(bench.choose(QStringLiteral("examplevault")));
    QVERIFY(bench.workspace.chosenSession()->origin().isSandbox());

    QVERIFY(bench.workspace.connectTo(live()));
    QVERIFY(!bench.workspace.chosenSession());
    QTRY_VERIFY(bench.isSurveyed());
    QVERIFY(bench.choose(QStringLiteral("examplevault")));
    QCOMPARE(bench.workspace.chosenSession()->origin().key(),
             QStringLiteral("service:localhost|aws|999999999999"));
}

void WorkspaceTest::refusesTextsThatCannotBeAndStaysConnected_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("endpointUrl");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("region") << QStringLiteral("../../") << QString() << ErrorKind::InvalidInput;
    QTest::newRow("region with a host")
        << QStringLiteral("us-east-1@x") << QString() << ErrorKind::InvalidInput;
    QTest::newRow("endpoint in the clear")
        << QString() << QStringLiteral("http://example.com") << ErrorKind::InvalidEndpoint;
}

void WorkspaceTest::refusesTextsThatCannotBeAndStaysConnected()
{
    QFETCH(QString, region);
    QFETCH(QString, endpointUrl);
    QFETCH(ErrorKind, kind);
    WorkspaceBench bench;
    QVERIFY(bench.connectToSandbox());
    const auto refused = bench.workspace.connectTo(live(region, endpointUrl));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, kind);
    QCOMPARE(bench.workspace.phase(), Workspace::Phase::Connected);
    QVERIFY(!bench.workspace.isLive());
}

void WorkspaceTest::refusesToSwitchWhileALockIsBeingChanged()
{
    WorkspaceBench bench;
    QVERIFY(bench.connectToSandbox());
    QVERIFY(bench.choose(QStringLiteral("examplevault")));
    lock::VaultLockSession *session = bench.workspace.chosenSession();
    const QByteArray policy =
        QByteArrayLiteral(R"({"Version":"2012-10-17","Statement":[{"Sid":"x","Effect":"Deny",)"
                          R"("Principal":"*","Action":"glacier:DeleteArchive","Resource":")") +
        session->vault().toString().toUtf8() +
        QByteArrayLiteral(
            R"(","Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":"366"}}}]})");
    const auto ready = policy::ReadyPolicy::prepare(policy, {session->vault()}, {});
    QVERIFY(ready);
    bench.journal.holdAppends();
    QVERIFY(session->initiate(*ready));

    QVERIFY(!bench.workspace.connectTo(live()));
    QCOMPARE(bench.workspace.busyVault()->toString(), QStringLiteral("examplevault"));
    QCOMPARE(bench.workspace.chosenSession(), session);

    QTRY_VERIFY(bench.journal.heldAppends() > 0);
    bench.journal.releaseAll();
    QTRY_VERIFY(!bench.workspace.busyVault());
    QVERIFY(bench.workspace.connectTo(live()));
}

void WorkspaceTest::movesTheSandboxsClockAndReadsEverythingAgain()
{
    const auto survives = [](const lock::VaultSurvey &survey) {
        return std::count_if(survey.rows().begin(), survey.rows().end(), [](const auto &row) {
            return row.stage == lock::LockStage::InProgress;
        });
    };
    WorkspaceBench bench;
    QVERIFY(!bench.workspace.sandboxClockOffset());
    QVERIFY(bench.connectToSandbox());
    QCOMPARE(bench.workspace.sandboxClockOffset().value_or(1s), 0s);
    QVERIFY(bench.choose(QStringLiteral("broker-dealer-records-2025")));
    QVERIFY(bench.choose(QStringLiteral("examplevault")));
    QCOMPARE(survives(*bench.workspace.survey()), 1);

    QSignalSpy moved(&bench.workspace, &Workspace::sandboxClockMoved);
    bench.workspace.advanceSandboxClock(16h);
    QTRY_COMPARE(moved.size(), 1);
    QCOMPARE(*bench.workspace.sandboxClockOffset(), std::chrono::seconds(16h));
    QTRY_COMPARE(survives(*bench.workspace.survey()), 0);
    // The vault that is not chosen any more was read again too.
    QVERIFY(bench.choose(QStringLiteral("broker-dealer-records-2025")));
    QTRY_COMPARE(lock::stageOf(bench.workspace.chosenSession()->state()), lock::LockStage::Expired);

    bench.workspace.resetSandboxClock();
    QTRY_COMPARE(bench.workspace.sandboxClockOffset().value_or(1s), 0s);
}

void WorkspaceTest::movesNoClockOnALiveConnection()
{
    SystemClock clock;
    SystemRandom random;
    sandbox::SandboxServer server({}, clock, random);
    const auto access = server.start();
    QVERIFY(access);
    WorkspaceBench bench(environmentOf(*access));
    QVERIFY(bench.workspace.connectTo(live()));
    QTRY_VERIFY(bench.isSurveyed());
    QVERIFY(!bench.workspace.sandboxClockOffset());
    QSignalSpy moved(&bench.workspace, &Workspace::sandboxClockMoved);
    bench.workspace.advanceSandboxClock(1h);
    QTest::qWait(50);
    QCOMPARE(moved.size(), 0);
}

void WorkspaceTest::isDisconnectedWithoutCredentials()
{
    WorkspaceBench bench;
    QVERIFY(bench.connectToSandbox());
    QSignalSpy failures(&bench.workspace, &Workspace::failed);
    QVERIFY(bench.workspace.connectTo(live(QStringLiteral("us-east-1"))));
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(lastFailure(failures), ErrorKind::NoCredentials);
    QCOMPARE(bench.workspace.phase(), Workspace::Phase::Disconnected);
    QVERIFY(!bench.workspace.survey());
}

void WorkspaceTest::refusesEveryConnectionWhenTheSelfTestFails()
{
    WorkspaceBench bench({}, [] { return failure(ErrorKind::SelfTestFailed); });
    QSignalSpy failures(&bench.workspace, &Workspace::failed);
    QVERIFY(bench.workspace.connectTo({}));
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(lastFailure(failures), ErrorKind::SelfTestFailed);
    QCOMPARE(bench.workspace.phase(), Workspace::Phase::Disconnected);
}

void WorkspaceTest::saysWhatIsWaitedFor()
{
    WorkspaceBench bench;
    std::vector<Workspace::Wait> waits;
    const auto note = [&] {
        if (waits.empty() || waits.back() != bench.workspace.wait())
            waits.push_back(bench.workspace.wait());
    };
    connect(&bench.workspace, &Workspace::connectionChanged, this, note);
    connect(&bench.workspace, &Workspace::waitChanged, this, note);
    QCOMPARE(bench.workspace.wait(), Workspace::Wait::Nothing);
    QVERIFY(bench.connectToSandbox());
    QTRY_COMPARE(bench.workspace.wait(), Workspace::Wait::Nothing);
    using Wait = Workspace::Wait;
    const std::vector<Wait> expected{Wait::Connection, Wait::Nothing, Wait::Vaults, Wait::Nothing};
    QVERIFY(waits == expected);
}

void WorkspaceTest::cancelsTheConnectionThatIsBeingMade()
{
    WorkspaceBench bench;
    QVERIFY(bench.workspace.connectTo({}));
    QCOMPARE(bench.workspace.wait(), Workspace::Wait::Connection);
    bench.workspace.cancelWait();
    QCOMPARE(bench.workspace.phase(), Workspace::Phase::Disconnected);
    bench.workspace.refresh();
    QTRY_VERIFY(bench.isSurveyed());
}

void WorkspaceTest::cancelsTheReadingOfTheVaults()
{
    WorkspaceBench bench;
    QSignalSpy failures(&bench.workspace, &Workspace::failed);
    connect(&bench.workspace, &Workspace::waitChanged, this, [&] {
        if (bench.workspace.wait() == Workspace::Wait::Vaults && failures.isEmpty())
            bench.workspace.cancelWait();
    });
    QVERIFY(bench.workspace.connectTo({}));
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(lastFailure(failures), ErrorKind::Cancelled);
    QCOMPARE(bench.workspace.wait(), Workspace::Wait::Nothing);
    QCOMPARE(bench.workspace.phase(), Workspace::Phase::Connected);
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
