// SPDX-License-Identifier: GPL-3.0-or-later

// Write, Review, Try, Locked: where the chosen vault's lock stands, and the way to each page.
#pragma once

#include "lock/lockstage.h"

#include <QWidget>

#include <array>
#include <optional>

namespace vaultlock::ui {

class StepButton;

/// Each step is a button of its name; what is done, what is now and what comes is in its
/// description, and painted. Only what has a page can be pressed.
class LockSteps : public QWidget
{
    Q_OBJECT

public:
    enum class Step {
        Write,
        Review,
        Try,
        Locked,
    };
    static constexpr int stepCount = 4;

    explicit LockSteps(QWidget *parent = nullptr);

    /// isInReview: what comes next is being reviewed.
    void showStage(lock::LockStage stage, bool isInReview);
    /// Whether there is a page for it.
    void setPossible(Step step, bool isPossible);
    /// Whose page is in front; nullopt: a page of none of them.
    void setShown(std::optional<Step> step);
    void focusShown();
    /// The Tab key leads from the steps into the page, which has come after them.
    void putBehind(QWidget *page);

signals:
    void chosen(vaultlock::ui::LockSteps::Step step);

protected:
    /// The lines between the steps.
    void paintEvent(QPaintEvent *event) override;

private:
    std::array<StepButton *, stepCount> m_buttons{};
    int m_current = -1;
    Step m_focused = Step::Write; ///< that was shown last
};

} // namespace vaultlock::ui
