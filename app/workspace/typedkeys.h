// SPDX-License-Identifier: GPL-3.0-or-later

// Keys that the user typed into the window.
#pragma once

#include "aws/keychain/keychain.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <memory>

class QSettings;

namespace vaultlock::workspace {

/// In the keychain of the desktop, or for this session in memory. The settings keep what the user
/// calls them and the Region, and nothing else.
class TypedKeys : public QObject
{
    Q_OBJECT

public:
    /// settings: not owned, outlives this.
    explicit TypedKeys(QSettings &settings, QObject *parent = nullptr);

    QStringList labels() const;
    bool isInKeychain(const QString &label) const;
    /// Empty: none was given.
    QString region(const QString &label) const;
    /// "keychain (label)", "typed, for this session (label)".
    QString description(const QString &label) const;
    /// Null for a label that is not there.
    std::shared_ptr<aws::CredentialsProvider> provider(const QString &label) const;

    struct NewKeys
    {
        QString label;
        QString region;
        aws::SharedCredentials credentials; ///< not null
    };
    /// Replaces keys of the same label.
    void keepForSession(const NewKeys &keys);
    /// KeychainUnavailable: nothing is kept anywhere.
    QFuture<Result<void>> keepInKeychain(const NewKeys &keys);
    /// Also out of the keychain: where that refuses, they stay, and failed() says why.
    void forget(const QString &label);
    /// The keychain has not answered yet: it may be asking for its password.
    bool isKeychainAsked() const { return m_keychain.isAsked(); }

signals:
    void changed();
    void keychainAskedChanged();
    void failed(const vaultlock::Error &error);

private:
    struct Entry
    {
        QString region;
        std::shared_ptr<aws::CredentialsProvider> provider;
        bool isInKeychain = false;
    };
    void drop(const QString &label);
    void save();

    QSettings &m_settings;
    aws::Keychain m_keychain;
    std::map<QString, Entry> m_entries;
};

} // namespace vaultlock::workspace
