// SPDX-License-Identifier: GPL-3.0-or-later

// The service that a command speaks to.
#pragma once

#include "cli/commandline.h"
#include "cli/progress.h"
#include "core/clock.h"
#include "core/random.h"
#include "core/scheduler.h"
#include "sandbox/sandboxserver.h"
#include "words/errorwords.h"
#include "workspace/serviceaccess.h"
#include "workspace/startingconnection.h"

#include <QJsonObject>

#include <memory>
#include <optional>

class QCommandLineParser;

namespace vaultlock::cli {

/// Owns what the requests of one command need. Nobody is asked for MFA codes, and metadata services
/// are left alone. Needs a QCoreApplication.
class ServiceConnection
{
public:
    /// The errors of workspace::liveDestination(), SandboxUnavailable, and those of a signer that
    /// does not pass its self-test.
    static Result<std::unique_ptr<ServiceConnection>>
    open(const workspace::StartingConnection &start, const Console &console);

    workspace::ServiceAccess &access() { return *m_access; }
    const Clock &clock() const { return m_clock; }
    Scheduler &scheduler() { return m_scheduler; }
    aws::ConnectionServices services() { return {m_clock, m_scheduler, m_random}; }

    const workspace::StartingConnection &start() const { return m_start; }
    bool isLive() const { return !m_sandbox; }
    /// "LIVE: profile:records, as in the window"
    QString title() const;
    /// mode (LIVE or SANDBOX), connection, connectionSource
    QJsonObject titleJson() const;
    /// Tells at a terminal that something goes on, until it is ended.
    std::unique_ptr<Progress> waiting();

private:
    ServiceConnection(const workspace::StartingConnection &start, FILE *err)
        : m_start(start)
        , m_err(err)
    {
    }
    Result<workspace::Destination> find(const workspace::StartingConnection &start);
    Result<workspace::Destination> startSandbox();

    workspace::StartingConnection m_start;
    FILE *m_err;
    SystemClock m_clock;
    SystemScheduler m_scheduler;
    SystemRandom m_random;
    std::unique_ptr<sandbox::SandboxServer> m_sandbox; ///< null: a live service
    std::optional<workspace::ServiceAccess> m_access;  ///< there once it is open
};

/// Which connection the command line means (workspace/startingconnection.h). InvalidInput: none;
/// detail is the sentence that says why.
Result<workspace::StartingConnection> startOf(const QCommandLineParser &parser);
/// The same of a command that has other options for it, and was given none.
workspace::StartingConnection startUnnamed();
/// "LIVE: profile:records, as in the window"
QString titleOf(const workspace::StartingConnection &start);
/// Where the Region of such a connection comes from, for people.
QString regionSource(workspace::StartingConnection::By by);

/// A command that speaks to a service: its command line read, its connection open.
struct ServiceCommand
{
    std::unique_ptr<ServiceConnection> connection; ///< null: the command ends with exitCode
    bool isJson = false;
    int exitCode = 0;
};

/// Of a command line that has been read. Why it cannot be is said; and, at a terminal, whether it
/// is LIVE.
ServiceCommand openService(const QCommandLineParser &parser, bool isJson, const Console &console);

/// Reads the line of a command that takes no arguments.
ServiceCommand beginServiceCommand(QCommandLineParser &parser, const QStringList &arguments,
                                   const QString &command, const Console &console);

/// Says what went wrong, what it means and what to do; returns the exit code.
int reportFailure(const Error &error, const Console &console);
int reportFailure(const words::ErrorWords &words, const Console &console);

} // namespace vaultlock::cli
