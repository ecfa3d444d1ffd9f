// SPDX-License-Identifier: GPL-3.0-or-later

// When a request is sent again, and when it is not.
#include "core/utctime.h"
#include "glacierrig.h"
#include "support/awaited.h"
#include "wirecheck.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

class GlacierClientRetriesTest : public QObject
{
    Q_OBJECT

private slots:
    void retriesWithinBounds_data();
    void retriesWithinBounds();
    void doesNotRetryWhatWillNotPass_data();
    void doesNotRetryWhatWillNotPass();
    void sendsInitiateOnceThroughAStorm_data();
    void sendsInitiateOnceThroughAStorm();
    void leavesTheServiceAloneForAsLongAsItAsks_data();
    void leavesTheServiceAloneForAsLongAsItAsks();
    void tellsThatTheServiceThrottles();
    void leavesAFailingServiceAlone();
    void correctsAWrongClock_data();
    void correctsAWrongClock();
    void keepsTheCorrectedClock();
    void correctsTheClockOnce();
    void doesNotBlameTheClockForAWrongSecret();
    void signsAfreshWithRenewedCredentials_data();
    void signsAfreshWithRenewedCredentials();
    void reportsAnExpiredTokenThatIsNotRenewed();
    void reportsMissingCredentials();
    void tellsAWebPageFromAnAnswer();
};

namespace {

const QByteArray anHourLater = "Mon, 02 Mar 2026 16:04:00 GMT";

QByteArray refusalAt(const QByteArray &date, const QByteArray &code)
{
    return serviceReply(403, {{"Date", date}}, R"({"code":")" + code + R"(","message":"No."})");
}

} // namespace

void GlacierClientRetriesTest::retriesWithinBounds_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const QByteArray &reply, ErrorKind kind) {
        QTest::newRow(name) << reply << kind;
    };
    row("500", serviceReply(500, {}, "<html>"), ErrorKind::ServiceUnavailable);
    row("502", serviceReply(502, {}), ErrorKind::ServiceUnavailable);
    row("503", refusalReply(503, "ServiceUnavailableException"), ErrorKind::ServiceUnavailable);
    row("504", serviceReply(504, {}), ErrorKind::ServiceUnavailable);
    row("throttling as 400", refusalReply(400, "ThrottlingException"), ErrorKind::Throttled);
    row("throttling as 429", serviceReply(429, {}), ErrorKind::Throttled);
    row("a request timeout", refusalReply(408, "RequestTimeoutException"),
        ErrorKind::RequestTimeout);
}

void GlacierClientRetriesTest::retriesWithinBounds()
{
    QFETCH(QByteArray, reply);
    QFETCH(ErrorKind, kind);
    {
        GlacierRig rig(
            {replying(reply), replying(reply), replying(serviceReply(200, {}, lockBody))});
        QVERIFY(awaited(rig.client->getVaultLock(exampleVault())));
        QCOMPARE(rig.scheduler.delays, (std::vector{500ms, 1000ms}));
    }
    GlacierRig rig({replying(reply)});
    for (int calls = 1; calls <= 2; ++calls) {
        const auto lock = awaited(rig.client->getVaultLock(exampleVault()));
        QCOMPARE(lock.error().kind, kind);
        QCOMPARE(rig.server.seen().requests.size(), static_cast<std::size_t>(3 * calls));
    }
}

void GlacierClientRetriesTest::doesNotRetryWhatWillNotPass_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const QByteArray &reply, ErrorKind kind) {
        QTest::newRow(name) << reply << kind;
    };
    row("not found", refusalReply(404, "ResourceNotFoundException"), ErrorKind::NotFound);
    row("access denied", refusalReply(403, "AccessDeniedException"), ErrorKind::AccessDenied);
    row("a quota", refusalReply(400, "LimitExceededException"), ErrorKind::LimitExceeded);
    row("a captive portal", httpReply(200, {}, "<html>"), ErrorKind::MalformedReply);
    row("an unknown state",
        serviceReply(200, {}, QByteArray(lockBody).replace("InProgress", "Unlocked")),
        ErrorKind::MalformedReply);
    row("a redirect", httpReply(307, {{"Location", "http://127.0.0.1:1/"}}), ErrorKind::Redirected);
    row("too much", "HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n",
        ErrorKind::ReplyTooLarge);
    row("skew without a date", refusalReply(403, "RequestTimeTooSkewed"), ErrorKind::ClockSkewed);
}

