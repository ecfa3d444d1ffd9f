// SPDX-License-Identifier: GPL-3.0-or-later

// The sandbox in a thread of its own, for the application.
#pragma once

#include "sandbox/sandboxserver.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace vaultlock::sandbox {

/// Lives in the caller's thread; the server lives in the thread that this owns and ends.
class SandboxThread : public QObject
{
    Q_OBJECT

public:
    explicit SandboxThread(Options options, QObject *parent = nullptr);
    ~SandboxThread() override;

    QFuture<Result<Access>> start();
    /// These end when the clock has moved, with how far ahead it is then.
    QFuture<Result<std::chrono::seconds>> advanceClock(std::chrono::seconds by);
    QFuture<Result<std::chrono::seconds>> resetClock();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vaultlock::sandbox
