// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/awaited.h"
#include "workspace/typedkeys.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using workspace::TypedKeys;

namespace {

struct Bench
{
    Bench()
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
    }
    /// As an earlier session left them.
    void pretendOldKeys()
    {
        settings.beginWriteArray(QStringLiteral("keysInKeychain"));
        settings.setArrayIndex(0);
        settings.setValue(QStringLiteral("label"), QStringLiteral("old"));
        settings.setValue(QStringLiteral("region"), QStringLiteral("us-east-1"));
        settings.endArray();
    }
    QByteArray settingsFile()
    {
        settings.sync();
        QFile file(settings.fileName());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QSettings settings;
};

} // namespace

class TypedKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // No bus, so no keychain, whatever the computer has.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        qunsetenv("KDE_FULL_SESSION");
    }
    void remembersOnlyTheNameOfKeysInTheKeychain();
    void doesNotSayForgottenOfWhatTheKeychainKeeps();
};

void TypedKeysTest::remembersOnlyTheNameOfKeysInTheKeychain()
{
    Bench bench;
    bench.pretendOldKeys();
    const TypedKeys again(bench.settings);
    QCOMPARE(again.labels(), QStringList(QStringLiteral("old")));
    QVERIFY(again.isInKeychain(QStringLiteral("old")));
    QCOMPARE(again.region(QStringLiteral("old")), QStringLiteral("us-east-1"));
    const auto credentials = tests::awaited(again.provider(QStringLiteral("old"))->credentials());
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, ErrorKind::KeychainUnavailable);
}

void TypedKeysTest::doesNotSayForgottenOfWhatTheKeychainKeeps()
{
    Bench bench;
    bench.pretendOldKeys();
    TypedKeys again(bench.settings);
    QSignalSpy failures(&again, &TypedKeys::failed);
    again.forget(QStringLiteral("old"));
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(failures.constFirst().constFirst().value<Error>().kind,
             ErrorKind::KeychainUnavailable);
    QCOMPARE(again.labels(), QStringList(QStringLiteral("old")));
    QVERIFY(bench.settingsFile().contains("old"));
}

QTEST_GUILESS_MAIN(TypedKeysTest)
#include "tst_typedkeys.moc"
