// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/exchange.h"

#include "aws/transport/networkerror.h"

#include <QUrl>

#include <utility>

namespace vaultlock::aws {

namespace {

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

} // namespace

Exchange::Exchange(QNetworkReply *reply, Limits limits, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_limits(limits)
    , m_clock(clock)
{
    // One byte more than we take, so that Qt hands over at once what makes us give up: until then
    // its own thread reads on.
    reply->setReadBufferSize(limits.maxBody + 1);
    connect(reply, &QNetworkReply::metaDataChanged, this, &Exchange::checkHead);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::takeBody);
    connect(reply, &QNetworkReply::finished, this, &Exchange::conclude);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsErrors.append(error.errorString());
    });
    m_deadline.setSingleShot(true);
    m_deadline.callOnTimeout(this, [this] { fail(ErrorKind::TimedOut, m_reply->url().host()); });
    m_deadline.start(limits.deadline);
}

Exchange::~Exchange()
{
    release();
}

void Exchange::release()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

int Exchange::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

std::optional<qint64> Exchange::announcedLength() const
{
    bool isNumber = false;
    const qint64 length = m_reply->rawHeader("Content-Length").trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(length) : std::nullopt;
}

bool Exchange::isFramed() const
{
    const QByteArray coding = m_reply->rawHeader("Transfer-Encoding").trimmed();
    return coding.compare("chunked", Qt::CaseInsensitive) == 0 || announcedLength().has_value();
}

bool Exchange::isEndOfUnframedBody(ErrorKind kind) const
{
    return kind == ErrorKind::ConnectionLost && m_hasHead && !isFramed();
}

void Exchange::checkHead()
{
    m_hasHead = true;
    if (const auto date = httpDate(m_reply->rawHeader("Date").trimmed()))
        m_serverTime = ServerTime{*date, m_clock.sinceBoot()};
    if (isRedirect(status()))
        fail(ErrorKind::Redirected, QString::fromLatin1(m_reply->rawHeader("Location").left(500)));
    else if (announcedLength().value_or(0) > m_limits.maxBody)
        fail(ErrorKind::ReplyTooLarge, QString::number(*announcedLength()));
}

void Exchange::takeBody()
{
    m_body += m_reply->read(m_limits.maxBody + 1 - m_body.size());
    if (m_body.size() > m_limits.maxBody)
        fail(ErrorKind::ReplyTooLarge, QString::number(m_limits.maxBody));
}

void Exchange::conclude()
{
    takeBody();
    if (!m_reply)
        return;
    const auto kind = exchangeFailure(m_reply->error());
    if (kind && !isEndOfUnframedBody(*kind)) {
        const QString detail =
            m_tlsErrors.isEmpty() ? m_reply->errorString() : m_tlsErrors.join(u'\n');
        return fail(*kind, detail);
    }
    if (status() == 0)
        return fail(ErrorKind::MalformedReply, m_reply->errorString());
    const auto length = announcedLength();
    if (length && *length != m_body.size())
        return fail(ErrorKind::ConnectionLost,
                    QStringLiteral("%1/%2").arg(m_body.size()).arg(*length));
    end(collectedReply());
}

HttpReply Exchange::collectedReply() const
{
    HttpReply result;
    result.status = status();
    for (const auto &header : m_reply->rawHeaderPairs())
        result.headers.append(header);
    result.body = m_body;
    result.isFramed = isFramed();
    result.serverTime = m_serverTime;
    return result;
}

void Exchange::fail(ErrorKind kind, const QString &detail)
{
    const QString requestId = QString::fromLatin1(m_reply->rawHeader("x-amzn-RequestId"));
    end(failure(Error{kind, {}, status(), requestId.left(200), detail}));
}

void Exchange::end(Result<HttpReply> result)
{
    m_deadline.stop();
    release();
    m_promise.keep(std::move(result));
    deleteLater();
}

} // namespace vaultlock::aws
