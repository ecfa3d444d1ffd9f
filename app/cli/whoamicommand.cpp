// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/whoamicommand.h"

#include "cli/connectionlines.h"
#include "cli/output.h"
#include "cli/serviceconnection.h"
#include "core/whendone.h"
#include "workspace/connectionfacts.h"
#include "workspace/identification.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <optional>

namespace vaultlock::cli {

namespace {

std::optional<qint64> measuredOffset(ServiceConnection &connection)
{
    const auto &reply = connection.access().glacier().lastReplyTime();
    if (!reply)
        return std::nullopt;
    return connection.clock().utcNow().secsTo(reply->now(connection.clock()));
}

void print(const workspace::ConnectionFacts &facts, bool isJson, const Console &console)
{
    const QString text =
        isJson ? QString::fromUtf8(
                     QJsonDocument(workspace::toJson(facts)).toJson(QJsonDocument::Indented))
                     .trimmed()
               : connectionLines(facts).join(u'\n');
    printLine(console.out, terminalSafe(text, LineEnds::Kept));
}

} // namespace

int runWhoami(const QStringList &arguments, const Console &console)
{
    const ServiceCommand command = beginServiceCommand(
        arguments, QStringLiteral("whoami"),
        QStringLiteral("Says which account and identity the service takes you for, and where the "
                       "credentials, the Region and the endpoint were found."),
        QStringLiteral("text"), console);
    if (!command.connection)
        return command.exitCode;
    workspace::ServiceAccess &access = command.connection->access();
    workspace::Identification identification(access);
    const auto fail = [&](const Error &error) {
        QCoreApplication::exit(reportFailure(error, console));
    };
    const auto end = [&](const QString &accountOfAVault) {
        workspace::ConnectionIdentity identity = identification.identity();
        if (identity.account.isEmpty())
            identity.account = accountOfAVault;
        print(workspace::connectionFacts(access.destination(), identity,
                                         measuredOffset(*command.connection)),
              command.isJson, console);
        QCoreApplication::exit(exitSuccess);
    };
    QObject::connect(&identification, &workspace::Identification::failed, &identification, fail);
    QObject::connect(&identification, &workspace::Identification::finished, &identification, [&] {
        if (!identification.identity().account.isEmpty())
            return end({});
        whenDone(access.glacier().listVaultsPage({}), &identification,
                 [&](const Result<aws::VaultListPage> &page) {
                     if (!page)
                         return fail(page.error());
                     const auto &vaults = page->vaults;
                     end(vaults.empty() ? QString() : vaults.front().arn.account().toString());
                 });
    });
    identification.start();
    return QCoreApplication::exec();
}

} // namespace vaultlock::cli
