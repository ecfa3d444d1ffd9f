// SPDX-License-Identifier: GPL-3.0-or-later

// Keys that the user typed, in the keychain of the desktop.
#pragma once

#include "aws/credentials/credentials.h"
#include "core/keptpromise.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace QKeychain {
class Job;
}

namespace vaultlock::aws {

/// By QtKeychain: the Secret Service (GNOME Keyring, KeePassXC) or KWallet. Nothing is ever kept
/// elsewhere where there is none: KeychainUnavailable; so also where it is locked and nobody gave
/// its password. NoCredentials: it has no such keys. While the desktop asks for the password,
/// nothing is answered, for as long as that takes. Without a nested event loop; one thread.
class Keychain : public QObject
{
    Q_OBJECT

public:
    explicit Keychain(QObject *parent = nullptr);
    /// What it keeps is of that service's: labels of two do not meet.
    explicit Keychain(QString service, QObject *parent = nullptr);

    /// label: what the user calls the keys.
    QFuture<Result<void>> keep(const QString &label, const SharedCredentials &credentials);
    QFuture<Result<SharedCredentials>> read(const QString &label);
    /// A password beside them, or in their place. NoCredentials: it has none.
    QFuture<Result<void>> keepPassword(const QString &label,
                                       const std::shared_ptr<const Secret> &password);
    QFuture<Result<std::shared_ptr<const Secret>>> readPassword(const QString &label);
    /// They are gone from it when this succeeds.
    QFuture<Result<void>> forget(const QString &label);

    /// Has not answered everything yet: it may be asking for its password.
    bool isAsked() const { return m_unanswered > 0; }

signals:
    void askedChanged();

private:
    /// What the keychain has, as it is kept. NoCredentials, KeychainUnavailable.
    void look(const QString &label, const std::function<void(const Result<QByteArray> &)> &use);
    void remove(const QString &label, const std::shared_ptr<KeptPromise<void>> &promise);
    void run(QKeychain::Job *job, std::function<void(const QKeychain::Job &)> use);
    void count(int more);

    QFuture<Result<void>> write(const QString &label, const QByteArray &bytes);

    const QString m_service;
    int m_unanswered = 0;
};

/// Reads the keychain when it is first asked, and keeps what it read. However many wait, it is read
/// once, so that its password is asked for once. keychain outlives it.
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
    std::unique_ptr<KeptPromise<SharedCredentials>> m_pending;
    QObject m_guard;
};

} // namespace vaultlock::aws
