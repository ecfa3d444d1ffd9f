// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/service/operations.h"

#include "sandbox/service/accountoperations.h"
#include "sandbox/service/archiveoperations.h"
#include "sandbox/service/joboperations.h"
#include "sandbox/service/multipartoperations.h"
#include "sandbox/service/notificationoperations.h"
#include "sandbox/service/policyoperations.h"
#include "sandbox/service/reply.h"
#include "sandbox/service/tagoperations.h"
#include "sandbox/service/vaultoperations.h"

namespace vaultlock::sandbox {

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
    case Operation::InitiateMultipartUpload:
        return initiateUpload(call, request, context);
    case Operation::UploadMultipartPart:
        return uploadPart(call, request, context);
    case Operation::CompleteMultipartUpload:
        return completeUpload(call, request, context);
    case Operation::AbortMultipartUpload:
        return abortUpload(call, context);
    case Operation::ListMultipartUploads:
        return listUploads(call, request, context);
    case Operation::ListParts:
        return listParts(call, request, context);
    case Operation::InitiateJob:
        return initiateJob(call, request, context);
    case Operation::DescribeJob:
        return describeJob(call, context);
    case Operation::ListJobs:
        return listJobs(call, request, context);
    case Operation::GetJobOutput:
        return jobOutput(call, request, context);
    case Operation::GetVaultNotifications:
        return notifications(call, context);
    case Operation::SetVaultNotifications:
        return setNotifications(call, request, context);
    case Operation::DeleteVaultNotifications:
        return deleteNotifications(call, context);
    case Operation::GetDataRetrievalPolicy:
        return retrievalPolicy(context);
    case Operation::SetDataRetrievalPolicy:
        return setRetrievalPolicy(request, context);
    case Operation::ListProvisionedCapacity:
        return listCapacity(context);
    case Operation::PurchaseProvisionedCapacity:
        return purchaseCapacity(context);
    }
    Q_UNREACHABLE();
}

} // namespace vaultlock::sandbox
