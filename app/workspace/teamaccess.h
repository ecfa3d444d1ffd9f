// SPDX-License-Identifier: GPL-3.0-or-later

// Which database is the team's, and the password for it: for the window and the command line alike.
#pragma once

#include "aws/keychain/keychain.h"
#include "team/teamsettings.h"

#include <QObject>

namespace vaultlock::workspace {

class TeamAccess : public QObject
{
    Q_OBJECT

public:
    /// journal: path of the file beside which it is kept.
    explicit TeamAccess(QString journal, QObject *parent = nullptr);

    /// Nothing: none was set up. SettingsUnusable.
    team::TeamResult<std::optional<team::TeamSettings>> settings() const;
    /// Where its password is kept, the keychain is asked for it, which may ask a person and then
    /// takes as long as that. PasswordUnusable, AddressUnusable.
    QFuture<Result<team::TeamResult<team::TeamAddress>>>
    address(const team::TeamSettings &settings);
    /// password: to be kept in the keychain, if isPasswordKept; null: it has it already, or none is
    /// kept. Nothing is changed where the keychain refuses.
    QFuture<Result<team::TeamResult<void>>> keep(const team::TeamSettings &settings,
                                                 const team::SharedPassword &password);
    /// Also the password. What the keychain does not give up stays there, and everything else, too.
    QFuture<Result<team::TeamResult<void>>> forget();
    /// The keychain has not answered yet: it may be asking for its password.
    bool isKeychainAsked() const { return m_keychain.isAsked(); }

signals:
    void keychainAskedChanged();

private:
    void forgetFormer(const team::TeamSettings &settings);

    const QString m_journal;
    aws::Keychain m_keychain;
};

} // namespace vaultlock::workspace
