// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a request was signed by somebody who knows the secret, for this server, just now.
#pragma once

#include "aws/signing/sigv4.h"
#include "core/identifiers.h"
#include "core/result.h"
#include "sandbox/access/callers.h"
#include "sandbox/http/httpmessage.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace vaultlock::sandbox {

/// Signature Version 4 with the Authorization header, as aws/signing makes it. Not thread-safe.
class RequestVerifier
{
public:
    /// hosts: what the Host header may say, lower case, with port.
    RequestVerifier(std::vector<Credentials> credentials, Region region,
                    std::vector<QByteArray> hosts);

    /// Whose it is: the index of the credentials. A signature is good for 15 minutes around any of
    /// `clocks`: the computer's, by which ordinary clients sign, and the sandbox's own moved one,
    /// which a client follows that corrects itself by the Date header.
    /// BadRequest: the Host header names another server. Else as AWS documents in "Common errors":
    /// MissingAuthenticationToken, UnrecognizedClient, InvalidSignature. Where the signature does
    /// not match, the detail has the canonical string, as AWS's does; a session token is left out.
    Result<std::size_t> verify(const HttpRequest &request, const std::vector<QDateTime> &clocks);
    /// BadRequest: a page in a browser that resolves its own name to this computer sends its own
    /// name.
    Result<void> verifyHost(const HttpRequest &request) const;

private:
    struct Authorization;
    struct Key
    {
        Credentials credentials;
        aws::Signer signer; ///< each keeps the signing key of its day
    };

    std::optional<std::size_t> keyOf(const HttpRequest &request,
                                     const Authorization &authorization) const;
    Result<void> verifyScope(const Authorization &authorization, const QByteArray &date) const;
    static Result<void> verifySignature(Key &key, const HttpRequest &request,
                                        const Authorization &authorization, const QByteArray &date);

    std::vector<Key> m_keys;
    Region m_region;
    std::vector<QByteArray> m_hosts;
};

} // namespace vaultlock::sandbox
