// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/service/vaultoperations.h"

#include "sandbox/service/refusal.h"
#include "sandbox/service/reply.h"
#include "sandbox/service/replybody.h"

namespace vaultlock::sandbox {

namespace {

constexpr qsizetype largestPageOfVaults = 10;

/// The marker is the ARN of the last vault of the page before.
Result<std::optional<VaultName>> vaultMarker(const HttpRequest &request, const VaultStore &store)
{
    const QString text = decodedQueryItem(request, "marker");
    if (text.isEmpty())
        return std::optional<VaultName>();
    const auto arn = VaultArn::fromString(text);
    if (!arn || store.arn(arn->name()) != *arn)
        return invalidParameter(QStringLiteral("Invalid marker: ") + text);
    return std::optional<VaultName>(arn->name());
}

} // namespace

HttpReply listVaults(const HttpRequest &request, const OperationContext &context)
{
    const auto limit = pageLimit(request, largestPageOfVaults, largestPageOfVaults);
    if (!limit)
        return errorReply(limit.error());
    const auto after = vaultMarker(request, context.store);
    if (!after)
        return errorReply(after.error());
    const auto page = context.store.list(static_cast<std::size_t>(*limit), *after);
    return reply(200, vaultListBody(page, context.store));
}

HttpReply describeVault(const Call &call, const OperationContext &context)
{
    const auto vault = context.store.describe(*call.vault);
    return vault ? reply(200, vaultBody(*vault, context.store)) : errorReply(vault.error());
}

HttpReply createVault(const Call &call, const OperationContext &context)
{
    HttpReply created = emptyReply(context.store.create(*call.vault, context.now), 201);
    if (created.status == 201)
        created.headers.append({"Location", pathOf(*call.vault, context)});
    return created;
}

HttpReply deleteVault(const Call &call, const OperationContext &context)
{
    return emptyReply(context.store.remove(*call.vault), 204);
}

} // namespace vaultlock::sandbox
