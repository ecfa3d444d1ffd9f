// SPDX-License-Identifier: GPL-3.0-or-later

// Policies as they are needed for decisions, prepared once.
#pragma once

#include "policy/decision/joineddecision.h"

#include <QByteArray>
#include <QCache>

#include <memory>

namespace vaultlock::sandbox {

struct CachedPolicy
{
    policy::PreparedPolicy prepared;
    policy::PolicyDoubt doubt; ///< how far a policy that the service would refuse can be told
};

/// By the bytes of a policy. Forgets the ones that were not asked for for longest. Not thread-safe.
class PolicyCache
{
public:
    /// textBytes: of how much policy text what is prepared is kept.
    explicit PolicyCache(qsizetype textBytes = 4 * 1024 * 1024);

    /// Never null. No text: a policy without statements.
    std::shared_ptr<const CachedPolicy> policy(const QByteArray &text);
    qsizetype size() const { return m_policies.size(); }

private:
    QCache<QByteArray, std::shared_ptr<const CachedPolicy>> m_policies;
};

} // namespace vaultlock::sandbox
