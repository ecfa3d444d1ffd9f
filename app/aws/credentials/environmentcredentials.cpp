// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/credentials/environmentcredentials.h"

#include "aws/credentials/wellformed.h"
#include "core/whendone.h"

#include <QProcessEnvironment>

#include <utility>

namespace vaultlock::aws {

namespace {

const QLatin1String accessKeyIdName("AWS_ACCESS_KEY_ID");
const QLatin1String secretAccessKeyName("AWS_SECRET_ACCESS_KEY");
const QLatin1String sessionTokenName("AWS_SESSION_TOKEN");

const QLatin1String &nameOf(CredentialsPart part)
{
    switch (part) {
    case CredentialsPart::AccessKeyId:
        return accessKeyIdName;
    case CredentialsPart::SecretAccessKey:
        return secretAccessKeyName;
    case CredentialsPart::SessionToken:
        break;
    }
    return sessionTokenName;
}

/// The environment itself keeps a copy that cannot be wiped; at least no further one is made.
Secret secretFrom(const QProcessEnvironment &environment, QLatin1String name)
{
    return Secret::consume(environment.value(name).toUtf8());
}

} // namespace

EnvironmentCredentialsProvider::EnvironmentCredentialsProvider(
    const QProcessEnvironment &environment)
    : m_credentials(read(environment))
{
}

Result<SharedCredentials>
EnvironmentCredentialsProvider::read(const QProcessEnvironment &environment)
{
    auto credentials = std::make_shared<Credentials>();
    credentials->accessKeyId = environment.value(accessKeyIdName);
    credentials->secretAccessKey = secretFrom(environment, secretAccessKeyName);
    credentials->sessionToken = secretFrom(environment, sessionTokenName);
    credentials->source = QStringLiteral("environment (AWS_ACCESS_KEY_ID)");
    const auto part = faultyPart(*credentials);
    if (part && !environment.value(nameOf(*part)).isEmpty())
        return failure(ErrorKind::InvalidConfiguration,
                       nameOf(*part) + QLatin1String(": it ") + faultOf(*credentials, *part));
    const QLatin1String &other =
        part == CredentialsPart::AccessKeyId ? secretAccessKeyName : accessKeyIdName;
    if (part && !environment.value(other).isEmpty())
        return failure(ErrorKind::InvalidConfiguration,
                       nameOf(*part) +
                           QLatin1String(environment.contains(nameOf(*part))
                                             ? ": empty, though there is an "
                                             : ": not set, though there is an ") +
                           other);
    if (part)
        return failure(ErrorKind::NoCredentials, nameOf(*part));
    return SharedCredentials(std::move(credentials));
}

QFuture<Result<SharedCredentials>> EnvironmentCredentialsProvider::credentials()
{
    return readyFuture(m_credentials);
}

} // namespace vaultlock::aws
