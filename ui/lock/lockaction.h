// SPDX-License-Identifier: GPL-3.0-or-later

// A button with the reason beside it while it is disabled.
#pragma once

#include "lock/lockobstacle.h"
#include "ui/furniture/buttonweight.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace vaultlock::ui {

class LockAction : public QWidget
{
    Q_OBJECT

public:
    /// objectName of the button; its text is its accessible name.
    LockAction(const QString &objectName, const QString &text,
               ButtonWeight weight = ButtonWeight::Ordinary, QWidget *parent = nullptr);

    /// Enabled without an obstacle; else the obstacle's sentence stands below the button.
    void setObstacle(std::optional<lock::LockObstacle> obstacle);
    bool isPossible() const;
    void setWeight(ButtonWeight weight);

signals:
    void requested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *m_button;
    QLabel *m_reason;
    ButtonWeight m_weight;
};

} // namespace vaultlock::ui
