// SPDX-License-Identifier: GPL-3.0-or-later

// AWS Signature Version 4, in its three stages. Time is an input. Pure but for OpenSSL.
// Source: AWS General Reference, "Create a signed AWS API request".
#pragma once

#include "aws/signing/digest.h"
#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>

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

    friend bool operator==(const SigningScope &, const SigningScope &) = default;
};

struct CanonicalRequest
{
    QByteArray text;
    QByteArray signedHeaders; ///< `host;x-amz-date`
};

/// `20120525T002453Z`
QByteArray amzDate(const QDateTime &utc);
/// Lower-case hex; empty only if OpenSSL fails.
QByteArray sha256Hex(QByteArrayView bytes);

/// As AWS, botocore and the JavaScript SDKs take a path before stage 1: without empty segments, `.`
/// and `..` (RFC 3986, 5.2.4); a slash at the end stays. None of our own requests has such a path.
QByteArray normalizedPath(const QByteArray &path);
/// Stage 1. The path stays as it is on the wire, each byte but `A-Za-z0-9-_.~/` encoded once more;
/// the query is sorted by encoded key and value.
CanonicalRequest canonicalRequest(const SigningRequest &request);
/// Stage 2. time: `20120525T002453Z`.
QByteArray stringToSign(const QByteArray &time, const SigningScope &scope,
                        const QByteArray &canonicalRequest);

/// Stage 3: keeps the signing key of the last (secret, date, region, service), which AWS derives
/// anew each day. Not thread-safe: one a client.
class Signer
{
public:
    /// Lower-case hex. Empty only if OpenSSL fails.
    QByteArray signature(std::string_view secretAccessKey, const SigningScope &scope,
                         const QByteArray &stringToSign);

private:
    void derive(std::string_view secretAccessKey, const SigningScope &scope);

    HmacSha256 m_hmac; ///< with the signing key
    Secret m_secret;   ///< what it was derived from
    SigningScope m_scope;
};

/// The value of the Authorization header.
QByteArray authorization(const QByteArray &accessKeyId, const SigningScope &scope,
                         const QByteArray &signedHeaders, const QByteArray &signature);

/// Known answers for SHA-256, HMAC and AWS's own Glacier example. Called at start; a failure stops
/// every connection (ErrorKind::SelfTestFailed).
Result<void> selfTest();

} // namespace vaultlock::aws
