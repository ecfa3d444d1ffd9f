// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/credentials/keysinjson.h"

namespace vaultlock::aws {

std::shared_ptr<Credentials> keysIn(const QJsonObject &object, const KeyNames &names)
{
    const auto text = [&object](const char *name) {
        return object.value(QLatin1String(name)).toString();
    };
    auto credentials = std::make_shared<Credentials>();
    credentials->accessKeyId = text(names.accessKeyId);
    credentials->secretAccessKey = Secret::consume(text(names.secretAccessKey).toUtf8());
    credentials->sessionToken = Secret::consume(text(names.sessionToken).toUtf8());
    return credentials;
}

} // namespace vaultlock::aws
