// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/service/call.h"

#include "sandbox/service/refusal.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace vaultlock::sandbox {

namespace {

/// A path below the vault, or below the account; `*` stands for an ID.
struct Route
{
    const char *method;
    bool isOfVault;
    const char *path;
    Operation operation;
    const char *query = nullptr; ///< the value of `operation`, where the path alone does not tell
};

constexpr std::array<Route, 33> routes{{
    {"GET", false, "vaults", Operation::ListVaults},
    {"GET", false, "policies/data-retrieval", Operation::GetDataRetrievalPolicy},
    {"PUT", false, "policies/data-retrieval", Operation::SetDataRetrievalPolicy},
    {"GET", false, "provisioned-capacity", Operation::ListProvisionedCapacity},
    {"POST", false, "provisioned-capacity", Operation::PurchaseProvisionedCapacity},
    {"GET", true, "", Operation::DescribeVault},
    {"PUT", true, "", Operation::CreateVault},
    {"DELETE", true, "", Operation::DeleteVault},
    {"GET", true, "access-policy", Operation::GetVaultAccessPolicy},
    {"PUT", true, "access-policy", Operation::SetVaultAccessPolicy},
    {"DELETE", true, "access-policy", Operation::DeleteVaultAccessPolicy},
    {"POST", true, "archives", Operation::UploadArchive},
    {"DELETE", true, "archives/*", Operation::DeleteArchive},
    {"GET", true, "jobs", Operation::ListJobs},
    {"POST", true, "jobs", Operation::InitiateJob},
    {"GET", true, "jobs/*", Operation::DescribeJob},
    {"GET", true, "jobs/*/output", Operation::GetJobOutput},
    {"GET", true, "lock-policy", Operation::GetVaultLock},
    {"POST", true, "lock-policy", Operation::InitiateVaultLock},
    {"DELETE", true, "lock-policy", Operation::AbortVaultLock},
    {"POST", true, "lock-policy/*", Operation::CompleteVaultLock},
    {"GET", true, "multipart-uploads", Operation::ListMultipartUploads},
    {"POST", true, "multipart-uploads", Operation::InitiateMultipartUpload},
    {"GET", true, "multipart-uploads/*", Operation::ListParts},
    {"PUT", true, "multipart-uploads/*", Operation::UploadMultipartPart},
    {"POST", true, "multipart-uploads/*", Operation::CompleteMultipartUpload},
    {"DELETE", true, "multipart-uploads/*", Operation::AbortMultipartUpload},
    {"GET", true, "notification-configuration", Operation::GetVaultNotifications},
    {"PUT", true, "notification-configuration", Operation::SetVaultNotifications},
    {"DELETE", true, "notification-configuration", Operation::DeleteVaultNotifications},
    {"GET", true, "tags", Operation::ListTagsForVault},
    {"POST", true, "tags", Operation::AddTagsToVault, "add"},
    {"POST", true, "tags", Operation::RemoveTagsFromVault, "remove"},
}};

constexpr std::array<std::string_view, 33> names{"AbortMultipartUpload",
                                                 "AbortVaultLock",
                                                 "AddTagsToVault",
                                                 "CompleteMultipartUpload",
                                                 "CompleteVaultLock",
                                                 "CreateVault",
                                                 "DeleteArchive",
                                                 "DeleteVault",
                                                 "DeleteVaultAccessPolicy",
                                                 "DeleteVaultNotifications",
                                                 "DescribeJob",
                                                 "DescribeVault",
                                                 "GetDataRetrievalPolicy",
                                                 "GetJobOutput",
                                                 "GetVaultAccessPolicy",
                                                 "GetVaultLock",
                                                 "GetVaultNotifications",
                                                 "InitiateJob",
                                                 "InitiateMultipartUpload",
                                                 "InitiateVaultLock",
                                                 "ListJobs",
                                                 "ListMultipartUploads",
                                                 "ListParts",
                                                 "ListProvisionedCapacity",
                                                 "ListTagsForVault",
                                                 "ListVaults",
                                                 "PurchaseProvisionedCapacity",
                                                 "RemoveTagsFromVault",
                                                 "SetDataRetrievalPolicy",
                                                 "SetVaultAccessPolicy",
                                                 "SetVaultNotifications",
                                                 "UploadArchive",
                                                 "UploadMultipartPart"};

/// What stands in the path after the account, or after the vault's name, each segment decoded once.
using Rest = QList<QByteArray>;

QList<QByteArray> segments(const QByteArray &path)
{
    QList<QByteArray> result;
    for (const QByteArray &segment : path.mid(1).split('/'))
        result.append(QByteArray::fromPercentEncoding(segment));
    return result;
}

bool isPath(const Rest &rest, const QByteArray &path)
{
    const QList<QByteArray> parts = path.isEmpty() ? QList<QByteArray>() : path.split('/');
    return std::equal(parts.begin(), parts.end(), rest.begin(), rest.end(),
                      [](const QByteArray &part, const QByteArray &segment) {
                          return part == "*" ? !segment.isEmpty() : part == segment;
                      });
}

tl::unexpected<Error> unknown(const HttpRequest &request)
{
    return unknownOperation(
        QStringLiteral("Glacier has no operation %1 %2.")
            .arg(QString::fromLatin1(request.method), QString::fromLatin1(request.path)));
}

Result<Operation> operationOf(const HttpRequest &request, bool isOfVault, const Rest &rest)
{
    const QUrlQuery query(QString::fromLatin1(request.query));
    const QString wanted = query.queryItemValue(QStringLiteral("operation"));
    const auto route = std::find_if(routes.begin(), routes.end(), [&](const Route &one) {
        return one.isOfVault == isOfVault && request.method == one.method &&
               isPath(rest, one.path) &&
               (one.query == nullptr || wanted == QLatin1String(one.query));
    });
    if (route == routes.end())
        return unknown(request);
    return route->operation;
}

} // namespace

std::string_view operationName(Operation operation)
{
    return names[static_cast<std::size_t>(operation)];
}

Result<Call> callOf(const HttpRequest &request, const AccountId &account)
{
    if (request.header("x-amz-glacier-version") != "2012-06-01") {
        return missingParameter(
            QStringLiteral("Required header x-amz-glacier-version: 2012-06-01 is missing."));
    }
    const QList<QByteArray> parts = segments(request.path);
    if (parts.size() < 2)
        return unknown(request);
    if (parts[0] != "-" && parts[0] != account.toString().toLatin1()) {
        return accessDenied(
            QStringLiteral("User is not authorized to access the account in the request."));
    }
    const bool isOfVault = parts.size() > 2 && parts[1] == "vaults";
    const Rest rest = parts.mid(isOfVault ? 3 : 1);
    const auto operation = operationOf(request, isOfVault, rest);
    if (!operation)
        return failure(operation.error());
    if (!isOfVault)
        return Call{*operation, {}};
    const auto vault = VaultName::fromString(QString::fromUtf8(parts[2]));
    if (!vault)
        return invalidParameter(QStringLiteral("Invalid vault name: ") + vault.error().detail);
    return Call{*operation, *vault, rest.value(1)};
}

bool carriesArchive(const QByteArray &method, const QByteArray &path)
{
    const QList<QByteArray> parts = segments(path);
    if (parts.size() < 4 || parts[1] != "vaults")
        return false;
    return (method == "POST" && isPath(parts.mid(3), "archives")) ||
           (method == "PUT" && isPath(parts.mid(3), "multipart-uploads/*"));
}

} // namespace vaultlock::sandbox
