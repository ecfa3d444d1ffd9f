// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/reconcile.h"

#include "cli/output.h"
#include "cli/reconciliationlines.h"
#include "cli/serviceconnection.h"
#include "workspace/reconciliationscope.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace vaultlock::cli {

namespace {

int print(const reconciliation::Reconciler &reconciler, bool isJson, const Console &console)
{
    const auto &rows = reconciler.rows();
    const QString text =
        isJson ? QString::fromUtf8(
                     QJsonDocument(reconciliationJson(rows)).toJson(QJsonDocument::Indented))
                     .trimmed()
               : reconciliationLines(rows).join(u'\n');
    printLine(console.out, terminalSafe(text, LineEnds::Kept));
    // Where nobody was asked, nothing has been found to agree.
    const reconciliation::Totals totals = reconciliation::totalsOf(rows);
    const bool isAnyAsked = rows.empty() || totals.agree + totals.elsewhere > 0;
    return totals.allAgree() && isAnyAsked ? exitSuccess : exitFailure;
}

} // namespace

int reconcile(journal::Journal &journal, ServiceConnection &connection, bool isJson,
              const Console &console)
{
    workspace::ServiceAccess &access = connection.access();
    workspace::Identification identification(access);
    std::unique_ptr<reconciliation::Reconciler> reconciler;
    const auto waiting = connection.waiting();
    const auto begin = [&] {
        reconciler = std::make_unique<reconciliation::Reconciler>(
            lock::Services{access.glacier(), journal, connection.clock(), connection.scheduler()},
            workspace::scopeOf(access.destination(), identification.identity()));
        QObject::connect(reconciler.get(), &reconciliation::Reconciler::ended, reconciler.get(),
                         [&] {
                             waiting->end();
                             QCoreApplication::exit(print(*reconciler, isJson, console));
                         });
        reconciler->start();
    };
    QObject::connect(&identification, &workspace::Identification::finished, &identification, begin);
    QObject::connect(&identification, &workspace::Identification::failed, &identification,
                     [&](const Error &error) {
                         waiting->end();
                         QCoreApplication::exit(reportFailure(error, console));
                     });
    identification.start();
    return QCoreApplication::exec();
}

} // namespace vaultlock::cli
