// SPDX-License-Identifier: GPL-3.0-or-later

// Which of the service's operations a request asks for.
// Source: Glacier API reference, "API Operations"; the names are those of the actions in policies
// too (Service Authorization Reference, "Amazon S3 Glacier").
#pragma once

#include "core/identifiers.h"
#include "core/result.h"
#include "sandbox/http/httpmessage.h"

#include <QByteArray>

#include <optional>
#include <string_view>

namespace vaultlock::sandbox {

enum class Operation : quint8 {
    AbortMultipartUpload,
    AbortVaultLock,
    AddTagsToVault,
    CompleteMultipartUpload,
    CompleteVaultLock,
    CreateVault,
    DeleteArchive,
    DeleteVault,
    DeleteVaultAccessPolicy,
    DeleteVaultNotifications,
    DescribeJob,
    DescribeVault,
    GetDataRetrievalPolicy,
    GetJobOutput,
    GetVaultAccessPolicy,
    GetVaultLock,
    GetVaultNotifications,
    InitiateJob,
    InitiateMultipartUpload,
    InitiateVaultLock,
    ListJobs,
    ListMultipartUploads,
    ListParts,
    ListProvisionedCapacity,
    ListTagsForVault,
    ListVaults,
    PurchaseProvisionedCapacity,
    RemoveTagsFromVault,
    SetDataRetrievalPolicy,
    SetVaultAccessPolicy,
    SetVaultNotifications,
    UploadArchive,
    UploadMultipartPart,
};

/// Without the service's prefix: `DeleteArchive`.
std::string_view operationName(Operation operation);

struct Call
{
    Operation operation;
    std::optional<VaultName> vault; ///< none: it is about the account
    /// The archive's, job's, upload's or lock's own ID, decoded; empty where there is none.
    QByteArray id = {};
};

/// BadRequest and its like, as the service answers: the version's header is missing, another
/// account, a name that no vault can have, no such operation.
Result<Call> callOf(const HttpRequest &request, const AccountId &account);

/// Whether it is one of the two operations whose bodies are an archive's bytes.
bool carriesArchive(const QByteArray &method, const QByteArray &path);

} // namespace vaultlock::sandbox
