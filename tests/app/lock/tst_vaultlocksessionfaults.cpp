// SPDX-License-Identifier: GPL-3.0-or-later

// A session in front of a server that misbehaves, and counts what arrives.
#include "aws/credentials/staticcredentials.h"
#include "core/utctime.h"
#include "lock/vaultlocksession.h"
#include "sessionrig.h"
#include "support/scriptedserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;

namespace {

const QDateTime serviceTimeOfDay = utcTime({2026, 3, 2}, {15, 4, 0});
const QByteArray lockPath = "/-/vaults/examplevault/lock-policy";

ReplyHeaders headers(ReplyHeaders more = {})
{
    const QString date =
        QLocale::c().toString(serviceTimeOfDay, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
    more.emplaceBack("Date", date.toLatin1() + " GMT");
    more.emplaceBack("x-amzn-RequestId", "request");
    more.emplaceBack("Content-Type", "application/json");
    return more;
}

Script refusal(int status, const QByteArray &code)
{
    return {Script::Reading::Request,
            httpReply(status, headers(),
                      R"({"code":")" + code + R"(","message":"Said so.","type":"Client"})")};
}

Script noLock()
{
    return refusal(404, "ResourceNotFoundException");
}

Script vault()
{
    const QJsonObject body{
        {QStringLiteral("VaultARN"), rigVault.toString()},
        {QStringLiteral("VaultName"), QStringLiteral("examplevault")},
        {QStringLiteral("CreationDate"), QStringLiteral("2012-02-20T17:01:45.198Z")}};
    return {Script::Reading::Request, httpReply(200, headers(), QJsonDocument(body).toJson())};
}

Script lockThere(const QByteArray &policy, const QString &state = QStringLiteral("InProgress"),
                 const QDateTime &created = serviceTimeOfDay)
{
    QJsonObject body{{QStringLiteral("Policy"), QString::fromUtf8(policy)},
                     {QStringLiteral("State"), state},
                     {QStringLiteral("CreationDate"), created.toString(Qt::ISODateWithMs)}};
    body[QStringLiteral("ExpirationDate")] = created.addDays(1).toString(Qt::ISODateWithMs);
    return {Script::Reading::Request, httpReply(200, headers(), QJsonDocument(body).toJson())};
}

Script initiated(const ReplyHeaders &idHeaders)
{
    return {Script::Reading::Request, httpReply(201, headers(idHeaders))};
}

Script lostReply()
{
    return {Script::Reading::Request, {}, 0, std::chrono::milliseconds(0), Script::Ending::Reset};
}

Script halfReply()
{
    return {Script::Reading::Request, "HTTP/1.1 201 Cre", 0, std::chrono::milliseconds(0),
            Script::Ending::Close};
}

/// A session that has read "no lock" from the first two scripts, and goes on with the others.
class FaultRig
{
public:
    explicit FaultRig(std::vector<Script> scripts)
        : server(std::move(scripts))
        , provider(std::make_shared<aws::Credentials>(aws::Credentials{
              QStringLiteral("AKIDEXAMPLE"), Secret("secret"), {}, std::nullopt, {}}))
        , clock(serviceTimeOfDay)
        , scheduler(clock)
        , client({*aws::Endpoint::fromUrl(server.url()),
                  *Region::fromString(QStringLiteral("us-west-2")), 1},
                 provider, network, clock, systemScheduler, random)
        , session({client, journal, clock, scheduler}, rigVault,
                  LockOrigin::sandbox(QStringLiteral("scripted")))
    {
        QObject::connect(&session, &lock::VaultLockSession::failed, &session,
                         [this](lock::Operation operation, const Error &error) {
                             failures.emplace_back(operation, error);
                         });
    }

    lock::LockStage stage() const { return lock::stageOf(session.state()); }
    const lock::InProgress *shownLock() const
    {
        return std::get_if<lock::InProgress>(&session.state());
    }
    bool initiates()
    {
        session.refresh();
        return QTest::qWaitFor([&] { return stage() == lock::LockStage::Unlocked; }) &&
               session.initiate(readyPolicy());
    }
    /// Lets the alarms ring until nothing is open.
    bool settles()
    {
        for (int i = 0; i < 10 && session.isBusy(); ++i) {
            scheduler.runNext();
            QTest::qWait(100);
        }
        return !session.isBusy();
    }
    int posts() const { return server.seen().count("POST", lockPath); }

    ScriptedServer server;
    aws::StaticCredentialsProvider provider;
    QNetworkAccessManager network;
    ManualClock clock;
    ManualScheduler scheduler;
    SystemScheduler systemScheduler;
    FixedRandom random;
    MemoryJournal journal;
    aws::GlacierClient client;
    lock::VaultLockSession session;
    std::vector<std::pair<lock::Operation, Error>> failures;
};

/// Before Initiate: refresh, and its own reading of the state.
std::vector<Script> after(std::vector<Script> more)
{
    std::vector<Script> scripts{noLock(), vault(), noLock(), vault()};
    for (Script &script : more)
        scripts.push_back(std::move(script));
    return scripts;
}

} // namespace

Q_DECLARE_METATYPE(vaultlock::tests::Script)

class VaultLockSessionFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void aLockWhoseReplyIsLostIsOursWithoutItsId_data();
    void aLockWhoseReplyIsLostIsOursWithoutItsId();
    void anInitiateThatNeverArrivedIsToldOnlyPastItsDeadline();
    void aRefusalIsToldAtOnceAndNotBeforeTheServiceWasAsked();
    void somebodyElsesLockIsToldApart();
    void anUnreadableAnswerIsNeverNoLock_data();
    void anUnreadableAnswerIsNeverNoLock();
    void anUnknownOutcomeIsAskedForLessAndLessOften();
    void theLockStaysOnScreenWithItsTimeWhenTheServiceIsGone();
};

