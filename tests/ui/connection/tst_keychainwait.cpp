// SPDX-License-Identifier: GPL-3.0-or-later

// A keychain that does not answer, as while the desktop asks for its password.
#include "connectionbarbench.h"
#include "support/privatebus.h"
#include "support/scriptedserver.h"
#include "workspace/typedkeys.h"

#include <QLabel>
#include <QSettings>
#include <QToolButton>

using namespace vaultlock;
using tests::deadEnd;
using tests::SilentService;
using workspace::ConnectionChoice;
using workspace::TypedKeys;

namespace {

struct KeychainBench
{
    KeychainBench()
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , keys(remembered(settings))
        , bench(deadEnd(), &aws::selfTest, &keys)
        , bar(bench.workspace, &refresh)
        , busy(bar.findChild<QWidget *>(QStringLiteral("busy")))
    {
        bar.show();
    }
    QString said() { return busy->isVisible() ? busy->findChild<QLabel *>()->text() : QString(); }
    bool canCancel() { return busy->findChild<QToolButton *>()->isEnabled(); }

    QTemporaryDir folder;
    QSettings settings;
    TypedKeys keys;
    tests::WorkspaceBench bench;
    QAction refresh{QStringLiteral("Refresh")};
    ui::ConnectionBar bar;
    QWidget *busy;

private:
    /// As an earlier session left them.
    static QSettings &remembered(QSettings &settings)
    {
        settings.beginWriteArray(QStringLiteral("keysInKeychain"));
        settings.setArrayIndex(0);
        settings.setValue(QStringLiteral("label"), QStringLiteral("work"));
        settings.setValue(QStringLiteral("region"), QStringLiteral("us-east-1"));
        settings.endArray();
        return settings;
    }
};

const QString waiting = QStringLiteral("Waiting for the keychain, which may ask for its password…");

} // namespace

class KeychainWaitTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isNamedWhileAConnectionWaitsForIt();
    void isNamedWhileKeysAreBeingForgotten();

private:
    std::unique_ptr<SilentService> silentKeychain() const
    {
        return std::make_unique<SilentService>(m_bus, QStringLiteral("org.freedesktop.secrets"),
                                               QStringLiteral("/org/freedesktop/secrets"),
                                               QStringLiteral("OpenSession"));
    }
    tests::PrivateBus m_bus;
};

void KeychainWaitTest::initTestCase()
{
    qunsetenv("KDE_FULL_SESSION");
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    QVERIFY(m_bus.becomeSessionBus());
}

void KeychainWaitTest::isNamedWhileAConnectionWaitsForIt()
{
    const auto keychain = silentKeychain();
    KeychainBench desk;
    QVERIFY(desk.bench.workspace.connectTo(
        {ConnectionChoice::Kind::Keys, {}, {}, QStringLiteral("work")}));
    QTRY_COMPARE(keychain->calls(), 1);
    QTRY_COMPARE(desk.said(), waiting);
    QVERIFY(desk.canCancel());

    keychain->refuse();
    QTRY_VERIFY(!desk.keys.isKeychainAsked());
    QTRY_VERIFY(desk.said() != waiting);
}

void KeychainWaitTest::isNamedWhileKeysAreBeingForgotten()
{
    const auto keychain = silentKeychain();
    KeychainBench desk;
    desk.keys.forget(QStringLiteral("work"));
    QTRY_COMPARE(desk.said(), waiting);
    QVERIFY(!desk.canCancel()); // nothing is being read that could be

    keychain->refuse();
    QTRY_COMPARE(desk.said(), QString());
    QCOMPARE(desk.keys.labels(), QStringList(QStringLiteral("work")));
}

QTEST_MAIN(KeychainWaitTest)
#include "tst_keychainwait.moc"
