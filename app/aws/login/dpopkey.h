// SPDX-License-Identifier: GPL-3.0-or-later

// Proof that a request comes from who holds a key.
// Source: RFC 9449 (DPoP), RFC 7515 (JWS), RFC 7518 section 3.4 (ES256).
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

#include <memory>

struct evp_pkey_st;

namespace vaultlock::aws {

/// A private key on P-256, held by OpenSSL, which cleanses it. Move-only; one thread.
class DpopKey
{
public:
    /// pem: SEC1 (`EC PRIVATE KEY`) or PKCS #8, not encrypted. InvalidInput, without a word of the
    /// key, for everything else.
    static Result<DpopKey> fromPem(const Secret &pem);

    struct Claims
    {
        QByteArray method;
        QUrl url; ///< its query and fragment are left out
        QDateTime utc;
        QByteArray uniqueId; ///< of this one request
    };
    /// What goes into the header `DPoP`; SelfTestFailed if OpenSSL fails.
    Result<QByteArray> proof(const Claims &claims) const;

private:
    using Key = std::unique_ptr<evp_pkey_st, void (*)(evp_pkey_st *)>;
    explicit DpopKey(Key key);
    QByteArray signature(const QByteArray &message) const;

    Key m_key;
    QByteArray m_x; ///< 32 bytes of the public point
    QByteArray m_y;
};

} // namespace vaultlock::aws
