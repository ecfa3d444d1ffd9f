// SPDX-License-Identifier: GPL-3.0-or-later

// Whole lives of locks on the sandbox itself: vault, lock, trials, and completed, aborted or left
// to expire; something goes wrong with one in five. In the end its state file, its log and the
// journal tell the same of each.
#include "custody/support/sandboxrun.h"
#include "custody/support/service.h"
#include "custody/support/table.h"
#include "custody/support/verdict.h"
#include "custody/support/watcheddisk.h"
#include "lock/stateknowledge.h"
#include "support/awaited.h"
#include "support/journalfolder.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::Entry;
using journal::EntryKind;

namespace {

/// What goes wrong with a life, once.
enum class Mishap {
    None,
    CutBefore,
    CutAfter,
    HalfReply,
    Silence,
    Broken,
    Busy,
    Throttled,
    Restart,  ///< the sandbox's program is killed between two requests
    DiskFull, ///< for state, bytes and journal alike
};
constexpr int mishaps = 10;

const QStringList mishapNames =
    lineFaultNames + QStringList{
                         QStringLiteral("the sandbox is killed and started again"),
                         QStringLiteral("the disk is full"),
                     };

struct Counts
{
    int lives = 0;
    int requests = 0;
    int archives = 0;
    int denied = 0;
    int completed = 0;
    int aborted = 0;
    int expired = 0;
    int disagreements = 0;
};

/// What the log tells of one vault.
struct Told
{
    std::vector<QJsonObject> lines;

    int count(const char *operation, int status) const
    {
        return static_cast<int>(
            std::count_if(lines.begin(), lines.end(), [&](const QJsonObject &line) {
                return line[QLatin1String("operation")].toString() == QLatin1String(operation) &&
                       line[QLatin1String("status")].toInt() == status;
            }));
    }
    const QJsonObject *withRequest(const QString &id) const
    {
        const auto line = std::find_if(lines.begin(), lines.end(), [&](const QJsonObject &one) {
            return one[QLatin1String("requestId")].toString() == id;
        });
        return line == lines.end() ? nullptr : &*line;
    }
};

Told toldOf(const SandboxRun &sandbox, const VaultArn &vault)
{
    Told told;
    for (const QJsonObject &line : sandbox.logged()) {
        if (line[QLatin1String("vault")].toString() == vault.name().toString())
            told.lines.push_back(line);
    }
    return told;
}

bool has(const std::vector<Entry> &entries, EntryKind kind)
{
    return std::any_of(entries.begin(), entries.end(),
                       [kind](const Entry &entry) { return entry.kind == kind; });
}

QString number(int count)
{
    return QString::number(count);
}

} // namespace

class SandboxSoakTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void stateLogAndJournalTellTheSame();
    void cleanupTestCase();

private:
    LineFault faultOf();
    void passOneLife(Program &program, int life);
    void endLife(Program &program, lock::VaultLockSession &session, int course);
    void judge(Program &program, const VaultArn &vault, Counts &counts);
    QStringList disagreements(const std::vector<Entry> &entries, const sandbox::Vault *vault,
                              const Told &told) const;

    ManualClock m_clock;
    std::unique_ptr<SandboxRun> m_sandbox;
    QRandomGenerator m_chance{1811};
    Mishap m_mishapOfLife = Mishap::None;
    Mishap m_mishap = Mishap::None; ///< while it is still to strike
    int m_strikesAt = 0;            ///< which of the requests that are still to come
    std::vector<Counts> m_counts = std::vector<Counts>(mishaps);
    QStringList m_disagreements;
};

void SandboxSoakTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("vaultlock.*=false"));
}

LineFault SandboxSoakTest::faultOf()
{
    if (m_mishap == Mishap::None || --m_strikesAt != 0)
        return LineFault::None;
    switch (m_mishap) {
    case Mishap::Restart:
        m_sandbox->restart();
        return LineFault::None;
    case Mishap::DiskFull:
        watcheddisk::setFull(true);
        return LineFault::None;
    default:
        return static_cast<LineFault>(m_mishap);
    }
}

