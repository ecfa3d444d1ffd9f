// SPDX-License-Identifier: GPL-3.0-or-later

// Journals for tests/bench/years, which compares one of years with an empty one, and for
// tests/bench/running-locks; and one run of the whole window on a journal.
//   vaultlock-years make FILE COUNT   a journal of so many entries
//   vaultlock-years locks FILE COUNT SETTINGS running|ended
//                                     a journal of so many locks on five connections, and where
//                                     these lead, in the settings of the window
//   vaultlock-years use FILE BEGIN    BEGIN: nanoseconds of CLOCK_MONOTONIC at the start
// Offscreen unless QT_QPA_PLATFORM says otherwise.
#include "aws/signing/sigv4.h"
#include "core/scheduler.h"
#include "core/utctime.h"
#include "journal/entrytable.h"
#include "journal/sqlitejournal.h"
#include "lock/state.h"
#include "lock/vaultlocksession.h"
#include "policy/readypolicy.h"
#include "ui/appearance/theme.h"
#include "ui/window/mainwindow.h"
#include "workspace/connectionroutes.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <functional>
#include <memory>
#include <vector>

using namespace vaultlock;

namespace {

constexpr auto vaultName = "examplevault"; // without a lock

QString arnOf(const QString &vault)
{
    return QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/") + vault;
}

/// Four of one attempt: an intent with its policy, and what came of it.
journal::Entry entryOf(int number)
{
    constexpr qsizetype policySize = 700; // AWS's example of a retention, indented
    journal::Entry entry;
    entry.sequence = number + 1;
    entry.kind = number % 4 == 0   ? journal::EntryKind::InitiateIntended
                 : number % 4 == 1 ? journal::EntryKind::LockIdReceived
                 : number % 4 == 2 ? journal::EntryKind::AbortIntended
                                   : journal::EntryKind::Aborted;
    entry.time = utcTime({2016, 3, 2}, {15, 4, 5, 678}).addSecs(number * qint64{3600});
    entry.attempt = QUuid(static_cast<uint>(number / 4), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    entry.origin = QStringLiteral("glacier.us-west-2.amazonaws.com/aws/999999999999");
    entry.endpoint = QStringLiteral("https://glacier.us-west-2.amazonaws.com/");
    entry.vaultArn = arnOf(QStringLiteral("records-%1").arg(number / 40));
    if (entry.kind == journal::EntryKind::InitiateIntended)
        entry.policy = QByteArray(policySize, 'p');
    else
        entry.lockId = QStringLiteral("AE863rKkWZU53SLW5be4DUcW");
    entry.requestId = QStringLiteral("AAABZpJrTyioDC_HsOmHae8EZp_uBSJr6cnGOLKp_XJCl-Q");
    entry.expires = entry.time.addDays(1);
    return entry;
}

constexpr int connections = 5;

QString accountOf(int connection)
{
    return QString::number(100'000'000'000 + connection);
}

QString endpointOf(int connection)
{
    constexpr int nobodysPort = 9;
    return QStringLiteral("http://127.0.0.1:%1").arg(nobodysPort + connection);
}

/// Initiated an hour ago; aborted since, where it has ended.
std::vector<journal::Entry> entriesOfLocks(int count, bool haveEnded)
{
    using Kind = journal::EntryKind;
    const QDateTime begin = QDateTime::currentDateTimeUtc().addSecs(-3600);
    std::vector<journal::Entry> entries;
    for (int lock = 0; lock < count; ++lock) {
        const int connection = lock % connections;
        journal::Entry entry = entryOf(0);
        entry.time = begin.addSecs(lock);
        entry.attempt = QUuid(static_cast<uint>(lock), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        entry.origin = QStringLiteral("service:localhost|aws|%1").arg(accountOf(connection));
        entry.endpoint = endpointOf(connection);
        entry.vaultArn = QStringLiteral("arn:aws:glacier:us-west-2:%1:vaults/records-%2")
                             .arg(accountOf(connection))
                             .arg(lock);
        entry.expires = entry.time.addDays(1);
        const auto add = [&entries, &entry](Kind kind) {
            entry.kind = kind;
            entry.sequence = static_cast<qint64>(entries.size()) + 1;
            entries.push_back(entry);
        };
        add(Kind::InitiateIntended);
        entry.policy.clear();
        entry.lockId = QStringLiteral("AE863rKkWZU53SLW5be4DUcW");
        add(Kind::LockIdReceived);
        if (haveEnded) {
            add(Kind::AbortIntended);
            add(Kind::Aborted);
        }
    }
    return entries;
}

/// As the window keeps it once it was connected to each.
void keepRoutes(const QString &settingsFile)
{
    QSettings settings(settingsFile, QSettings::IniFormat);
    workspace::ConnectionRoutes routes(&settings);
    const Region region = *Region::fromString(QStringLiteral("us-west-2"));
    for (int i = 0; i < connections; ++i)
        routes.keep(LockOrigin::service(QStringLiteral("127.0.0.1"), QStringLiteral("aws"),
                                        *AccountId::fromString(accountOf(i))),
                    region,
                    {workspace::ConnectionChoice::Kind::Profile, region.toString(), endpointOf(i),
                     QStringLiteral("profile-%1").arg(i)});
}

/// As the window would, but in one transaction: 100,000 flushes take a while.
bool makeJournal(const QString &path, int count,
                 const std::function<journal::Entry(int number)> &entryAt)
{
    const auto isOpen = [&path] {
        journal::SqliteJournal journal(path);
        auto opening = journal.opening();
        opening.waitForFinished();
        return opening.result() && opening.result()->outcome;
    };
    if (!isOpen())
        return false;
    auto connection =
        journal::SqliteConnection::open(path, journal::SqliteConnection::Access::ReadWrite);
    return connection && (*connection)->transaction([&] {
        journal::EntryTable table(**connection);
        journal::SqlResult<void> done;
        QByteArray previous;
        for (int i = 0; done && i < count; ++i) {
            const journal::Line line = journal::lineOf(entryAt(i), previous);
            previous = line.hash;
            done = table.insert(line);
        }
        return done;
    });
}

bool makeLocks(const QString &path, int count, const QString &settings, bool haveEnded)
{
    keepRoutes(settings);
    const auto entries = entriesOfLocks(count, haveEnded);
    return makeJournal(path, static_cast<int>(entries.size()), [&entries](int number) {
        return entries[static_cast<std::size_t>(number)];
    });
}

policy::ReadyPolicy policyFor(const VaultArn &vault)
{
    return *policy::ReadyPolicy::prepare(
        R"({"Version":"2012-10-17","Statement":[{"Sid":"Keep","Effect":"Deny","Principal":"*",)"
        R"("Action":"glacier:DeleteArchive","Resource":")" +
            vault.toString().toUtf8() +
            R"(","Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":"365"}}}]})",
        {vault}, {});
}

