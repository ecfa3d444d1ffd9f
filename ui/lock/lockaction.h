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
    /// Where the button stands in the room that it is given; the reason is on its inner side.
    enum class Side {
        Left,
        Right,
    };

    /// accessibleName: constant; the objectName is the same in camelCase. text: on the button.
    LockAction(const QString &accessibleName, const QString &text,
               ButtonWeight weight = ButtonWeight::Ordinary, Side side = Side::Right,
               QWidget *parent = nullptr);

    /// Enabled without an obstacle; else the obstacle's sentence stands beside the button.
    void setObstacle(std::optional<lock::LockObstacle> obstacle);
    bool isPossible() const;
    QPushButton &button() const { return *m_button; }
    void setWeight(ButtonWeight weight);

signals:
    void requested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void followFont();

    QPushButton *m_button;
    QLabel *m_reason;
    ButtonWeight m_weight;
};

} // namespace vaultlock::ui
