// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/sandboxhost.h"

#include "core/whendone.h"
#include "sandbox/sandboxthread.h"

#include <utility>

namespace vaultlock::workspace {

SandboxHost::SandboxHost(QString stateFile, QObject *parent)
    : QObject(parent)
    , m_stateFile(std::move(stateFile))
{
}

SandboxHost::~SandboxHost() = default;

void SandboxHost::start()
{
    if (m_access) {
        emit started();
        return;
    }
    if (std::exchange(m_isStarting, true))
        return;
    sandbox::Options options;
    options.stateFile = m_stateFile;
    m_sandbox = std::make_unique<sandbox::SandboxThread>(options);
    whenDone(m_sandbox->start(), m_sandbox.get(), [this](const Result<sandbox::Access> &access) {
        m_isStarting = false;
        if (!access) {
            emit startFailed(access.error());
            return;
        }
        m_access = std::make_shared<sandbox::Access>(*access);
        m_clockOffset = access->clockOffset;
        emit started();
    });
}

Result<Destination> SandboxHost::destination() const
{
    return sandboxDestination(*m_access);
}

void SandboxHost::advanceClock(std::chrono::seconds by)
{
    followClock(m_sandbox->advanceClock(by));
}

void SandboxHost::resetClock()
{
    followClock(m_sandbox->resetClock());
}

void SandboxHost::followClock(const QFuture<Result<std::chrono::seconds>> &moved)
{
    whenDone(moved, m_sandbox.get(), [this](const Result<std::chrono::seconds> &offset) {
        if (!offset) {
            emit clockFailed(offset.error());
            return;
        }
        m_clockOffset = *offset;
        emit clockMoved();
    });
}

} // namespace vaultlock::workspace
