// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/service/refusal.h"

namespace vaultlock::sandbox {

namespace {

tl::unexpected<Error> refusal(ErrorKind kind, const char *code, int status, const QString &message)
{
    return failure(Error{kind, QLatin1String(code), status, {}, message});
}

} // namespace

tl::unexpected<Error> accessDenied(const QString &message)
{
    return refusal(ErrorKind::AccessDenied, "AccessDeniedException", 403, message);
}

tl::unexpected<Error> badRequest(const QString &message)
{
    return refusal(ErrorKind::BadRequest, "BadRequest", 400, message);
}

tl::unexpected<Error> invalidParameter(const QString &message)
{
    return refusal(ErrorKind::InvalidParameter, "InvalidParameterValueException", 400, message);
}

tl::unexpected<Error> invalidSignature(const QString &message)
{
    return refusal(ErrorKind::InvalidSignature, "InvalidSignatureException", 403, message);
}

tl::unexpected<Error> limitExceeded(const QString &message)
{
    return refusal(ErrorKind::LimitExceeded, "LimitExceededException", 400, message);
}

tl::unexpected<Error> malformedBody(const QString &message)
{
    return refusal(ErrorKind::BadRequest, "SerializationException", 400, message);
}

tl::unexpected<Error> missingAuthentication(const QString &message)
{
    return refusal(ErrorKind::MissingAuthenticationToken, "MissingAuthenticationTokenException",
                   400, message);
}

tl::unexpected<Error> missingParameter(const QString &message)
{
    return refusal(ErrorKind::MissingParameter, "MissingParameterValueException", 400, message);
}

tl::unexpected<Error> notFound(const QString &message)
{
    return refusal(ErrorKind::NotFound, "ResourceNotFoundException", 404, message);
}

tl::unexpected<Error> policyEnforced(const QString &message)
{
    return refusal(ErrorKind::OtherServiceError, "PolicyEnforcedException", 400, message);
}

tl::unexpected<Error> unavailable(const QString &message)
{
    return refusal(ErrorKind::ServiceUnavailable, "ServiceUnavailableException", 500, message);
}

tl::unexpected<Error> unknownOperation(const QString &message)
{
    return refusal(ErrorKind::OtherServiceError, "UnknownOperationException", 400, message);
}

tl::unexpected<Error> unrecognizedClient(const QString &message)
{
    return refusal(ErrorKind::UnrecognizedClient, "UnrecognizedClientException", 400, message);
}

} // namespace vaultlock::sandbox
