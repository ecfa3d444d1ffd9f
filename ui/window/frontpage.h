// SPDX-License-Identifier: GPL-3.0-or-later

// The chosen vault's page, with the details of the vault in it, or the first steps in its place.
#pragma once

#include "ui/furniture/pagestack.h"

#include <QPointer>

#include <functional>

namespace vaultlock::workspace {
class Workspace;
}

namespace vaultlock::ui {

class ConnectionBar;
class FirstSteps;
class VaultDesk;
class VaultPicker;

/// The first steps are made when they are asked for, cover nothing that is under way, and are left
/// by whatever somebody does with a vault, a policy or a connection. The vault's page is made when
/// it, or what is on it, is first needed. The details stay with whichever vault is chosen, until
/// they are closed or the vault's page is wanted.
class FrontPage : public PageStack
{
    Q_OBJECT

public:
    /// References outlive the page.
    struct Parts
    {
        /// Called once; the lock's panel on it is taken over, the rest is somebody else's and
        /// outlives the page.
        std::function<VaultDesk *()> makeDesk;
        VaultPicker &vaults;
        ConnectionBar &bar;
        workspace::Workspace &workspace;
    };

    explicit FrontPage(const Parts &parts, QWidget *parent = nullptr);

    /// Of the vault's page, which is made now if it is not there.
    VaultDesk &desk();
    void showFirstSteps();
    /// Brings the chosen vault's page to the front.
    void comeBack();
    /// Where the work begins on the page in front.
    QWidget *placeForFocus();

signals:
    /// There is more on it that takes the focus, at the end of the window's order.
    void grown();
    void detailsCame();
    /// The focus was on what has gone.
    void focusLost();

private:
    void connectSteps();
    void rehearse();
    void showDetails();

    Parts m_parts;
    VaultDesk *m_desk = nullptr; ///< null: not needed yet
    QPointer<FirstSteps> m_steps;
};

} // namespace vaultlock::ui