void VaultLockSessionFaultsTest::aLockWhoseReplyIsLostIsOursWithoutItsId_data()
{
    QTest::addColumn<Script>("answer");
    QTest::newRow("connection reset after the request") << lostReply();
    QTest::newRow("half a status line") << halfReply();
    QTest::newRow("201 without a lock ID") << initiated({});
    QTest::newRow("201 with an empty lock ID") << initiated({{"x-amz-lock-id", ""}});
    QTest::newRow("201 with two lock IDs")
        << initiated({{"x-amz-lock-id", "one"}, {"x-amz-lock-id", "two"}});
    QTest::newRow("200 of a captive portal")
        << Script{Script::Reading::Request, httpReply(200, headers(), "<html>Log in</html>")};
    QTest::newRow("500") << refusal(500, "ServiceUnavailableException");
    QTest::newRow("503 of a proxy") << Script{Script::Reading::Request, httpReply(503, {}, "busy")};
    QTest::newRow("403 all the same") << refusal(403, "AccessDeniedException");
}

void VaultLockSessionFaultsTest::aLockWhoseReplyIsLostIsOursWithoutItsId()
{
    QFETCH(Script, answer);
    FaultRig rig(after({answer, lockThere(retentionPolicy(365))}));
    QVERIFY(rig.initiates());
    QTRY_VERIFY(rig.shownLock());
    QCOMPARE(rig.posts(), 1);
    QCOMPARE(rig.shownLock()->custody, lock::LockIdCustody::Lost);
    QVERIFY(!rig.shownLock()->lockId);
    QVERIFY(rig.failures.empty());
    QVERIFY(!rig.session.complete());
    QTRY_VERIFY((rig.journal.kinds() ==
                 std::vector<EntryKind>{EntryKind::InitiateIntended, EntryKind::LockIdLost}));
}

void VaultLockSessionFaultsTest::anInitiateThatNeverArrivedIsToldOnlyPastItsDeadline()
{
    FaultRig rig(after({lostReply(), noLock(), vault(), noLock(), vault()}));
    QVERIFY(rig.initiates());
    // The service says that there is no lock; the request may still be on its way.
    QTRY_VERIFY(rig.scheduler.pending() > 0);
    QCOMPARE(rig.stage(), lock::LockStage::Initiating);
    QVERIFY(rig.failures.empty());
    QVERIFY(!rig.session.initiate(readyPolicy()));
    QVERIFY(rig.scheduler.delays().back() >= rig.client.settings().deadline);

    QVERIFY(rig.settles());
    QCOMPARE(rig.stage(), lock::LockStage::Unlocked);
    QCOMPARE(rig.posts(), 1);
    QCOMPARE(rig.failures.size(), 1u);
    QCOMPARE(rig.failures[0].first, lock::Operation::Initiate);
    QCOMPARE(rig.failures[0].second.kind, ErrorKind::ConnectionLost);
    QVERIFY((rig.journal.kinds() ==
             std::vector<EntryKind>{EntryKind::InitiateIntended, EntryKind::InitiateFailed}));
}

void VaultLockSessionFaultsTest::aRefusalIsToldAtOnceAndNotBeforeTheServiceWasAsked()
{
    FaultRig rig(after({refusal(403, "AccessDeniedException"), noLock(), vault()}));
    QVERIFY(rig.initiates());
    QTRY_COMPARE(rig.failures.size(), 1u);
    QCOMPARE(rig.failures[0].second.kind, ErrorKind::AccessDenied);
    QCOMPARE(rig.failures[0].second.code, QStringLiteral("AccessDeniedException"));
    QCOMPARE(rig.stage(), lock::LockStage::Unlocked);
    QCOMPARE(rig.posts(), 1);
    QCOMPARE(rig.server.seen().count("GET", lockPath), 3);
    QCOMPARE(rig.journal.entries().back().serviceCode, QStringLiteral("AccessDeniedException"));
}

