// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reminders/desktopnotifier.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusServer>
#include <QSignalSpy>
#include <QTest>

#include <vector>

using namespace vaultlock;
using ui::DesktopNotifier;

/// What a desktop's notification service offers, at the other end of a private connection.
class FakeDesktop : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Told
    {
        QString application;
        uint replaces;
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int timeout;
    };

    FakeDesktop()
    {
        connect(&m_server, &QDBusServer::newConnection, this, [this](QDBusConnection connection) {
            connection.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                      QDBusConnection::ExportAllSlots |
                                          QDBusConnection::ExportAllSignals);
            m_accepted.push_back(connection);
        });
    }
    ~FakeDesktop() override { QDBusConnection::disconnectFromPeer(m_name); }

    /// The program's end of it.
    QDBusConnection bus()
    {
        if (m_accepted.empty()) {
            QDBusConnection::connectToPeer(m_server.address(), m_name);
            (void)QTest::qWaitFor([this] { return !m_accepted.empty(); });
        }
        return QDBusConnection(m_name);
    }

    /// Answers the Notify that it has kept waiting.
    void answer(uint id) { m_accepted.front().send(m_waiting.createReply(id)); }

    std::vector<Told> told;
    QList<uint> closed;
    QStringList capabilities{QStringLiteral("body"), QStringLiteral("actions")};
    QString name = QStringLiteral("Fake");
    uint nextId = 7;
    bool letsWait = false;

public slots:
    QStringList GetCapabilities() const { return capabilities; }
    QString GetServerInformation(QString &vendor, QString &version, QString &specification) const
    {
        vendor = version = QString();
        specification = QStringLiteral("1.2");
        return name;
    }
    uint Notify(const QString &application, uint replaces, const QString & /*icon*/,
                const QString &summary, const QString &body, const QStringList &actions,
                const QVariantMap &hints, int timeout)
    {
        told.push_back({application, replaces, summary, body, actions, hints, timeout});
        if (letsWait) {
            setDelayedReply(true);
            m_waiting = message();
            return 0;
        }
        return replaces != 0 ? replaces : nextId++;
    }
    void CloseNotification(uint id) { closed.append(id); }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusServer m_server{QStringLiteral("unix:tmpdir=/tmp")};
    QString m_name = QStringLiteral("fake desktop %1").arg(quintptr(this));
    std::vector<QDBusConnection> m_accepted;
    QDBusMessage m_waiting;
};

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
    emit desktop.ActionInvoked(8, QStringLiteral("default"));
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
    emit desktop.ActionInvoked(0, QStringLiteral("default"));
    emit desktop.ActionInvoked(99, QStringLiteral("default"));
    emit desktop.ActionInvoked(7, QStringLiteral("other"));
    emit desktop.ActionInvoked(7, QStringLiteral("default"));
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
    emit desktop.NotificationClosed(7, 2);
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
