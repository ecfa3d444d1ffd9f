// SPDX-License-Identifier: GPL-3.0-or-later

// vaultlock-cli evidence sign, stamp-request, stamp.
#pragma once

#include "cli/commandline.h"

class QCommandLineParser;

namespace vaultlock::cli {

/// Puts evidence.json.p7s into the folder. The passphrase comes from a descriptor, or from the
/// terminal without echo.
int signEvidence(const QCommandLineParser &parser, const Console &console);

/// Writes the request for a time stamp to a file.
int requestStamp(const QCommandLineParser &parser, const Console &console);

/// Puts the time stamp into the folder, from a file or from a server, once it is one of what
/// evidence::stampPlaceOf() says. The server is asked once, over https or http (only a hash goes
/// there, and what comes back is checked); redirects are not followed.
int stampEvidence(const QCommandLineParser &parser, const Console &console);

} // namespace vaultlock::cli
