// SPDX-License-Identifier: GPL-3.0-or-later

// How this computer's requests get out.
#pragma once

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QString>
#include <QStringList>

class QNetworkAccessManager;

namespace vaultlock::aws {

/// The sources are for people: `HTTPS_PROXY`, `AWS_CA_BUNDLE`, `~/.aws/config:4`.
struct NetworkSettings
{
    enum class Proxy {
        Environment, // HTTPS_PROXY, else ALL_PROXY, but for what NO_PROXY names
        System,      // what the desktop says
        None,
        Manual, // the one address that the user gave
    };
    Proxy proxyMode = Proxy::Environment;
    QNetworkProxy proxy{QNetworkProxy::NoProxy}; ///< of the environment, where it may hold a
                                                 ///< password; or the one that was given
    QString proxySource;
    QStringList noProxy; ///< the parts of NO_PROXY; none for Manual

    QList<QSslCertificate> caCertificates; ///< empty: the system's
    QString caBundle;                      ///< path; empty: the system's
    QString caBundleSource;

    int maxAttempts = 3;
    QString maxAttemptsSource; ///< empty: the default
    QString retryMode;         ///< as configured; all of them are done as "standard"
    QString retryModeSource;
};

/// The proxy for a host: NoProxy where none is wanted. A part of NO_PROXY is `*`, a host, a domain
/// with or without a leading dot (which takes in what is below it), an address, or a CIDR range; a
/// port after it has to be the same.
QNetworkProxy proxyFor(const NetworkSettings &settings, const QString &host, int port);

/// Gives the network manager the proxies. Plain http, which goes to this computer only, never goes
/// by one.
void applyProxies(QNetworkAccessManager &network, const NetworkSettings &settings);

/// Host and port; never the user name or the password. Empty: none.
QString proxyText(const QNetworkProxy &proxy);

} // namespace vaultlock::aws
