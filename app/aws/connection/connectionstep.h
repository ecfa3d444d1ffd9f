// SPDX-License-Identifier: GPL-3.0-or-later

// The steps on the way to a service, for whoever goes them and whoever names them.
#pragma once

namespace vaultlock::aws {

/// In their order. The proxy, where there is one, is the host of Name and Tcp.
enum class ConnectionStep {
    Credentials,
    Name,
    Tcp,
    Tls,       // not for plain http
    Signature, // the service knows the keys, the signature holds, the clocks agree
    Permission,
};

} // namespace vaultlock::aws
