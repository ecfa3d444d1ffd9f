// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/metadata/metadatareply.h"

#include "aws/credentials/keysinjson.h"
#include "aws/credentials/wellformed.h"
#include "aws/reply/readmoment.h"
#include "aws/reply/serviceerror.h"
#include "aws/reply/strictjson.h"

#include <utility>

namespace vaultlock::aws {

Result<void> judgeMetadataReply(const HttpReply &reply)
{
    return reply.status == 200 ? Result<void>() : failure(of(Party::Metadata, serviceError(reply)));
}

Result<SharedCredentials> readMetadataCredentials(const QByteArray &body, const QString &source)
{
    const auto object = readStrictObject(body);
    if (!object)
        return failure(ErrorKind::MalformedReply, source);
    auto credentials = keysIn(*object, {"AccessKeyId", "SecretAccessKey", "Token"});
    credentials->expiry = readMoment(object->value(QLatin1String("Expiration")).toString());
    credentials->source = source;
    if (!credentials->expiry || !checkWellFormed(*credentials))
        return failure(ErrorKind::MalformedReply, source);
    return SharedCredentials(std::move(credentials));
}

} // namespace vaultlock::aws
