// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/credentials/profilekeys.h"

#include "aws/credentials/wellformed.h"
#include "aws/profiles/credentialchain.h"

#include <utility>

namespace vaultlock::aws {

namespace {

/// Of the file that the key ID is in: that of another file belongs to other keys, and the AWS CLI
/// leaves it there.
Secret secretOf(const Profile &profile, const char *key)
{
    const Setting *keyId = profile.find("aws_access_key_id");
    const Setting *setting = profile.find(key);
    const bool isBeside = setting && keyId && setting->file == keyId->file;
    return isBeside && setting->secret ? Secret(setting->secret->view()) : Secret();
}

const char *keyOf(CredentialsPart part)
{
    switch (part) {
    case CredentialsPart::AccessKeyId:
        return "aws_access_key_id";
    case CredentialsPart::SecretAccessKey:
        return "aws_secret_access_key";
    case CredentialsPart::SessionToken:
        return "aws_session_token";
    }
    return "";
}

} // namespace

Result<SharedCredentials> keysOf(const Profile &profile)
{
    auto credentials = std::make_shared<Credentials>();
    credentials->accessKeyId = profile.text("aws_access_key_id");
    credentials->secretAccessKey = secretOf(profile, "aws_secret_access_key");
    // Its former name goes before it (botocore 1.43, credentials.ConfigProvider.TOKENS).
    credentials->sessionToken = secretOf(profile, "aws_security_token");
    if (credentials->sessionToken.isEmpty())
        credentials->sessionToken = secretOf(profile, "aws_session_token");
    credentials->source =
        QStringLiteral("profile %1 (%2)").arg(profile.name, profile.placeOf("aws_access_key_id"));
    if (const auto part = faultyPart(*credentials))
        return failure(configurationError(profile, keyOf(*part),
                                          QLatin1String("it ") + faultOf(*credentials, *part)));
    return SharedCredentials(std::move(credentials));
}

} // namespace vaultlock::aws
