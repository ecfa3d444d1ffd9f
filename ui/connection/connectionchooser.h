// SPDX-License-Identifier: GPL-3.0-or-later

// The chooser of connections: the sandbox, the environment, every profile, typed keys.
#pragma once

#include "ui/furniture/namedcombobox.h"
#include "workspace/workspace.h"

namespace vaultlock::ui {

/// Reads the shared files each time that its list is opened. A profile with a fault is in the list,
/// with the fault; it can be chosen, and says then what is wrong.
class ConnectionChooser : public NamedComboBox
{
    Q_OBJECT

public:
    /// workspace: not owned, must outlive it.
    explicit ConnectionChooser(const workspace::Workspace &workspace, QWidget *parent = nullptr);

    /// Makes it the current one; adds it where the files do not have it.
    void showChoice(const workspace::ConnectionChoice &choice);
    /// Of profiles: those that come first, in their order, and those that are left out unless they
    /// are the current one.
    void setProfiles(const QStringList &pinned, const QStringList &hidden);
    void showPopup() override;

    /// It gives way where the text is large.
    QSize minimumSizeHint() const override;

signals:
    /// kind and name only.
    void chosen(const vaultlock::workspace::ConnectionChoice &choice);
    void keysAsked();

private:
    void fill();
    void addProfiles();
    void addChoice(workspace::ConnectionChoice::Kind kind, const QString &name, const QString &text,
                   const QString &remark);
    int indexOf(const workspace::ConnectionChoice &choice) const;
    void take(int index);

    const workspace::Workspace &m_workspace;
    workspace::ConnectionChoice m_shown;
    QStringList m_pinned;
    QStringList m_hidden;
};

} // namespace vaultlock::ui
