// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/privatebus.h"
#include "ui/reminders/secondstart.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

#include <future>

using namespace vaultlock;
using ui::SecondStart;
using ui::StartWish;

namespace {

VaultName vaultNamed(const char *name)
{
    return *VaultName::fromString(QString::fromLatin1(name));
}

} // namespace

Q_DECLARE_METATYPE(vaultlock::ui::StartWish)

class SecondStartTest : public QObject
{
    Q_OBJECT

private slots:
    void findsNobodyWhereNobodyIs();
    void handsOverWhatIsWanted_data();
    void handsOverWhatIsWanted();
    void isAskedBeforeItTakesAnything();
    void takesNothingForAnotherPlaceOfData();
    void takesNothingBeforeItIsTold();
    void refusesWhatItDoesNotKnow();
    void opensWhatADesktopHandsOver();
    void takesOverWhenTheFirstHasGone();
    void copesWithoutABus();

private:
    /// The second start is a program of its own, and waits.
    static SecondStart::Answer ask(const QDBusConnection &bus, const StartWish &wish = {})
    {
        return waited(std::async(std::launch::async,
                                 [bus, wish] { return SecondStart::handOver(bus, wish); }));
    }
    /// What comes of a call of somebody else's.
    static QDBusMessage call(const QDBusConnection &bus, const QString &method,
                             const QVariantList &arguments)
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall(QStringLiteral("io.github.vaultlock.vaultlock"),
                                           QStringLiteral("/io/github/vaultlock/vaultlock"),
                                           QStringLiteral("org.freedesktop.Application"), method);
        message.setArguments(arguments);
        return waited(std::async(std::launch::async, [bus, message] { return bus.call(message); }));
    }
    template <typename Value>
    static Value waited(std::future<Value> answer)
    {
        (void)QTest::qWaitFor(
            [&answer] {
                return answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
            },
            20'000);
        return answer.get();
    }
    static StartWish arrived(const QSignalSpy &spy) { return spy.at(0).at(0).value<StartWish>(); }

    /// The one that runs, and takes everything unless it is told otherwise.
    struct Running
    {
        explicit Running(tests::PrivateBus &bus, const QString &place = {})
            : start(
                  nullptr, [own = bus.connection()] { return own; }, place)
            , wishes(&start, &SecondStart::wishArrived)
        {
            start.takeWhere([](const StartWish &) { return true; });
            start.listen();
        }
        SecondStart start;
        QSignalSpy wishes;
    };
};

void SecondStartTest::findsNobodyWhereNobodyIs()
{
    tests::PrivateBus bus;
    const QDBusConnection own = bus.connection();
    QVERIFY(!SecondStart::isAnotherThere(own));
    QCOMPARE(ask(own), SecondStart::Answer::Nobody);
}

void SecondStartTest::handsOverWhatIsWanted_data()
{
    QTest::addColumn<StartWish>("wish");
    QTest::newRow("just the window") << StartWish{};
    QTest::newRow("a policy") << StartWish{QStringLiteral("/tmp/ä policy #1.json")};
    QTest::newRow("a vault") << StartWish{{}, vaultNamed("my-vault")};
    QTest::newRow("everything") << StartWish{QStringLiteral("/tmp/policy.json"),
                                             vaultNamed("examplevault"),
                                             QStringLiteral("sandbox"),
                                             {}};
}

void SecondStartTest::handsOverWhatIsWanted()
{
    QFETCH(StartWish, wish);
    tests::PrivateBus bus;
    Running first(bus);
    const QDBusConnection second = bus.connection();
    QTRY_VERIFY(SecondStart::isAnotherThere(second));
    QCOMPARE(ask(second, wish), SecondStart::Answer::Taken);
    QCOMPARE(first.wishes.size(), 1);
    QCOMPARE(arrived(first.wishes).policyFile, wish.policyFile);
    QCOMPARE(arrived(first.wishes).vault, wish.vault);
    QCOMPARE(arrived(first.wishes).connection, wish.connection);
}

