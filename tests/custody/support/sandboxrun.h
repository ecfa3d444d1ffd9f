// SPDX-License-Identifier: GPL-3.0-or-later

// The sandbox itself, with its state file, the bytes of its archives and its log, behind a line
// that fails as told.
#pragma once

#include "core/random.h"
#include "custody/support/faultyline.h"
#include "sandbox/requesthandler.h"
#include "support/manualclock.h"

#include <QJsonObject>
#include <QString>

#include <memory>
#include <vector>

namespace vaultlock::tests {

/// Lives in the thread that made it, which runs an event loop. Its state is custodyStateId's, its
/// keys are custodyKeyId's.
class SandboxRun
{
public:
    /// folder: of state, bytes and log; it exists. clock: the sandbox's and the computer's.
    SandboxRun(QString folder, ManualClock &clock);
    ~SandboxRun();

    FaultyLine &line() { return m_line; }
    VaultArn arn(const QString &vault) const;
    /// As after a program that was killed: with what is on disk, and nothing else.
    void restart();
    /// The state without a vault, the log without a line.
    void startAnew();

    /// As its file has it.
    sandbox::State stateOnDisk() const;
    /// Every line, whole.
    std::vector<QJsonObject> logged() const;
    /// The bytes of its archives that are missing or are not those that were written.
    QStringList damagedArchives() const;

private:
    QString path(const char *name) const;
    sandbox::HttpReply answer(const sandbox::HttpRequest &request);
    sandbox::HttpReply stamped(sandbox::HttpReply reply);

    QString m_folder;
    ManualClock &m_clock;
    SystemRandom m_random;
    FaultyLine m_line;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace vaultlock::tests
