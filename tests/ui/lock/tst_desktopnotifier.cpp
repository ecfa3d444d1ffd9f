// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/desktopnotifier.h"

#include <QDBusContext>
#include <QDBusServer>
#include <QTest>

using namespace vaultlock;
using ui::DesktopNotifier;

/// What a desktop's notification service offers, at the other end of a private connection.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public slots:
    uint Notify(const QString &application, uint /*replaces*/, const QString & /*icon*/,
                const QString &summary, const QString &body, const QStringList &actions,
                const QVariantMap &hints, int /*timeout*/)
    {
        told = {application, summary, body};
        urgency = hints.value(QStringLiteral("urgency")).toInt();
        hasActions = !actions.isEmpty();
        return 1;
    }

public:
    QStringList told;
    int urgency = -1;
    bool hasActions = false;
};

class DesktopNotifierTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheDesktopInPlainText();
    void isSilentWithoutADesktop();
};

void DesktopNotifierTest::tellsTheDesktopInPlainText()
{
    FakeDesktop desktop;
    QDBusServer server(QStringLiteral("unix:tmpdir=/tmp"));
    QVERIFY(server.isConnected());
    std::vector<QDBusConnection> accepted;
    connect(&server, &QDBusServer::newConnection, this, [&](QDBusConnection connection) {
        connection.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop,
                                  QDBusConnection::ExportAllSlots);
        accepted.push_back(connection);
    });
    const QString name = QStringLiteral("desktop");
    auto bus = QDBusConnection::connectToPeer(server.address(), name);
    QTRY_COMPARE(accepted.size(), std::size_t(1));

    DesktopNotifier notifier(nullptr, [&bus] { return bus; });
    notifier.notify(QStringLiteral("my-vault: less than 1 hour left"), QStringLiteral("<b>a & b"));
    QTRY_COMPARE(desktop.told, (QStringList{QStringLiteral("Vaultlock"),
                                            QStringLiteral("my-vault: less than 1 hour left"),
                                            QStringLiteral("&lt;b&gt;a &amp; b")}));
    QCOMPARE(desktop.urgency, 2);
    QVERIFY(!desktop.hasActions);
    QDBusConnection::disconnectFromPeer(name);
}

void DesktopNotifierTest::isSilentWithoutADesktop()
{
    DesktopNotifier notifier(nullptr, [] { return QDBusConnection(QStringLiteral("none")); });
    notifier.notify(QStringLiteral("a"), QStringLiteral("b"));
}

QTEST_GUILESS_MAIN(DesktopNotifierTest)
#include "tst_desktopnotifier.moc"
