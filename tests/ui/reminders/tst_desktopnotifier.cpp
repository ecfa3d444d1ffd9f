// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reminders/desktopnotifier.h"
#include "ui/reminders/fakedesktop.h"

#include <QSignalSpy>

using namespace vaultlock;
using tests::FakeDesktop;
using ui::DesktopNotifier;

class DesktopNotifierTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheDesktopInPlainText();
    void staysUntilItIsDismissedExceptWhereThatWouldBeADialog_data();
    void staysUntilItIsDismissedExceptWhereThatWouldBeADialog();
    void isCriticalOnlyWhenItIsUrgent();
    void offersAnActionOnlyWhereTheServiceHasThem();
    void opensWhatTheReminderIsAbout();
    void ignoresTheActionsOfOthers();
    void replacesTheLastReminderOfTheSameLock();
    void beginsAnewAfterThePersonHasDismissedTheLastOne();
    void closesWhatIsVoid();
    void closesWhatBecameVoidOnItsWay();
    void tellsOnlyTheLastOfThoseThatCameWhileOneWasOnItsWay();
    void isSilentWithoutADesktop();

private:
    static ui::Reminder reminder(const QString &key, const QString &heading)
    {
        return {key, heading, QStringLiteral("Complete it or abort it."), false};
    }
    // Everything that was sent has been answered.
    static bool isSettled(FakeDesktop &desktop, std::size_t told)
    {
        return QTest::qWaitFor([&] { return desktop.told.size() == told; });
    }
};

void DesktopNotifierTest::tellsTheDesktopInPlainText()
{
    FakeDesktop desktop;
    DesktopNotifier notifier(nullptr, [&] { return desktop.bus(); });
    notifier.show({QStringLiteral("a"), QStringLiteral("my-vault: less than 1 hour left"),
                   QStringLiteral("<b>a & b"), false});
    QVERIFY(isSettled(desktop, 1));
    QCOMPARE(desktop.told[0].application, QStringLiteral("Vaultlock"));
    QCOMPARE(desktop.told[0].summary, QStringLiteral("my-vault: less than 1 hour left"));
    QCOMPARE(desktop.told[0].body, QStringLiteral("&lt;b&gt;a &amp; b"));
    QCOMPARE(desktop.told[0].hints.value(QStringLiteral("desktop-entry")).toString(),
             QStringLiteral("vaultlock"));
}

void DesktopNotifierTest::staysUntilItIsDismissedExceptWhereThatWouldBeADialog_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<int>("timeout");
    QTest::newRow("dunst") << QStringLiteral("dunst") << 0;
    QTest::newRow("MATE") << QStringLiteral("Notification Daemon") << 0;
    QTest::newRow("notify-osd") << QStringLiteral("notify-osd") << -1;
}

void DesktopNotifierTest::staysUntilItIsDismissedExceptWhereThatWouldBeADialog()
{
    QFETCH(QString, service);
    QFETCH(int, timeout);
    FakeDesktop desktop;
    desktop.name = service;
    DesktopNotifier notifier(nullptr, [&] { return desktop.bus(); });
    notifier.show(reminder(QStringLiteral("a"), QStringLiteral("a")));
    QVERIFY(isSettled(desktop, 1));
    QCOMPARE(desktop.told[0].timeout, timeout);
}

void DesktopNotifierTest::isCriticalOnlyWhenItIsUrgent()
{
    FakeDesktop desktop;
    DesktopNotifier notifier(nullptr, [&] { return desktop.bus(); });
    ui::Reminder told = reminder(QStringLiteral("a"), QStringLiteral("a"));
    for (const bool isUrgent : {false, true}) {
        told.isUrgent = isUrgent;
        notifier.show(told);
        QVERIFY(isSettled(desktop, isUrgent ? 2 : 1));
        const QVariant urgency = desktop.told.back().hints.value(QStringLiteral("urgency"));
        QCOMPARE(urgency.userType(), int(QMetaType::UChar)); // a byte, by the specification
        QCOMPARE(urgency.toInt(), isUrgent ? 2 : 1);
    }
}

void DesktopNotifierTest::offersAnActionOnlyWhereTheServiceHasThem()
{
    FakeDesktop desktop;
    DesktopNotifier notifier(nullptr, [&] { return desktop.bus(); });
    notifier.show(reminder(QStringLiteral("a"), QStringLiteral("a")));
    QVERIFY(isSettled(desktop, 1));
    QCOMPARE(desktop.told[0].actions,
             QStringList({QStringLiteral("default"), QStringLiteral("Open Vaultlock")}));
    desktop.capabilities = QStringList{QStringLiteral("body")};
    notifier.show(reminder(QStringLiteral("b"), QStringLiteral("b")));
    QVERIFY(isSettled(desktop, 2));
    QVERIFY(desktop.told[1].actions.isEmpty());
}

