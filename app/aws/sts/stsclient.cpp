// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/sts/stsclient.h"

#include "aws/signing/signrequest.h"
#include "aws/sts/stsreply.h"
#include "core/whendone.h"

#include <QUrl>

#include <utility>

namespace vaultlock::aws {

namespace {

class Form
{
public:
    explicit Form(const char *action)
    {
        m_bytes = QByteArray("Version=2011-06-15&Action=") + action;
    }

    Form &add(const char *name, const QByteArray &value)
    {
        if (!value.isEmpty())
            m_bytes += '&' + QByteArray(name) + '=' + value.toPercentEncoding();
        return *this;
    }
    Form &add(const char *name, const QString &value) { return add(name, value.toUtf8()); }
    QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

Form roleForm(const char *action, const AssumeRoleRequest &request)
{
    Form form(action);
    form.add("RoleArn", request.roleArn).add("RoleSessionName", request.sessionName);
    if (request.duration)
        form.add("DurationSeconds", QByteArray::number(*request.duration));
    return form;
}

template <typename T, typename Read>
QFuture<Result<T>> readLater(const QFuture<Result<HttpReply>> &reply, QObject *guard, Read read)
{
    auto promise = std::make_shared<KeptPromise<T>>();
    whenDone(reply, guard, [promise, read](const Result<HttpReply> &outcome) {
        promise->keep(outcome ? read(outcome->body) : Result<T>(failure(outcome.error())));
    });
    return promise->future();
}

/// Without an access key: what STS says of keys and tokens, it says of the one that was sent.
Error refusalOfWebIdentity(Error error)
{
    const bool isOfToken = error.kind == ErrorKind::UnrecognizedClient ||
                           error.kind == ErrorKind::ExpiredToken ||
                           error.code == QLatin1String("IDPRejectedClaim");
    if (!isOfToken)
        return error;
    error.kind = ErrorKind::RoleNotGranted;
    error.detail = QStringLiteral("STS does not accept the web identity's token: ") +
                   (error.detail.isEmpty() ? error.code : error.detail);
    return error;
}

} // namespace

StsClient::StsClient(Settings settings, const RequestServices &services, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_services(services)
{
}

QFuture<Result<HttpReply>> StsClient::send(QByteArray form, SharedCredentials credentials)
{
    const auto make = [this, form = std::move(form), credentials = std::move(credentials)](
                          const QDateTime &utc) -> Result<HttpRequest> {
        HttpRequest request{
            "POST",
            QUrl::fromEncoded(m_settings.endpoint.url().toEncoded() + '/', QUrl::StrictMode),
            {{"content-type", "application/x-www-form-urlencoded; charset=utf-8"}},
            form};
        if (!credentials)
            return request;
        const SigningPlace place{"sts", m_settings.region.toString().toLatin1()};
        const auto isSigned =
            signRequest(request, m_settings.endpoint, place, *credentials, utc, m_signer);
        return isSigned ? Result<HttpRequest>(request) : failure(isSigned.error());
    };
    auto *request = new RetriedRequest(m_services, make, judgeStsReply, this);
    const auto future = request->future();
    request->start();
    return future;
}

QFuture<Result<CallerIdentity>> StsClient::callerIdentity(const SharedCredentials &credentials)
{
    return readLater<CallerIdentity>(send(Form("GetCallerIdentity").bytes(), credentials), this,
                                     readCallerIdentity);
}

QFuture<Result<SharedCredentials>> StsClient::assumeRole(const AssumeRoleRequest &request,
                                                         const SharedCredentials &credentials,
                                                         const QString &source)
{
    Form form = roleForm("AssumeRole", request);
    form.add("ExternalId", request.externalId)
        .add("SerialNumber", request.mfaSerial)
        .add("TokenCode", request.mfaCode);
    return readLater<SharedCredentials>(
        send(form.bytes(), credentials), this,
        [source](const QByteArray &xml) { return readAssumedRole(xml, source); });
}

QFuture<Result<SharedCredentials>>
StsClient::assumeRoleWithWebIdentity(const AssumeRoleRequest &request, const Secret &token,
                                     const QString &source)
{
    Form form = roleForm("AssumeRoleWithWebIdentity", request);
    const std::string_view view = token.view();
    form.add("WebIdentityToken",
             QByteArray::fromRawData(view.data(), static_cast<qsizetype>(view.size())));
    auto promise = std::make_shared<KeptPromise<SharedCredentials>>();
    whenDone(send(form.bytes(), nullptr), this,
             [promise, source](const Result<HttpReply> &outcome) {
                 promise->keep(outcome ? readAssumedRole(outcome->body, source)
                                       : failure(refusalOfWebIdentity(outcome.error())));
             });
    return promise->future();
}

} // namespace vaultlock::aws
