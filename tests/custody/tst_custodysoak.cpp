// SPDX-License-Identifier: GPL-3.0-or-later

// One program that goes on and on: lock after lock through real HTTP, each begun and completed,
// aborted or left to expire, and something goes wrong with one in five. In the end journal and
// service agree on every attempt, and the program needs no more than it did.
#include "custody/support/table.h"
#include "custody/support/verdict.h"
#include "custody/support/watcheddisk.h"
#include "lock/stateknowledge.h"
#include "support/awaited.h"
#include "support/journalfolder.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <memory>
#include <unistd.h>

using namespace vaultlock;
using namespace vaultlock::tests;

namespace {

/// What goes wrong with a lock, once.
enum class Trouble {
    None,
    CutBefore,
    CutAfter,
    HalfReply,
    Silence,
    Broken,
    Busy,
    Throttled,
    ClockMoved, ///< the service's, past the end of the lock
    JournalFull,
};
constexpr int troubles = 10;

const QStringList troubleNames =
    lineFaultNames + QStringList{
                         QStringLiteral("the service's clock moved past the end"),
                         QStringLiteral("the journal's disk full"),
                     };

enum class Course {
    Complete,
    Abort,
    Expire,
};
constexpr int courses = 3;

struct Counts
{
    int locks = 0;
    int attempts = 0;
    int arrived = 0;
    int inJournal = 0;
    int toldAsLost = 0;
    int completed = 0;
    int aborted = 0;
    int expired = 0;
    int disagreements = 0;
};

/// Of this process, now.
struct Usage
{
    qint64 residentBytes = 0;
    qsizetype descriptors = 0;

    static Usage now()
    {
        QFile file(QStringLiteral("/proc/self/statm"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return {file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE),
                QDir(QStringLiteral("/proc/self/fd"))
                    .entryList(QDir::NoDotAndDotDot | QDir::System | QDir::Files)
                    .size()};
    }
};

bool isEndOf(const Life &life, journal::EntryKind kind)
{
    using journal::EntryKind;
    if (life.isCompleted)
        return kind == EntryKind::Completed || kind == EntryKind::ObservedLocked;
    // Of one that was aborted without an answer, and would be over by now, no more is known.
    const bool isGone = kind == EntryKind::Expired || kind == EntryKind::ObservedNoLock;
    return life.isSaidAborted() ? isGone || kind == EntryKind::Aborted : isGone;
}

/// What the service did, and the journal does not tell.
QStringList untold(const std::vector<journal::Entry> &entries, const std::vector<Life> &lives)
{
    QStringList found;
    for (const Life &life : lives) {
        const auto intent =
            std::find_if(entries.begin(), entries.end(), [&life](const journal::Entry &entry) {
                return entry.kind == journal::EntryKind::InitiateIntended &&
                       entry.policy == life.policy;
            });
        const bool isTold =
            intent != entries.end() &&
            std::any_of(intent, entries.end(), [&](const journal::Entry &entry) {
                return entry.attempt == intent->attempt && isEndOf(life, entry.kind);
            });
        if (!isTold)
            found << QStringLiteral("the end of %1 is not told")
                         .arg(QString::fromLatin1(life.lockId));
    }
    return found;
}

QString number(qint64 count)
{
    return QString::number(count);
}

} // namespace

class CustodySoakTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void journalAndServiceAgreeOnEveryAttempt();
    void cleanupTestCase();

private:
    void plan(Trouble trouble);
    LineFault faultOf(const sandbox::HttpRequest &request);
    void passOneLock(Program &program, int lock);
    void take(lock::VaultLockSession &session, Program &program, Course course);
    void judge(Program &program, lock::VaultLockSession &session, Counts &counts);

    ManualClock m_clock;
    std::unique_ptr<Service> m_service;
    QRandomGenerator m_chance{1504};
    Trouble m_trouble = Trouble::None;
    int m_strikesAt = 0;      ///< which of the requests that are still to come
    QByteArrayList m_arrived; ///< of the lock at hand
    std::vector<Counts> m_counts = std::vector<Counts>(troubles);
    QStringList m_disagreements;
    QString m_usage;
};

void CustodySoakTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("vaultlock.*=false"));
    m_service = std::make_unique<Service>(m_clock);
    m_service->failBy([this](const sandbox::HttpRequest &request) { return faultOf(request); });
}

LineFault CustodySoakTest::faultOf(const sandbox::HttpRequest &)
{
    if (m_trouble == Trouble::None || --m_strikesAt != 0)
        return LineFault::None;
    switch (m_trouble) {
    case Trouble::ClockMoved:
        m_service->moveClock(std::chrono::hours(25));
        return LineFault::None;
    case Trouble::JournalFull:
        watcheddisk::setFull(true);
        return LineFault::None;
    default:
        return static_cast<LineFault>(m_trouble);
    }
}

void CustodySoakTest::plan(Trouble trouble)
{
    constexpr int mostRequests = 9; // from the first reading to the last
    m_trouble = trouble;
    m_strikesAt = 1 + m_chance.bounded(mostRequests);
}

