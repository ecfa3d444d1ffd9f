// SPDX-License-Identifier: GPL-3.0-or-later

// All vaults of a connection, with the state of their locks.
#pragma once

#include "aws/glacier/glacierclient.h"
#include "lock/readingslots.h"
#include "lock/state.h"

#include <QObject>

#include <deque>
#include <memory>
#include <set>
#include <vector>

namespace vaultlock::lock {

/// Lists the vaults page by page (a long list from several places, see ListAhead) and reads the
/// lock of each meanwhile, as many at a time as the service bears (ReadingSlots); what is throttled
/// is asked again. Lives in one thread; the client and clock must outlive it.
class VaultSurvey : public QObject
{
    Q_OBJECT

public:
    struct Row
    {
        aws::VaultDescription vault;
        LockStage stage = LockStage::Unknown; ///< Unknown until read, and after a failed reading
        std::optional<Error> why;             ///< why it is unknown after a reading
        std::optional<QDateTime> expires;     ///< of a lock in progress
        std::optional<ServerTime> serverTime;
        QDateTime asOf; ///< UTC, local clock; invalid until read
    };

    VaultSurvey(aws::GlacierClient &client, const Clock &clock, QObject *parent = nullptr);
    /// With slots that others take, too, and which outlive it.
    VaultSurvey(aws::GlacierClient &client, const Clock &clock, ReadingSlots &room,
                QObject *parent = nullptr);
    ~VaultSurvey() override;

    const std::vector<Row> &rows() const; ///< in the order that the service lists them
    bool isLoading() const;
    const std::optional<Error> &listError() const; ///< why the list could not be read

    /// How many of the listed vaults' locks are still to be read.
    std::size_t stillToRead() const;

    /// Lists and reads everything again. What was there stays until it is replaced.
    void refresh();
    /// Reads these again before all others: what is said of the vault, then its lock. Those that
    /// are not listed are left out.
    void readAgain(const std::vector<VaultName> &names);
    /// Asks for nothing more; what is there stays. A list that is not whole has the listError()
    /// Cancelled. What is under way is let go.
    void stop();
    /// The rows to read first, by name: those that are on screen.
    void prefer(const std::vector<VaultName> &names);
    /// What a VaultLockSession knows better.
    void noteState(const VaultName &vault, const State &state);

    /// The vaults whose last lock expired, as the journal has it: where the service says that there
    /// is no lock, the list says so, as a session would.
    void noteExpired(const std::set<VaultName> &vaults);

signals:
    /// Rows came, went or changed; those before `first` are as they were.
    void rowsReset(int first);
    void rowChanged(int row);
    /// Behind rowChanged(): what the service said of its lock, whole.
    void lockRead(int row, const vaultlock::aws::VaultLock &lock);
    void loadingChanged(bool loading);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vaultlock::lock