void VaultLockSessionFaultsTest::somebodyElsesLockIsToldApart()
{
    FaultRig rig(after({refusal(403, "AccessDeniedException"), lockThere(retentionPolicy(1))}));
    QVERIFY(rig.initiates());
    QTRY_COMPARE(rig.failures.size(), 1u);
    QVERIFY(rig.shownLock());
    QCOMPARE(rig.shownLock()->custody, lock::LockIdCustody::Elsewhere);
    QCOMPARE(rig.failures[0].second.kind, ErrorKind::AccessDenied);
    QTRY_VERIFY((rig.journal.kinds() ==
                 std::vector<EntryKind>{EntryKind::InitiateIntended, EntryKind::InitiateFailed}));
}

void VaultLockSessionFaultsTest::anUnreadableAnswerIsNeverNoLock_data()
{
    QTest::addColumn<Script>("answer");
    const auto with = [](int status, const QByteArray &body) {
        return Script{Script::Reading::Request, httpReply(status, headers(), body)};
    };
    QTest::newRow("HTML with 200") << with(200, "<html></html>");
    QTest::newRow("HTML with 404") << with(404, "<html>Not found</html>");
    QTest::newRow("empty") << with(200, "");
    QTest::newRow("an unknown state") << lockThere(retentionPolicy(1), QStringLiteral("Melting"));
    QTest::newRow("half a body") << Script{Script::Reading::Request,
                                           httpReply(200, headers(), R"({"Policy":"{}","State")")};
    QTest::newRow("a redirect") << Script{
        Script::Reading::Request, httpReply(307, headers({{"Location", "http://127.0.0.1:9/"}}))};
    QTest::newRow("403") << refusal(403, "AccessDeniedException");
}

void VaultLockSessionFaultsTest::anUnreadableAnswerIsNeverNoLock()
{
    QFETCH(Script, answer);
    FaultRig rig({answer});
    int told = 0;
    connect(&rig.session, &lock::VaultLockSession::stateChanged, this, [&] { ++told; });
    rig.session.refresh();
    QTRY_COMPARE(told, 1);
    QCOMPARE(rig.stage(), lock::LockStage::Unknown);
    QVERIFY(std::get<lock::Unknown>(rig.session.state()).why);
    QVERIFY(!rig.session.initiate(readyPolicy()));
    QCOMPARE(rig.posts(), 0);
}

void VaultLockSessionFaultsTest::anUnknownOutcomeIsAskedForLessAndLessOften()
{
    FaultRig rig(after({lostReply(), halfReply(), halfReply(), halfReply(), halfReply(),
                        lockThere(retentionPolicy(365))}));
    QVERIFY(rig.initiates());
    QTRY_COMPARE(rig.stage(), lock::LockStage::OutcomeUnknown);
    QVERIFY(rig.session.isBusy());
    QVERIFY(!rig.session.initiate(readyPolicy()));
    const auto firstDelay = rig.scheduler.delays().back();
    QVERIFY(rig.scheduler.runNext());
    QTRY_VERIFY(rig.scheduler.delays().back() > firstDelay);
    QCOMPARE(rig.stage(), lock::LockStage::OutcomeUnknown);
    // Asked for by the user, it is read at once.
    for (int i = 0; i < 5 && !rig.shownLock(); ++i) {
        rig.session.refresh();
        QTest::qWait(100);
    }
    QTRY_VERIFY(rig.shownLock());
    QCOMPARE(rig.shownLock()->custody, lock::LockIdCustody::Lost);
    QCOMPARE(rig.posts(), 1);
}

void VaultLockSessionFaultsTest::theLockStaysOnScreenWithItsTimeWhenTheServiceIsGone()
{
    FaultRig rig({lockThere(retentionPolicy(1)), halfReply()});
    rig.session.refresh();
    QTRY_VERIFY(rig.shownLock());
    const QDateTime saidAt = rig.shownLock()->asOf;
    rig.clock.advance(std::chrono::hours(1));
    rig.session.refresh();
    QTRY_VERIFY(rig.session.readingError());
    QVERIFY(rig.shownLock());
    QCOMPARE(rig.shownLock()->asOf, saidAt);
    // Past its end nobody knows.
    rig.clock.advance(std::chrono::hours(24));
    rig.session.refresh();
    QTRY_COMPARE(rig.stage(), lock::LockStage::Unknown);
}

QTEST_GUILESS_MAIN(VaultLockSessionFaultsTest)
#include "tst_vaultlocksessionfaults.moc"
