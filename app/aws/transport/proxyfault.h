// SPDX-License-Identifier: GPL-3.0-or-later

// What keeps a proxy from letting a request through, for people.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace vaultlock::aws {

/// By which schemes a proxy wants to know who asks: the challenges of its 407 (RFC 9110, 11.7.1).
struct ProxyDemand
{
    /// As the proxy writes them, letters and digits only, at most five. What Qt cannot answer is
    /// named with its reason: `Digest with SHA-256`, `Digest with qop=auth-int`. (Basic without a
    /// realm it answers; measured on 6.4.2.)
    QStringList schemes;

    bool wants(const char *scheme) const;
    /// One of those that Qt answers by a user name and a password.
    bool takesPassword() const;
};

/// head: of a reply. Nothing unless it is a 407.
std::optional<ProxyDemand> proxyDemand(const QByteArray &head);
/// head: of a reply to CONNECT. A tunnel is there.
bool isTunnel(const QByteArray &head);

/// Each follows "The proxy did not let the request through: ". hasLogin: a user name is set for the
/// proxy. Qt answers Basic, NTLM and Digest (MD5) with it, and Negotiate by a Kerberos ticket.
QString demandSentence(const ProxyDemand &demand, bool hasLogin);
/// With what it answered, where that is neither a tunnel nor a demand: `it answered with 502`.
QString refusalSentence(const QByteArray &head);
QString proxyNotFound(const QString &proxy);
QString serviceNotFoundByProxy(const QString &service);
QString serviceNotReachedByProxy(const QString &service);
/// By itself: what is no proxy of ours answers with 407. hasProxy: it is behind the one that is
/// set.
QString strangerDemands(const QString &stranger, bool hasProxy);
/// Nothing came, or it drips.
QString proxyIsSilent(std::chrono::milliseconds within);

} // namespace vaultlock::aws
