#include "ui/lock/lockview.h"

#include "ui/appearance/theme.h"
#include "ui/appearance/valuedisplay.h"
#include "ui/lock/countdownring.h"
#include "ui/lock/lockaction.h"
#include "ui/lock/lockidfield.h"
#include "ui/lock/locknotice.h"
#include "ui/lock/locksight.h"
#include "ui/lock/locksteps.h"
#include "ui/text/wrappingtext.h"
#include "words/lockwords.h"
#include "words/statewords.h"
#include "words/timewords.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

constexpr std::chrono::milliseconds unremarkable{300};
constexpr int progressHeight = 4;
/// What QLineEdit keeps free before its text.
constexpr int lineEditIndent = 2;

QLabel *paragraph(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QColor colourOf(LockStage stage)
{
    const Theme &theme = Theme::current();
    if (stage == LockStage::Locked)
        return theme.locked;
    if (stage == LockStage::OutcomeUnknown)
        return theme.irreversible;
    return theme.text;
}

} // namespace

LockView::LockView(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_ticker(new QTimer(this))
    , m_progressDelay(new QTimer(this))
    , m_vaultName(new WrappingText)
    , m_steps(new LockSteps)
    , m_stateText(new ValueDisplay(QStringLiteral("Lock state")))
    , m_meaning(paragraph(QStringLiteral("lockMeaning")))
    , m_provenance(paragraph(QStringLiteral("lockProvenance")))
    , m_progress(new QProgressBar)
    , m_notice(new LockNotice)
    , m_ring(new CountdownRing)
    , m_expiry(paragraph(QStringLiteral("lockExpiry")))
    , m_lockId(new LockIdField)
    , m_readAgain(new LockAction(QStringLiteral("askAgain"),
                                 QStringLiteral("Ask the service again"), ButtonWeight::Primary))
    , m_initiate(new LockAction(QStringLiteral("initiateLock"), QStringLiteral("Initiate lock"),
                                ButtonWeight::Primary))
    , m_enterLockId(new LockAction(QStringLiteral("enterLockId"), QStringLiteral("Enter lock ID…"),
                                   ButtonWeight::Primary))
    , m_complete(new LockAction(QStringLiteral("completeLock"), QStringLiteral("Complete lock"),
                                ButtonWeight::Irreversible))
    , m_abort(new LockAction(QStringLiteral("abortLock"), QStringLiteral("Abort lock")))
{
    m_vaultName->setObjectName(QStringLiteral("chosenVault"));
    m_vaultName->setAccessibleName(QStringLiteral("Chosen vault"));
    m_vaultName->setFocusPolicy(Qt::ClickFocus);
    m_stateText->setTextMargins(-lineEditIndent, 0, 0, 0);
    m_provenance->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_progress->setAccessibleName(QStringLiteral("Waiting for the service"));
    m_progress->hide();
    buildLayout();
    followTheme();

    m_ticker->setInterval(1000);
    connect(m_ticker, &QTimer::timeout, this, &LockView::showRemainingTime);
    m_progressDelay->setSingleShot(true);
    m_progressDelay->setInterval(unremarkable);
    connect(m_progressDelay, &QTimer::timeout, m_progress, &QWidget::show);
    connect(m_readAgain, &LockAction::requested, this, &LockView::readingRequested);
    connect(m_initiate, &LockAction::requested, this, &LockView::initiateRequested);
    connect(m_enterLockId, &LockAction::requested, this, &LockView::lockIdEntryRequested);
    connect(m_complete, &LockAction::requested, this, &LockView::completeRequested);
    connect(m_abort, &LockAction::requested, this, &LockView::abortRequested);
    showSight({});
}

LockView::~LockView() = default;

void LockView::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::panel, Space::panel, Space::panel, Space::panel);
    layout->setSpacing(Space::unit);
    addKnowledge(*layout);
    layout->addSpacing(Space::unit);
    layout->addWidget(m_readAgain);
    layout->addWidget(m_initiate);
    layout->addWidget(m_enterLockId);
    layout->addWidget(m_complete);
    // Complete is never next to Abort.
    layout->addStretch(1);
    layout->addSpacing(Space::group - layout->spacing());
    layout->addWidget(m_abort);
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
    m_stage = sight.state ? lock::stageOf(*sight.state) : LockStage::Unknown;
    showKnowledge(sight);
    showNotice(sight.state);
    showClock(sight.state);
    const QString lockId = sight.state ? lockIdOf(*sight.state) : QString();
    m_lockId->setLockId(lockId);
    m_lockId->setVisible(!lockId.isEmpty());
    showActions(sight);
    followTheme();
}

