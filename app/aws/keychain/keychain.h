// SPDX-License-Identifier: GPL-3.0-or-later

// Keys that the user typed, in the keychain of the desktop.
#pragma once

#include "aws/credentials/credentials.h"

#include <QFuture>
#include <QObject>
#include <QString>

namespace vaultlock::aws {

/// By QtKeychain: the Secret Service (GNOME Keyring, KeePassXC) or KWallet. Nothing is ever kept
/// elsewhere where there is none: KeychainUnavailable. Without a nested event loop; one thread.
class Keychain : public QObject
{
    Q_OBJECT

public:
    explicit Keychain(QObject *parent = nullptr);

    /// label: what the user calls the keys.
    QFuture<Result<void>> keep(const QString &label, const SharedCredentials &credentials);
    QFuture<Result<SharedCredentials>> read(const QString &label);
    QFuture<Result<void>> forget(const QString &label);
};

/// Reads the keychain when it is first asked, and keeps what it read. keychain outlives it.
class KeychainCredentials final : public CredentialsProvider
{
public:
    KeychainCredentials(Keychain &keychain, QString label);

    QFuture<Result<SharedCredentials>> credentials() override;
    SharedCredentials present() const override { return m_credentials; }

private:
    Keychain &m_keychain;
    QString m_label;
    SharedCredentials m_credentials;
    QObject m_guard;
};

} // namespace vaultlock::aws
