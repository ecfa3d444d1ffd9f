// SPDX-License-Identifier: GPL-3.0-or-later

// Which connection counts where the command line names none: one rule for the window and for
// commands.
#pragma once

#include "workspace/connectionchoice.h"

#include <QProcessEnvironment>

class QCommandLineParser;

namespace vaultlock::workspace {

class ConnectionMemory;

/// Of the window: the last one, at first the sandbox.
ConnectionChoice startOfWindow(const ConnectionMemory &memory);

struct StartingConnection
{
    enum class By {
        CommandLine,
        Environment,
        Window, ///< as it was there last
        Nobody, ///< as AWS's tools find it
    };
    ConnectionChoice choice;
    By by = By::Nobody;
};

/// Of a command without --connection. The environment goes first, where it says who (keys, a role,
/// a profile) or to whom (an endpoint), then the live connection that the window had last; else it
/// is as AWS's tools find it. A rehearsal in the window's sandbox is no connection of a command: a
/// script would take sample vaults for real ones. Nor are keys that were typed there: they are the
/// window's.
StartingConnection startOfCommand(const ConnectionMemory &memory,
                                  const QProcessEnvironment &environment);

/// By the parser's options as readChoice() has it, else as above. Where --endpoint-url stands
/// alone, the window has no say: its credentials are not for a service that it does not know.
Result<StartingConnection> readStart(const QCommandLineParser &parser,
                                     const ConnectionMemory &memory,
                                     const QProcessEnvironment &environment);

/// `environment`, `window`, `--connection`, `default`: of JSON.
QString startName(StartingConnection::By by);

} // namespace vaultlock::workspace
