// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/service/operations.h"

#include "sandbox/service/policycheck.h"
#include "sandbox/service/refusal.h"
#include "sandbox/service/replybody.h"
#include "sandbox/token.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace vaultlock::sandbox {

namespace {

constexpr int largestPage = 10;

HttpReply reply(int status, QByteArray body = {})
{
    return {status, {}, std::move(body)};
}

HttpReply emptyReply(const Result<void> &result, int status)
{
    return result ? reply(status) : errorReply(result.error());
}

QString decodedQueryItem(const HttpRequest &request, const char *name)
{
    const QUrlQuery query(QString::fromLatin1(request.query));
    return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

Result<std::size_t> pageSize(const HttpRequest &request)
{
    const QString text = decodedQueryItem(request, "limit");
    if (text.isEmpty())
        return std::size_t{largestPage};
    bool isNumber = false;
    const int limit = text.toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > largestPage)
        return invalidParameter(QStringLiteral("Invalid limit: ") + text);
    return static_cast<std::size_t>(limit);
}

/// The marker is the ARN of the last vault of the page before.
Result<std::optional<VaultName>> marker(const HttpRequest &request, const VaultStore &store)
{
    const QString text = decodedQueryItem(request, "marker");
    if (text.isEmpty())
        return std::optional<VaultName>();
    const auto arn = VaultArn::fromString(text);
    if (!arn || store.arn(arn->name()) != *arn)
        return invalidParameter(QStringLiteral("Invalid marker: ") + text);
    return std::optional<VaultName>(arn->name());
}

HttpReply listVaults(const HttpRequest &request, const VaultStore &store)
{
    const auto limit = pageSize(request);
    if (!limit)
        return errorReply(limit.error());
    const auto after = marker(request, store);
    if (!after)
        return errorReply(after.error());
    return reply(200, vaultListBody(store.list(*limit, *after), store));
}

HttpReply vaultLock(const VaultName &vault, const VaultStore &store)
{
    const auto lock = store.lock(vault);
    return lock ? reply(200, lockBody(*lock)) : errorReply(lock.error());
}

HttpReply describeVault(const VaultName &name, const VaultStore &store)
{
    const auto vault = store.describe(name);
    return vault ? reply(200, vaultBody(*vault, store)) : errorReply(vault.error());
}

HttpReply listTags(const VaultName &name, const VaultStore &store)
{
    const auto vault = store.describe(name);
    return vault ? reply(200, tagsBody(*vault)) : errorReply(vault.error());
}

HttpReply accessPolicy(const VaultName &name, const VaultStore &store)
{
    const auto vault = store.describe(name);
    if (!vault)
        return errorReply(vault.error());
    if (vault->accessPolicy.isEmpty()) {
        return errorReply(notFound(QStringLiteral("No vault access policy is set for: ") +
                                   store.arn(name).toString()));
    }
    return reply(200, policyBody(vault->accessPolicy));
}

HttpReply createVault(const VaultName &name, const OperationContext &context)
{
    context.store.create(name, context.now);
    HttpReply created = reply(201);
    created.headers.append({"Location", '/' + context.store.account().toString().toLatin1() +
                                            "/vaults/" + name.toString().toLatin1()});
    return created;
}

/// The policy inside `{"Policy":"…"}`.
Result<QByteArray> policyOf(const QByteArray &body)
{
    if (body.isEmpty())
        return missingParameter(QStringLiteral("Required parameter missing: policy"));
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return malformedBody(QStringLiteral("The body is not a JSON object."));
    const QJsonValue policy = document.object().value(QLatin1String("Policy"));
    if (policy.isUndefined() || policy.isNull())
        return missingParameter(QStringLiteral("Required parameter missing: policy"));
    if (!policy.isString())
        return malformedBody(QStringLiteral("Policy is not a string."));
    return policy.toString().toUtf8();
}

HttpReply initiateLock(const VaultName &vault, const HttpRequest &request,
                       const OperationContext &context)
{
    const auto policy = policyOf(request.body);
    if (!policy)
        return errorReply(policy.error());
    if (const auto check = checkPolicy(*policy, context.store.arn(vault)); !check)
        return errorReply(check.error());
    const QByteArray lockId = randomToken(context.random, lockIdLength);
    const auto initiated =
        context.store.initiate(vault, *policy, lockId, context.now, context.window);
    HttpReply answer = emptyReply(initiated, 201);
    if (initiated)
        answer.headers.append({"x-amz-lock-id", lockId});
    return answer;
}

HttpReply notOffered(Operation operation)
{
    const std::string_view name = operationName(operation);
    return errorReply(unknownOperation(
        QStringLiteral("The sandbox does not offer %1.")
            .arg(QLatin1String(name.data(), static_cast<qsizetype>(name.size())))));
}

HttpReply performOnVault(const Call &call, const HttpRequest &request,
                         const OperationContext &context)
{
    const VaultName &vault = *call.vault;
    switch (call.operation) {
    case Operation::CreateVault:
        return createVault(vault, context);
    case Operation::DescribeVault:
        return describeVault(vault, context.store);
    case Operation::ListTagsForVault:
        return listTags(vault, context.store);
    case Operation::GetVaultAccessPolicy:
        return accessPolicy(vault, context.store);
    case Operation::GetVaultLock:
        return vaultLock(vault, context.store);
    case Operation::InitiateVaultLock:
        return initiateLock(vault, request, context);
    case Operation::CompleteVaultLock:
        return emptyReply(context.store.complete(vault, call.id), 204);
    case Operation::AbortVaultLock:
        return emptyReply(context.store.abort(vault), 204);
    default:
        return notOffered(call.operation);
    }
}

} // namespace

HttpReply perform(const Call &call, const HttpRequest &request, const OperationContext &context)
{
    if (call.vault)
        return performOnVault(call, request, context);
    if (call.operation == Operation::ListVaults)
        return listVaults(request, context.store);
    return notOffered(call.operation);
}

} // namespace vaultlock::sandbox
