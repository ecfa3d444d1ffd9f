// A button with the reason beside it while it is disabled.
#pragma once

#include "core/lockobstacle.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace vaultlock::ui {

class LockAction : public QWidget
{
    Q_OBJECT

public:
    /// Ordinary: a plain button. Primary: the accent's colour. Irreversible: red.
    enum class Weight {
        Ordinary,
        Primary,
        Irreversible,
    };

    /// objectName of the button; its text is its accessible name.
    LockAction(const QString &objectName, const QString &text, QWidget *parent = nullptr);

    void setWeight(Weight weight);
    /// Enabled without an obstacle; else the obstacle's sentence stands below the button.
    void setObstacle(std::optional<LockObstacle> obstacle);
    bool isPossible() const;

signals:
    void requested();

private:
    void paintWeight();

    QPushButton *m_button;
    QLabel *m_reason;
    Weight m_weight = Weight::Ordinary;
};

} // namespace vaultlock::ui
