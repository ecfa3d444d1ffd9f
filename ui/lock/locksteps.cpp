// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/locksteps.h"

#include "language/words.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/taborder.h"
#include "ui/lock/stepbutton.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vaultlock::ui {

namespace {

constexpr int lineLength = 28;
constexpr std::array<const char *, LockSteps::stepCount> names{
    QT_TRANSLATE_NOOP("Words", "Write"), QT_TRANSLATE_NOOP("Words", "Review"),
    QT_TRANSLATE_NOOP("Words", "Try"), QT_TRANSLATE_NOOP("Words", "Locked")};

/// The step that the lock is at; -1 where nothing is known.
int currentStep(lock::LockStage stage, bool isInReview)
{
    using Step = LockSteps::Step;
    switch (stage) {
    case lock::LockStage::Unlocked:
    case lock::LockStage::Initiating:
    case lock::LockStage::Expired:
        return static_cast<int>(isInReview ? Step::Review : Step::Write);
    case lock::LockStage::InProgress:
    case lock::LockStage::Completing:
    case lock::LockStage::Aborting:
        return static_cast<int>(Step::Try);
    case lock::LockStage::Locked:
        return static_cast<int>(Step::Locked);
    case lock::LockStage::Unknown:
    case lock::LockStage::NoVault:
    case lock::LockStage::OutcomeUnknown:
        break;
    }
    return -1;
}

StepButton::Progress progressOf(int step, int current)
{
    const bool isLocked = step == LockSteps::stepCount - 1 && step == current;
    if (isLocked)
        return StepButton::Progress::Locked;
    if (step == current)
        return StepButton::Progress::Now;
    return step < current ? StepButton::Progress::Done : StepButton::Progress::Ahead;
}

} // namespace

LockSteps::LockSteps(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(QStringLiteral("Stage"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineLength);
    for (int i = 0; i < stepCount; ++i) {
        const auto place = static_cast<std::size_t>(i);
        auto *button = new StepButton(names[place]);
        m_buttons[place] = button;
        layout->addWidget(button);
        connect(button, &QAbstractButton::clicked, this,
                [this, i] { emit chosen(static_cast<Step>(i)); });
    }
    showStage(lock::LockStage::Unknown, false);
}

void LockSteps::showStage(lock::LockStage stage, bool isInReview)
{
    m_current = currentStep(stage, isInReview);
    for (int i = 0; i < stepCount; ++i)
        m_buttons[static_cast<std::size_t>(i)]->setProgress(progressOf(i, m_current));
    update();
}

void LockSteps::setPossible(Step step, bool isPossible)
{
    m_buttons[static_cast<std::size_t>(step)]->setEnabled(isPossible);
}

void LockSteps::focusShown()
{
    m_buttons[static_cast<std::size_t>(m_focused)]->setFocus();
}

void LockSteps::putBehind(QWidget *page)
{
    putInTabOrder(m_buttons.back(), page);
}

void LockSteps::setShown(std::optional<Step> step)
{
    m_focused = step.value_or(m_focused);
    for (int i = 0; i < stepCount; ++i)
        m_buttons[static_cast<std::size_t>(i)]->setShown(step && i == static_cast<int>(*step));
}

void LockSteps::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 1; i < stepCount; ++i) {
        const QRect before = m_buttons[static_cast<std::size_t>(i - 1)]->geometry();
        const QRect next = m_buttons[static_cast<std::size_t>(i)]->geometry();
        const double y = before.center().y() + 0.5;
        painter.setPen(QPen(i <= m_current ? theme.accent : theme.hairline, 1.5));
        painter.drawLine(QPointF(before.right() + Space::half, y),
                         QPointF(next.left() - Space::half, y));
    }
}

} // namespace vaultlock::ui
