// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/service/operations.h"

#include "sandbox/service/archiveoperations.h"
#include "sandbox/service/policyoperations.h"
#include "sandbox/service/refusal.h"
#include "sandbox/service/reply.h"
#include "sandbox/service/tagoperations.h"
#include "sandbox/service/vaultoperations.h"

namespace vaultlock::sandbox {

namespace {

HttpReply notOffered(Operation operation)
{
    const std::string_view name = operationName(operation);
    return errorReply(unknownOperation(
        QStringLiteral("The sandbox does not offer %1.")
            .arg(QLatin1String(name.data(), static_cast<qsizetype>(name.size())))));
}

} // namespace

HttpReply perform(const Call &call, const HttpRequest &request, const OperationContext &context)
{
    switch (call.operation) {
    case Operation::ListVaults:
        return listVaults(request, context);
    case Operation::CreateVault:
        return createVault(call, context);
    case Operation::DeleteVault:
        return deleteVault(call, context);
    case Operation::DescribeVault:
        return describeVault(call, context);
    case Operation::AddTagsToVault:
        return addTags(call, request, context);
    case Operation::RemoveTagsFromVault:
        return removeTags(call, request, context);
    case Operation::ListTagsForVault:
        return listTags(call, context);
    case Operation::GetVaultAccessPolicy:
        return accessPolicy(call, context);
    case Operation::SetVaultAccessPolicy:
        return setAccessPolicy(call, request, context);
    case Operation::DeleteVaultAccessPolicy:
        return deleteAccessPolicy(call, context);
    case Operation::GetVaultLock:
        return vaultLock(call, context);
    case Operation::InitiateVaultLock:
        return initiateLock(call, request, context);
    case Operation::CompleteVaultLock:
        return emptyReply(context.store.complete(*call.vault, call.id), 204);
    case Operation::AbortVaultLock:
        return emptyReply(context.store.abort(*call.vault), 204);
    case Operation::UploadArchive:
        return uploadArchive(call, request, context);
    case Operation::DeleteArchive:
        return deleteArchive(call, context);
    default:
        return notOffered(call.operation);
    }
}

} // namespace vaultlock::sandbox
