// SPDX-License-Identifier: GPL-3.0-or-later

// A vault is one vault by whatever host it is reached.
#include "policy/readypolicy.h"
#include "sandbox/sandboxserver.h"
#include "support/workspacebench.h"

using namespace vaultlock;
using namespace vaultlock::tests;
using workspace::ConnectionChoice;

namespace {

QProcessEnvironment keysOf(const sandbox::Access &access)
{
    const std::string_view secret = access.secretAccessKey->view();
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), access.accessKeyId);
    environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"),
                       QString::fromLatin1(secret.data(), static_cast<int>(secret.size())));
    environment.insert(QStringLiteral("AWS_REGION"), access.region.toString());
    return environment;
}

} // namespace

class OneVaultTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsALockThatWasInitiatedByAnotherHost_data();
    void holdsALockThatWasInitiatedByAnotherHost();
};

void OneVaultTest::holdsALockThatWasInitiatedByAnotherHost_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    const QString address = QStringLiteral("127.0.0.1");
    const QString name = QStringLiteral("localhost");
    QTest::newRow("by its address, then by its name") << address << name;
    QTest::newRow("by its name, then by its address") << name << address;
    QTest::newRow("in capitals, then by its address") << name.toUpper() << address;
}

void OneVaultTest::holdsALockThatWasInitiatedByAnotherHost()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    SystemClock clock;
    SystemRandom random;
    sandbox::SandboxServer server({}, clock, random);
    const auto access = server.start();
    QVERIFY(access);
    WorkspaceBench bench(keysOf(*access));
    const auto choose = [&](const QString &host) {
        QUrl url = access->endpoint;
        url.setHost(host);
        return bench.workspace.connectTo(
                   {ConnectionChoice::Kind::Environment, {}, url.toString()}) &&
               QTest::qWaitFor([&] { return bench.isSurveyed(); }) &&
               bench.choose(QStringLiteral("examplevault"));
    };
    QVERIFY(choose(first));
    lock::VaultLockSession *session = bench.workspace.chosenSession();
    const auto ready = policy::ReadyPolicy::prepare(
        R"({"Version":"2012-10-17","Statement":[{"Sid":"Keep","Effect":"Deny","Principal":"*",)"
        R"("Action":"glacier:DeleteArchive","Resource":")" +
            session->vault().toString().toUtf8() +
            R"(","Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":"365"}}}]})",
        {session->vault()}, {});
    QVERIFY(ready);
    QVERIFY(session->initiate(*ready));
    const auto held = [&] {
        const auto *lock = std::get_if<lock::InProgress>(&bench.workspace.chosenSession()->state());
        return lock && !lock->expiryIsEstimated && lock->custody == lock::LockIdCustody::Held
                   ? lock->lockId->toString()
                   : QString();
    };
    QTRY_VERIFY(!held().isEmpty());
    const QString lockId = held();
    QVERIFY(choose(second));
    QTRY_COMPARE(held(), lockId);
    // By which host it was is a fact of the attempt.
    QVERIFY(bench.journal.entries().front().endpoint.contains(first.toLower()));
}

QTEST_GUILESS_MAIN(OneVaultTest)
#include "tst_onevault.moc"