double millisecondsSince(qint64 begin)
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(qint64{now.tv_sec} * 1'000'000'000 + now.tv_nsec - begin) / 1e6;
}

qint64 peakKibibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

/// Prints what it has seen, and ends the application when all of it was.
class Watch : public QObject
{
public:
    Watch(workspace::Workspace &workspace, journal::SqliteJournal &journal, qint64 begin)
        : m_workspace(workspace)
        , m_begin(begin)
    {
        connect(&workspace, &workspace::Workspace::chosenVaultChanged, this,
                [this] { follow(m_workspace.chosenSession()); });
        connect(&journal, &journal::SqliteJournal::verified, this, [this] {
            m_isVerified = true;
            endWhenDone();
        });
    }

private:
    void follow(lock::VaultLockSession *session)
    {
        if (!session)
            return;
        connect(session, &lock::VaultLockSession::stateChanged, this,
                [this, session] { initiateOnce(*session); });
        connect(session, &lock::VaultLockSession::lockIdKept, this, [this] {
            std::printf("id %.3f\n", millisecondsSince(m_initiated));
            m_hasId = true;
            endWhenDone();
        });
        initiateOnce(*session);
    }

    void initiateOnce(lock::VaultLockSession &session)
    {
        if (m_initiated > 0 || session.isBusy() ||
            lock::stageOf(session.state()) != lock::LockStage::Unlocked)
            return;
        std::printf("state %.3f\n", millisecondsSince(m_begin));
        m_initiated = static_cast<qint64>(millisecondsSince(0) * 1e6);
        if (!session.initiate(policyFor(session.vault())))
            QApplication::exit(1);
    }

    void endWhenDone()
    {
        if (!m_hasId || !m_isVerified)
            return;
        std::printf("verified %.3f\npeak %lld\n", millisecondsSince(m_begin), peakKibibytes());
        QApplication::exit(0);
    }

    workspace::Workspace &m_workspace;
    qint64 m_begin;
    qint64 m_initiated = 0;
    bool m_hasId = false;
    bool m_isVerified = false;
};

int use(QApplication &application, const QString &path, qint64 begin)
{
    ui::applyTheme(ui::Theme::light());
    const QTemporaryDir folder;
    SystemClock clock;
    SystemScheduler scheduler;
    SystemRandom random;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    journal::SqliteJournal journal(path);
    workspace::Workspace workspace({{journal, clock, scheduler, random},
                                    QProcessEnvironment(),
                                    folder.filePath(QStringLiteral("sandbox.json")),
                                    &aws::selfTest});
    const Watch watch(workspace, journal, begin);
    ui::MainWindow window({workspace, journal, clock, ui::WindowMemory(settings),
                           folder.filePath(QStringLiteral("drafts"))});
    window.show();
    if (!workspace.connectTo({}))
        return 1;
    workspace.chooseVault(*VaultName::fromString(QString::fromLatin1(vaultName)));
    return application.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("make") && arguments.size() == 4)
        return makeJournal(arguments[2], arguments[3].toInt(), entryOf) ? 0 : 1;
    if (arguments.value(1) == QLatin1String("locks") && arguments.size() == 6)
        return makeLocks(arguments[2], arguments[3].toInt(), arguments[4],
                         arguments[5] == QLatin1String("ended"))
                   ? 0
                   : 1;
    if (arguments.value(1) == QLatin1String("use") && arguments.size() == 4)
        return use(application, arguments[2], arguments[3].toLongLong());
    std::fputs("vaultlock-years make FILE COUNT | locks FILE COUNT SETTINGS running|ended | "
               "use FILE BEGIN\n",
               stderr);
    return 2;
}
