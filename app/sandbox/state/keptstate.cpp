// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/state/keptstate.h"

namespace vaultlock::sandbox {

KeptState::KeptState(QString path)
    : m_path(std::move(path))
    , m_file(m_path)
{
}

Result<QString> KeptState::open(const std::function<State()> &newState)
{
    const auto lock = lockFile();
    if (!lock)
        return failure(lock.error());
    auto loaded = m_file.load();
    if (!loaded)
        return failure(loaded.error());
    if (auto kept = keep(loaded->state ? *std::move(loaded->state) : newState()); !kept)
        return failure(kept.error());
    return loaded->setAside;
}

Result<FileLock> KeptState::lock()
{
    auto lock = lockFile();
    if (!lock || m_file.version() == m_version)
        return lock;
    auto loaded = m_file.load();
    if (!loaded)
        return failure(loaded.error());
    // A file that was removed or spoilt behind our back is written anew with the next change.
    if (!loaded->state)
        return lock;
    if (loaded->state->id != m_state->id)
        return failure(ErrorKind::SandboxUnavailable, m_path);
    m_state = *std::move(loaded->state);
    m_version = m_file.version();
    return lock;
}

Result<void> KeptState::keep(State next)
{
    if (auto saved = m_file.save(next); !saved)
        return saved;
    m_state = std::move(next);
    m_version = m_file.version();
    return {};
}

Result<FileLock> KeptState::lockFile() const
{
    if (m_path.isEmpty())
        return FileLock();
    return FileLock::acquire(m_path + QLatin1String(".lock")).map_error([](const QString &why) {
        return Error{ErrorKind::SandboxUnavailable, {}, 0, {}, why};
    });
}

} // namespace vaultlock::sandbox
