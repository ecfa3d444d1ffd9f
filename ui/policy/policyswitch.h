// SPDX-License-Identifier: GPL-3.0-or-later

// Draft, In force, Initiated: the one switch that says which policy is looked at.
#pragma once

#include "ui/document/policyshown.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace vaultlock::ui {

class PolicySwitch : public QWidget
{
    Q_OBJECT

public:
    explicit PolicySwitch(QWidget *parent = nullptr);

    void setShown(PolicyShown which);
    /// Whether there is one. tip: since when; plain text.
    void setPossible(PolicyShown which, bool isPossible, const QString &tip = {});

signals:
    void chosen(vaultlock::ui::PolicyShown which);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *button(PolicyShown which) const
    {
        return m_buttons[static_cast<std::size_t>(which)];
    }

    std::array<QToolButton *, 3> m_buttons{};
    bool m_isBeingShown = false; ///< by the program, not by a person
};

} // namespace vaultlock::ui
