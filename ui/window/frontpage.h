// SPDX-License-Identifier: GPL-3.0-or-later

// The chosen vault's page, with the details of the vault in it, or the first steps in its place.
#pragma once

#include "ui/furniture/pagestack.h"

#include <QPointer>

namespace vaultlock::workspace {
class Workspace;
}

namespace vaultlock::ui {

class ConnectionBar;
class FirstSteps;
class LockPanel;
class PolicyPanel;
class VaultPicker;

/// The first steps are made when they are asked for, cover nothing that is under way, and are left
/// by whatever somebody does with a vault, a policy or a connection. The details stay with
/// whichever vault is chosen, until they are closed or the vault's page is wanted.
class FrontPage : public PageStack
{
    Q_OBJECT

public:
    /// References outlive the page, but for the lock's panel, which it takes over.
    struct Parts
    {
        LockPanel &lock;
        PolicyPanel &policy;
        VaultPicker &vaults;
        ConnectionBar &bar;
        workspace::Workspace &workspace;
    };

    explicit FrontPage(const Parts &parts, QWidget *parent = nullptr);

    void showFirstSteps();
    /// Brings the chosen vault's page to the front.
    void comeBack();
    /// Where the work begins on the page in front.
    QWidget *placeForFocus() const;

signals:
    void detailsCame();
    /// The focus was on what has gone.
    void focusLost();

private:
    void connectSteps();
    void rehearse();
    void showDetails();

    Parts m_parts;
    QPointer<FirstSteps> m_steps;
};

} // namespace vaultlock::ui
