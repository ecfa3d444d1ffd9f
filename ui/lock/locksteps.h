// Draft → In progress → Locked, as a picture with words.
#pragma once

#include "core/lockstage.h"

#include <QWidget>

namespace vaultlock::ui {

/// Shows where a vault's lock stands. What it shows is also in the line edit "Lock state".
class LockSteps : public QWidget
{
    Q_OBJECT

public:
    explicit LockSteps(QWidget *parent = nullptr);

    void setStage(LockStage stage);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LockStage m_stage = LockStage::Unknown;
};

} // namespace vaultlock::ui
