// AWS Signature Version 4, in its three stages. Time is an input. Pure but for OpenSSL.
// Source: AWS General Reference, "Create a signed AWS API request".
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>

#include <memory>
#include <string_view>

namespace vaultlock::aws {

/// What is signed. Names and values as they are sent; host and x-amz-date among the headers.
struct SigningRequest
{
    QByteArray method;
    QByteArray path;  ///< encoded as on the wire; empty means "/"
    QByteArray query; ///< encoded as on the wire, without "?"
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray payloadHash; ///< lower-case hex SHA-256 of the exact body
};

struct SigningScope
{
    QByteArray date; ///< yyyyMMdd, UTC
    QByteArray region;
    QByteArray service;
};

struct CanonicalRequest
{
    QByteArray text;
    QByteArray signedHeaders; ///< `host;x-amz-date`
};

/// `20120525T002453Z`
QByteArray amzDate(const QDateTime &utc);
/// Lower-case hex.
QByteArray sha256Hex(std::string_view bytes);

enum class PathNormalization {
    Keep,      // what the Glacier client uses: its paths have no dot segments
    Normalize, // collapse dot segments and double slashes, as RFC 3986 says
};

/// Stage 1. Every path segment is encoded once more; the query is sorted by encoded key and value.
CanonicalRequest canonicalRequest(const SigningRequest &request,
                                  PathNormalization normalization = PathNormalization::Keep);
/// Stage 2. time: `20120525T002453Z`.
QByteArray stringToSign(const QByteArray &time, const SigningScope &scope,
                        const QByteArray &canonicalRequest);

/// Stage 3: keeps the signing key of the last (secret, date, region, service), which AWS derives
/// anew each day. Not thread-safe: one a client.
class Signer
{
public:
    Signer();
    ~Signer();
    Signer(const Signer &) = delete;
    Signer &operator=(const Signer &) = delete;

    /// Lower-case hex. Empty only if OpenSSL fails.
    QByteArray signature(std::string_view secretAccessKey, const SigningScope &scope,
                         const QByteArray &stringToSign);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The value of the Authorization header.
QByteArray authorization(const QByteArray &accessKeyId, const SigningScope &scope,
                         const QByteArray &signedHeaders, const QByteArray &signature);

/// Known answers for SHA-256, HMAC and AWS's own Glacier example. Called at start; a failure stops
/// every connection (ErrorKind::SelfTestFailed).
Result<void> selfTest();

} // namespace vaultlock::aws
