// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/whoamicommand.h"

#include "cli/connectionlines.h"
#include "cli/output.h"
#include "cli/serviceconnection.h"
#include "core/whendone.h"
#include "workspace/connectionfacts.h"
#include "workspace/identification.h"

#include <QCommandLineParser>
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

void print(const workspace::ConnectionFacts &facts, const ServiceCommand &command,
           const Console &console)
{
    const QString text =
        command.isJson ? QString::fromUtf8(QJsonDocument(factsJson(facts, *command.connection))
                                               .toJson(QJsonDocument::Indented))
                             .trimmed()
                       : connectionLines(facts, *command.connection).join(u'\n');
    printLine(console.out, terminalSafe(text, LineEnds::Kept));
}

} // namespace

int runWhoami(const QStringList &arguments, const Console &console)
{
    QCommandLineParser parser;
    const ServiceCommand command =
        beginServiceCommand(parser, arguments, QStringLiteral("whoami"), console);
    if (!command.connection)
        return command.exitCode;
    workspace::ServiceAccess &access = command.connection->access();
    workspace::Identification identification(access);
    const auto waiting = command.connection->waiting();
    const auto fail = [&](const Error &error) {
        waiting->end();
        QCoreApplication::exit(reportFailure(error, console));
    };
    const auto end = [&](const QString &accountOfAVault) {
        waiting->end();
        workspace::ConnectionIdentity identity = identification.identity();
        if (identity.account.isEmpty())
            identity.account = accountOfAVault;
        print(workspace::connectionFacts(access.destination(), identity,
                                         measuredOffset(*command.connection)),
              command, console);
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