void SandboxSoakTest::stateLogAndJournalTellTheSame()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    QVERIFY(QDir().mkpath(place.folder() + QStringLiteral("/sandbox")));
    watcheddisk::watch(place.folder().toUtf8());
    m_sandbox = std::make_unique<SandboxRun>(place.folder() + QStringLiteral("/sandbox"), m_clock);
    m_sandbox->line().failBy([this](const sandbox::HttpRequest &) { return faultOf(); });
    const int wanted = qEnvironmentVariableIntValue("VAULTLOCK_CUSTODY_LOCKS");
    const int lives = wanted > 0 ? wanted : isWholeTableWanted() ? 10'000 : 60;
    Program program(place.journal(), m_sandbox->line().url(), m_clock, {},
                    std::chrono::milliseconds(250));
    constexpr int livesOfAState = 20; // the file of many vaults is written anew with each change
    for (int life = 0; life < lives; ++life) {
        if (life % livesOfAState == 0)
            m_sandbox->startAnew();
        passOneLife(program, life);
    }
    m_sandbox.reset();
    QVERIFY2(m_disagreements.isEmpty(), qPrintable(m_disagreements.join(u'\n')));
}

void SandboxSoakTest::passOneLife(Program &program, int life)
{
    constexpr int mostRequests = 30; // from the vault to the last reading
    constexpr int courses = 3;
    m_mishapOfLife =
        life % 5 == 0 ? static_cast<Mishap>(1 + life / 5 % (mishaps - 1)) : Mishap::None;
    m_mishap = m_mishapOfLife;
    m_strikesAt = 1 + m_chance.bounded(mostRequests);
    Counts &counts = m_counts[static_cast<std::size_t>(m_mishap)];
    ++counts.lives;
    const VaultArn vault = m_sandbox->arn(QStringLiteral("vault-%1").arg(life));
    (void)awaited(program.services().client.createVault(vault.name()));
    const auto session = program.newSession(vault);
    (void)program.settles(*session);
    (void)program.initiates(*session, 365 + life % 1000);
    trial::TrialSession trials(program.services(),
                               {vault, LockOrigin::sandbox(custodyStateId),
                                m_sandbox->line().url().toString(),
                                QStringLiteral("arn:aws:iam::999999999999:user/sandbox")},
                               true);
    (void)program.tries(trials, trial::Deed::Store);
    (void)program.tries(trials, trial::Deed::DeleteYoung);
    endLife(program, *session, m_chance.bounded(courses));
    judge(program, vault, counts);
}

/// Again where something went wrong on the way.
void SandboxSoakTest::endLife(Program &program, lock::VaultLockSession &session, int course)
{
    for (int tries = 0; tries < 3; ++tries) {
        watcheddisk::setFull(false);
        (void)program.saves(session);
        (void)program.settles(session);
        const auto *lock = std::get_if<lock::InProgress>(&session.state());
        if (!lock)
            break;
        if (course == 0 && lock->lockId)
            (void)program.completes(session);
        else if (course == 1)
            m_clock.advance(std::chrono::hours(25));
        else
            (void)program.aborts(session); // without its ID it cannot be completed
    }
    m_mishap = Mishap::None;
    watcheddisk::setFull(false);
    (void)program.saves(session);
    (void)program.settles(session);
}

void SandboxSoakTest::judge(Program &program, const VaultArn &vault, Counts &counts)
{
    // What time has done since the last request is on disk with the next change only.
    (void)awaited(program.services().client.createVault(
        m_sandbox->arn(vault.name().toString() + QStringLiteral("-after")).name()));
    const auto entries = awaited(program.journal().read({.vaultArn = vault.toString()}));
    const sandbox::State state = m_sandbox->stateOnDisk();
    const auto found = state.store.vaults().constFind(vault.name());
    const Told told = toldOf(*m_sandbox, vault);
    QStringList wrong =
        entries ? disagreements(*entries, found == state.store.vaults().cend() ? nullptr : &*found,
                                told)
                : QStringList(QStringLiteral("the journal cannot be read"));
    const int denied = told.count("DeleteArchive", 403);
    if (m_mishapOfLife == Mishap::None && denied != 1)
        wrong << QStringLiteral("the young archive was not refused to whoever would delete it");
    for (const QString &name : m_sandbox->damagedArchives())
        wrong << QStringLiteral("the bytes of %1 are not there").arg(name);
    counts.requests += static_cast<int>(told.lines.size());
    counts.archives += told.count("UploadArchive", 201);
    counts.denied += denied;
    counts.completed += entries && has(*entries, EntryKind::Completed) ? 1 : 0;
    counts.aborted += entries && has(*entries, EntryKind::Aborted) ? 1 : 0;
    counts.expired += entries && has(*entries, EntryKind::Expired) ? 1 : 0;
    counts.disagreements += static_cast<int>(wrong.size());
    for (const QString &what : wrong)
        m_disagreements << vault.name().toString() + QStringLiteral(": ") + what;
}

