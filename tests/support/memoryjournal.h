// SPDX-License-Identifier: GPL-3.0-or-later

// A journal in memory whose disk a test decides about.
#pragma once

#include "journal/journal.h"

#include <QPromise>

#include <deque>
#include <optional>
#include <set>

namespace vaultlock::tests {

/// Lives in the test's thread. What was appended "durably" is in entries(); hand those to the next
/// MemoryJournal to play a restart.
class MemoryJournal final : public journal::Journal
{
    Q_OBJECT

public:
    explicit MemoryJournal(std::vector<journal::Entry> entries = {}, QObject *parent = nullptr);

    QFuture<Result<qint64>> append(const journal::Entry &entry,
                                   const std::optional<journal::EntryMark> &behind = {}) override;
    QFuture<Result<std::vector<journal::Entry>>>
    read(const journal::Selection &which = {}) override;
    QFuture<Result<QStringList>> vaults(const journal::VaultPage &page = {}) override;

    /// It says of itself what a test sets; verifyAnew() is counted, and goes on until it is over.
    struct Integrity
    {
        std::optional<journal::Verified> verified = {};
        std::optional<journal::Damage> damage = {};
        bool isVerifying = false;
        int timesAsked = 0;
    };
    void setIntegrity(const Integrity &integrity)
    {
        m_integrity = integrity;
        emit integrityChanged();
    }
    const Integrity &integrity() const { return m_integrity; }
    void verifyAnew() override
    {
        ++m_integrity.timesAsked;
        m_integrity.isVerifying = true;
        emit integrityChanged();
    }
    std::optional<journal::Verified> lastVerified() const override { return m_integrity.verified; }
    bool isVerifying() const override { return m_integrity.isVerifying; }
    std::optional<journal::Damage> damage() const override { return m_integrity.damage; }

    /// The number-th append from the journal's making (1 is the first) fails; may be called often.
    void failAppend(int number) { m_failing.insert(number); }
    /// Every append from now on fails, or none but those of failAppend().
    void failAllAppends(bool fail) { m_failsAll = fail; }
    void failReads(bool fail) { m_failsReads = fail; }

    /// From now on appends stay unfinished until they are released.
    void holdAppends() { m_isHolding = true; }
    /// Finishes the oldest append that is held; false if there is none.
    bool releaseOne();
    /// Finishes all that are held and holds no longer.
    void releaseAll();
    std::size_t heldAppends() const { return m_held.size(); }

    /// Calls of append(), held and failed ones too.
    int appendCalls() const { return m_calls; }
    /// Entries that were handed out by read().
    std::size_t entriesRead() const { return m_entriesRead; }
    /// Calls of read() and vaults() that would not wait until it is quiet.
    int urgentReadings() const { return m_urgentReadings; }
    /// That vaults() has ever given in one reply.
    qsizetype mostVaultsAtOnce() const { return m_mostVaultsAtOnce; }
    int vaultPages() const { return m_vaultPages; } ///< calls of vaults()
    const std::vector<journal::Entry> &entries() const { return m_entries; }
    std::vector<journal::EntryKind> kinds() const;

    /// Another journal is in the place of this one, and changed() is emitted.
    void replaceEntries(std::vector<journal::Entry> entries);
    /// What another instance of the program would do: appears, and changed() is emitted.
    void appendFromElsewhere(journal::Entry entry);
    /// The file is emptied, or replaced by one that has these; changed() is emitted.
    void replaceBy(std::vector<journal::Entry> entries);

private:
    Integrity m_integrity;
    struct Held
    {
        journal::Entry entry;
        std::optional<journal::EntryMark> behind;
        int number = 0;
        QPromise<Result<qint64>> promise;
    };

    std::vector<journal::Entry> newestOf(const std::vector<journal::EntryKind> &kinds) const;
    bool hasNewerThan(const journal::EntryMark &mark, const QUuid &attempt) const;
    Result<qint64> store(const Held &held);
    void finish(Held held);

    std::vector<journal::Entry> m_entries;
    std::deque<Held> m_held;
    std::set<int> m_failing;
    int m_calls = 0;
    std::size_t m_entriesRead = 0;
    int m_urgentReadings = 0;
    qsizetype m_mostVaultsAtOnce = 0;
    int m_vaultPages = 0;
    bool m_failsAll = false;
    bool m_failsReads = false;
    bool m_isHolding = false;
};

} // namespace vaultlock::tests
