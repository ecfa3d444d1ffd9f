// SPDX-License-Identifier: GPL-3.0-or-later

// A service that denies ListVaults, or DescribeVault too, and knows one vault, which is locked.
#pragma once

#include "support/script.h"

namespace vaultlock::tests {

inline QByteArray answerWithoutListing(const QByteArray &request)
{
    const ReplyHeaders headers{{"Content-Type", "application/json"},
                               {"x-amzn-RequestId", "request-1"}};
    const QByteArray target = request.mid(request.indexOf(' ') + 1).split(' ').first();
    if (target.startsWith("/-/vaults?"))
        return httpReply(
            403, headers,
            R"({"code":"AccessDeniedException","type":"Client","message":"User: )"
            R"(arn:aws:iam::123456789012:user/Keeper is not authorized to perform: )"
            R"(glacier:ListVaults on resource: arn:aws:glacier:us-west-2:123456789012:vaults/"})");
    if (target == "/-/vaults/ledger")
        return httpReply(200, headers,
                         R"({"CreationDate":"2026-03-01T00:00:00.000Z","LastInventoryDate":null,)"
                         R"("NumberOfArchives":7,"SizeInBytes":11,"VaultARN":)"
                         R"("arn:aws:glacier:us-west-2:123456789012:vaults/ledger",)"
                         R"("VaultName":"ledger"})");
    if (target == "/-/vaults/ledger/lock-policy")
        return httpReply(200, headers,
                         R"({"Policy":"{}","State":"Locked","ExpirationDate":null,)"
                         R"("CreationDate":"2026-03-02T15:04:00.000Z"})");
    return httpReply(404, headers,
                     R"({"code":"ResourceNotFoundException","type":"Client","message":)"
                     R"("Vault not found for ARN: arn:aws:glacier:us-west-2:123456789012:x"})");
}

inline QByteArray answerWithoutDescription(const QByteArray &request)
{
    if (!request.startsWith("GET /-/vaults/ledger HTTP"))
        return answerWithoutListing(request);
    return httpReply(
        403, {{"Content-Type", "application/json"}},
        R"({"code":"AccessDeniedException","type":"Client","message":"User: )"
        R"(arn:aws:iam::123456789012:user/Keeper is not authorized to perform: )"
        R"(glacier:DescribeVault on resource: )"
        R"(arn:aws:glacier:us-west-2:123456789012:vaults/ledger because no identity-based )"
        R"(policy allows the glacier:DescribeVault action"})");
}

inline Script denyingDescription()
{
    Script script;
    script.replyTo = answerWithoutDescription;
    return script;
}

inline Script denyingListing()
{
    Script script;
    script.replyTo = answerWithoutListing;
    return script;
}

} // namespace vaultlock::tests