/// vault: null where it was never made.
QStringList SandboxSoakTest::disagreements(const std::vector<Entry> &entries,
                                           const sandbox::Vault *vault, const Told &told) const
{
    QStringList wrong;
    const auto expect = [&wrong](bool holds, const QString &what) {
        if (!holds)
            wrong << what;
    };
    const bool isLocked = vault && vault->lock && vault->lock->isLocked;
    const bool isGone = !vault || !vault->lock;
    // State and journal.
    expect(isLocked ==
               (has(entries, EntryKind::Completed) || has(entries, EntryKind::ObservedLocked)),
           QStringLiteral("state and journal tell otherwise whether it is locked"));
    expect(isLocked || isGone, QStringLiteral("the lock has not come to its end"));
    // State and log.
    expect(isLocked == (told.count("CompleteVaultLock", 204) > 0),
           QStringLiteral("state and log tell otherwise whether it is locked"));
    const int stored = told.count("UploadArchive", 201);
    const int deleted = told.count("DeleteArchive", 204);
    expect((vault ? static_cast<int>(vault->archives.size()) : 0) == stored - deleted,
           QStringLiteral("state and log tell of other archives"));
    expect(told.count("InitiateVaultLock", 201) <= 1, QStringLiteral("initiated twice"));
    expect(stored <= 1, QStringLiteral("stored twice"));
    // Journal and log: nothing was done that was not to be done, and each answer is the sandbox's.
    expect(told.count("InitiateVaultLock", 201) == 0 || has(entries, EntryKind::InitiateIntended),
           QStringLiteral("initiated, and not in the journal"));
    expect(stored == 0 || has(entries, EntryKind::TrialIntended),
           QStringLiteral("stored, and not in the journal"));
    for (const Entry &entry : entries) {
        const QJsonObject *line = told.withRequest(entry.requestId);
        if (entry.kind == EntryKind::LockIdReceived)
            expect(line && (*line)[QLatin1String("operation")].toString() ==
                               QLatin1String("InitiateVaultLock"),
                   QStringLiteral("a lock ID of a request that is not in the log"));
        if (entry.kind != EntryKind::TrialAnswered || !line)
            continue;
        const int status = (*line)[QLatin1String("status")].toInt();
        const bool isDone = entry.answered == trial::answerName(trial::Answer::Kind::Done);
        expect(!isDone || status < 300, QStringLiteral("done by the journal, refused by the log"));
        expect(!isDone || (*line)[QLatin1String("archiveId")].toString() == entry.archiveId,
               QStringLiteral("another archive in the log"));
    }
    return wrong;
}

void SandboxSoakTest::cleanupTestCase()
{
    Table table(QStringLiteral("Whole lives on the sandbox, with a fault in one of five"),
                {QStringLiteral("what goes wrong"), QStringLiteral("lives"),
                 QStringLiteral("requests"), QStringLiteral("archives stored"),
                 QStringLiteral("deletions denied"), QStringLiteral("completed"),
                 QStringLiteral("aborted"), QStringLiteral("expired"),
                 QStringLiteral("state, log and journal disagree")});
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const Counts &counts = m_counts[i];
        table.add({mishapNames[qsizetype(i)], number(counts.lives), number(counts.requests),
                   number(counts.archives), number(counts.denied), number(counts.completed),
                   number(counts.aborted), number(counts.expired), number(counts.disagreements)});
    }
    table.print();
}

QTEST_GUILESS_MAIN(SandboxSoakTest)
#include "tst_sandboxsoak.moc"