void CustodySoakTest::journalAndServiceAgreeOnEveryAttempt()
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    watcheddisk::watch(place.folder().toUtf8());
    const int wanted = qEnvironmentVariableIntValue("VAULTLOCK_CUSTODY_LOCKS");
    const int locks = wanted > 0 ? wanted : isWholeTableWanted() ? 10'000 : 150;
    const Truth empty = m_service->truth();
    Usage warm;
    {
        Program program(
            place.journal(), m_service->url(), m_clock,
            [this](const QByteArray &text) {
                const QByteArray arrived = text.mid(qsizetype(qstrlen("arrived ")));
                // Of one that could not be written it is told again and again.
                if (text.startsWith("arrived ") && !m_arrived.contains(arrived))
                    m_arrived << arrived;
            },
            std::chrono::milliseconds(250));
        for (int lock = 0; lock < locks; ++lock) {
            passOneLock(program, lock);
            m_service->goBackTo(empty); // the test's own memory stays what it is
            if (lock == locks / 5)
                warm = Usage::now();
        }
        const Usage end = Usage::now();
        m_usage = QStringLiteral("After %1 locks %2 MiB and %3 descriptors, after %4 locks %5 MiB "
                                 "and %6.")
                      .arg(locks / 5)
                      .arg(warm.residentBytes >> 20)
                      .arg(warm.descriptors)
                      .arg(locks)
                      .arg(end.residentBytes >> 20)
                      .arg(end.descriptors);
        QVERIFY2(m_disagreements.isEmpty(), qPrintable(m_disagreements.join(u'\n')));
        QVERIFY2(end.descriptors <= warm.descriptors + 4, qPrintable(m_usage));
#ifndef VAULTLOCK_IS_SANITIZED // which keeps what was freed
        QVERIFY2(end.residentBytes <= warm.residentBytes + (16 << 20), qPrintable(m_usage));
#endif
    }
}

void CustodySoakTest::passOneLock(Program &program, int lock)
{
    const bool hasTrouble = lock % 5 == 0;
    const auto trouble =
        hasTrouble ? static_cast<Trouble>(1 + lock / 5 % (troubles - 1)) : Trouble::None;
    Counts &counts = m_counts[static_cast<std::size_t>(trouble)];
    ++counts.locks;
    m_arrived.clear();
    const auto session =
        program.newSession(m_service->makeVault(QStringLiteral("vault-%1").arg(lock)));
    plan(trouble);
    (void)program.settles(*session);
    (void)program.initiates(*session, 365 + lock % 1000);
    take(*session, program, static_cast<Course>(m_chance.bounded(courses)));
    judge(program, *session, counts);
}

/// To its end; once more where something went wrong on the way.
void CustodySoakTest::take(lock::VaultLockSession &session, Program &program, Course course)
{
    for (int tries = 0; tries < 3; ++tries) {
        watcheddisk::setFull(false);
        (void)program.saves(session);
        (void)program.settles(session);
        const auto *lock = std::get_if<lock::InProgress>(&session.state());
        if (!lock)
            break;
        if (course == Course::Expire)
            m_service->moveClock(std::chrono::hours(25));
        else if (course == Course::Complete && lock->lockId)
            (void)program.completes(session);
        else
            (void)program.aborts(session); // without its ID it cannot be completed
    }
    m_trouble = Trouble::None;
    watcheddisk::setFull(false);
    (void)program.saves(session);
}

void CustodySoakTest::judge(Program &program, lock::VaultLockSession &session, Counts &counts)
{
    using journal::EntryKind;
    const Verdict verdict = verdictOf(program, session, *m_service, {}, {});
    const std::vector<Life> lives = m_service->livesOf(session.vault());
    QStringList wrong = verdict.wrong + untold(verdict.entries, lives);
    const auto has = [&verdict](EntryKind kind) {
        return std::any_of(verdict.entries.begin(), verdict.entries.end(),
                           [kind](const journal::Entry &entry) { return entry.kind == kind; });
    };
    for (const QByteArray &lockId : m_arrived) {
        ++counts.arrived;
        if (placesOf(lockId, verdict.entries, {}).journal)
            ++counts.inJournal;
        else
            wrong << QStringLiteral("%1 is not in the journal").arg(QString::fromLatin1(lockId));
    }
    counts.attempts += has(EntryKind::InitiateIntended) ? 1 : 0;
    counts.toldAsLost += has(EntryKind::LockIdLost) ? 1 : 0;
    for (const Life &life : lives) {
        counts.completed += life.isCompleted ? 1 : 0;
        counts.aborted += life.isAborted ? 1 : 0;
        counts.expired += life.isExpired ? 1 : 0;
    }
    counts.disagreements += static_cast<int>(wrong.size());
    for (const QString &what : wrong)
        m_disagreements << session.vault().name().toString() + QStringLiteral(": ") + what;
}

void CustodySoakTest::cleanupTestCase()
{
    Table table(QStringLiteral("Lock after lock, with a fault in one of five"),
                {QStringLiteral("what goes wrong"), QStringLiteral("locks"),
                 QStringLiteral("attempts"), QStringLiteral("IDs that arrived"),
                 QStringLiteral("in the journal"), QStringLiteral("told as not here"),
                 QStringLiteral("completed"), QStringLiteral("aborted"), QStringLiteral("expired"),
                 QStringLiteral("service and journal disagree")});
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const Counts &counts = m_counts[i];
        table.add({troubleNames[qsizetype(i)], number(counts.locks), number(counts.attempts),
                   number(counts.arrived), number(counts.inJournal), number(counts.toldAsLost),
                   number(counts.completed), number(counts.aborted), number(counts.expired),
                   number(counts.disagreements)});
    }
    table.note(m_usage);
    table.print();
}

QTEST_GUILESS_MAIN(CustodySoakTest)
#include "tst_custodysoak.moc"
