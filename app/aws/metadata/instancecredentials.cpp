// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/metadata/instancecredentials.h"

#include "aws/metadata/metadatareply.h"
#include "core/whendone.h"

#include <QHostAddress>
#include <QProcessEnvironment>

#include <algorithm>
#include <utility>

namespace vaultlock::aws {

namespace {

const char rolesPath[] = "/latest/meta-data/iam/security-credentials/";

bool isMetadataHost(const QString &host)
{
    return host == QLatin1String("169.254.169.254") || host == QLatin1String("fd00:ec2::254") ||
           host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

/// It becomes a part of a path and of a header.
bool isPlainText(const QByteArray &text)
{
    return !text.isEmpty() && text.size() < 1'024 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

Result<QUrl> instanceMetadataUrl(const QProcessEnvironment &environment)
{
    const QString turnedOff = QStringLiteral("AWS_EC2_METADATA_DISABLED");
    if (environment.value(turnedOff).compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
        return failure(ErrorKind::InvalidConfiguration,
                       turnedOff + QStringLiteral(": true, by which AWS's tools do not ask this "
                                                  "computer's metadata service. Unset it"));
    const QString name = QStringLiteral("AWS_EC2_METADATA_SERVICE_ENDPOINT");
    const QString text = environment.value(name, QStringLiteral("http://169.254.169.254"));
    const QUrl url(text.endsWith(u'/') ? text.chopped(1) : text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String("http") || !isMetadataHost(url.host()) ||
        !url.userInfo().isEmpty())
        return failure(ErrorKind::InvalidEndpoint, name);
    return url;
}

InstanceCredentials::InstanceCredentials(QUrl service, const RequestServices &services)
    : m_service(std::move(service))
    , m_services(services)
{
}

void InstanceCredentials::ask(const HttpRequest &request, const Promise &promise, Next next)
{
    auto *retried = new RetriedRequest(
        m_services, [request](const QDateTime &) { return Result<HttpRequest>(request); },
        judgeMetadataReply, &m_requests);
    whenDone(retried->future(), &m_requests,
             [promise, next = std::move(next)](const Result<HttpReply> &reply) {
                 if (reply)
                     next(reply->body.trimmed());
                 else
                     promise->keep(failure(reply.error()));
             });
    retried->start();
}

HttpRequest InstanceCredentials::read(const QByteArray &path, const QByteArray &token) const
{
    return {"GET",
            QUrl::fromEncoded(m_service.toEncoded() + path, QUrl::StrictMode),
            {{"x-aws-ec2-metadata-token", token}},
            {}};
}

QFuture<Result<SharedCredentials>> InstanceCredentials::credentials()
{
    auto promise = std::make_shared<KeptPromise<SharedCredentials>>();
    const QString source = QStringLiteral("EC2 instance metadata");
    const HttpRequest tokenRequest{
        "PUT",
        QUrl::fromEncoded(m_service.toEncoded() + "/latest/api/token", QUrl::StrictMode),
        {{"x-aws-ec2-metadata-token-ttl-seconds", "21600"}},
        {}};
    ask(tokenRequest, promise, [this, promise, source](const QByteArray &token) {
        if (!isPlainText(token))
            return promise->keep(failure(ErrorKind::MalformedReply, source));
        ask(read(rolesPath, token), promise,
            [this, promise, source, token](const QByteArray &roles) {
                const QByteArray role = roles.split('\n').constFirst().trimmed();
                if (!isPlainText(role))
                    return promise->keep(failure(ErrorKind::NoCredentials, source));
                ask(read(rolesPath + role.toPercentEncoding(), token), promise,
                    [promise, source](const QByteArray &body) {
                        promise->keep(readMetadataCredentials(body, source));
                    });
            });
    });
    return promise->future();
}

} // namespace vaultlock::aws
