#include "aws/credentials/environmentcredentials.h"

#include "core/whendone.h"

#include <QProcessEnvironment>

#include <algorithm>
#include <utility>

namespace vaultlock::aws {

namespace {

const QLatin1String accessKeyIdName("AWS_ACCESS_KEY_ID");
const QLatin1String secretAccessKeyName("AWS_SECRET_ACCESS_KEY");
const QLatin1String sessionTokenName("AWS_SESSION_TOKEN");

bool isPrintable(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

/// AWS's own pattern is `\w{16,128}` (IAM API, AccessKey); other services of this protocol give
/// shorter ones. A slash or comma would bend the Authorization header.
bool isAccessKeyId(const QString &text)
{
    return text.size() <= 128 && std::all_of(text.begin(), text.end(), [](QChar c) {
               const char16_t u = c.unicode();
               return (u >= u'A' && u <= u'Z') || (u >= u'a' && u <= u'z') ||
                      (u >= u'0' && u <= u'9') || u == u'_';
           });
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
    const auto missing = [](QLatin1String name) {
        return failure(ErrorKind::NoCredentials, name);
    };
    auto credentials = std::make_shared<Credentials>();
    credentials->accessKeyId = environment.value(accessKeyIdName);
    credentials->secretAccessKey = secretFrom(environment, secretAccessKeyName);
    credentials->sessionToken = secretFrom(environment, sessionTokenName);
    credentials->source = QStringLiteral("environment (AWS_ACCESS_KEY_ID)");
    if (credentials->accessKeyId.isEmpty() || !isAccessKeyId(credentials->accessKeyId))
        return missing(accessKeyIdName);
    if (credentials->secretAccessKey.isEmpty() || !isPrintable(credentials->secretAccessKey.view()))
        return missing(secretAccessKeyName);
    if (!isPrintable(credentials->sessionToken.view()))
        return missing(sessionTokenName);
    return SharedCredentials(std::move(credentials));
}

QFuture<Result<SharedCredentials>> EnvironmentCredentialsProvider::credentials()
{
    return readyFuture(m_credentials);
}

} // namespace vaultlock::aws
