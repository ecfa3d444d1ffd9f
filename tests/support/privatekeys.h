// SPDX-License-Identifier: GPL-3.0-or-later

// Private keys made for a test, as PEM.
#pragma once

#include <QByteArray>

namespace vaultlock::tests {

/// SEC1 (`EC PRIVATE KEY`), as the AWS CLI writes it. curve: `P-256`. With a passphrase: encrypted.
QByteArray ecKeyPem(const char *curve, const char *passphrase = nullptr);
QByteArray rsaKeyPem();
/// Only the public half of a new key.
QByteArray publicKeyPem();

} // namespace vaultlock::tests
