// SPDX-License-Identifier: GPL-3.0-or-later

// What was sent, and must not come back.
#pragma once

#include "aws/transport/httpmessage.h"
#include "core/error.h"
#include "core/secret.h"

#include <QString>

#include <bitset>
#include <vector>

namespace vaultlock::aws {

/// The secrets of one request: session token, signature and the whole Authorization, and the tokens
/// of the services that give credentials. AWS's InvalidSignatureException repeats the canonical
/// request, token and all (AWS General Reference, "Troubleshoot signed requests"); a proxy or a
/// stand-in may repeat anything. What is taken out leaves `[removed]`. A value of one thread.
///
/// What a JSON body of OAuth sends (refresh token, client secret, device code) is taken out of
/// texts only: the body of a good reply may give the same refresh token again.
class SentSecrets
{
public:
    SentSecrets() = default;
    explicit SentSecrets(const HttpRequest &request);

    /// A body or a header without the values that were sent, in whatever way they are written
    /// (readingsOf()), also in base64 or in hexadecimal digits.
    QByteArray takenOutOf(const QByteArray &bytes) const;
    /// A text for people, also without pieces of them of eight signs (a message may be cut, or
    /// broken into lines), but never without the access key ID or what may be an account; and
    /// without whatever stands where a secret usually does: `X-Amz-Security-Token:…`,
    /// `Authorization: AWS4-HMAC-SHA256 …`, `Signature=…`.
    QString takenOutOf(const QString &message) const;
    /// The same for each text of the error.
    Error takenOutOf(Error error) const;

private:
    void noteWriting(const QByteArray &value);
    void notePairs(const QByteArray &value);
    bool mayBeIn(const QByteArray &bytes) const;
    bool mayBeIn(const QString &message) const;
    void add(const QByteArray &value);
    void addAuthorization(const QByteArray &value);
    void addGrants(const QByteArray &json);

    std::vector<Secret> m_values;
    std::vector<Secret> m_grants;
    QString m_accessKeyId;                ///< is no secret
    std::vector<Secret> m_authorizations; ///< only as a whole: their parts are no secrets
    /// Of all that is taken out: the fewest signs of a writing of it, and all signs of them.
    qsizetype m_shortestWriting = 0; ///< 0: there is nothing
    std::bitset<256> m_signs;
    /// Each two signs of a value that stand side by side (by pairIndex()).
    std::bitset<4096> m_pairs;
    bool m_isSoughtAlways = false; ///< something cannot be told by its pairs
};

} // namespace vaultlock::aws