void GlacierClientRetriesTest::doesNotRetryWhatWillNotPass()
{
    QFETCH(QByteArray, reply);
    QFETCH(ErrorKind, kind);
    GlacierRig rig({replying(reply)});
    const auto lock = awaited(rig.client->getVaultLock(exampleVault()));
    QCOMPARE(lock.error().kind, kind);
    QCOMPARE(rig.server.seen().requests.size(), 1u);
}

void GlacierClientRetriesTest::sendsInitiateOnceThroughAStorm_data()
{
    retriesWithinBounds_data();
    QTest::newRow("access denied")
        << refusalReply(403, "AccessDeniedException") << ErrorKind::AccessDenied;
    QTest::newRow("no lock ID") << serviceReply(201, {}) << ErrorKind::MalformedReply;
    QTest::newRow("an empty lock ID")
        << serviceReply(201, {{"x-amz-lock-id", ""}}) << ErrorKind::MalformedReply;
    QTest::newRow("two lock IDs") << serviceReply(201,
                                                  {{"x-amz-lock-id", "a"}, {"x-amz-lock-id", "b"}})
                                  << ErrorKind::MalformedReply;
    QTest::newRow("a captive portal") << httpReply(200, {}, "<html>") << ErrorKind::MalformedReply;
    QTest::newRow("a redirect") << httpReply(307, {{"Location", "http://127.0.0.1:1/"}})
                                << ErrorKind::Redirected;
}

void GlacierClientRetriesTest::sendsInitiateOnceThroughAStorm()
{
    QFETCH(QByteArray, reply);
    QFETCH(ErrorKind, kind);
    GlacierRig rig({replying(reply), replying(lockIdReply)});
    const auto outcome = awaited(rig.client->initiateVaultLock(exampleVault(), examplePolicy));
    QCOMPARE(outcome.error().kind, kind);
    QVERIFY(rig.scheduler.delays.empty());
    QCOMPARE(rig.server.seen().requests.size(), 1u);
}

void GlacierClientRetriesTest::leavesTheServiceAloneForAsLongAsItAsks_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<std::chrono::milliseconds>("delay");
    QTest::newRow("seconds") << QByteArray("7") << 7000ms;
    QTest::newRow("less than we wait anyway") << QByteArray("0") << 500ms;
    QTest::newRow("a date") << QByteArray("Mon, 02 Mar 2026 15:04:09 GMT") << 9000ms;
    QTest::newRow("a date that is over") << QByteArray("Mon, 02 Mar 2026 15:03:00 GMT") << 500ms;
    QTest::newRow("all day") << QByteArray("86400") << 60'000ms;
    QTest::newRow("more than numbers have") << QByteArray("99999999999999999999") << 500ms;
    QTest::newRow("nonsense") << QByteArray("soon") << 500ms;
}

void GlacierClientRetriesTest::leavesTheServiceAloneForAsLongAsItAsks()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(std::chrono::milliseconds, delay);
    for (const int status : {429, 503}) {
        const QByteArray busy = serviceReply(
            status, {{"Retry-After", retryAfter}, {"Date", "Mon, 02 Mar 2026 15:04:00 GMT"}});
        GlacierRig rig({replying(busy), replying(serviceReply(200, {}, lockBody))});
        QVERIFY(awaited(rig.client->getVaultLock(exampleVault())));
        QCOMPARE(rig.scheduler.delays, std::vector{delay});
    }
}