void SecondStartTest::isAskedBeforeItTakesAnything()
{
    tests::PrivateBus bus;
    Running first(bus);
    first.start.takeWhere([](const StartWish &wish) { return wish.connection.isEmpty(); });
    const QDBusConnection second = bus.connection();
    QTRY_VERIFY(SecondStart::isAnotherThere(second));
    QCOMPARE(ask(second, {{}, {}, QStringLiteral("another")}), SecondStart::Answer::Refused);
    QCOMPARE(first.wishes.size(), 0);
    QCOMPARE(ask(second), SecondStart::Answer::Taken);
    QCOMPARE(first.wishes.size(), 1);
}

void SecondStartTest::takesNothingForAnotherPlaceOfData()
{
    tests::PrivateBus bus;
    Running first(bus, QStringLiteral("/home/me"));
    const QDBusConnection second = bus.connection();
    QTRY_VERIFY(SecondStart::isAnotherThere(second));
    QCOMPARE(ask(second, {{}, {}, {}, QStringLiteral("/tmp/elsewhere")}),
             SecondStart::Answer::Refused);
    QCOMPARE(first.wishes.size(), 0);
    QCOMPARE(ask(second, {{}, {}, {}, QStringLiteral("/home/me")}), SecondStart::Answer::Taken);
}

void SecondStartTest::takesNothingBeforeItIsTold()
{
    tests::PrivateBus bus;
    SecondStart first(nullptr, [own = bus.connection()] { return own; });
    const QSignalSpy wishes(&first, &SecondStart::wishArrived);
    first.listen();
    const QDBusConnection second = bus.connection();
    QTRY_VERIFY(SecondStart::isAnotherThere(second));
    QCOMPARE(ask(second), SecondStart::Answer::Refused);
    QCOMPARE(wishes.size(), 0);
}

void SecondStartTest::refusesWhatItDoesNotKnow()
{
    tests::PrivateBus bus;
    const Running first(bus);
    const QDBusConnection second = bus.connection();
    QTRY_VERIFY(SecondStart::isAnotherThere(second));
    const auto action = [&second](const QString &name, const QVariantList &parameters) {
        return call(second, QStringLiteral("ActivateAction"),
                    {name, QVariant(parameters), QVariantMap()})
            .type();
    };
    const QVariantMap noVault{{QStringLiteral("vault"), QStringLiteral("../etc")}};
    QCOMPARE(action(QStringLiteral("lock-everything"), {}), QDBusMessage::ErrorMessage);
    QCOMPARE(action(QStringLiteral("open"), {noVault}), QDBusMessage::ErrorMessage);
    QCOMPARE(first.wishes.size(), 0);
}

void SecondStartTest::opensWhatADesktopHandsOver()
{
    tests::PrivateBus bus;
    Running first(bus, QStringLiteral("/home/me"));
    const QDBusConnection desktop = bus.connection();
    QTRY_VERIFY(SecondStart::isAnotherThere(desktop));
    const QStringList uris{QStringLiteral("file:///tmp/%C3%A4%20policy%20%231.json")};
    QCOMPARE(call(desktop, QStringLiteral("Open"), {uris, QVariantMap()}).type(),
             QDBusMessage::ReplyMessage);
    QCOMPARE(arrived(first.wishes).policyFile, QStringLiteral("/tmp/ä policy #1.json"));
    first.wishes.clear();
    QCOMPARE(call(desktop, QStringLiteral("Activate"), {QVariantMap()}).type(),
             QDBusMessage::ReplyMessage);
    QVERIFY(arrived(first.wishes).policyFile.isEmpty());
}

void SecondStartTest::takesOverWhenTheFirstHasGone()
{
    tests::PrivateBus bus;
    const QDBusConnection third = bus.connection();
    SecondStart second(nullptr, [own = bus.connection()] { return own; });
    const QSignalSpy wishes(&second, &SecondStart::wishArrived);
    second.takeWhere([](const StartWish &) { return true; });
    {
        QDBusConnection own = bus.connection();
        SecondStart first(nullptr, [own] { return own; });
        first.listen();
        QTRY_VERIFY(SecondStart::isAnotherThere(third));
        second.listen();
        QCOMPARE(ask(third), SecondStart::Answer::Refused);
        own.unregisterService(QStringLiteral("io.github.vaultlock.vaultlock"));
    }
    QTRY_VERIFY(SecondStart::isAnotherThere(third));
    QCOMPARE(ask(third), SecondStart::Answer::Taken);
    QCOMPARE(wishes.size(), 1);
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
