// SPDX-License-Identifier: GPL-3.0-or-later

// AWS Sign-In as a test has it: it gives new keys to who proves the session's key.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

namespace vaultlock::tests {

/// What the service behind signInReply() knows and has seen. To be touched only while no request is
/// under way.
struct SignInService
{
    QDateTime now;        ///< a proof may be a minute away from it
    QString thumbprint;   ///< of the key that the session belongs to (RFC 7638)
    QString refreshToken; ///< that counts now; each is good once
    QString clientId;     ///< that it was given to
    int granted = 0;      ///< renewals
    QStringList complaints;
    QSet<QString> uniqueIds;
    int failuresToCome = 0;               ///< 503, after the proof was verified
    QByteArray refusal;                   ///< body of a 400 for who proves the key; empty: none
    QJsonObject changes;                  ///< members of a good reply that are others
    std::function<void()> meanwhile = {}; ///< before the reply, in the server's thread
};

/// The one of this test's process.
SignInService &signInService();

/// For Script::replyTo. The n-th renewal gives ASIARENEWEDn and refresh-canary-n.
QByteArray signInReply(const QByteArray &request);

/// Why the proof does not hold for a POST to the URL (RFC 9449 section 4.3; RFC 7515; RFC 7518
/// section 3.4); empty: it does. Then claims and the key's thumbprint are set.
QString faultOfProof(const QByteArray &proof, const QByteArray &url, const QDateTime &now,
                     QJsonObject *claims, QString *thumbprint);

/// Of the public half of a private key.
QString thumbprintOf(const QByteArray &pem);

} // namespace vaultlock::tests
