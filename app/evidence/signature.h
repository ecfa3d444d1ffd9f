// SPDX-License-Identifier: GPL-3.0-or-later

// A detached CMS signature (RFC 5652) over the bytes of evidence.json, as they are.
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace vaultlock::evidence {

/// DER, as `openssl cms -verify -binary -inform DER -content …` takes it; with the signer's
/// certificate and those that came with it, SHA-256, and the time by this computer's clock.
/// pkcs12: with one key and its certificate. InvalidInput where it is none, the passphrase is
/// wrong, or the certificate is not for signatures or not valid now: the detail says why.
Result<QByteArray> signDetached(const QByteArray &text, const QByteArray &pkcs12,
                                const Secret &passphrase, const QDateTime &now);

/// What a signature is, as far as it can be told.
struct SignatureFacts
{
    QString signer; ///< the name of the subject of the certificate
    QString issuer;
    QString serial; ///< hex
    /// By the signer's own clock, where the signature has it.
    std::optional<QDateTime> signedAt;
    std::optional<QDateTime> validUntil; ///< the certificate
};

/// Whether it is a signature over this text, by whomever. InvalidInput: it is not; the detail says
/// why.
Result<SignatureFacts> signatureOver(const QByteArray &text, const QByteArray &signature);

/// Whether whoever made it is vouched for by these authorities (PEM) at that moment, now where it
/// is absent, with a certificate for signatures: key usage digitalSignature or nonRepudiation and
/// extended key usage emailProtection, codeSigning, document signing or any, where it has them.
/// Revocation is not looked at. Empty: it is; else why not.
QString signerObjection(const QByteArray &signature, const QByteArray &trusted,
                        const std::optional<QDateTime> &at);

} // namespace vaultlock::evidence
