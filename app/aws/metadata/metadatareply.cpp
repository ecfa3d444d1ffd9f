#include "aws/metadata/metadatareply.h"

#include "aws/credentials/wellformed.h"
#include "aws/glacier/strictjson.h"

#include <utility>

namespace vaultlock::aws {

Result<SharedCredentials> readMetadataCredentials(const QByteArray &body, const QString &source)
{
    const auto object = readStrictObject(body);
    if (!object)
        return failure(ErrorKind::MalformedReply, source);
    const auto take = [&object](const char *name) {
        return Secret::consume(object->value(QLatin1String(name)).toString().toUtf8());
    };
    auto credentials = std::make_shared<Credentials>();
    credentials->accessKeyId = object->value(QLatin1String("AccessKeyId")).toString();
    credentials->secretAccessKey = take("SecretAccessKey");
    credentials->sessionToken = take("Token");
    credentials->expiry = QDateTime::fromString(
        object->value(QLatin1String("Expiration")).toString(), Qt::ISODateWithMs);
    credentials->source = source;
    if (!credentials->expiry->isValid() || !checkWellFormed(*credentials))
        return failure(ErrorKind::MalformedReply, source);
    return SharedCredentials(std::move(credentials));
}

} // namespace vaultlock::aws
