// SPDX-License-Identifier: GPL-3.0-or-later

// A vault's draft on disk, while a window has it, which need not be the only one.
#pragma once

#include "core/filelock.h"
#include "ui/document/draftstore.h"

namespace vaultlock::ui {

/// One window at a time writes the vault's draft, by a lock that ends with the process, and nobody
/// writes over what they have not read: then their text goes into a file of its own beside it,
/// which is offered to whoever has the draft alone later. Main thread; waits for nobody.
class HeldDraft
{
public:
    enum class Standing {
        Alone,
        OpenElsewhere, // another window has it, and writes it
        WrittenByBoth, // theirs() and ours differ, and wait for a decision
    };

    /// store: not owned, outlives it. vault: see DraftStore.
    HeldDraft(const DraftStore &store, std::optional<VaultArn> vault);

    /// The draft as it is now. Only this may be written over from now on.
    std::optional<Draft> read();
    /// FileNotWritable: it is nowhere on disk.
    Result<void> write(const Draft &draft);
    /// As of the last read() or write().
    Standing standing() const { return m_standing; }
    /// What another window wrote; only where both have.
    std::optional<Draft> theirs() const;

    enum class Taken {
        Theirs,
        Ours
    };
    /// The decision: the next write() goes over both. What was not taken is set aside first; where
    /// it cannot be, nothing is decided (FileNotWritable).
    Result<void> settle(Taken taken);

private:
    QString path(int place) const { return m_store.path(m_vault, place); }
    bool claim();
    bool takePlaceBeside();
    void giveUpPlaceBeside();
    void lookForLeftovers();

    const DraftStore &m_store;
    std::optional<VaultArn> m_vault;
    std::optional<Draft> m_known; // what the draft held when it was read or written here last
    FileLock m_lock;              // of the draft
    int m_beside = 0;             // the place of our text meanwhile; 0: none
    FileLock m_besideLock;
    int m_leftover = 0; // the place of a text that a window left behind; 0: none
    FileLock m_leftoverLock;
    Standing m_standing = Standing::Alone;
};

} // namespace vaultlock::ui
