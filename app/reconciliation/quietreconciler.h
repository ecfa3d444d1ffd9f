// SPDX-License-Identifier: GPL-3.0-or-later

// Holds all of the journal against the service while nobody waits for it.
#pragma once

#include "reconciliation/reconciler.h"

namespace vaultlock::reconciliation {

/// A Reconciler a page, of a few vaults each. The journal is asked for later only
/// (journal::Selection), so that whoever uses it meanwhile does not wait, and the next page is
/// begun in the journal's quiet. Of a journal of years no more than a page is held, and what
/// differs. Lives in one thread; everything outlives it.
class QuietReconciler : public QObject
{
    Q_OBJECT

public:
    static constexpr int vaultsAtATime = 8;

    QuietReconciler(lock::Services services, Scope scope, QObject *parent = nullptr);
    ~QuietReconciler() override;

    /// Once.
    void start();
    /// Vaults that raise an alarm or differ, so far.
    const std::vector<VaultRow> &differing() const { return m_differing; }
    /// Why the journal does not tell all of its vaults.
    const std::optional<Error> &journalError() const { return m_journalError; }

signals:
    /// Every vault was looked at, or those that are left cannot be: nobody knows whose they are,
    /// or the journal cannot be read.
    void ended();

private:
    void readPage(const QString &after);
    void takePage();

    lock::Services m_services;
    Scope m_scope;
    std::unique_ptr<Reconciler> m_page;
    std::vector<VaultRow> m_differing;
    std::optional<Error> m_journalError;
};

} // namespace vaultlock::reconciliation
