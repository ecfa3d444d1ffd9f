// SPDX-License-Identifier: GPL-3.0-or-later

// A TLS server on loopback with a certificate that Qt's own servers do not load.
#pragma once

#include "support/tlsauthority.h"

#include <QString>

#include <memory>

namespace vaultlock::tests {

/// At OpenSSL's security level 0, which is its own alone: clients in this process keep theirs.
/// Reads what clients say once they trust it, and never answers. Runs in a thread of its own.
class WeakTlsServer
{
public:
    explicit WeakTlsServer(const TlsIdentity &identity);
    ~WeakTlsServer();
    WeakTlsServer(const WeakTlsServer &) = delete;
    WeakTlsServer &operator=(const WeakTlsServer &) = delete;

    /// `https://localhost:PORT`
    QString url() const;
    int connections() const;
    /// After decryption.
    int bytesReceived() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vaultlock::tests
