// SPDX-License-Identifier: GPL-3.0-or-later

// A workspace with everything that it needs, on a sandbox that forgets.
#pragma once

#include "aws/signing/sigv4.h"
#include "support/memoryjournal.h"
#include "workspace/workspace.h"

#include <QTest>

namespace vaultlock::tests {

struct WorkspaceBench
{
    explicit WorkspaceBench(const QProcessEnvironment &environment = {},
                            const std::function<Result<void>()> &selfTest = &aws::selfTest,
                            workspace::TypedKeys *keys = nullptr)
        : workspace({{journal, clock, scheduler, random},
                     environment,
                     QString(),
                     selfTest,
                     nullptr,
                     keys})
    {
    }

    /// True when the sandbox is connected and has said all about its vaults.
    bool connectToSandbox()
    {
        return workspace.connectTo({}) && QTest::qWaitFor([this] { return isSurveyed(); });
    }

    bool isSurveyed() const
    {
        return workspace.survey() && !workspace.survey()->isLoading() &&
               !workspace.survey()->rows().empty();
    }

    /// True when the vault's lock has been read.
    bool choose(const QString &name)
    {
        workspace.chooseVault(*VaultName::fromString(name));
        return QTest::qWaitFor([this, &name] {
            const lock::VaultLockSession *session = workspace.chosenSession();
            return session && session->vault().name().toString() == name &&
                   lock::stageOf(session->state()) != lock::LockStage::Unknown;
        });
    }

    SystemClock clock;
    SystemScheduler scheduler;
    SystemRandom random;
    MemoryJournal journal;
    workspace::Workspace workspace;
};

} // namespace vaultlock::tests
