// SPDX-License-Identifier: GPL-3.0-or-later

// One run of the program, as far as it has to do with custody: the real journal, the real client
// and real sessions; only time is a test's.
#pragma once

#include "aws/credentials/staticcredentials.h"
#include "journal/sqlitejournal.h"
#include "lock/vaultlocksession.h"
#include "support/fixedrandom.h"
#include "support/manualclock.h"
#include "trial/trialsession.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace vaultlock::tests {

using Tell = std::function<void(const QByteArray &text)>;

/// The same journal; tells of each lock ID as soon as it is here, before it is written (`arrived
/// ID`), and of each entry as soon as the journal says that it is durable (`durable KIND ID`): that
/// in the journal's thread.
class TellingJournal final : public journal::Journal
{
public:
    TellingJournal(journal::Journal &journal, Tell tell);

    QFuture<Result<qint64>> append(const journal::Entry &entry,
                                   const std::optional<journal::EntryMark> &behind = {}) override;
    QFuture<Result<std::vector<journal::Entry>>> read(const journal::Selection &which) override;
    QFuture<Result<QStringList>> vaults(const journal::VaultPage &page) override;

private:
    journal::Journal &m_journal;
    Tell m_tell;
};

/// Runs what is due at the next turn of the event loop: nobody waits for a retry.
class NoWaiting final : public Scheduler
{
public:
    void after(std::chrono::milliseconds delay, QObject *guard,
               std::function<void()> action) override;
};

/// Alarms that ring when they are told to; of each guard the last one that was set.
class Alarms final : public Scheduler
{
public:
    explicit Alarms(ManualClock &clock)
        : m_clock(clock)
    {
    }

    void after(std::chrono::milliseconds delay, QObject *guard,
               std::function<void()> action) override;
    /// How many were set so far: whoever has set one waits for it, and for nothing else.
    int set() const { return m_set; }
    /// The clock moves to the next one, and it rings; false without one.
    bool ring();

private:
    struct Alarm
    {
        std::chrono::milliseconds due;
        QPointer<QObject> guard;
        std::function<void()> action;
    };

    ManualClock &m_clock;
    std::vector<Alarm> m_alarms;
    int m_set = 0;
};

/// Turns the event loop until it holds; false after the limit, which is never reached where all is
/// well.
bool until(const std::function<bool()> &holds,
           std::chrono::milliseconds limit = std::chrono::seconds(30));

/// A policy that has no other like it; number: from 1.
QByteArray policyOfItsOwn(const VaultArn &vault, int number);

class Program
{
public:
    /// clock: of the computer. It must outlive this.
    Program(const QString &journalPath, const QUrl &service, ManualClock &clock, Tell tell = {},
            std::chrono::milliseconds deadline = std::chrono::seconds(30));

    journal::SqliteJournal &journal() { return m_journal; }
    /// Until all of the journal's file has been verified.
    bool verifies();

    std::unique_ptr<lock::VaultLockSession> newSession(const VaultArn &vault);
    /// What its sessions work with; alarms ring while something else is waited for.
    lock::Services services() { return {m_client, m_toldOf, m_clock, m_alarms}; }
    /// Until a trial's session has come to rest.
    bool tries(trial::TrialSession &session, trial::Deed deed);
    /// Reads journal and service, and lets alarms ring until nothing is open any more.
    bool settles(lock::VaultLockSession &session);
    /// From the reading to the exact expiry, or to whatever it settles at.
    bool initiates(lock::VaultLockSession &session, int policyNumber);
    /// Until their outcome is known. False where it could not even be asked for.
    bool completes(lock::VaultLockSession &session);
    bool aborts(lock::VaultLockSession &session);
    /// Until no lock ID is here that is not on disk.
    bool saves(lock::VaultLockSession &session);

private:
    /// Turns the event loop and lets alarms ring until it holds.
    bool ringsUntil(const std::function<bool()> &holds);

    NoWaiting m_noWaiting;
    FixedRandom m_random;
    QNetworkAccessManager m_network;
    aws::StaticCredentialsProvider m_credentials;
    journal::SqliteJournal m_journal;
    bool m_isVerified = false;
    TellingJournal m_toldOf;
    ManualClock &m_clock;
    Alarms m_alarms;
    aws::GlacierClient m_client;
    Tell m_tell;
};

} // namespace vaultlock::tests
