// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a request was signed by somebody who knows the secret, for this server, just now.
#pragma once

#include "aws/signing/sigv4.h"
#include "core/identifiers.h"
#include "core/result.h"
#include "core/secret.h"
#include "sandbox/http/httpmessage.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace vaultlock::sandbox {

/// Signature Version 4 with the Authorization header, as aws/signing makes it. Not thread-safe.
class RequestVerifier
{
public:
    /// hosts: what the Host header may say, lower case, with port.
    RequestVerifier(QByteArray accessKeyId, std::shared_ptr<const Secret> secretAccessKey,
                    Region region, std::vector<QByteArray> hosts);

    /// A signature is good for 15 minutes around any of `clocks`: the computer's, by which ordinary
    /// clients sign, and the sandbox's own moved one, which a client follows that corrects itself
    /// by the Date header.
    /// BadRequest: the Host header names another server. Else as AWS documents in "Common errors":
    /// MissingAuthenticationToken, UnrecognizedClient, InvalidSignature.
    Result<void> verify(const HttpRequest &request, const std::vector<QDateTime> &clocks);

private:
    struct Authorization;

    Result<void> verifyHost(const HttpRequest &request) const;
    Result<void> verifyScope(const Authorization &authorization, const QByteArray &date) const;
    Result<void> verifySignature(const HttpRequest &request, const Authorization &authorization,
                                 const QByteArray &date);

    QByteArray m_accessKeyId;
    std::shared_ptr<const Secret> m_secretAccessKey;
    Region m_region;
    std::vector<QByteArray> m_hosts;
    aws::Signer m_signer;
};

} // namespace vaultlock::sandbox
