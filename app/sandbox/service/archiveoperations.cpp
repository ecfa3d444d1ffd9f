// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/service/archiveoperations.h"

#include "sandbox/service/reply.h"
#include "sandbox/service/uploadedbytes.h"
#include "sandbox/token.h"

namespace vaultlock::sandbox {

HttpReply archiveCreated(const Archive &archive, const VaultName &vault,
                         const OperationContext &context)
{
    HttpReply created = reply(201);
    created.headers = {{"Location", pathOf(vault, context, "/archives/" + archive.id)},
                       {"x-amz-archive-id", archive.id},
                       {"x-amz-sha256-tree-hash", archive.treeHash}};
    return created;
}

HttpReply uploadArchive(const Call &call, const HttpRequest &request,
                        const OperationContext &context)
{
    Archive archive{
        randomToken(context.random, archiveIdLength), {}, context.now, request.body.size(), {}, {}};
    const auto added = changeVault(call, context, [&](Vault &vault) -> Result<void> {
        const auto description = archiveDescription(request);
        if (!description)
            return failure(description.error());
        const auto treeHash = checkedTreeHash(request);
        if (!treeHash)
            return failure(treeHash.error());
        const auto content = keep(request.body, context);
        if (!content)
            return failure(content.error());
        archive.description = *description;
        archive.treeHash = *treeHash;
        archive.contents = {*content};
        addArchive(vault, archive);
        return {};
    });
    return added ? archiveCreated(archive, *call.vault, context) : errorReply(added.error());
}

HttpReply deleteArchive(const Call &call, const OperationContext &context)
{
    return emptyReply(
        changeVault(call, context,
                    [&](Vault &vault) { return deleteArchive(vault, call.id, context.now); }),
        204);
}

} // namespace vaultlock::sandbox
