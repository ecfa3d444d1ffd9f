// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/credentials/fetchfailure.h"

#include "aws/reply/serviceerror.h"

namespace vaultlock::aws {

namespace {

Error as(ErrorKind kind, const Error &error, const QString &detail)
{
    Error told = error;
    told.kind = kind;
    told.detail = detail;
    return told;
}

} // namespace

Error fetchFailure(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::AccessDenied:
    case ErrorKind::NotFound:
    case ErrorKind::InvalidParameter:
    case ErrorKind::MissingParameter:
    case ErrorKind::BadRequest:
    case ErrorKind::LimitExceeded:
    case ErrorKind::OtherServiceError:
        return as(ErrorKind::RoleNotGranted, error,
                  error.detail.isEmpty() ? error.code : error.detail);
    case ErrorKind::TimedOut:
        return as(ErrorKind::CredentialsNotFetched, error,
                  QStringLiteral("no complete answer in time from %1").arg(error.detail));
    case ErrorKind::ConnectionLost:
        return as(ErrorKind::CredentialsNotFetched, error,
                  QStringLiteral("the connection was closed before the whole reply was here"));
    case ErrorKind::ReplyTooLarge:
        return as(ErrorKind::CredentialsNotFetched, error,
                  QStringLiteral("the reply is larger than any that is given"));
    case ErrorKind::MalformedReply:
        return as(ErrorKind::CredentialsNotFetched, error,
                  (error.party == Party::Stranger
                       ? QStringLiteral("something other than the service answered: %1")
                       : QStringLiteral("the reply could not be read: %1"))
                      .arg(error.detail));
    case ErrorKind::Redirected:
        return of(Party::Stranger,
                  as(ErrorKind::CredentialsNotFetched, error,
                     QStringLiteral("something other than the service answered, with a redirect "
                                    "to another place: %1")
                         .arg(error.detail)));
    case ErrorKind::ServiceUnavailable:
    case ErrorKind::RequestTimeout:
        return as(ErrorKind::CredentialsNotFetched, error,
                  error.detail.isEmpty() ? error.code : error.detail);
    default:
        return error;
    }
}

} // namespace vaultlock::aws
