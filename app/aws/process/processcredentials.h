// SPDX-License-Identifier: GPL-3.0-or-later

// Credentials that a program of the user's prints.
// Source: AWS SDKs and Tools Reference Guide, "Process credential provider".
#pragma once

#include "aws/credentials/credentials.h"

#include <QObject>

#include <chrono>

namespace vaultlock::aws {

/// Starts the program without a shell, with the environment that Vaultlock has and nothing on its
/// standard input, and reads `{"Version":1,"AccessKeyId":…,"SecretAccessKey":…,"SessionToken":…,
/// "Expiration":…}` from its output (64 KiB at most). Past the deadline it is killed.
/// CredentialProcessFailed: the detail says why, with the last line of its standard error where it
/// failed by itself (lastLineOf()), and never holds the arguments, which may be secrets. One
/// thread.
class ProcessCredentials final : public CredentialsProvider
{
public:
    explicit ProcessCredentials(QString command,
                                std::chrono::milliseconds deadline = std::chrono::seconds(60));

    QFuture<Result<SharedCredentials>> credentials() override;
    bool isWaitingForOthers() const override { return m_underWay > 0; }

private:
    QString m_command;
    std::chrono::milliseconds m_deadline;
    int m_underWay = 0;
    QObject m_runs; // owns the programs under way
};

} // namespace vaultlock::aws
