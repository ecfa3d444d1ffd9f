// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/whendone.h"
#include "support/environmentof.h"
#include "support/scriptedserver.h"
#include "workspace/identification.h"
#include "workspace/serviceaccess.h"

#include <QSignalSpy>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using workspace::ConnectionChoice;
using workspace::Identification;

namespace {

const QString keys = QStringLiteral("AWS_ACCESS_KEY_ID=AKIA AWS_SECRET_ACCESS_KEY=s ");
// Nobody listens there: Glacier is not asked.
const QString place =
    QStringLiteral("AWS_REGION=eu-west-1 AWS_ENDPOINT_URL_GLACIER=http://127.0.0.1:9 ");

struct Bench
{
    explicit Bench(const QString &variables, std::chrono::milliseconds patience = aws::stepPatience)
        : environment(environmentOf(variables))
        , access(*workspace::liveDestination({ConnectionChoice::Kind::Environment, {}, {}}, {},
                                             {environment, services, nullptr, QString()}),
                 services, patience)
    {
    }

    SystemClock clock;
    SystemScheduler scheduler;
    SystemRandom random;
    aws::ConnectionServices services{clock, scheduler, random};
    QProcessEnvironment environment;
    workspace::ServiceAccess access;
    Identification identification{access};
    QSignalSpy finished{&identification, &Identification::finished};
    QSignalSpy failed{&identification, &Identification::failed};
};

Script naming()
{
    Script script;
    script.reply = httpReply(200, {{"Content-Type", "text/xml"}},
                             "<R><Arn>arn:aws:iam::123456789012:user/Me</Arn>"
                             "<Account>123456789012</Account></R>");
    return script;
}

/// As of a profile whose program gives other keys by the time that the first ones end.
class OtherKeysLater : public aws::CredentialsProvider
{
public:
    QFuture<Result<aws::SharedCredentials>> credentials() override
    {
        return readyFuture<aws::SharedCredentials>(now);
    }
    aws::SharedCredentials present() const override { return now; }

    static aws::SharedCredentials of(const char *key)
    {
        auto made = std::make_shared<aws::Credentials>();
        made->accessKeyId = QString::fromLatin1(key);
        made->secretAccessKey = Secret("s");
        return made;
    }
    aws::SharedCredentials now = of("AKIAONE");
};

} // namespace

class IdentificationTest : public QObject
{
    Q_OBJECT

private slots:
    void takesTheWordOfSts();
    void asksOnceWhileItIsUnderWay();
    void knowsTheCredentialsWhereStsMustNotBeAsked();
    void endsWithoutAnAccountWhereStsDoesNotAnswer();
    void waitsForASilentStsOnce();
    void takesOtherKeysForNobodyBeforeStsWasAskedAgain();
};

void IdentificationTest::takesTheWordOfSts()
{
    const ScriptedServer sts({naming()});
    Bench bench(keys + place + QStringLiteral("AWS_ENDPOINT_URL_STS=") + sts.url());
    bench.identification.start();
    QTRY_COMPARE(bench.finished.count(), 1);
    const auto identity = bench.identification.identity();
    QCOMPARE(identity.account, QStringLiteral("123456789012"));
    QCOMPARE(identity.arn, QStringLiteral("arn:aws:iam::123456789012:user/Me"));
    QVERIFY(identity.credentialsSource.contains(QStringLiteral("AWS_ACCESS_KEY_ID")));
    QVERIFY(!identity.expiry);
}

void IdentificationTest::asksOnceWhileItIsUnderWay()
{
    const ScriptedServer sts({naming()});
    Bench bench(keys + place + QStringLiteral("AWS_ENDPOINT_URL_STS=") + sts.url());
    bench.identification.start();
    bench.identification.start();
    QTRY_COMPARE(bench.finished.count(), 1);
    QCOMPARE(sts.seen().requests.size(), std::size_t{1});
    bench.identification.start();
    QTRY_COMPARE(bench.finished.count(), 2);
    QCOMPARE(sts.seen().requests.size(), std::size_t{2});
}

void IdentificationTest::knowsTheCredentialsWhereStsMustNotBeAsked()
{
    Bench bench(keys + place);
    QVERIFY(!bench.access.sts());
    bench.identification.start();
    QTRY_COMPARE(bench.finished.count(), 1);
    QVERIFY(bench.identification.identity().account.isEmpty());
    QVERIFY(bench.failed.isEmpty());
}

void IdentificationTest::endsWithoutAnAccountWhereStsDoesNotAnswer()
{
    Script refusing;
    refusing.reply = httpReply(503, {}, {});
    const ScriptedServer sts({refusing});
    Bench bench(keys + place + QStringLiteral("AWS_MAX_ATTEMPTS=3 AWS_ENDPOINT_URL_STS=") +
                sts.url());
    bench.identification.start();
    QTRY_COMPARE(bench.finished.count(), 1);
    QVERIFY(bench.identification.identity().account.isEmpty());
    QCOMPARE(bench.identification.identity().whyUnknown->kind, ErrorKind::ServiceUnavailable);
    QCOMPARE(sts.seen().requests.size(), std::size_t{1});
}

/// As often as Glacier is asked, it would be minutes.
void IdentificationTest::waitsForASilentStsOnce()
{
    const ScriptedServer sts({Script{}});
    Bench bench(keys + place + QStringLiteral("AWS_MAX_ATTEMPTS=3 AWS_ENDPOINT_URL_STS=") +
                    sts.url(),
                std::chrono::milliseconds(300));
    bench.identification.start();
    QTRY_COMPARE(bench.finished.count(), 1);
    QCOMPARE(bench.identification.identity().whyUnknown->kind, ErrorKind::TimedOut);
    QCOMPARE(sts.seen().requests.size(), std::size_t{1});
}

/// A shared desk: whoever signs in next is not whoever was asked about first.
void IdentificationTest::takesOtherKeysForNobodyBeforeStsWasAskedAgain()
{
    const ScriptedServer sts({naming()});
    Bench bench(keys + place);
    const auto provider = std::make_shared<OtherKeysLater>();
    auto destination = *workspace::liveDestination(
        {ConnectionChoice::Kind::Environment, {}, {}}, {},
        {environmentOf(keys + place + QStringLiteral("AWS_ENDPOINT_URL_STS=") + sts.url()),
         bench.services, nullptr, QString()});
    destination.credentials = provider;
    workspace::ServiceAccess access(std::move(destination), bench.services);
    Identification identification(access);
    const QSignalSpy finished(&identification, &Identification::finished);
    identification.start();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!identification.identity().arn.isEmpty());
    provider->now = OtherKeysLater::of("AKIATWO");
    QCOMPARE(identification.identity().arn, QString());
    QCOMPARE(identification.identity().account, QString());
    identification.start();
    QTRY_COMPARE(finished.count(), 2);
    QVERIFY(!identification.identity().arn.isEmpty());
}

QTEST_GUILESS_MAIN(IdentificationTest)
#include "tst_identification.moc"
