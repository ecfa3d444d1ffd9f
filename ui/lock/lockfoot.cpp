// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/lockfoot.h"

#include "lock/countdown.h"
#include "lock/stateknowledge.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/countdownclock.h"
#include "ui/furniture/lowwindow.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/roworcolumn.h"
#include "ui/lock/countdownring.h"
#include "ui/lock/lockbuttons.h"
#include "ui/lock/lockidfield.h"
#include "words/lockwords.h"
#include "words/noticewords.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QTimeZone>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

constexpr int shortestLine = 20; // characters of the end

} // namespace

LockFoot::LockFoot(CountdownClock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_lockId(new LockIdField)
    , m_ring(new CountdownRing)
    , m_caption(quietLabel(QStringLiteral("lockTimeCaption")))
    , m_expiry(plainLabel(QStringLiteral("lockExpiry")))
    , m_buttons(new LockButtons)
    , m_time(new QWidget)
    , m_known(new QWidget)
{
    m_caption->setWordWrap(false);
    layOut();
}

void LockFoot::layOut()
{
    auto *end = new QVBoxLayout;
    end->setSpacing(0);
    end->addStretch(1);
    end->addWidget(m_caption);
    end->addWidget(m_expiry);
    end->addStretch(1);
    auto *time = new QHBoxLayout(m_time);
    time->setContentsMargins(0, 0, 0, 0);
    time->setSpacing(Space::panel);
    time->addWidget(m_ring, 0, Qt::AlignVCenter);
    time->addLayout(end, 1);
    auto *known = new QVBoxLayout(m_known);
    known->setContentsMargins(0, 0, 0, 0);
    known->addWidget(new RowOrColumn(m_time, m_lockId));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::panel, Space::half, Space::panel, Space::half);
    layout->addWidget(new RowOrColumn(m_known, m_buttons));
}

void LockFoot::showSight(const Sight &sight)
{
    const QString lockId = sight.state ? lock::lockIdOf(*sight.state) : QString();
    m_lockId->setLockId(lockId);
    // A review tells it too, and with large text on a small screen has no room beside it.
    const bool isToldAbove = sight.isInReview && isInLowWindow(*this);
    m_lockId->setVisible(!lockId.isEmpty() && !isToldAbove);
    // Also where the service does not answer: what it said before is handed over with its time.
    const bool isGivable = sight.state && std::holds_alternative<lock::InProgress>(*sight.state);
    m_lockId->offerHandOver(isGivable && !sight.isInReview);
    m_ring->setDimmed(sight.isStale);
    m_isStale = sight.isStale;
    makeRoom();
    showClock(sight.state);
    m_buttons->showState(sight.state, sight.draft, sight.isCheckingCompletion);
    if (sight.isInReview)
        m_buttons->hide();
    m_time->setVisible(!m_expiry->isHidden());
    m_known->setVisible(!m_lockId->isHidden() || !m_time->isHidden());
    // Nothing to tell and nothing to do: no empty bar either.
    setVisible(!m_known->isHidden() || !m_buttons->isHidden());
}

/// In a low window with large text the page between head and foot needs every line; and where the
/// service does not answer, the head needs more.
void LockFoot::makeRoom()
{
    const bool isLow = isInLowWindow(*this);
    m_lockId->setInOneLine(isLow || m_isStale);
    m_ring->setSmall(isLow);
}

void LockFoot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void LockFoot::showClock(const lock::State *state)
{
    const lock::InProgress *inProgress = state ? lock::lockInProgress(*state) : nullptr;
    const bool isCounting = inProgress && inProgress->expires;
    m_expires = isCounting ? inProgress->expires : std::nullopt;
    m_serverTime = isCounting ? inProgress->serverTime : std::nullopt;
    m_isEstimated = inProgress && inProgress->expiryIsEstimated;
    m_ring->setVisible(isCounting);
    m_caption->setVisible(isCounting);
    const QString expiry =
        state ? words::expiryLine(*state, QTimeZone::systemTimeZone()) : QString();
    m_expiry->setText(expiry);
    m_expiry->setVisible(!expiry.isEmpty());
    followFont();
    if (!isCounting)
        return m_clock.leave(this);
    m_clock.follow(this, [this] { showRemainingTime(); });
    showRemainingTime();
}

void LockFoot::showRemainingTime()
{
    const lock::Countdown countdown = m_clock.countdown(*m_expires, m_serverTime);
    const auto remaining = countdown.remaining(m_clock);
    m_ring->showRemaining(remaining, countdown.fractionLeft(m_clock));
    const QString caption = words::remainingCaption(remaining, m_isEstimated);
    if (caption != m_caption->text())
        m_caption->setText(caption);
}

void LockFoot::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, Theme::current().hairline);
}

void LockFoot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        followFont();
        makeRoom();
    }
}

void LockFoot::followFont()
{
    m_caption->setFont(Fonts::caption());
    m_expiry->setFont(m_ring->isHidden() ? Fonts::body() : Fonts::caption());
    // In two lines, where it stands beside the digits.
    m_expiry->setMinimumWidth(shortestLine * QFontMetrics(Fonts::caption()).averageCharWidth());
}

} // namespace vaultlock::ui
