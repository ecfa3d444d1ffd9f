// SPDX-License-Identifier: GPL-3.0-or-later

// A real keychain: GNOME Keyring on a bus of its own, in a home of its own.
#include "aws/keychain/keychain.h"
#include "support/awaited.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;

namespace {

SharedCredentials typed()
{
    return std::make_shared<Credentials>(Credentials{QStringLiteral("AKIATYPED"),
                                                     Secret("keychain-canary"),
                                                     Secret("token-canary"),
                                                     {},
                                                     QStringLiteral("typed")});
}

/// Starts no service by itself: else whoever asks before the keyring is there gets a locked one.
QString writeBusConfig(const QString &folder)
{
    const QString path = folder + QStringLiteral("/bus.conf");
    QFile file(path);
    if (file.open(QFile::WriteOnly))
        file.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                   "<policy context=\"default\"><allow send_destination=\"*\" "
                   "eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/>"
                   "</policy></busconfig>");
    return path;
}

} // namespace

class KeychainTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void givesBackWhatItWasGiven();
    void knowsNothingOfAnotherName();
    void forgets();
    void isReadOnceForAConnection();
    void keepsNothingInPlain();

private:
    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
};

void KeychainTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty())
        QSKIP("gnome-keyring is not here: no keychain was tested");
    qputenv("HOME", m_home.path().toUtf8());
    qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_home.path().toUtf8());
    qunsetenv("KDE_FULL_SESSION");
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--config-file=") + writeBusConfig(m_home.path()),
                 QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
    QVERIFY(m_bus.waitForReadyRead(20'000));
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"),
                    {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                     QStringLiteral("--components=secrets")});
    m_keyring.write("a password");
    m_keyring.closeWriteChannel();
    Keychain keychain;
    QTRY_VERIFY_WITH_TIMEOUT(awaited(keychain.keep(QStringLiteral("first"), typed())).has_value(),
                             20'000);
}

void KeychainTest::cleanupTestCase()
{
    for (QProcess *process : {&m_keyring, &m_bus}) {
        process->kill();
        process->waitForFinished();
    }
}

void KeychainTest::givesBackWhatItWasGiven()
{
    Keychain keychain;
    QVERIFY(awaited(keychain.keep(QStringLiteral("work é😀"), typed())).has_value());
    const auto read = awaited(keychain.read(QStringLiteral("work é😀")));
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().detail));
    QCOMPARE((*read)->accessKeyId, QStringLiteral("AKIATYPED"));
    QVERIFY((*read)->secretAccessKey.view() == "keychain-canary");
    QVERIFY((*read)->sessionToken.view() == "token-canary");
    QCOMPARE((*read)->source, QStringLiteral("keychain (work é😀)"));
}

void KeychainTest::knowsNothingOfAnotherName()
{
    Keychain keychain;
    const auto read = awaited(keychain.read(QStringLiteral("another")));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::NoCredentials);
    QCOMPARE(read.error().detail, QStringLiteral("another"));
}

void KeychainTest::forgets()
{
    Keychain keychain;
    QVERIFY(awaited(keychain.keep(QStringLiteral("gone"), typed())).has_value());
    QVERIFY(awaited(keychain.forget(QStringLiteral("gone"))).has_value());
    QVERIFY(!awaited(keychain.read(QStringLiteral("gone"))));
}

void KeychainTest::isReadOnceForAConnection()
{
    Keychain keychain;
    QVERIFY(awaited(keychain.keep(QStringLiteral("live"), typed())).has_value());
    KeychainCredentials provider(keychain, QStringLiteral("live"));
    const auto first = awaited(provider.credentials());
    QVERIFY(first.has_value());
    QVERIFY(awaited(keychain.forget(QStringLiteral("live"))).has_value());
    QCOMPARE(*awaited(provider.credentials()), *first);
}

void KeychainTest::keepsNothingInPlain()
{
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains("keychain-canary"), qPrintable(file.fileName()));
        QVERIFY2(!content.contains("token-canary"), qPrintable(file.fileName()));
        ++count;
    }
    QVERIFY(count > 0); // the keyring itself
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
