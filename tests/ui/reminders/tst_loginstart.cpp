// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/privatebus.h"
#include "ui/reminders/loginstart.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace vaultlock;
using ui::LoginStart;

/// The desktop's Background portal.
class FakePortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Background")

public:
    explicit FakePortal(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                             QDBusConnection::ExportAllSlots);
        m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    QVariantMap options;
    uint response = 0;

public slots:
    QDBusObjectPath RequestBackground(const QString & /*window*/, const QVariantMap &given)
    {
        options = given;
        const QString path = QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2")
                                 .arg(message().service().mid(1).replace(u'.', u'_'),
                                      given.value(QStringLiteral("handle_token")).toString());
        QDBusMessage answer = QDBusMessage::createTargetedSignal(
            message().service(), path, QStringLiteral("org.freedesktop.portal.Request"),
            QStringLiteral("Response"));
        const QVariant autostart = given.value(QStringLiteral("autostart"));
        answer << response
               << QVariantMap{{QStringLiteral("background"), true},
                              {QStringLiteral("autostart"), autostart}};
        m_bus.send(answer);
        return QDBusObjectPath(path);
    }

private:
    QDBusConnection m_bus;
};

class LoginStartTest : public QObject
{
    Q_OBJECT

private slots:
    void isOffUnlessAsked();
    void writesAnEntryAndTakesItAwayAgain();
    void quotesWhatAShellOrADesktopWouldRead_data();
    void quotesWhatAShellOrADesktopWouldRead();
    void countsAsOffWhereTheDesktopHasTurnedItOff_data();
    void countsAsOffWhereTheDesktopHasTurnedItOff();
    void turnsOnAgainWhatTheDesktopHasTurnedOff();
    void neverTouchesAnEntryOfOthers();
    void saysWhereItCannotWrite();
    void asksThePortalWhereItIsConfined();
    void saysThatThePortalDidNotDoIt_data();
    void saysThatThePortalDidNotDoIt();

private:
    struct Bench
    {
        Bench() { QDir(folder.path()).mkpath(QStringLiteral("autostart")); }
        LoginStart::Place place() const
        {
            return {folder.filePath(QStringLiteral("autostart")),
                    {QStringLiteral("/opt/vault lock/vaultlock"), QStringLiteral("--watch")},
                    false,
                    &QDBusConnection::sessionBus};
        }
        QString path() const
        {
            return folder.filePath(QStringLiteral("autostart/vaultlock-watch.desktop"));
        }
        QByteArray entry() const
        {
            QFile file(path());
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        void write(const QByteArray &text) const
        {
            QFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        }
        QTemporaryDir folder;
    };

