// SPDX-License-Identifier: GPL-3.0-or-later

// The service that a command speaks to.
#pragma once

#include "cli/commandline.h"
#include "core/clock.h"
#include "core/random.h"
#include "core/scheduler.h"
#include "sandbox/sandboxserver.h"
#include "words/errorwords.h"
#include "workspace/serviceaccess.h"

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
    open(const workspace::ConnectionChoice &choice);

    workspace::ServiceAccess &access() { return *m_access; }
    const Clock &clock() const { return m_clock; }
    Scheduler &scheduler() { return m_scheduler; }
    aws::ConnectionServices services() { return {m_clock, m_scheduler, m_random}; }

private:
    ServiceConnection() = default;
    Result<workspace::Destination> find(const workspace::ConnectionChoice &choice);
    Result<workspace::Destination> startSandbox();

    SystemClock m_clock;
    SystemScheduler m_scheduler;
    SystemRandom m_random;
    std::unique_ptr<sandbox::SandboxServer> m_sandbox; ///< null: a live service
    std::optional<workspace::ServiceAccess> m_access;  ///< there once it is open
};

/// Adds --connection (sandbox: a new one, for as long as the command runs), --region and
/// --endpoint-url.
void addConnectionOptions(QCommandLineParser &parser);

/// A command that speaks to a service: its command line read, its connection open.
struct ServiceCommand
{
    std::unique_ptr<ServiceConnection> connection; ///< null: the command ends with exitCode
    bool isJson = false;
    int exitCode = 0;
};

/// Of a command line that was read with addConnectionOptions(). Why it cannot be is said.
ServiceCommand openService(const QCommandLineParser &parser, bool isJson, const Console &console);

/// Reads the options of addConnectionOptions(), and --format, which is plainFormat (`table`) or
/// json; and what options the parser has of its own.
ServiceCommand beginServiceCommand(QCommandLineParser &parser, const QStringList &arguments,
                                   const QString &command, const QString &description,
                                   const QString &plainFormat, const Console &console);
/// The same without any of its own.
ServiceCommand beginServiceCommand(const QStringList &arguments, const QString &command,
                                   const QString &description, const QString &plainFormat,
                                   const Console &console);

/// Says what went wrong, what it means and what to do; returns the exit code.
int reportFailure(const Error &error, const Console &console);
int reportFailure(const words::ErrorWords &words, const Console &console);

} // namespace vaultlock::cli
