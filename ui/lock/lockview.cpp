// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/lockview.h"

#include "lock/stateknowledge.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/banner.h"
#include "ui/furniture/countdownclock.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingtext.h"
#include "ui/lock/countdownring.h"
#include "ui/lock/lockbuttons.h"
#include "ui/lock/lockidfield.h"
#include "ui/lock/locksteps.h"
#include "ui/lock/sandboxclock.h"
#include "ui/lock/trialchecklist.h"
#include "words/lockquestionwords.h"
#include "words/lockwords.h"
#include "words/noticewords.h"
#include "words/statewords.h"
#include "words/timewords.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

constexpr std::chrono::milliseconds unremarkable{300};
constexpr int progressHeight = 4;
/// What QLineEdit keeps free before its text.
constexpr int lineEditIndent = 2;

/// What is older than the last, failed reading is dimmed.
QColor colourOf(lock::LockStage stage, bool isStale)
{
    const Theme &theme = Theme::current();
    if (isStale)
        return theme.textQuiet;
    if (stage == lock::LockStage::Locked)
        return theme.locked;
    if (stage == lock::LockStage::OutcomeUnknown)
        return theme.irreversible;
    return theme.text;
}

/// Scrolls up and down only, and asks for the width that its content needs: nothing is cut off at
/// the side, however large the text.
class UpAndDown final : public QScrollArea
{
public:
    explicit UpAndDown(QWidget *content)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setWidget(content);
    }

    QSize minimumSizeHint() const override
    {
        const int width =
            widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
        return {width, QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

LockView::LockView(CountdownClock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_progressDelay(new QTimer(this))
    , m_vaultName(new WrappingText)
    , m_steps(new LockSteps)
    , m_stateText(new ValueDisplay(QStringLiteral("Lock state")))
    , m_meaning(plainLabel(QStringLiteral("lockMeaning")))
    , m_provenance(quietLabel(QStringLiteral("lockProvenance")))
    , m_progress(new QProgressBar)
    , m_notice(new Banner(QStringLiteral("lockNotice"), Banner::Place::InPanel))
    , m_ring(new CountdownRing)
    , m_expiry(plainLabel(QStringLiteral("lockExpiry")))
    , m_lockId(new LockIdField)
    , m_deadline(new Banner(QStringLiteral("deadlineNotice"), Banner::Place::InPanel))
    , m_sandboxClock(new SandboxClock)
    , m_trials(new TrialChecklist)
    , m_buttons(new LockButtons)
{
    m_vaultName->setObjectName(QStringLiteral("chosenVault"));
    m_vaultName->setAccessibleName(QStringLiteral("Chosen vault"));
    m_vaultName->setFocusPolicy(Qt::ClickFocus);
    m_stateText->setTextMargins(-lineEditIndent, 0, 0, 0);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_progress->setAccessibleName(QStringLiteral("Waiting for the service"));
    m_progress->hide();
    buildLayout();
    followTheme();

    m_progressDelay->setSingleShot(true);
    m_progressDelay->setInterval(unremarkable);
    connect(m_progressDelay, &QTimer::timeout, m_progress, &QWidget::show);
    connect(m_buttons, &LockButtons::readingRequested, this, &LockView::readingRequested);
    connect(m_buttons, &LockButtons::initiateRequested, this, &LockView::initiateRequested);
    connect(m_buttons, &LockButtons::lockIdEntryRequested, this, &LockView::lockIdEntryRequested);
    connect(m_buttons, &LockButtons::completeRequested, this, &LockView::completeRequested);
    connect(m_buttons, &LockButtons::abortRequested, this, &LockView::abortRequested);
    showSight({});
}

LockView::~LockView() = default;

void LockView::buildLayout()
{
    m_scroll = new UpAndDown(buildContent());
    m_scroll->setObjectName(QStringLiteral("lockKnowledge"));
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->widget()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_buttons);
}

QWidget *LockView::buildContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::panel, Space::panel, Space::panel, Space::unit);
    layout->setSpacing(Space::unit);
    layout->addWidget(m_deadline);
    addKnowledge(*layout);
    // Groups stand apart, each with its own distance, so that a hidden one leaves no gap.
    for (QWidget *group : std::initializer_list<QWidget *>{m_trials, m_sandboxClock}) {
        group->setContentsMargins(0, Space::panel, 0, 0);
        group->hide();
        layout->addWidget(group);
    }
    layout->addStretch(1);
    return content;
}

void LockView::addKnowledge(QVBoxLayout &layout)
{
    layout.addWidget(m_vaultName);
    layout.addWidget(m_steps);
    // Three lines that belong together.
    auto *said = new QVBoxLayout;
    said->setSpacing(Space::half);
    said->addWidget(m_stateText);
    said->addWidget(m_meaning);
    said->addWidget(m_provenance);
    said->addWidget(m_progress);
    layout.addLayout(said);
    layout.addWidget(m_notice);
    layout.addWidget(m_ring);
    layout.addWidget(m_expiry);
    layout.addWidget(m_lockId);
}

