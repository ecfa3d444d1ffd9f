// The chooser of connections: the sandbox, the environment, every profile, typed keys.
#pragma once

#include "ui/connection/workspace.h"
#include "ui/furniture/namedcombobox.h"

namespace vaultlock::ui {

/// Reads the shared files each time that its list is opened. A profile with a fault is in the list,
/// with the fault; it can be chosen, and says then what is wrong.
class ConnectionChooser : public NamedComboBox
{
    Q_OBJECT

public:
    /// workspace: not owned, must outlive it.
    explicit ConnectionChooser(const Workspace &workspace, QWidget *parent = nullptr);

    /// Makes it the current one; adds it where the files do not have it.
    void showChoice(const Workspace::Choice &choice);
    void showPopup() override;

    /// It gives way where the text is large.
    QSize minimumSizeHint() const override;

signals:
    /// kind and name only.
    void chosen(const vaultlock::ui::Workspace::Choice &choice);
    void keysAsked();

private:
    void fill();
    void addChoice(Workspace::Kind kind, const QString &name, const QString &text,
                   const QString &remark);
    int indexOf(const Workspace::Choice &choice) const;
    void take(int index);

    const Workspace &m_workspace;
    Workspace::Choice m_shown;
};

} // namespace vaultlock::ui
