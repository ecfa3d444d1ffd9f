// SPDX-License-Identifier: GPL-3.0-or-later

// `vaultlock --watch`, as a program: it has no window in which to say why it ends.
#include "journal/sqlitejournal.h"
#include "support/awaited.h"
#include "support/glacierof.h"
#include "support/manualclock.h"
#include "support/privatebus.h"
#include "support/watchrig.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QTest>

#include <memory>

using namespace vaultlock;
using namespace vaultlock::tests;

class WatchOptionTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void saysThatThereIsNothingToWatch();
    void saysThatAnotherWatchesAlready();
    void saysThatTheJournalCouldNotBeOpened();
    void saysThatNobodyWouldSeeAReminderYet();

private:
    /// With an empty home and the test's bus.
    void start(QProcess &program)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_home->path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), dataFolder());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
                           m_home->filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_bus.address());
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(VAULTLOCK_PROGRAM), {QStringLiteral("--watch")});
    }
    QString journalPath() const
    {
        return dataFolder() + QStringLiteral("/vaultlock/Vaultlock/journal.sqlite");
    }
    QString dataFolder() const { return m_home->filePath(QStringLiteral("data")); }

    PrivateBus m_bus;
    std::unique_ptr<QTemporaryDir> m_home;
};

void WatchOptionTest::saysThatThereIsNothingToWatch()
{
    QProcess program;
    start(program);
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.readAllStandardOutput(),
             QByteArray("vaultlock: No lock is in progress, so there is nothing to watch.\n"));
}

void WatchOptionTest::saysThatAnotherWatchesAlready()
{
    QDBusConnection other = m_bus.connection();
    const QString name = QStringLiteral("io.github.vaultlock.vaultlock");
    QVERIFY(other.registerService(name));
    QProcess program;
    start(program);
    QVERIFY(program.waitForFinished(60'000));
    QVERIFY(other.unregisterService(name));
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.readAllStandardOutput(),
             QByteArray("vaultlock: Another vaultlock watches already.\n"));
}

void WatchOptionTest::saysThatTheJournalCouldNotBeOpened()
{
    // A folder has its name.
    QVERIFY(QDir().mkpath(journalPath()));
    QProcess program;
    start(program);
    QVERIFY(program.waitForReadyRead(60'000));
    QVERIFY(program.readAllStandardOutput().startsWith(
        "vaultlock: The journal could not be read or written: "));
    program.terminate();
    QVERIFY(program.waitForFinished(60'000));
}

void WatchOptionTest::saysThatNobodyWouldSeeAReminderYet()
{
    ManualClock clock(QDateTime::currentDateTimeUtc());
    GlacierOf service(clock, exampleAccount);
    const auto entries = service.initiate(exampleVault);
    {
        journal::SqliteJournal journal(journalPath());
        for (const journal::Entry &entry : entries)
            QVERIFY(awaited(journal.append(entry)));
    }
    QProcess program;
    start(program);
    QVERIFY(program.waitForReadyRead(60'000));
    QCOMPARE(program.readAllStandardOutput(),
             QByteArray("vaultlock: There is no notification service here yet: reminders are seen "
                        "only once there is one.\n"));
    QCOMPARE(program.state(), QProcess::Running);
    program.terminate();
    QVERIFY(program.waitForFinished(60'000));
}

QTEST_GUILESS_MAIN(WatchOptionTest)
#include "tst_watchoption.moc"