void LockView::showSight(const Sight &sight)
{
    m_stage = sight.state ? lock::stageOf(*sight.state) : lock::LockStage::Unknown;
    m_isStale = sight.state && sight.readingError && lock::timeOfReading(*sight.state).isValid();
    showKnowledge(sight);
    showNotice(sight.state);
    showClock(sight.state);
    const QString lockId = sight.state ? lock::lockIdOf(*sight.state) : QString();
    m_lockId->setLockId(lockId);
    m_lockId->setVisible(!lockId.isEmpty());
    m_buttons->showState(sight.state, sight.draft, sight.isCheckingCompletion);
    followTheme();
}

void LockView::fitRing()
{
    if (m_ring->isHidden())
        return;
    const int width = m_scroll->viewport()->width();
    int needed = m_scroll->widget()->layout()->totalHeightForWidth(width);
    for (const QWidget *group : std::initializer_list<QWidget *>{m_trials, m_sandboxClock}) {
        if (!group->isHidden())
            needed -= group->layout()->totalHeightForWidth(width) + Space::unit;
    }
    if (m_ring->isCompact())
        needed += m_ring->heightSaved();
    m_ring->setCompact(needed > m_scroll->viewport()->height());
}

bool LockView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitRing();
    return QWidget::eventFilter(watched, event);
}

void LockView::showKnowledge(const Sight &sight)
{
    m_vaultName->setText(sight.state ? sight.vaultName : words::noVaultChosenHeading());
    m_steps->setStage(m_stage);
    m_stateText->showText(sight.state ? words::stageName(m_stage) : QString());
    m_stateText->setVisible(sight.state);
    if (!sight.state)
        m_meaning->setText(words::noVaultChosen());
    else if (lock::isBeingRead(*sight.state))
        m_meaning->setText(words::beingReadSentence());
    else
        m_meaning->setText(words::stageMeaning(m_stage));

    const QDateTime asOf = sight.state ? lock::timeOfReading(*sight.state) : QDateTime();
    const QTimeZone zone = QTimeZone::systemTimeZone();
    QString provenance;
    if (asOf.isValid())
        provenance = sight.readingError ? words::notReadAgainSentence(*sight.readingError, asOf,
                                                                      m_clock.utcNow(), zone)
                                        : words::saidAtSentence(asOf, m_clock.utcNow(), zone);
    m_provenance->setText(provenance);
    m_provenance->setVisible(!provenance.isEmpty());
    showProgress(sight.state && (lock::isBusy(*sight.state) || lock::isBeingRead(*sight.state) ||
                                 sight.isCheckingCompletion));
}

void LockView::showNotice(const lock::State *state)
{
    const std::optional<words::NoticeWords> notice = state ? words::noticeOf(*state) : std::nullopt;
    if (!notice)
        return m_notice->clear();
    m_notice->showNotice(notice->isAlarming ? Banner::Tone::Alarm : Banner::Tone::Quiet,
                         notice->heading, notice->text);
}

void LockView::showClock(const lock::State *state)
{
    const lock::InProgress *inProgress = state ? lock::lockInProgress(*state) : nullptr;
    const bool isCounting = inProgress && inProgress->expires;
    m_expires = isCounting ? inProgress->expires : std::nullopt;
    m_serverTime = isCounting ? inProgress->serverTime : std::nullopt;
    m_isEstimated = inProgress && inProgress->expiryIsEstimated;
    m_ring->setDimmed(m_isStale);
    m_ring->setVisible(isCounting);
    const QString expiry =
        state ? words::expiryLine(*state, QTimeZone::systemTimeZone()) : QString();
    m_expiry->setText(expiry);
    m_expiry->setAlignment(isCounting ? Qt::AlignHCenter : Qt::AlignLeft);
    m_expiry->setVisible(!expiry.isEmpty());
    if (!isCounting)
        return m_clock.leave(this);
    m_clock.follow(this, [this] { showRemainingTime(); });
    showRemainingTime();
}

void LockView::showRemainingTime()
{
    const lock::Countdown countdown = m_clock.countdown(*m_expires, m_serverTime);
    const auto remaining = countdown.remaining(m_clock);
    m_ring->showRemaining(remaining, countdown.fractionLeft(m_clock),
                          words::remainingCaption(remaining, m_isEstimated));
}

void LockView::showDeadline(const QString &heading, const QString &text)
{
    if (heading.isEmpty())
        return m_deadline->clear();
    m_deadline->showNotice(Banner::Tone::Time, heading, text);
    m_deadline->announce();
}

void LockView::showProgress(bool isBusy)
{
    if (!isBusy) {
        m_progressDelay->stop();
        m_progress->hide();
    } else if (m_progress->isHidden() && !m_progressDelay->isActive()) {
        m_progressDelay->start();
    }
}

void LockView::followTheme()
{
    m_vaultName->setFont(Fonts::heading());
    m_stateText->setFont(Fonts::heading());
    m_provenance->setFont(Fonts::caption());
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::transparent);
    m_vaultName->setPalette(palette);
    palette.setColor(QPalette::Text, colourOf(m_stage, m_isStale));
    m_stateText->setPalette(palette);
}

void LockView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        followTheme();
}

} // namespace vaultlock::ui
