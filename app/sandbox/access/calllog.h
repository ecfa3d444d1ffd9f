// SPDX-License-Identifier: GPL-3.0-or-later

// What was asked, by whom, and what was decided: a line of JSON for every request of the API.
#pragma once

#include "sandbox/access/accessdecision.h"

#include <QFile>

#include <optional>

namespace vaultlock::sandbox {

/// What is known of a request when it has been answered. Of one that was refused before, less.
struct LoggedCall
{
    QDateTime time;        ///< UTC, the computer's
    QDateTime sandboxTime; ///< UTC, the sandbox's own
    QByteArray requestId;
    QString caller; ///< its name; empty: not known
    QString callerArn;
    std::optional<Call> call;
    QByteArray archiveId; ///< of an archive or a job that the reply made, too
    QByteArray jobId;
    int status = 0;
    QString code; ///< of a refusal
    std::optional<AccessDecision> decision;
};

/// One line of JSON with its end. In it are no lock ID, secret, token, signature or body.
QByteArray logLine(const LoggedCall &logged);

/// Appends to a file that only its owner can read. Not thread-safe.
class CallLog
{
public:
    /// An empty path: nothing is written.
    explicit CallLog(const QString &path);

    /// Once, and first. SandboxUnavailable: the file cannot be written.
    Result<void> open();
    /// The line is with the system when it returns. A disk that is full stops nobody's test: that
    /// lines are missing is told once, as a warning.
    void write(const LoggedCall &logged);

private:
    QFile m_file;
    bool m_isFailureTold = false;
};

} // namespace vaultlock::sandbox
