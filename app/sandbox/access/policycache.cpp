// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/access/policycache.h"

#include "core/byteview.h"
#include "policy/linter.h"

#include <algorithm>

namespace vaultlock::sandbox {

namespace {

policy::PolicyDoubt doubtOf(std::string_view text)
{
    auto doubt = policy::PolicyDoubt::None;
    if (text.empty()) // no policy, which is no fault
        return doubt;
    for (const policy::Finding &finding : policy::lint(text))
        doubt = std::max(doubt, policy::doubtBy(finding));
    return doubt;
}

} // namespace

PolicyCache::PolicyCache(qsizetype textBytes)
    : m_policies(textBytes)
{
}

std::shared_ptr<const CachedPolicy> PolicyCache::policy(const QByteArray &text)
{
    if (const auto *known = m_policies.object(text))
        return *known;
    const std::string_view view = viewOf(text);
    const std::shared_ptr<const CachedPolicy> fresh(
        new CachedPolicy{policy::PreparedPolicy::fromText(view), doubtOf(view)});
    m_policies.insert(text, new std::shared_ptr<const CachedPolicy>(fresh), text.size() + 1);
    return fresh;
}

} // namespace vaultlock::sandbox
