// SPDX-License-Identifier: GPL-3.0-or-later

// A real keychain: GNOME Keyring on a bus of its own, in a home of its own.
#include "aws/keychain/keychain.h"
#include "support/awaited.h"
#include "support/privatebus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
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

/// As the desktop does when the screen is locked, say.
void lockTheKeyring()
{
    auto call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
    call << QVariant::fromValue(QList<QDBusObjectPath>{
        QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))});
    const QDBusMessage reply = QDBusConnection::sessionBus().call(call);
    QVERIFY2(reply.type() == QDBusMessage::ReplyMessage, qPrintable(reply.errorMessage()));
}

/// Whom GNOME Keyring lets ask for the password.
struct Prompter : SilentService
{
    explicit Prompter(const PrivateBus &bus)
        : SilentService(bus, QStringLiteral("org.gnome.keyring.SystemPrompter"),
                        QStringLiteral("/org/gnome/keyring/Prompter"),
                        QStringLiteral("BeginPrompting"))
    {
    }
};

} // namespace

class KeychainTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void givesBackWhatItWasGiven();
    void keepsAPasswordApartFromKeysOfThatName();
    void knowsNothingOfAnotherName();
    void forgets();
    void isReadOnceForAConnection();
    void keepsNothingInPlain();
    void asksForThePasswordOnceForAllWhoWait();
    void mayGoWhileTheKeyringWaits();
    void saysOfALockedKeyringThatItIsLocked();
    void saysThatItIsNotThereAlsoOfALockedKeyring();
    void doesNotSayForgottenWhileTheKeyringIsLocked();

private:
    QTemporaryDir m_home;
    PrivateBus m_bus;
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
    QVERIFY(m_bus.becomeSessionBus());
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
    m_keyring.kill();
    m_keyring.waitForFinished();
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

void KeychainTest::keepsAPasswordApartFromKeysOfThatName()
{
    const QString label = QStringLiteral("both");
    Keychain keys;
    Keychain passwords(QStringLiteral("Vaultlock test"));
    QVERIFY(awaited(keys.keep(label, typed())).has_value());
    const auto password = std::make_shared<Secret>("päss 'word;\\");
    QVERIFY(awaited(passwords.keepPassword(label, password)).has_value());
    const auto read = awaited(passwords.readPassword(label));
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().detail));
    QVERIFY((*read)->view() == password->view());
    QVERIFY((*awaited(keys.read(label)))->secretAccessKey.view() == "keychain-canary");
    QVERIFY(awaited(passwords.forget(label)).has_value());
    QCOMPARE(awaited(passwords.readPassword(label)).error().kind, ErrorKind::NoCredentials);
    QVERIFY(awaited(keys.read(label)).has_value());
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

// From here on it is locked, and stays so.

void KeychainTest::asksForThePasswordOnceForAllWhoWait()
{
    Keychain keychain;
    QVERIFY(awaited(keychain.keep(QStringLiteral("shared"), typed())).has_value());
    lockTheKeyring();
    Prompter prompter(m_bus);
    QSignalSpy asked(&keychain, &Keychain::askedChanged);
    KeychainCredentials provider(keychain, QStringLiteral("shared"));
    QVERIFY(!keychain.isAsked());

    const auto first = provider.credentials();
    const auto second = provider.credentials();
    QTRY_COMPARE_WITH_TIMEOUT(prompter.calls(), 1, 20'000);
    const auto third = provider.credentials();
    QVERIFY(keychain.isAsked());
    QCOMPARE(asked.count(), 1);

    prompter.refuse();
    for (const auto &future : {first, second, third}) {
        const auto credentials = awaited(future);
        QVERIFY(!credentials);
        QCOMPARE(credentials.error().kind, ErrorKind::KeychainUnavailable);
    }
    QCOMPARE(prompter.calls(), 1);
    QVERIFY(!keychain.isAsked());
    QCOMPARE(asked.count(), 2);

    QVERIFY(!awaited(provider.credentials())); // somebody asks again
    QCOMPARE(prompter.calls(), 2);
}

void KeychainTest::mayGoWhileTheKeyringWaits()
{
    lockTheKeyring();
    Prompter prompter(m_bus);
    QFuture<Result<SharedCredentials>> read;
    {
        Keychain keychain;
        read = keychain.read(QStringLiteral("shared"));
        QTRY_COMPARE_WITH_TIMEOUT(prompter.calls(), 1, 20'000);
    }
    QCOMPARE(awaited(read).error().kind, ErrorKind::Cancelled);
    prompter.refuse();
    Keychain another;
    QCOMPARE(awaited(another.read(QStringLiteral("shared"))).error().kind,
             ErrorKind::KeychainUnavailable);
}

void KeychainTest::saysOfALockedKeyringThatItIsLocked()
{
    Keychain keychain;
    lockTheKeyring();
    const auto read = awaited(keychain.read(QStringLiteral("shared"))); // nobody can be asked
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::KeychainUnavailable);
    QVERIFY(read.error().detail.contains(QStringLiteral("locked")));
}

void KeychainTest::saysThatItIsNotThereAlsoOfALockedKeyring()
{
    Keychain keychain;
    lockTheKeyring();
    const auto read = awaited(keychain.read(QStringLiteral("another")));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::NoCredentials);
    const auto forgotten = awaited(keychain.forget(QStringLiteral("another")));
    QVERIFY(!forgotten);
    QCOMPARE(forgotten.error().kind, ErrorKind::NoCredentials);
}

void KeychainTest::doesNotSayForgottenWhileTheKeyringIsLocked()
{
    Keychain keychain;
    lockTheKeyring();
    const auto forgotten = awaited(keychain.forget(QStringLiteral("shared")));
    QVERIFY(!forgotten);
    QCOMPARE(forgotten.error().kind, ErrorKind::KeychainUnavailable);
    const auto read = awaited(keychain.read(QStringLiteral("shared")));
    QCOMPARE(read.error().kind, ErrorKind::KeychainUnavailable); // it is there, and locked
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
