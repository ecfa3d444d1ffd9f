// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/operations.h"

#include "sandbox/policycheck.h"
#include "sandbox/refusal.h"
#include "sandbox/replybody.h"
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

HttpReply unknown(const HttpRequest &request)
{
    return errorReply(unknownOperation(
        QStringLiteral("The sandbox does not offer %1 %2.")
            .arg(QString::fromLatin1(request.method), QString::fromLatin1(request.path))));
}

/// What stands after the vault's name in the path, decoded.
using Rest = QList<QByteArray>;

HttpReply performOnLockPolicy(const VaultName &vault, const Rest &rest, const HttpRequest &request,
                              const OperationContext &context)
{
    if (rest.size() == 2 && request.method == "POST")
        return emptyReply(context.store.complete(vault, rest[1]), 204);
    if (rest.size() == 1 && request.method == "POST")
        return initiateLock(vault, request, context);
    if (rest.size() == 1 && request.method == "DELETE")
        return emptyReply(context.store.abort(vault), 204);
    if (rest.size() == 1 && request.method == "GET")
        return vaultLock(vault, context.store);
    return unknown(request);
}

HttpReply performOnVault(const VaultName &vault, const Rest &rest, const HttpRequest &request,
                         const OperationContext &context)
{
    if (!rest.isEmpty() && rest[0] == "lock-policy")
        return performOnLockPolicy(vault, rest, request, context);
    const bool isGet = request.method == "GET";
    if (rest.isEmpty() && isGet)
        return describeVault(vault, context.store);
    if (rest.isEmpty() && request.method == "PUT")
        return createVault(vault, context);
    if (rest.size() == 1 && rest[0] == "tags" && isGet)
        return listTags(vault, context.store);
    if (rest.size() == 1 && rest[0] == "access-policy" && isGet)
        return accessPolicy(vault, context.store);
    return unknown(request);
}

/// `/{accountId}/vaults/{vaultName}/…`, each segment decoded once.
QList<QByteArray> segments(const QByteArray &path)
{
    QList<QByteArray> result;
    for (const QByteArray &segment : path.mid(1).split('/'))
        result.append(QByteArray::fromPercentEncoding(segment));
    return result;
}

} // namespace

HttpReply perform(const HttpRequest &request, const OperationContext &context)
{
    if (request.header("x-amz-glacier-version") != "2012-06-01") {
        return errorReply(missingParameter(
            QStringLiteral("Required header x-amz-glacier-version: 2012-06-01 is missing.")));
    }
    QList<QByteArray> parts = segments(request.path);
    if (parts.size() < 2 || parts[1] != "vaults")
        return unknown(request);
    if (parts[0] != "-" && parts[0] != context.store.account().toString().toLatin1()) {
        return errorReply(accessDenied(
            QStringLiteral("User is not authorized to access the account in the request.")));
    }
    if (parts.size() == 2)
        return request.method == "GET" ? listVaults(request, context.store) : unknown(request);
    const auto vault = VaultName::fromString(QString::fromUtf8(parts[2]));
    if (!vault) {
        return errorReply(
            invalidParameter(QStringLiteral("Invalid vault name: ") + vault.error().detail));
    }
    return performOnVault(*vault, parts.mid(3), request, context);
}

} // namespace vaultlock::sandbox
