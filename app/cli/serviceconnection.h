// The service that a command speaks to.
#pragma once

#include "aws/connection/connectionrequest.h"
#include "aws/connection/resolvedconnection.h"
#include "aws/glacier/glacierclient.h"
#include "aws/sts/stsclient.h"
#include "cli/commandline.h"
#include "core/clock.h"
#include "core/random.h"
#include "core/scheduler.h"
#include "sandbox/sandboxserver.h"

#include <QCommandLineParser>
#include <QNetworkAccessManager>

#include <memory>

namespace vaultlock::cli {

/// --connection (sandbox: a new one, for as long as the command runs), --region, --endpoint-url.
struct ConnectionOptions
{
    ConnectionOptions();
    void addTo(QCommandLineParser &parser) const;

    QCommandLineOption connection;
    QCommandLineOption region;
    QCommandLineOption endpointUrl;
};

/// Owns what the requests of one command need. Nobody is asked for MFA codes, and metadata services
/// are left alone. Needs a QCoreApplication.
class ServiceConnection
{
public:
    /// Null where the command line or the configuration cannot be: that was said, and exitCode is
    /// set.
    static std::unique_ptr<ServiceConnection> open(const QCommandLineParser &parser,
                                                   const ConnectionOptions &options,
                                                   const Console &console, int &exitCode);

    const aws::ResolvedConnection &resolved() const { return m_resolved; }
    aws::GlacierClient &client() { return *m_client; }
    /// Null where STS must not be asked.
    aws::StsClient *sts() { return m_sts.get(); }
    const Clock &clock() const { return m_parts->clock; }

private:
    struct Parts
    {
        SystemClock clock;
        SystemScheduler scheduler;
        SystemRandom random;
        QNetworkAccessManager network;
        std::unique_ptr<sandbox::SandboxServer> sandbox; ///< null: a live service
    };
    static Result<aws::ResolvedConnection> resolve(Parts &parts,
                                                   const aws::ConnectionRequest &request);
    static Result<aws::ResolvedConnection> startSandbox(Parts &parts);
    ServiceConnection(std::unique_ptr<Parts> parts, aws::ResolvedConnection resolved);

    std::unique_ptr<Parts> m_parts;
    aws::ResolvedConnection m_resolved;
    std::unique_ptr<aws::GlacierClient> m_client;
    std::unique_ptr<aws::StsClient> m_sts;
};

/// A command that speaks to a service: its command line read, its connection open.
struct ServiceCommand
{
    std::unique_ptr<ServiceConnection> connection; ///< null: the command ends with exitCode
    bool isJson = false;
    int exitCode = 0;
};

/// Reads --connection and its like, and --format, which is plainFormat (`table`) or json.
ServiceCommand beginServiceCommand(const QStringList &arguments, const QString &command,
                                   const QString &description, const QString &plainFormat,
                                   const Console &console);

/// Says what went wrong, what it means and what to do; returns the exit code.
int reportFailure(const Error &error, const Console &console);

} // namespace vaultlock::cli
