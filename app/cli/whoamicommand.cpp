// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/whoamicommand.h"

#include "cli/output.h"
#include "cli/serviceconnection.h"
#include "core/whendone.h"
#include "words/identitywords.h"
#include "workspace/identification.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vaultlock::cli {

namespace {

QString endpointSource(const workspace::Destination &destination)
{
    return destination.endpointSource.isEmpty() ? QStringLiteral("region")
                                                : destination.endpointSource;
}

QString endpointText(const workspace::Destination &destination)
{
    return QString::fromLatin1(destination.endpoint.url().toEncoded());
}

QJsonObject toJson(const workspace::ConnectionIdentity &identity,
                   const workspace::Destination &destination)
{
    return {
        {QStringLiteral("account"), textOrNull(identity.account)},
        {QStringLiteral("arn"), textOrNull(identity.arn)},
        {QStringLiteral("source"), identity.credentialsSource},
        {QStringLiteral("region"), destination.region.toString()},
        {QStringLiteral("regionSource"), destination.regionSource},
        {QStringLiteral("endpoint"), endpointText(destination)},
        {QStringLiteral("endpointSource"), endpointSource(destination)},
        {QStringLiteral("notes"), QJsonArray::fromStringList(words::connectionNotes(destination))}};
}

QString toText(const workspace::ConnectionIdentity &identity,
               const workspace::Destination &destination)
{
    const QString unknown = QStringLiteral("unknown");
    QString text =
        QStringLiteral("Account:     %1\nIdentity:    %2\nCredentials: %3\nRegion:      %4 "
                       "(from %5)\nEndpoint:    %6 (from %7)")
            .arg(identity.account.isEmpty() ? unknown : identity.account,
                 identity.arn.isEmpty() ? unknown : identity.arn, identity.credentialsSource,
                 destination.region.toString(), destination.regionSource, endpointText(destination),
                 endpointSource(destination));
    for (const QString &note : words::connectionNotes(destination))
        text += QStringLiteral("\nNote:        ") + note;
    return text;
}

void print(const workspace::ConnectionIdentity &identity, const workspace::Destination &destination,
           bool isJson, const Console &console)
{
    const QString text =
        isJson ? QString::fromUtf8(
                     QJsonDocument(toJson(identity, destination)).toJson(QJsonDocument::Indented))
                     .trimmed()
               : toText(identity, destination);
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
        print(identity, access.destination(), command.isJson, console);
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