    /// The program in a sandbox of its own, on a bus with nobody on it.
    struct Confined : Bench
    {
        LoginStart::Place place()
        {
            LoginStart::Place place = Bench::place();
            place.isConfined = true;
            place.bus = [this] {
                return own;
            };
            return place;
        }
        tests::PrivateBus bus;
        QDBusConnection own = bus.connection();
    };
};

void LoginStartTest::isOffUnlessAsked()
{
    const Bench bench;
    LoginStart login(bench.place());
    QVERIFY(!login.isWanted());
    QVERIFY(!QFile::exists(bench.path()));
}

void LoginStartTest::writesAnEntryAndTakesItAwayAgain()
{
    const Bench bench;
    QVERIFY(QDir(bench.folder.path()).removeRecursively()); // the folder need not be there
    LoginStart login(bench.place());
    QSignalSpy changed(&login, &LoginStart::changed);
    login.setWanted(true);
    QVERIFY(login.isWanted());
    const QByteArray entry = bench.entry();
    QVERIFY(entry.startsWith("[Desktop Entry]\nType=Application\nName="));
    QVERIFY(entry.contains("\nExec=\"/opt/vault lock/vaultlock\" \"--watch\"\n"));
    QVERIFY(LoginStart(bench.place()).isWanted()); // the next start sees it
    login.setWanted(false);
    QVERIFY(!login.isWanted());
    QVERIFY(!QFile::exists(bench.path()));
    QCOMPARE(changed.size(), 2);
}

void LoginStartTest::quotesWhatAShellOrADesktopWouldRead_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QByteArray>("quoted");
    QTest::newRow("space") << QStringLiteral("a b") << QByteArray(R"("a b")");
    QTest::newRow("quote") << QStringLiteral("a\"b") << QByteArray(R"("a\\"b")");
    QTest::newRow("dollar") << QStringLiteral("a$b") << QByteArray(R"("a\\$b")");
    QTest::newRow("backtick") << QStringLiteral("a`b") << QByteArray(R"("a\\`b")");
    QTest::newRow("backslash") << QStringLiteral("a\\b") << QByteArray(R"("a\\\\b")");
    QTest::newRow("field code") << QStringLiteral("a%fb") << QByteArray(R"("a%%fb")");
}

void LoginStartTest::quotesWhatAShellOrADesktopWouldRead()
{
    QFETCH(QString, argument);
    QTEST(ui::execLine({argument}), "quoted");
}

void LoginStartTest::countsAsOffWhereTheDesktopHasTurnedItOff_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("Xfce") << QByteArray("Hidden=true\n");
    QTest::newRow("GNOME") << QByteArray("X-GNOME-Autostart-enabled=false\n");
}

void LoginStartTest::countsAsOffWhereTheDesktopHasTurnedItOff()
{
    QFETCH(QByteArray, line);
    const Bench bench;
    LoginStart login(bench.place());
    login.setWanted(true);
    bench.write(bench.entry() + line);
    QVERIFY(!login.isWanted());
}

void LoginStartTest::turnsOnAgainWhatTheDesktopHasTurnedOff()
{
    const Bench bench;
    LoginStart login(bench.place());
    login.setWanted(true);
    bench.write(bench.entry() + "Hidden=true\n");
    login.setWanted(true);
    QVERIFY(login.isWanted());
}

void LoginStartTest::neverTouchesAnEntryOfOthers()
{
    const Bench bench;
    const QByteArray theirs = "[Desktop Entry]\nType=Application\nName=Mine\nExec=true\n";
    bench.write(theirs);
    LoginStart login(bench.place());
    QVERIFY(!login.isWanted());
    QSignalSpy failed(&login, &LoginStart::failed);
    login.setWanted(true);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(bench.entry(), theirs);
    login.setWanted(false);
    QCOMPARE(bench.entry(), theirs);
}

void LoginStartTest::saysWhereItCannotWrite()
{
    const Bench bench;
    LoginStart::Place place = bench.place();
    place.folder = QStringLiteral("/proc/autostart"); // for nobody, not even root
    LoginStart login(place);
    QSignalSpy failed(&login, &LoginStart::failed);
    QSignalSpy changed(&login, &LoginStart::changed);
    login.setWanted(true);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().kind, ErrorKind::FileNotWritable);
    QCOMPARE(changed[0][0].toBool(), false); // who shows it shows what is so
}

void LoginStartTest::asksThePortalWhereItIsConfined()
{
    Confined bench;
    FakePortal portal(bench.bus.connection());
    LoginStart login(bench.place());
    QSignalSpy changed(&login, &LoginStart::changed);
    login.setWanted(true);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(login.isWanted());
    QCOMPARE(portal.options.value(QStringLiteral("autostart")).toBool(), true);
    QCOMPARE(portal.options.value(QStringLiteral("commandline")).toStringList(),
             bench.place().command);
    QVERIFY(!QFile::exists(bench.path()));
    login.setWanted(false);
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(!login.isWanted());
}

void LoginStartTest::saysThatThePortalDidNotDoIt_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("it did not allow it") << true;
    QTest::newRow("there is none") << false;
}

void LoginStartTest::saysThatThePortalDidNotDoIt()
{
    QFETCH(bool, isThere);
    Confined bench;
    std::unique_ptr<FakePortal> portal;
    if (isThere) {
        portal = std::make_unique<FakePortal>(bench.bus.connection());
        portal->response = 1;
    }
    LoginStart login(bench.place());
    QSignalSpy failed(&login, &LoginStart::failed);
    QSignalSpy changed(&login, &LoginStart::changed);
    login.setWanted(true);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().kind, ErrorKind::OtherServiceError);
    QCOMPARE(changed.size(), 1); // who shows it shows what is so
    QCOMPARE(changed[0][0].toBool(), false);
    QVERIFY(!login.isWanted());
}

QTEST_GUILESS_MAIN(LoginStartTest)
#include "tst_loginstart.moc"
