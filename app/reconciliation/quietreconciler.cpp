// SPDX-License-Identifier: GPL-3.0-or-later

#include "reconciliation/quietreconciler.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace vaultlock::reconciliation {

namespace {

bool differs(const VaultRow &row)
{
    return row.finding.weight == Weight::Alarm || row.finding.weight == Weight::Differs;
}

bool isOfUnknownAccount(const VaultRow &row)
{
    return row.finding.difference == Difference::AccountUnknown;
}

} // namespace

QuietReconciler::QuietReconciler(lock::Services services, Scope scope, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_scope(std::move(scope))
{
}

QuietReconciler::~QuietReconciler() = default;

void QuietReconciler::start()
{
    readPage({});
}

void QuietReconciler::readPage(const QString &after)
{
    m_page = std::make_unique<Reconciler>(m_services, m_scope);
    // Queued, since the page goes.
    connect(m_page.get(), &Reconciler::ended, this, &QuietReconciler::takePage,
            Qt::QueuedConnection);
    m_page->startPage(after, vaultsAtATime);
}

void QuietReconciler::takePage()
{
    const std::unique_ptr<Reconciler> page = std::move(m_page);
    const std::vector<VaultRow> &rows = page->rows();
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(m_differing), differs);
    m_journalError = page->journalError();
    m_scope.account = page->account();
    const bool isOver = !page->lastOfPage() || m_journalError ||
                        std::any_of(rows.begin(), rows.end(), isOfUnknownAccount);
    if (isOver)
        emit ended();
    else
        readPage(*page->lastOfPage());
}

} // namespace vaultlock::reconciliation
