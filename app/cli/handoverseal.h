// SPDX-License-Identifier: GPL-3.0-or-later

// By what a hand-over is sealed or opened on the command line, and how it is told.
#pragma once

#include "cli/commandline.h"
#include "handover/sealedfile.h"

class QCommandLineParser;

namespace vaultlock::cli {

/// Asked on the terminal without echo unless one of them is given. Why there is none is said; the
/// exit code then.
tl::expected<Secret, int> handOverPassphrase(const QCommandLineParser &parser, const char *question,
                                             const Console &console);

/// The one file that was named, opened; nothing: why not was said, and the command exits so.
struct OpenedFile
{
    std::optional<handover::HandOver> handOver;
    int exitCode = exitSuccess;
};
OpenedFile openHandOver(const QCommandLineParser &parser, const Console &console);

void printHandOver(const handover::HandOver &handOver, const Console &console);
/// What printHandOver() says, for a script: without the lock ID and the policy's text. outcome:
/// what became of it, "notChecked" where nobody was asked.
void printHandOverJson(const handover::HandOver &handOver, const QString &outcome,
                       const Console &console);
int sayFault(const handover::OpeningFault &fault, const Console &console);

} // namespace vaultlock::cli