void LockView::showKnowledge(const Sight &sight)
{
    m_vaultName->setText(sight.state ? sight.vaultName : QStringLiteral("No vault chosen"));
    m_steps->setStage(m_stage);
    m_stateText->showText(sight.state ? words::stageName(m_stage) : QString());
    m_stateText->setVisible(sight.state);
    if (!sight.state)
        m_meaning->setText(QStringLiteral("The lock of the vault that you choose is shown here."));
    else if (isBeingRead(*sight.state))
        m_meaning->setText(words::beingReadSentence());
    else
        m_meaning->setText(words::stageMeaning(m_stage));

    const QDateTime asOf = sight.state ? timeOfReading(*sight.state) : QDateTime();
    const QTimeZone zone = QTimeZone::systemTimeZone();
    QString provenance;
    if (asOf.isValid())
        provenance = sight.readingError ? words::notReadAgainSentence(*sight.readingError, asOf,
                                                                      m_clock.utcNow(), zone)
                                        : words::saidAtSentence(asOf, m_clock.utcNow(), zone);
    m_provenance->setText(provenance);
    m_provenance->setVisible(!provenance.isEmpty());
    showProgress(sight.state && (lock::isBusy(*sight.state) || isBeingRead(*sight.state) ||
                                 sight.isCheckingCompletion));
}

void LockView::showNotice(const lock::State *state)
{
    const std::optional<NoticeWords> notice = state ? noticeOf(*state) : std::nullopt;
    m_notice->setVisible(notice.has_value());
    if (notice)
        m_notice->showNotice(notice->isAlarming ? LockNotice::Tone::Alarm : LockNotice::Tone::Quiet,
                             notice->heading, notice->text);
}

void LockView::showClock(const lock::State *state)
{
    m_countdown.reset();
    const lock::InProgress *inProgress = state ? lockInProgress(*state) : nullptr;
    if (inProgress && inProgress->expires)
        m_countdown.emplace(*inProgress->expires, inProgress->serverTime);
    m_ring->setVisible(m_countdown.has_value());
    const QString expiry = state ? expiryLine(*state, QTimeZone::systemTimeZone()) : QString();
    m_expiry->setText(expiry);
    m_expiry->setAlignment(m_countdown ? Qt::AlignHCenter : Qt::AlignLeft);
    m_expiry->setVisible(!expiry.isEmpty());
    if (m_countdown) {
        showRemainingTime();
        m_ticker->start();
    } else {
        m_ticker->stop();
    }
}

void LockView::showActions(const Sight &sight)
{
    const bool isInProgress = sight.state && lockInProgress(*sight.state);
    const bool mayInitiate = !sight.state || m_stage == LockStage::Unlocked ||
                             m_stage == LockStage::Initiating || m_stage == LockStage::Expired;
    m_initiate->setObstacle(lock::initiateObstacle(sight.state, sight.draft));
    m_initiate->setVisible(mayInitiate);
    m_complete->setObstacle(sight.isCheckingCompletion ? LockObstacle::OperationUnderWay
                                                       : lock::completeObstacle(sight.state));
    m_complete->setVisible(isInProgress);
    m_abort->setObstacle(lock::abortObstacle(sight.state));
    m_abort->setVisible(isInProgress);
    m_enterLockId->setVisible(sight.state && mayEnterLockId(*sight.state));
    m_readAgain->setVisible(sight.state && !isBeingRead(*sight.state) &&
                            (m_stage == LockStage::Unknown || m_stage == LockStage::NoVault ||
                             m_stage == LockStage::OutcomeUnknown));
}

void LockView::showRemainingTime()
{
    if (!m_countdown)
        return;
    m_ring->showRemaining(m_countdown->remaining(m_clock), m_countdown->fractionLeft(m_clock),
                          m_countdown->isOver(m_clock) ? QStringLiteral("asking the service")
                                                       : QStringLiteral("left to complete"));
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
    palette.setColor(QPalette::Text, colourOf(m_stage));
    m_stateText->setPalette(palette);
}

void LockView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        followTheme();
}

} // namespace vaultlock::ui
