// SPDX-License-Identifier: GPL-3.0-or-later

// How the requests of a connection get out.
#pragma once

#include "aws/connection/configuration.h"
#include "aws/transport/networksettings.h"
#include "core/result.h"

namespace vaultlock::aws {

/// Proxy: https_proxy or HTTPS_PROXY, no_proxy or NO_PROXY; one in lower case goes before the
/// other, even if it is empty. CA bundle: AWS_CA_BUNDLE, ca_bundle (read here). Attempts:
/// AWS_MAX_ATTEMPTS, max_attempts (1 to 10); mode: AWS_RETRY_MODE, retry_mode. Errors:
/// FileNotReadable, InvalidConfiguration; the password of a proxy is never in the detail.
Result<NetworkSettings> resolveNetwork(const Configuration &configuration,
                                       NetworkSettings::Proxy proxy);

/// `http://user:password@host:port`, as HTTPS_PROXY has it; the scheme may be missing.
/// InvalidConfiguration without a host, or with a scheme other than http (TLS to the proxy itself
/// is not supported by Qt).
Result<QNetworkProxy> readProxyUrl(const SourcedText &text);

} // namespace vaultlock::aws
