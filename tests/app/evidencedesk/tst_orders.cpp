// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "evidencedesk/order.h"
#include "evidencedesk/report.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::evidencedesk;

namespace {

lock::SourcedReading reading(const decltype(lock::Reading::answer) &answer)
{
    return {{answer, ServerTime{utcTime({2026, 3, 10}, {10, 0}), {}}},
            utcTime({2026, 3, 9}, {9, 0, 0, 123}),
            QStringLiteral("https://glacier.us-west-2.amazonaws.com"),
            QStringLiteral("arn:aws:iam::999999999999:user/alice")};
}

MakeOrder makeOrder()
{
    return {QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/records"),
            QStringLiteral("service:aws|999999999999"),
            QStringLiteral("/home/alice/journal.sqlite"),
            QStringLiteral("/home/alice/evidence\n“x”.zip"),
            true,
            false,
            {},
            QStringLiteral("/home/alice/key.p12"),
            Stamping::Server,
            QStringLiteral("http://stamp.example/")};
}

} // namespace

class OrdersTest : public QObject
{
    Q_OBJECT

private slots:
    void arriveAsTheyWere();
    void bringWhatTheServiceSaid_data();
    void bringWhatTheServiceSaid();
    void areRefusedWhereTheyAreNotWhole_data();
    void areRefusedWhereTheyAreNotWhole();
    void areReportedOnLineByLine();
    void takeNothingForAReportThatIsNone();
};

void OrdersTest::arriveAsTheyWere()
{
    const QByteArray line = lineOf(makeOrder());
    QCOMPARE(line.count('\n'), 1);
    const auto made = makeOrderOf(line);
    QVERIFY(made);
    QCOMPARE(lineOf(*made), line);
    QCOMPARE(made->place, makeOrder().place);
    QCOMPARE(made->stamping, Stamping::Server);
    QVERIFY(made->isZip && !made->isDrawn && !made->service);
    const VerifyOrder verify{
        QStringLiteral("/a"), QStringLiteral("/j"), {},
        QStringLiteral("/s"), QStringLiteral("/t"), {QStringLiteral("/1"), QStringLiteral("/2")}};
    const auto verified = verifyOrderOf(lineOf(verify));
    QVERIFY(verified);
    QCOMPARE(lineOf(*verified), lineOf(verify));
    QCOMPARE(verified->trails.size(), 2);
}

void OrdersTest::bringWhatTheServiceSaid_data()
{
    QTest::addColumn<decltype(lock::Reading::answer)>("answer");
    const QDateTime created = utcTime({2026, 3, 2}, {15, 4, 5});
    const auto row = [](const char *name, const decltype(lock::Reading::answer) &answer) {
        QTest::newRow(name) << answer;
    };
    row("locked", aws::VaultLock{QByteArray("{\"a\":\"\xc3\xa9\xff\"}"),
                                 aws::ServiceLockState::Locked,
                                 created,
                                 {},
                                 {QStringLiteral("request"), {}}});
    row("in progress",
        aws::VaultLock{"{}", aws::ServiceLockState::InProgress, created, created.addDays(1), {}});
    row("no lock", lock::NoLockThere());
    row("no vault", lock::NoVaultThere());
    row("refused", lock::ReadingFailed{{ErrorKind::AccessDenied, QStringLiteral("AccessDenied"),
                                        403, QStringLiteral("id"), QStringLiteral("no")}});
}

void OrdersTest::bringWhatTheServiceSaid()
{
    QFETCH(decltype(lock::Reading::answer), answer);
    MakeOrder order = makeOrder();
    order.service = reading(answer);
    const auto arrived = makeOrderOf(lineOf(order));
    QVERIFY(arrived && arrived->service);
    QCOMPARE(arrived->service->asOf, order.service->asOf);
    QVERIFY(arrived->service->reading.serverTime);
    QCOMPARE(arrived->service->reading.serverTime->at, order.service->reading.serverTime->at);
    QCOMPARE(arrived->service->caller, order.service->caller);
    QCOMPARE(arrived->service->endpoint, order.service->endpoint);
    QCOMPARE(arrived->service->reading.answer.index(), answer.index());
    if (const auto *lock = std::get_if<aws::VaultLock>(&answer)) {
        const auto &other = std::get<aws::VaultLock>(arrived->service->reading.answer);
        QCOMPARE(other.policy, lock->policy);
        QCOMPARE(other.state, lock->state);
        QCOMPARE(other.created, lock->created);
        QCOMPARE(other.expires, lock->expires);
        QCOMPARE(other.metadata.requestId, lock->metadata.requestId);
    }
    if (const auto *failed = std::get_if<lock::ReadingFailed>(&answer))
        QCOMPARE(std::get<lock::ReadingFailed>(arrived->service->reading.answer).error,
                 failed->error);
}

void OrdersTest::areRefusedWhereTheyAreNotWhole_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("x\n");
    QTest::newRow("no vault")
        << lineOf(makeOrder()).replace("records", "").replace("vaultArn", "x");
    QTest::newRow("a stamp that nobody knows")
        << lineOf(makeOrder()).replace("\"stamping\":1", "\"stamping\":7");
    QTest::newRow("a reading that is none")
        << lineOf(makeOrder()).replace("{\"isDrawn\"", "{\"service\":{},\"isDrawn\"");
}

void OrdersTest::areRefusedWhereTheyAreNotWhole()
{
    QFETCH(QByteArray, line);
    QVERIFY(!makeOrderOf(line));
    QVERIFY(!verifyOrderOf(line));
}

void OrdersTest::areReportedOnLineByLine()
{
    const auto step = reportOf(lineOf(Step::Stamping));
    QVERIFY(step && std::get<Step>(*step) == Step::Stamping);
    const Made made{QStringLiteral("/a"), {QStringLiteral("b")}, QStringLiteral("/c")};
    const auto done = reportOf(lineOf(Outcome(made)));
    QVERIFY(done);
    QCOMPARE(std::get<Made>(std::get<Outcome>(*done)).names, made.names);
    QCOMPARE(std::get<Made>(std::get<Outcome>(*done)).requestFile, made.requestFile);
    const Verified verified{
        About{QStringLiteral("arn"), QStringLiteral("v"), QStringLiteral("9"), QStringLiteral("r"),
              QStringLiteral("o"), true, QStringLiteral("Locked"), QStringLiteral("2026")},
        {{QStringLiteral("lines"), CheckRow::Outcome::Fails, QStringLiteral("<b>why</b>\n2")}}};
    const auto seen = reportOf(lineOf(Outcome(verified)));
    QVERIFY(seen);
    QCOMPARE(std::get<Verified>(std::get<Outcome>(*seen)).checks, verified.checks);
    QCOMPARE(std::get<Verified>(std::get<Outcome>(*seen)).about->origin, verified.about->origin);
    QVERIFY(std::get<Verified>(std::get<Outcome>(*seen)).about->isSandbox);
}

/// And an outcome that nobody knows is none that holds.
void OrdersTest::takeNothingForAReportThatIsNone()
{
    for (const char *line : {"", "x", "{}", "{\"step\":99}", "[]"})
        QVERIFY2(!reportOf(line), line);
    const auto strange = reportOf("{\"checks\":[[\"lines\",17,\"\"],[\"files\",\"0\",\"\"]]}");
    QVERIFY(strange);
    for (const CheckRow &row : std::get<Verified>(std::get<Outcome>(*strange)).checks)
        QCOMPARE(row.outcome, CheckRow::Outcome::NotChecked);
}

QTEST_GUILESS_MAIN(OrdersTest)
#include "tst_orders.moc"
