// SPDX-License-Identifier: GPL-3.0-or-later

// Time stamps (RFC 3161) over the bytes of a file of the evidence.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace vaultlock::evidence {

/// A request in DER, of the text's SHA-256, that asks for the authority's certificate, too. nonce:
/// of chance, which the reply has to repeat; may be empty.
QByteArray stampRequest(const QByteArray &text, const QByteArray &nonce = {});

struct StampFacts
{
    QDateTime time;    ///< UTC, to the second
    QString authority; ///< the name of the subject of the certificate; empty where it has none
    QString serial;    ///< of the stamp, hex
};

/// Whether the reply (DER) is a time stamp of this text, by whomever. request: what it has to be an
/// answer to; may be empty. InvalidInput: it is not; the detail says why.
Result<StampFacts> stampOver(const QByteArray &text, const QByteArray &reply,
                             const QByteArray &request = {});

/// Whether the authority is vouched for by these (PEM) at that moment, now where it is absent, with
/// a certificate for time stamps and nothing else. Revocation is not looked at. Empty: it is; else
/// why not.
QString authorityObjection(const QByteArray &text, const QByteArray &reply,
                           const QByteArray &trusted, const std::optional<QDateTime> &at);

} // namespace vaultlock::evidence
