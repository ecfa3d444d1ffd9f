// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/metadata/containercredentials.h"

#include "aws/metadata/metadatareply.h"
#include "aws/profiles/namedfile.h"
#include "core/whendone.h"

#include <QHostAddress>
#include <QProcessEnvironment>

#include <utility>

namespace vaultlock::aws {

namespace {

/// Loopback, and the link-local addresses of ECS and EKS.
bool isContainerHost(const QString &host)
{
    if (host == QLatin1String("localhost"))
        return true;
    const QHostAddress address(host);
    return address.isLoopback() || host == QLatin1String("169.254.170.2") ||
           host == QLatin1String("169.254.170.23") || host == QLatin1String("fd00:ec2::23");
}

} // namespace

bool ContainerEndpoint::isIn(const QProcessEnvironment &environment)
{
    return environment.contains(QStringLiteral("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")) ||
           environment.contains(QStringLiteral("AWS_CONTAINER_CREDENTIALS_FULL_URI"));
}

Result<ContainerEndpoint> ContainerEndpoint::fromEnvironment(const QProcessEnvironment &environment)
{
    const auto value = [&environment](const char *name) {
        return environment.value(QLatin1String(name));
    };
    ContainerEndpoint endpoint;
    const QString relative = QStringLiteral("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
    const QString full = QStringLiteral("AWS_CONTAINER_CREDENTIALS_FULL_URI");
    if (!isIn(environment))
        return failure(ErrorKind::NoCredentials, relative);
    const QString &name = environment.contains(relative) ? relative : full;
    if (environment.value(name).isEmpty())
        return failure(ErrorKind::InvalidConfiguration,
                       name + QStringLiteral(": empty, and the AWS CLI refuses it. Unset it"));
    const QString host = name == relative ? QStringLiteral("http://169.254.170.2") : QString();
    endpoint.url = QUrl(host + environment.value(name), QUrl::StrictMode);
    const bool isHttps = endpoint.url.scheme() == QLatin1String("https");
    const bool isHttp = endpoint.url.scheme() == QLatin1String("http");
    if (!endpoint.url.isValid() || !endpoint.url.userInfo().isEmpty() ||
        !(isHttps || (isHttp && isContainerHost(endpoint.url.host()))))
        return failure(ErrorKind::InvalidEndpoint,
                       QStringLiteral("AWS_CONTAINER_CREDENTIALS_FULL_URI"));
    endpoint.tokenFile = value("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE");
    QByteArray token = value("AWS_CONTAINER_AUTHORIZATION_TOKEN").toUtf8();
    if (!token.isEmpty())
        endpoint.token = std::make_shared<const Secret>(Secret::consume(std::move(token)));
    return endpoint;
}

ContainerCredentials::ContainerCredentials(ContainerEndpoint endpoint,
                                           const RequestServices &services)
    : m_endpoint(std::move(endpoint))
    , m_services(services)
{
}

Result<HttpRequest> ContainerCredentials::request() const
{
    HttpRequest request{"GET", m_endpoint.url, {}, {}};
    QByteArray token;
    if (!m_endpoint.tokenFile.isEmpty()) {
        auto content = readNamedFile(m_endpoint.tokenFile, 16'384);
        if (!content)
            return failure(content.error());
        token = std::move(*content).trimmed();
    } else if (m_endpoint.token) {
        const std::string_view view = m_endpoint.token->view();
        token = QByteArray(view.data(), static_cast<qsizetype>(view.size()));
    }
    if (token.contains('\r') || token.contains('\n'))
        return failure(ErrorKind::InvalidConfiguration,
                       QStringLiteral("AWS_CONTAINER_AUTHORIZATION_TOKEN"));
    if (!token.isEmpty())
        request.headers.emplaceBack("authorization", token);
    return request;
}

QFuture<Result<SharedCredentials>> ContainerCredentials::credentials()
{
    auto *retried = new RetriedRequest(
        m_services, [this](const QDateTime &) { return request(); }, judgeMetadataReply,
        &m_requests);
    auto promise = std::make_shared<KeptPromise<SharedCredentials>>();
    whenDone(retried->future(), &m_requests, [promise](const Result<HttpReply> &reply) {
        promise->keep(reply ? readMetadataCredentials(reply->body, QStringLiteral("container"))
                            : Result<SharedCredentials>(failure(reply.error())));
    });
    retried->start();
    return promise->future();
}

} // namespace vaultlock::aws
