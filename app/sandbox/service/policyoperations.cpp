// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/service/policyoperations.h"

#include "sandbox/service/policycheck.h"
#include "sandbox/service/refusal.h"
#include "sandbox/service/reply.h"
#include "sandbox/service/replybody.h"
#include "sandbox/token.h"

namespace vaultlock::sandbox {

namespace {

/// The policy inside `{"Policy":"…"}`.
Result<QByteArray> policyOf(const HttpRequest &request)
{
    const auto body = objectOf(request, QStringLiteral("policy"));
    if (!body)
        return failure(body.error());
    const QJsonValue policy = body->value(QLatin1String("Policy"));
    if (policy.isUndefined() || policy.isNull())
        return missingParameter(QStringLiteral("Required parameter missing: policy"));
    if (!policy.isString())
        return malformedBody(QStringLiteral("Policy is not a string."));
    return policy.toString().toUtf8();
}

} // namespace

HttpReply initiateLock(const Call &call, const HttpRequest &request,
                       const OperationContext &context)
{
    const auto policy = policyOf(request);
    if (!policy)
        return errorReply(policy.error());
    const VaultName &vault = *call.vault;
    if (const auto check = checkPolicy(*policy, context.store.arn(vault), PolicyKind::Lock); !check)
        return errorReply(check.error());
    const QByteArray lockId = randomToken(context.random, lockIdLength);
    const auto initiated =
        context.store.initiate(vault, *policy, lockId, context.now, context.window);
    HttpReply answer = emptyReply(initiated, 201);
    if (initiated)
        answer.headers.append({"x-amz-lock-id", lockId});
    return answer;
}

HttpReply vaultLock(const Call &call, const OperationContext &context)
{
    const auto lock = context.store.lock(*call.vault);
    return lock ? reply(200, lockBody(*lock)) : errorReply(lock.error());
}

HttpReply accessPolicy(const Call &call, const OperationContext &context)
{
    const auto vault = context.store.describe(*call.vault);
    if (!vault)
        return errorReply(vault.error());
    if (vault->accessPolicy.isEmpty()) {
        return errorReply(notFound(QStringLiteral("No vault access policy is set for: ") +
                                   context.store.arn(vault->name).toString()));
    }
    return reply(200, policyBody(vault->accessPolicy));
}

HttpReply setAccessPolicy(const Call &call, const HttpRequest &request,
                          const OperationContext &context)
{
    return emptyReply(changeVault(call, context,
                                  [&](Vault &vault) -> Result<void> {
                                      const auto policy = policyOf(request);
                                      if (!policy)
                                          return failure(policy.error());
                                      vault.accessPolicy = *policy;
                                      return checkPolicy(*policy, context.store.arn(vault.name),
                                                         PolicyKind::Access);
                                  }),
                      204);
}

HttpReply deleteAccessPolicy(const Call &call, const OperationContext &context)
{
    return emptyReply(changeVault(call, context,
                                  [](Vault &vault) -> Result<void> {
                                      vault.accessPolicy.clear();
                                      return {};
                                  }),
                      204);
}

} // namespace vaultlock::sandbox
