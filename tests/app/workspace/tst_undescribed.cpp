// SPDX-License-Identifier: GPL-3.0-or-later

// A vault is opened by its name where DescribeVault is denied, and in no account but the right one.
#include "support/deniedlisting.h"
#include "support/environmentof.h"
#include "support/scriptedserver.h"
#include "support/workspacebench.h"

#include <QSignalSpy>

using namespace vaultlock;
using namespace vaultlock::tests;
using workspace::ConnectionChoice;

namespace {

const QByteArray resource = "arn:aws:glacier:us-west-2:123456789012:vaults/ledger";

/// What the service does besides. It has the account 123456789012; STS tells another one here, so
/// that it shows whose word was taken.
struct Manners
{
    bool isListing = false;
    bool isStsAnswering = false;
    QByteArray namedResource = resource;
};
Manners manners; // set while nothing is asked

QByteArray answer(const QByteArray &request)
{
    if (request.startsWith("POST / ") && manners.isStsAnswering)
        return httpReply(200, {{"Content-Type", "text/xml"}},
                         "<R><Arn>arn:aws:iam::210987654321:user/Me</Arn>"
                         "<Account>210987654321</Account></R>");
    if (request.startsWith("POST / "))
        return httpReply(403, {{"Content-Type", "text/xml"}},
                         "<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message>"
                         "</Error></ErrorResponse>");
    if (request.startsWith("GET /-/vaults?") && manners.isListing)
        return httpReply(
            200, {{"Content-Type", "application/json"}},
            R"({"Marker":null,"VaultList":[{"CreationDate":"2026-03-01T00:00:00.000Z",)"
            R"("LastInventoryDate":null,"NumberOfArchives":7,"SizeInBytes":11,)"
            R"("VaultARN":")" +
                resource + R"(","VaultName":"ledger"}]})");
    const QByteArray reply = answerWithoutDescription(request);
    if (!request.startsWith("GET /-/vaults/ledger HTTP"))
        return reply;
    QByteArray body = reply.mid(reply.indexOf("\r\n\r\n") + 4);
    return httpReply(403, {{"Content-Type", "application/json"}},
                     body.replace(resource, manners.namedResource));
}

struct Bench
{
    Bench()
        : server({answering()})
        , rig(environmentOf(QStringLiteral("AWS_ACCESS_KEY_ID=AKIA AWS_SECRET_ACCESS_KEY=s "
                                           "AWS_REGION=us-west-2 AWS_MAX_ATTEMPTS=1 "
                                           "AWS_ENDPOINT_URL_GLACIER=%1 AWS_ENDPOINT_URL_STS=%1")
                                .arg(server.url())))
    {
    }

    static Script answering()
    {
        Script script;
        script.replyTo = answer;
        return script;
    }
    bool choosesTheLedger()
    {
        const auto ledger = VaultName::fromString(QStringLiteral("ledger"));
        if (!rig.workspace.connectTo({ConnectionChoice::Kind::Environment, {}, {}}))
            return false;
        rig.workspace.chooseVault(*ledger);
        return QTest::qWaitFor([this] { return !rig.workspace.hasChosenVault() || session(); });
    }
    lock::VaultLockSession *session() const { return rig.workspace.chosenSession(); }

    ScriptedServer server;
    WorkspaceBench rig;
    QSignalSpy opened{&rig.workspace, &workspace::Workspace::openedUndescribed};
    QSignalSpy failed{&rig.workspace, &workspace::Workspace::failed};
};

} // namespace

class UndescribedTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { manners = {}; }
    void opensInTheAccountThatStsTells();
    void opensByTheNameThatTheDenialItselfGives();
    void opensByTheListWithoutAWord();
    void doesNotOpenWhereNobodyTellsTheAccount_data();
    void doesNotOpenWhereNobodyTellsTheAccount();
};

void UndescribedTest::opensInTheAccountThatStsTells()
{
    manners.isStsAnswering = true;
    Bench bench;
    QVERIFY(bench.choosesTheLedger());
    QVERIFY(bench.session());
    QCOMPARE(bench.session()->vault().toString(),
             QStringLiteral("arn:aws:glacier:us-west-2:210987654321:vaults/ledger"));
    QCOMPARE(bench.opened.size(), 1);
    QCOMPARE(bench.opened.first().first().value<Error>().kind, ErrorKind::AccessDenied);
    QTRY_COMPARE(lock::stageOf(bench.session()->state()), lock::LockStage::Locked);
}

void UndescribedTest::opensByTheNameThatTheDenialItselfGives()
{
    Bench bench;
    QVERIFY(bench.choosesTheLedger());
    QVERIFY(bench.session());
    QCOMPARE(bench.session()->vault().toString().toLatin1(), resource);
    QCOMPARE(bench.opened.size(), 1);
}

void UndescribedTest::opensByTheListWithoutAWord()
{
    manners.isListing = true;
    manners.isStsAnswering = true;
    Bench bench;
    QVERIFY(bench.choosesTheLedger());
    QVERIFY(bench.session());
    QCOMPARE(bench.session()->vault().toString().toLatin1(), resource);
    QCOMPARE(bench.opened.size(), 0);
}

void UndescribedTest::doesNotOpenWhereNobodyTellsTheAccount_data()
{
    QTest::addColumn<QByteArray>("namedResource");
    QTest::newRow("the denial names nothing") << QByteArray("it");
    QTest::newRow("it names another vault") << QByteArray(resource).replace("ledger", "other");
    QTest::newRow("it names another Region") << QByteArray(resource).replace("us-west", "eu-west");
    QTest::newRow("it names all vaults") << QByteArray(resource).replace("ledger", "*");
}

void UndescribedTest::doesNotOpenWhereNobodyTellsTheAccount()
{
    QFETCH(QByteArray, namedResource);
    manners.namedResource = namedResource;
    Bench bench;
    QVERIFY(bench.choosesTheLedger());
    QVERIFY(!bench.session());
    QCOMPARE(bench.opened.size(), 0);
    const Error last = bench.failed.last().first().value<Error>();
    QVERIFY2(last.detail.contains(QLatin1String("glacier:DescribeVault on")),
             qPrintable(last.detail));
}

QTEST_GUILESS_MAIN(UndescribedTest)
#include "tst_undescribed.moc"