void DesktopNotifierTest::opensWhatTheReminderIsAbout()
{
    FakeDesktop desktop;
    DesktopNotifier notifier(nullptr, [&] { return desktop.bus(); });
    QSignalSpy opened(&notifier, &DesktopNotifier::openRequested);
    notifier.show(reminder(QStringLiteral("a"), QStringLiteral("a")));
    QVERIFY(isSettled(desktop, 1));
    notifier.show(reminder(QStringLiteral("b"), QStringLiteral("b")));
    QVERIFY(isSettled(desktop, 2));
    // On one connection answers and signals keep their order.
    desktop.invokeAction(8, QStringLiteral("default"));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toString(), QStringLiteral("b"));
}

void DesktopNotifierTest::ignoresTheActionsOfOthers()
{
    FakeDesktop desktop;
    DesktopNotifier notifier(nullptr, [&] { return desktop.bus(); });
    QSignalSpy opened(&notifier, &DesktopNotifier::openRequested);
    notifier.show(reminder(QStringLiteral("a"), QStringLiteral("a")));
    QVERIFY(isSettled(desktop, 1));
    desktop.invokeAction(0, QStringLiteral("default"));
    desktop.invokeAction(99, QStringLiteral("default"));
    desktop.invokeAction(7, QStringLiteral("other"));
    desktop.invokeAction(7, QStringLiteral("default"));
    QTRY_COMPARE(opened.size(), 1);
}

void DesktopNotifierTest::replacesTheLastReminderOfTheSameLock()
{
    FakeDesktop desktop;
    DesktopNotifier notifier(nullptr, [&] { return desktop.bus(); });
    notifier.show(reminder(QStringLiteral("a"), QStringLiteral("4 hours")));
    QVERIFY(isSettled(desktop, 1));
    notifier.show(reminder(QStringLiteral("b"), QStringLiteral("4 hours")));
    QVERIFY(isSettled(desktop, 2));
    notifier.show(reminder(QStringLiteral("a"), QStringLiteral("1 hour")));
    QVERIFY(isSettled(desktop, 3));
    QCOMPARE(desktop.told[0].replaces, 0U);
    QCOMPARE(desktop.told[1].replaces, 0U);
    QCOMPARE(desktop.told[2].replaces, 7U);
}

void DesktopNotifierTest::beginsAnewAfterThePersonHasDismissedTheLastOne()
{
    FakeDesktop desktop;
    DesktopNotifier notifier(nullptr, [&] { return desktop.bus(); });
    notifier.show(reminder(QStringLiteral("a"), QStringLiteral("4 hours")));
    QVERIFY(isSettled(desktop, 1));
    desktop.dismiss(7);
    // The signal is there before the answer to what is asked after it.
    notifier.show(reminder(QStringLiteral("a"), QStringLiteral("1 hour")));
    QVERIFY(isSettled(desktop, 2));
    QCOMPARE(desktop.told[1].replaces, 0U);
}

void DesktopNotifierTest::closesWhatIsVoid()
{
    FakeDesktop desktop;
    DesktopNotifier notifier(nullptr, [&] { return desktop.bus(); });
    notifier.show(reminder(QStringLiteral("a"), QStringLiteral("a")));
    notifier.show(reminder(QStringLiteral("b"), QStringLiteral("b")));
    QVERIFY(isSettled(desktop, 2));
    notifier.withdraw(QStringLiteral("never told"));
    notifier.withdraw(QStringLiteral("a"));
    QTRY_COMPARE(desktop.closed.size(), 1);
    QCOMPARE(desktop.told[0].summary, QStringLiteral("a"));
    QCOMPARE(desktop.closed, QList<uint>{7});
}

void DesktopNotifierTest::closesWhatBecameVoidOnItsWay()
{
    FakeDesktop desktop;
    desktop.letsWait = true;
    DesktopNotifier notifier(nullptr, [&] { return desktop.bus(); });
    notifier.show(reminder(QStringLiteral("a"), QStringLiteral("a")));
    QVERIFY(isSettled(desktop, 1));
    notifier.withdraw(QStringLiteral("a"));
    QVERIFY(desktop.closed.isEmpty());
    desktop.answer(12);
    QTRY_COMPARE(desktop.closed, QList<uint>{12});
}

void DesktopNotifierTest::tellsOnlyTheLastOfThoseThatCameWhileOneWasOnItsWay()
{
    FakeDesktop desktop;
    desktop.letsWait = true;
    DesktopNotifier notifier(nullptr, [&] { return desktop.bus(); });
    notifier.show(reminder(QStringLiteral("a"), QStringLiteral("4 hours")));
    QVERIFY(isSettled(desktop, 1));
    notifier.show(reminder(QStringLiteral("a"), QStringLiteral("1 hour")));
    notifier.show(reminder(QStringLiteral("a"), QStringLiteral("15 minutes")));
    desktop.answer(12);
    QVERIFY(isSettled(desktop, 2));
    QCOMPARE(desktop.told[1].summary, QStringLiteral("15 minutes"));
    QCOMPARE(desktop.told[1].replaces, 12U);
}

void DesktopNotifierTest::isSilentWithoutADesktop()
{
    DesktopNotifier notifier(nullptr, [] { return QDBusConnection(QStringLiteral("none")); });
    notifier.show(reminder(QStringLiteral("a"), QStringLiteral("a")));
    notifier.withdraw(QStringLiteral("a"));
}

QTEST_GUILESS_MAIN(DesktopNotifierTest)
#include "tst_desktopnotifier.moc"