void GlacierClientRetriesTest::tellsThatTheServiceThrottles()
{
    GlacierRig rig({replying(refusalReply(400, "ThrottlingException")),
                    replying(serviceReply(200, {}, lockBody))});
    int told = 0;
    connect(rig.client.get(), &GlacierClient::throttled, this, [&told] { ++told; });
    QVERIFY(awaited(rig.client->getVaultLock(exampleVault())));
    QCOMPARE(told, 1);
    QVERIFY(awaited(rig.client->getVaultLock(exampleVault())));
    QCOMPARE(told, 1);
}

void GlacierClientRetriesTest::leavesAFailingServiceAlone()
{
    GlacierRig rig({replying(refusalReply(400, "ThrottlingException"))});
    const int calls = 60;
    for (int i = 0; i < calls; ++i)
        QCOMPARE(awaited(rig.client->getVaultLock(exampleVault())).error().kind,
                 ErrorKind::Throttled);
    // Each call once, and 500 / 5 retries for all of them.
    QCOMPARE(rig.server.seen().requests.size(), static_cast<std::size_t>(calls + 100));
}

void GlacierClientRetriesTest::correctsAWrongClock_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("isInitiate");
    for (const char *code : {"RequestTimeTooSkewed", "InvalidSignatureException",
                             "SignatureDoesNotMatch", "RequestExpired", "RequestInTheFuture"}) {
        QTest::addRow("%s, reading", code) << QByteArray(code) << false;
        QTest::addRow("%s, Initiate", code) << QByteArray(code) << true;
    }
}

void GlacierClientRetriesTest::correctsAWrongClock()
{
    QFETCH(QByteArray, code);
    QFETCH(bool, isInitiate);
    GlacierRig rig({replying(refusalAt(anHourLater, code)),
                    replying(isInitiate ? lockIdReply : serviceReply(200, {}, lockBody))});

    const bool succeeded =
        isInitiate
            ? awaited(rig.client->initiateVaultLock(exampleVault(), examplePolicy)).has_value()
            : awaited(rig.client->getVaultLock(exampleVault())).has_value();

    QVERIFY(succeeded);
    const auto seen = rig.server.seen().requests;
    QCOMPARE(seen.size(), 2u);
    QCOMPARE(seen[0].header("x-amz-date"), QByteArray("20260302T150400Z"));
    QCOMPARE(seen[1].header("x-amz-date"), QByteArray("20260302T160400Z"));
    QCOMPARE(seen[1].header("authorization"), expectedAuthorization(seen[1]));
    QVERIFY(rig.scheduler.delays.empty());
}

void GlacierClientRetriesTest::keepsTheCorrectedClock()
{
    GlacierRig rig({replying(refusalAt(anHourLater, "RequestTimeTooSkewed")),
                    replying(serviceReply(200, {}, lockBody))});
    QVERIFY(awaited(rig.client->getVaultLock(exampleVault())));
    rig.clock.advance(90s);
    rig.clock.setWallClock(utcTime({1970, 1, 1}, {0, 0, 0}));
    QVERIFY(awaited(rig.client->getVaultLock(exampleVault())));
    QCOMPARE(rig.server.seen().requests.at(2).header("x-amz-date"), QByteArray("20260302T160530Z"));
}

void GlacierClientRetriesTest::correctsTheClockOnce()
{
    GlacierRig rig({replying(refusalAt(anHourLater, "RequestTimeTooSkewed")),
                    replying(refusalAt("Mon, 02 Mar 2026 18:04:00 GMT", "RequestTimeTooSkewed"))});
    const auto outcome = awaited(rig.client->initiateVaultLock(exampleVault(), examplePolicy));
    QCOMPARE(outcome.error().kind, ErrorKind::ClockSkewed);
    QCOMPARE(rig.server.seen().requests.size(), 2u);
}

