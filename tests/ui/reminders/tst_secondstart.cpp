// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/privatebus.h"
#include "ui/reminders/secondstart.h"

#include <QSignalSpy>
#include <QTest>

#include <future>

using namespace vaultlock;
using ui::SecondStart;

class SecondStartTest : public QObject
{
    Q_OBJECT

private slots:
    void findsNobodyWhereNobodyIs();
    void opensTheWindowOfTheHiddenOne();
    void opensThePolicyToo();
    void isRefusedWhileTheWindowIsOnScreen();
    void takesOverWhenTheFirstHasGone();
    void copesWithoutABus();

private:
    /// The second start is a program of its own, and waits.
    static SecondStart::Answer ask(const QDBusConnection &bus, const QString &file = {})
    {
        auto answer = std::async(std::launch::async,
                                 [bus, file] { return SecondStart::handOver(bus, file); });
        (void)QTest::qWaitFor(
            [&answer] {
                return answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
            },
            20'000);
        return answer.get();
    }
};

void SecondStartTest::findsNobodyWhereNobodyIs()
{
    tests::PrivateBus bus;
    const QDBusConnection own = bus.connection();
    QVERIFY(!SecondStart::isAnotherThere(own));
    QCOMPARE(ask(own), SecondStart::Answer::Nobody);
}

void SecondStartTest::opensTheWindowOfTheHiddenOne()
{
    tests::PrivateBus bus;
    SecondStart first(nullptr, [own = bus.connection()] { return own; });
    QSignalSpy opened(&first, &SecondStart::openRequested);
    first.listen();
    first.setHidden(true);
    const QDBusConnection second = bus.connection();
    QTRY_VERIFY(SecondStart::isAnotherThere(second));
    QCOMPARE(ask(second), SecondStart::Answer::Taken);
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened[0][0].toString().isEmpty());
}

void SecondStartTest::opensThePolicyToo()
{
    tests::PrivateBus bus;
    SecondStart first(nullptr, [own = bus.connection()] { return own; });
    QSignalSpy opened(&first, &SecondStart::openRequested);
    first.listen();
    first.setHidden(true);
    const QDBusConnection second = bus.connection();
    QTRY_VERIFY(SecondStart::isAnotherThere(second));
    QCOMPARE(ask(second, QStringLiteral("/tmp/ä policy #1.json")), SecondStart::Answer::Taken);
    QCOMPARE(opened[0][0].toString(), QStringLiteral("/tmp/ä policy #1.json"));
}

void SecondStartTest::isRefusedWhileTheWindowIsOnScreen()
{
    tests::PrivateBus bus;
    SecondStart first(nullptr, [own = bus.connection()] { return own; });
    QSignalSpy opened(&first, &SecondStart::openRequested);
    first.listen();
    const QDBusConnection second = bus.connection();
    QTRY_VERIFY(SecondStart::isAnotherThere(second));
    QCOMPARE(ask(second), SecondStart::Answer::Busy);
    QCOMPARE(ask(second, QStringLiteral("/tmp/policy.json")), SecondStart::Answer::Busy);
    QCOMPARE(opened.size(), 0);
}

void SecondStartTest::takesOverWhenTheFirstHasGone()
{
    tests::PrivateBus bus;
    const QDBusConnection third = bus.connection();
    SecondStart second(nullptr, [own = bus.connection()] { return own; });
    QSignalSpy opened(&second, &SecondStart::openRequested);
    {
        QDBusConnection own = bus.connection();
        SecondStart first(nullptr, [own] { return own; });
        first.listen();
        QTRY_VERIFY(SecondStart::isAnotherThere(third));
        second.listen();
        second.setHidden(true);
        QCOMPARE(ask(third), SecondStart::Answer::Busy);
        own.unregisterService(QStringLiteral("io.github.vaultlock.vaultlock"));
    }
    QTRY_VERIFY(SecondStart::isAnotherThere(third));
    QCOMPARE(ask(third), SecondStart::Answer::Taken);
    QCOMPARE(opened.size(), 1);
}

void SecondStartTest::copesWithoutABus()
{
    const QDBusConnection none(QStringLiteral("none"));
    SecondStart first(nullptr, [none] { return none; });
    first.listen();
    QVERIFY(!SecondStart::isAnotherThere(none));
    QCOMPARE(SecondStart::handOver(none, {}), SecondStart::Answer::Nobody);
}

QTEST_GUILESS_MAIN(SecondStartTest)
#include "tst_secondstart.moc"
