// SPDX-License-Identifier: GPL-3.0-or-later

// The sandbox inside the program: started when it is wanted, and its clock.
#pragma once

#include "core/result.h"
#include "workspace/destination.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <memory>

namespace vaultlock::sandbox {
class SandboxThread;
} // namespace vaultlock::sandbox

namespace vaultlock::workspace {

/// One sandbox, which runs until the host dies.
class SandboxHost : public QObject
{
    Q_OBJECT

public:
    /// stateFile: empty where the sandbox keeps nothing.
    explicit SandboxHost(QString stateFile, QObject *parent = nullptr);
    ~SandboxHost() override;

    /// Starts it, if it was not: started() or startFailed() follows, at once where it is running.
    /// While it is starting, nothing more happens.
    void start();
    bool isStarted() const { return m_access != nullptr; }
    /// How to reach it. Only once it has started. InvalidEndpoint never, by rights.
    Result<Destination> destination() const;

    /// How far its clock is ahead.
    std::chrono::seconds clockOffset() const { return m_clockOffset; }
    /// clockMoved() or clockFailed() follows. Only once it has started.
    void advanceClock(std::chrono::seconds by);
    void resetClock();

signals:
    void started();
    void startFailed(const vaultlock::Error &error);
    void clockMoved();
    void clockFailed(const vaultlock::Error &error);

private:
    void followClock(const QFuture<Result<std::chrono::seconds>> &moved);

    QString m_stateFile;
    std::unique_ptr<sandbox::SandboxThread> m_sandbox;
    std::shared_ptr<const sandbox::Access> m_access;
    bool m_isStarting = false;
    std::chrono::seconds m_clockOffset{};
};

} // namespace vaultlock::workspace