void GlacierClientRetriesTest::doesNotBlameTheClockForAWrongSecret()
{
    GlacierRig rig(
        {replying(refusalAt("Mon, 02 Mar 2026 15:07:59 GMT", "InvalidSignatureException"))});
    const auto outcome = awaited(rig.client->getVaultLock(exampleVault()));
    QCOMPARE(outcome.error().kind, ErrorKind::InvalidSignature);
    QCOMPARE(rig.server.seen().requests.size(), 1u);
}

void GlacierClientRetriesTest::signsAfreshWithRenewedCredentials_data()
{
    QTest::addColumn<bool>("isInitiate");
    QTest::newRow("reading") << false;
    QTest::newRow("Initiate") << true;
}

void GlacierClientRetriesTest::signsAfreshWithRenewedCredentials()
{
    QFETCH(bool, isInitiate);
    GlacierRig rig({replying(refusalReply(403, "ExpiredTokenException")),
                    replying(isInitiate ? lockIdReply : serviceReply(200, {}, lockBody))},
                   {exampleCredentials("old"), exampleCredentials("new")});

    const bool succeeded =
        isInitiate
            ? awaited(rig.client->initiateVaultLock(exampleVault(), examplePolicy)).has_value()
            : awaited(rig.client->getVaultLock(exampleVault())).has_value();

    QVERIFY(succeeded);
    const auto seen = rig.server.seen().requests;
    QCOMPARE(seen.size(), 2u);
    QCOMPARE(seen[0].header("x-amz-security-token"), QByteArray("old"));
    QCOMPARE(seen[1].header("x-amz-security-token"), QByteArray("new"));
    QCOMPARE(seen[1].header("authorization"), expectedAuthorization(seen[1]));
}

void GlacierClientRetriesTest::reportsAnExpiredTokenThatIsNotRenewed()
{
    GlacierRig rig({replying(refusalReply(403, "ExpiredTokenException"))});
    const auto outcome = awaited(rig.client->getVaultLock(exampleVault()));
    QCOMPARE(outcome.error().kind, ErrorKind::ExpiredToken);
    QCOMPARE(outcome.error().code, QStringLiteral("ExpiredTokenException"));
    QCOMPARE(outcome.error().requestId.isEmpty(), false);
    QCOMPARE(rig.server.seen().requests.size(), 1u);
}

void GlacierClientRetriesTest::reportsMissingCredentials()
{
    class Nobody final : public CredentialsProvider
    {
    public:
        QFuture<Result<SharedCredentials>> credentials() override
        {
            return readyFuture<SharedCredentials>(failure(ErrorKind::NoCredentials));
        }
    };
    GlacierRig rig({replying(lockIdReply)});
    Nobody nobody;
    GlacierClient client(rig.client->settings(), nobody, rig.network, rig.clock, rig.scheduler,
                         rig.random);
    const auto outcome = awaited(client.initiateVaultLock(exampleVault(), examplePolicy));
    QCOMPARE(outcome.error().kind, ErrorKind::NoCredentials);
    QCOMPARE(rig.server.seen().connections, 0);
}

/// Of a network that wants a sign-in first: asked once, and never taken for "no lock".
void GlacierClientRetriesTest::tellsAWebPageFromAnAnswer()
{
    for (const int status : {200, 403, 404}) {
        GlacierRig rig({replying(httpReply(status, {{"Content-Type", "text/html"}},
                                           "<html>Sign in to Hotel Net</html>"))});
        const auto read = awaited(rig.client->getVaultLock(exampleVault()));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::MalformedReply);
        QCOMPARE(read.error().party, Party::Stranger);
        QCOMPARE(read.error().detail, QStringLiteral("a web page"));
        const auto initiated =
            awaited(rig.client->initiateVaultLock(exampleVault(), examplePolicy));
        QVERIFY(!initiated);
        QCOMPARE(initiated.error().party, Party::Stranger);
        QCOMPARE(rig.server.seen().requests.size(), std::size_t{2});
    }
}

QTEST_GUILESS_MAIN(GlacierClientRetriesTest)
#include "tst_glacierclientretries.moc"
