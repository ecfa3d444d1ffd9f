// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/credentials/environmentcredentials.h"

#include "aws/credentials/wellformed.h"
#include "aws/reply/readmoment.h"
#include "core/whendone.h"

#include <QProcessEnvironment>
#include <QRegularExpression>

#include <utility>

namespace vaultlock::aws {

namespace {

const QLatin1String accessKeyIdName("AWS_ACCESS_KEY_ID");
const QLatin1String secretAccessKeyName("AWS_SECRET_ACCESS_KEY");
const QLatin1String sessionTokenName("AWS_SESSION_TOKEN");
/// Its former name, which goes before it (botocore 1.43, credentials.EnvProvider.TOKENS).
const QLatin1String securityTokenName("AWS_SECURITY_TOKEN");

const QLatin1String &nameOf(CredentialsPart part, const QProcessEnvironment &environment)
{
    switch (part) {
    case CredentialsPart::AccessKeyId:
        return accessKeyIdName;
    case CredentialsPart::SecretAccessKey:
        return secretAccessKeyName;
    case CredentialsPart::SessionToken:
        break;
    }
    return environment.value(securityTokenName).isEmpty() ? sessionTokenName : securityTokenName;
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
    credentials->sessionToken =
        secretFrom(environment, nameOf(CredentialsPart::SessionToken, environment));
    credentials->source = QStringLiteral("environment (AWS_ACCESS_KEY_ID)");
    const auto part = faultyPart(*credentials);
    if (part && !environment.value(nameOf(*part, environment)).isEmpty())
        return failure(ErrorKind::InvalidConfiguration, nameOf(*part, environment) +
                                                            QLatin1String(": it ") +
                                                            faultOf(*credentials, *part));
    const QLatin1String &other =
        part == CredentialsPart::AccessKeyId ? secretAccessKeyName : accessKeyIdName;
    if (part && !environment.value(other).isEmpty())
        return failure(ErrorKind::InvalidConfiguration,
                       nameOf(*part, environment) +
                           QLatin1String(environment.contains(nameOf(*part, environment))
                                             ? ": empty, though there is an "
                                             : ": not set, though there is an ") +
                           other);
    if (part)
        return failure(ErrorKind::NoCredentials, nameOf(*part, environment));
    return SharedCredentials(std::move(credentials));
}

Result<void> checkNotExpired(const QProcessEnvironment &environment, const QDateTime &now)
{
    const QString name = QStringLiteral("AWS_CREDENTIAL_EXPIRATION");
    const QString text = environment.value(name);
    if (text.isEmpty())
        return {};
    static const QRegularExpression zoned(
        QStringLiteral(":.*(?:[Zz]|UTC|GMT|[+-][0-9]{2}(?::?[0-9]{2})?)\\z"));
    const auto end = readMoment(text);
    if (!end || !text.contains(zoned))
        return failure(ErrorKind::InvalidConfiguration,
                       name + QStringLiteral(": no time with a zone, such as "
                                             "2030-12-31T23:59:00Z. Mend it, or unset it"));
    if (*end <= now)
        return failure(ErrorKind::InvalidConfiguration,
                       name +
                           QStringLiteral(": by it the keys ended on %1, and the AWS CLI refuses "
                                          "them. Get new ones, or unset it")
                               .arg(end->toString(Qt::ISODate)));
    return {};
}

QFuture<Result<SharedCredentials>> EnvironmentCredentialsProvider::credentials()
{
    return readyFuture(m_credentials);
}

} // namespace vaultlock::aws
