// SPDX-License-Identifier: GPL-3.0-or-later

// What is wrong with a server's certificates, for people.
#pragma once

#include <QList>
#include <QSslConfiguration>
#include <QSslError>
#include <QString>

#include <chrono>

namespace vaultlock::aws {

/// A clause for each error, with a semicolon between them. Qt 6.4 to 6.8 say "Unknown error" of
/// what OpenSSL's security level refuses (X509_V_ERR_EE_KEY_TOO_SMALL, CA_KEY_TOO_SMALL and
/// CA_MD_TOO_WEAK; measured); there the certificate and its weakness are named. configuration: of
/// the failed connection, with the chain that the server sent and the authorities that were
/// trusted.
QString tlsFault(const QList<QSslError> &errors, const QSslConfiguration &configuration);

/// Of a connection that ended, or made no progress, before it was secured.
QString closedUnsecured(const QString &service, bool isByProxy);
QString silentUnsecured(const QString &service, bool isByProxy, std::chrono::milliseconds within);

/// What OpenSSL said of a handshake, with what it means in a line before it where
/// that is known.
QString handshakeFault(const QString &said);

} // namespace vaultlock::aws
