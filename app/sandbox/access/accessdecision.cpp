// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/access/accessdecision.h"

#include <algorithm>

namespace vaultlock::sandbox {

namespace {

using Outcome = AccessDecision::Outcome;
using By = AccessDecision::By;

std::optional<std::size_t> actionOf(const AskedCall &asked)
{
    return policy::actionNamed(operationName(asked.call.operation));
}

bool isForeign(const AskedCall &asked)
{
    return asked.caller.account != asked.store.account().toString().toStdString();
}

AccessDecision byIdentity(const AskedCall &asked)
{
    const auto action = actionOf(asked);
    const bool isAllowed = action && asked.caller.allowed.contains(*action);
    return {isAllowed ? Outcome::Allowed : Outcome::Denied, By::Identity};
}

/// Nothing of the vault's that could allow it is there.
AccessDecision withoutVaultPolicies(const AskedCall &asked)
{
    if (!isForeign(asked))
        return byIdentity(asked);
    AccessDecision decision;
    decision.lacksResourcePolicy = true;
    return decision;
}

Outcome outcomeOf(policy::Decision decision)
{
    return decision == policy::Decision::Allowed  ? Outcome::Allowed
           : decision == policy::Decision::Denied ? Outcome::Denied
                                                  : Outcome::Undecided;
}

/// Denied, Allowed or Indeterminate by one of the vault's policies.
AccessDecision byVaultPolicy(const policy::JoinedAnswer &joined, By doubted)
{
    AccessDecision decision{outcomeOf(joined.decision), doubted};
    if (!joined.policy)
        return decision;
    const bool isLock = *joined.policy == policy::VaultPolicy::Lock;
    decision.by = isLock ? By::Lock : By::Access;
    decision.statement = joined.statement;
    const policy::Answer &answer = isLock ? joined.lock : *joined.access;
    for (const policy::StatementTrace &trace : answer.trace) {
        if (trace.statement == joined.statement)
            decision.sid = trace.sid;
    }
    return decision;
}

} // namespace

AccessDecision AccessDecider::decide(const AskedCall &asked)
{
    const auto action = actionOf(asked);
    if (!asked.call.vault || !action ||
        policy::glacierActions()[*action].scope != policy::ActionScope::Vault)
        return withoutVaultPolicies(asked);
    const auto vault = asked.store.vaults().constFind(*asked.call.vault);
    if (vault == asked.store.vaults().cend() || (!vault->lock && vault->accessPolicy.isEmpty()))
        return withoutVaultPolicies(asked);
    return decideByVault(asked, *vault);
}

AccessDecision AccessDecider::decideByVault(const AskedCall &asked, const Vault &vault)
{
    const auto lock = m_policies.policy(vault.lock ? vault.lock->policy : QByteArray());
    const auto access = m_policies.policy(vault.accessPolicy);
    const policy::JoinedAnswer certain =
        policy::decideJoined(lock->prepared, &access->prepared, policyRequest(asked));
    const policy::JoinedAnswer joined =
        policy::doubted(certain, std::max(lock->doubt, access->doubt));
    if (joined.decision == policy::Decision::NoDecision)
        return certain.isRefused ? withoutVaultPolicies(asked) : byIdentity(asked);
    const AccessDecision decision =
        byVaultPolicy(joined, lock->doubt == policy::PolicyDoubt::None ? By::Access : By::Lock);
    if (decision.isAllowed() && isForeign(asked) && !byIdentity(asked).isAllowed())
        return byIdentity(asked);
    return decision;
}

QString denialSentence(const AskedCall &asked, const AccessDecision &decision)
{
    const std::string_view operation = operationName(asked.call.operation);
    const QString action =
        QStringLiteral("glacier:") +
        QLatin1String(operation.data(), static_cast<qsizetype>(operation.size()));
    const QString who = QStringLiteral("User: %1 is not authorized to perform: %2 on resource: %3 ")
                            .arg(QString::fromStdString(asked.caller.arn), action,
                                 QString::fromStdString(resourceOf(asked)));
    if (decision.outcome == Outcome::Undecided)
        return who + QStringLiteral("because AWS does not document what the vault's policies "
                                    "decide on it, and the sandbox does not guess");
    if (decision.by != By::Identity)
        return who + QStringLiteral("with an explicit deny in a resource-based policy");
    return who + QStringLiteral("because no %1-based policy allows the %2 action")
                     .arg(decision.lacksResourcePolicy ? QStringLiteral("resource")
                                                       : QStringLiteral("identity"),
                          action);
}

} // namespace vaultlock::sandbox
