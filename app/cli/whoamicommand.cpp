#include "cli/whoamicommand.h"

#include "cli/output.h"
#include "cli/serviceconnection.h"
#include "core/whendone.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace vaultlock::cli {

namespace {

struct Identity
{
    QString account; ///< empty: unknown
    QString arn;
    QString source;
};

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString endpointSource(const aws::ResolvedConnection &resolved)
{
    return resolved.endpointSource.isEmpty() ? QStringLiteral("region") : resolved.endpointSource;
}

QString endpointText(const aws::ResolvedConnection &resolved)
{
    return QString::fromLatin1(resolved.endpoint.url().toEncoded());
}

QJsonObject toJson(const Identity &identity, const aws::ResolvedConnection &resolved)
{
    return {{QStringLiteral("account"), textOrNull(identity.account)},
            {QStringLiteral("arn"), textOrNull(identity.arn)},
            {QStringLiteral("source"), identity.source},
            {QStringLiteral("region"), resolved.region.toString()},
            {QStringLiteral("regionSource"), resolved.regionSource},
            {QStringLiteral("endpoint"), endpointText(resolved)},
            {QStringLiteral("endpointSource"), endpointSource(resolved)}};
}

QString toText(const Identity &identity, const aws::ResolvedConnection &resolved)
{
    const QString unknown = QStringLiteral("unknown");
    return QStringLiteral("Account:     %1\nIdentity:    %2\nCredentials: %3\nRegion:      %4 "
                          "(from %5)\nEndpoint:    %6 (from %7)")
        .arg(identity.account.isEmpty() ? unknown : identity.account,
             identity.arn.isEmpty() ? unknown : identity.arn, identity.source,
             resolved.region.toString(), resolved.regionSource, endpointText(resolved),
             endpointSource(resolved));
}

/// One run of the command: credentials, then STS where it may be asked, else the first vault.
class Whoami : public QObject
{
public:
    Whoami(ServiceConnection &connection, bool isJson, const Console &console)
        : m_connection(connection)
        , m_isJson(isJson)
        , m_console(console)
    {
    }

    void start()
    {
        whenDone(m_connection.resolved().credentials->credentials(), this,
                 [this](const Result<aws::SharedCredentials> &found) {
                     if (!found)
                         return fail(found.error());
                     m_identity.source = (*found)->source;
                     if (m_connection.sts())
                         askSts(*found);
                     else
                         askVaults();
                 });
    }

private:
    void askSts(const aws::SharedCredentials &credentials)
    {
        whenDone(m_connection.sts()->callerIdentity(credentials), this,
                 [this](const Result<aws::CallerIdentity> &caller) {
                     if (!caller)
                         return askVaults();
                     m_identity.account = caller->account;
                     m_identity.arn = caller->arn;
                     print();
                 });
    }

    void askVaults()
    {
        whenDone(m_connection.client().listVaultsPage({}), this,
                 [this](const Result<aws::VaultListPage> &page) {
                     if (!page)
                         return fail(page.error());
                     if (!page->vaults.empty())
                         m_identity.account = page->vaults.front().arn.account().toString();
                     print();
                 });
    }

    void print()
    {
        const auto &resolved = m_connection.resolved();
        const QString text =
            m_isJson
                ? QString::fromUtf8(
                      QJsonDocument(toJson(m_identity, resolved)).toJson(QJsonDocument::Indented))
                      .trimmed()
                : toText(m_identity, resolved);
        printLine(m_console.out, terminalSafe(text, LineEnds::Kept));
        QCoreApplication::exit(exitSuccess);
    }

    void fail(const Error &error) { QCoreApplication::exit(reportFailure(error, m_console)); }

    ServiceConnection &m_connection;
    bool m_isJson;
    const Console &m_console;
    Identity m_identity;
};

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
    Whoami whoami(*command.connection, command.isJson, console);
    whoami.start();
    return QCoreApplication::exec();
}

} // namespace vaultlock::cli
