// SPDX-License-Identifier: GPL-3.0-or-later

// Holds the journal against the service, vault by vault. It reads, and nothing else.
#pragma once

#include "lock/services.h"
#include "reconciliation/scope.h"
#include "reconciliation/vaultrow.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace vaultlock::reconciliation {

/// Reads the journal vault by vault, and asks the service about those that are its own, a few at a
/// time, and one at a time once it has throttled one. What differs is told only after the journal
/// was read once more and says the same still: meanwhile something may have been done. Nothing is
/// appended to the journal, and nothing is sent but GetVaultLock, DescribeVault and, where the
/// account is not known, ListVaults. Lives in one thread; everything outlives it.
class Reconciler : public QObject
{
    Q_OBJECT

public:
    static constexpr int requestsAtATime = 4;

    Reconciler(lock::Services services, Scope scope, QObject *parent = nullptr);
    ~Reconciler() override;

    /// Begins anew. listed: vaults that the service has named, to be looked at as well.
    void start(const std::vector<VaultArn> &listed = {});
    /// Begins anew with the first `most` of the journal's vaults behind an ARN, for which nobody
    /// waits: the journal is asked for later (journal::Selection), and nothing is read about, and
    /// no row made of, a vault whose ARN says that it is another connection's.
    void startPage(const QString &after, int most);
    /// The last vault of a page that was full: there may be more behind it.
    const std::optional<QString> &lastOfPage() const;
    /// Whose vaults the service tells of, as the scope has it or as was learnt.
    const std::optional<AccountId> &account() const;
    /// Asks for nothing more. What is not known then could not be asked: Cancelled.
    void cancel();
    bool isRunning() const;

    /// In the order in which they were found; they grow while it runs. A vault that the journal
    /// knows of several services has a row of each.
    const std::vector<VaultRow> &rows() const;
    /// Why the journal does not tell its vaults; then there are no rows of it.
    const std::optional<Error> &journalError() const;

signals:
    /// Rows came, or what is known of them changed.
    void changed();
    /// Everything is done, or was cancelled; after changed().
    void ended();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vaultlock::reconciliation
