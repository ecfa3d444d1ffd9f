// SPDX-License-Identifier: GPL-3.0-or-later

// How the requests of a connection get out.
#pragma once

#include "aws/connection/configuration.h"
#include "aws/endpoint/endpoint.h"
#include "aws/transport/networksettings.h"
#include "core/result.h"

namespace vaultlock::aws {

/// Proxy: https_proxy or HTTPS_PROXY, no_proxy or NO_PROXY; one in lower case goes before the
/// other, even if it is empty. A proxy of the system is asked for later, and host by host. CA
/// bundle: AWS_CA_BUNDLE, ca_bundle (read here). Attempts: AWS_MAX_ATTEMPTS, max_attempts (1 to
/// 10); mode: AWS_RETRY_MODE, retry_mode. Errors: FileNotReadable, InvalidConfiguration; the
/// password of a proxy is never in the detail.
Result<NetworkSettings> resolveNetwork(const Configuration &configuration,
                                       NetworkSettings::Proxy proxy,
                                       const std::optional<SourcedText> &proxyAddress = {});

/// What was set for a proxy, or is asked of the system for one, and leads to none; each to be told.
/// Where a PAC file cannot be run, libproxy 0.4.18 and Qt 6.4.2 say "no proxy" (measured; Debian 12
/// runs one with libproxy1-plugin-webkit, libproxy 0.5 by itself).
QStringList proxyNotes(const Configuration &configuration, const NetworkSettings &settings,
                       const Endpoint &endpoint);

/// `http://user:password@host:port`, as HTTPS_PROXY has it; the scheme may be missing.
/// InvalidConfiguration without a host, with a scheme other than http (TLS to the proxy itself is
/// not supported by Qt), and where it leads to a PAC file.
Result<QNetworkProxy> readProxyUrl(const SourcedText &text);

} // namespace vaultlock::aws
