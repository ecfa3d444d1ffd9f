// SPDX-License-Identifier: GPL-3.0-or-later

// Draft → In progress → Locked, as a picture with words.
#pragma once

#include "lock/lockstage.h"

#include <QWidget>

namespace vaultlock::ui {

/// Shows where a vault's lock stands. What it shows is also in the line edit "Lock state".
class LockSteps : public QWidget
{
    Q_OBJECT

public:
    explicit LockSteps(QWidget *parent = nullptr);

    void setStage(lock::LockStage stage);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    lock::LockStage m_stage = lock::LockStage::Unknown;
};

} // namespace vaultlock::ui
