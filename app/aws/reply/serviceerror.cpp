// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/reply/serviceerror.h"

#include "aws/reply/strictjson.h"

#include <QByteArrayView>
#include <QLatin1String>

#include <algorithm>
#include <iterator>

namespace vaultlock::aws {

namespace {

constexpr qsizetype longestCode = 100;
constexpr qsizetype longestMessage = 2'000;

struct CodeMeaning
{
    const char *code;
    ErrorKind kind;
};

// Glacier API reference, "Error Responses" and "Common Errors"; the throttling and skew codes are
// those of the SDKs' standard retry mode.
constexpr CodeMeaning meanings[] = {
    {"AccessDeniedException", ErrorKind::AccessDenied},
    {"AccessDenied", ErrorKind::AccessDenied},
    {"BadRequest", ErrorKind::BadRequest},
    {"BadRequestException", ErrorKind::BadRequest},
    {"SerializationException", ErrorKind::BadRequest},
    {"InvalidParameterValueException", ErrorKind::InvalidParameter},
    {"MissingParameterValueException", ErrorKind::MissingParameter},
    {"LimitExceededException", ErrorKind::LimitExceeded},
    {"MissingAuthenticationTokenException", ErrorKind::MissingAuthenticationToken},
    {"UnrecognizedClientException", ErrorKind::UnrecognizedClient},
    {"InvalidClientTokenId", ErrorKind::UnrecognizedClient},
    {"ExpiredTokenException", ErrorKind::ExpiredToken},
    {"ExpiredToken", ErrorKind::ExpiredToken},
    {"InvalidIdentityToken", ErrorKind::UnrecognizedClient},
    {"InvalidAccessKeyId", ErrorKind::UnrecognizedClient},
    {"InvalidSignatureException", ErrorKind::InvalidSignature},
    {"SignatureDoesNotMatch", ErrorKind::InvalidSignature},
    {"IncompleteSignatureException", ErrorKind::InvalidSignature},
    {"RequestTimeTooSkewed", ErrorKind::ClockSkewed},
    {"RequestExpired", ErrorKind::ClockSkewed},
    {"RequestInTheFuture", ErrorKind::ClockSkewed},
    {"NoLongerSupportedException", ErrorKind::NoLongerSupported},
    {"RequestTimeoutException", ErrorKind::RequestTimeout},
    {"RequestTimeout", ErrorKind::RequestTimeout},
    {"ServiceUnavailableException", ErrorKind::ServiceUnavailable},
    {"InternalFailure", ErrorKind::ServiceUnavailable},
    {"InternalServerError", ErrorKind::ServiceUnavailable},
    {"ThrottlingException", ErrorKind::Throttled},
    {"Throttling", ErrorKind::Throttled},
    {"ThrottledException", ErrorKind::Throttled},
    {"RequestThrottledException", ErrorKind::Throttled},
    {"RequestThrottled", ErrorKind::Throttled},
    {"RequestLimitExceeded", ErrorKind::Throttled},
    {"TooManyRequestsException", ErrorKind::Throttled},
    {"SlowDown", ErrorKind::Throttled},
};

bool isFailingGateway(int status)
{
    return status == 500 || status == 502 || status == 503 || status == 504;
}

ErrorKind kindWithoutCode(int status)
{
    if (status == 408)
        return ErrorKind::RequestTimeout;
    if (status == 429)
        return ErrorKind::Throttled;
    return isFailingGateway(status) ? ErrorKind::ServiceUnavailable : ErrorKind::MalformedReply;
}

QString bareCode(const QString &text)
{
    const qsizetype tail = text.indexOf(u':');
    const QStringView withoutTail = QStringView(text).first(tail < 0 ? text.size() : tail);
    return withoutTail.mid(withoutTail.lastIndexOf(u'#') + 1)
        .trimmed()
        .left(longestCode)
        .toString();
}

/// In any case.
bool beginsWith(QByteArrayView text, QByteArrayView start)
{
    return text.size() >= start.size() &&
           text.first(start.size()).compare(start, Qt::CaseInsensitive) == 0;
}

} // namespace

ErrorKind errorKindOf(const QString &code, int status)
{
    // It decides between "no lock" and "unknown": code and status have to agree.
    if (status == 404 && code == QLatin1String("ResourceNotFoundException"))
        return ErrorKind::NotFound;
    const auto *known =
        std::find_if(std::begin(meanings), std::end(meanings),
                     [&](const CodeMeaning &m) { return code == QLatin1String(m.code); });
    if (known != std::end(meanings))
        return known->kind;
    if (status == 429)
        return ErrorKind::Throttled;
    return isFailingGateway(status) ? ErrorKind::ServiceUnavailable : ErrorKind::OtherServiceError;
}

QString requestId(const HttpReply &reply)
{
    return QString::fromLatin1(reply.header("x-amzn-RequestId").value_or(QByteArray()).left(200));
}

Error of(Party party, Error error)
{
    if (error.party != Party::Stranger)
        error.party = party;
    return error;
}

bool isWebPage(const HttpReply &reply)
{
    const QByteArray type = reply.header("Content-Type").value_or(QByteArray());
    const QByteArrayView body(reply.body);
    const QByteArrayView start = body.first(std::min(body.size(), qsizetype(1'024))).trimmed();
    return beginsWith(type, "text/html") || beginsWith(type, "application/xhtml") ||
           beginsWith(start, "<!doctype html") || beginsWith(start, "<html");
}

Result<void> judgedOfStranger(const HttpReply &reply, Result<void> accepted)
{
    const bool isKnown = !accepted && accepted.error().kind != ErrorKind::MalformedReply;
    if (isKnown || reply.body.isEmpty() || !isWebPage(reply))
        return accepted;
    return failure(Error{ErrorKind::MalformedReply,
                         {},
                         reply.status,
                         requestId(reply),
                         QStringLiteral("a web page"),
                         Party::Stranger});
}

Error serviceError(const HttpReply &reply)
{
    const QJsonObject body = readStrictObject(reply.body).value_or(QJsonObject());
    QString code =
        bareCode(QString::fromLatin1(reply.header("x-amzn-ErrorType").value_or(QByteArray())));
    if (code.isEmpty())
        code = bareCode(body.value(QLatin1String("code")).toString());

    Error error;
    error.code = code;
    error.httpStatus = reply.status;
    error.requestId = requestId(reply);
    error.detail = body.value(QLatin1String("message")).toString().left(longestMessage);
    // A code on anything but an error status is somebody else's idea of an answer.
    const bool isRefusal = reply.status >= 400 && reply.status < 600;
    if (!isRefusal)
        error.kind = ErrorKind::MalformedReply;
    else
        error.kind =
            code.isEmpty() ? kindWithoutCode(reply.status) : errorKindOf(code, reply.status);
    return error;
}

} // namespace vaultlock::aws
