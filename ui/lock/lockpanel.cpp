#include "ui/lock/lockpanel.h"

#include "lock/countdown.h"
#include "ui/appearance/theme.h"
#include "ui/lock/countdownring.h"
#include "ui/lock/lockaction.h"
#include "ui/lock/lockidfield.h"
#include "ui/lock/lockoperations.h"
#include "ui/lock/locksteps.h"
#include "ui/text/wrappingtext.h"
#include "words/lockwords.h"
#include "words/statewords.h"
#include "words/timewords.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

QLabel *paragraph()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QColor stageColor(LockStage stage)
{
    const Theme &theme = Theme::current();
    if (stage == LockStage::Locked)
        return theme.locked;
    if (stage == LockStage::OutcomeUnknown)
        return theme.irreversible;
    return theme.text;
}

void setTextColor(QWidget *widget, const QColor &color)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, color);
    palette.setColor(QPalette::Text, color);
    palette.setColor(QPalette::Base, Qt::transparent);
    widget->setPalette(palette);
}

/// The lock in progress that the state tells of, during Complete and Abort too.
const lock::InProgress *inProgressOf(const lock::State &state)
{
    if (const auto *inProgress = std::get_if<lock::InProgress>(&state))
        return inProgress;
    if (const auto *completing = std::get_if<lock::Completing>(&state))
        return &completing->before;
    if (const auto *aborting = std::get_if<lock::Aborting>(&state))
        return &aborting->before;
    return nullptr;
}

QDateTime asOf(const lock::State &state)
{
    return std::visit(
        [](const auto &alternative) -> QDateTime {
            if constexpr (requires { alternative.asOf; })
                return alternative.asOf;
            else
                return {};
        },
        state);
}

} // namespace

LockPanel::LockPanel(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_ticker(new QTimer(this))
    , m_operations(new LockOperations(clock, this))
    , m_vaultName(new WrappingText)
    , m_steps(new LockSteps)
    , m_stateText(new QLineEdit)
    , m_meaning(paragraph())
    , m_warning(paragraph())
    , m_ring(new CountdownRing)
    , m_expiry(paragraph())
    , m_lockId(new LockIdField)
    , m_initiate(new LockAction(QStringLiteral("initiateLock"), QStringLiteral("Initiate lock")))
    , m_complete(new LockAction(QStringLiteral("completeLock"), QStringLiteral("Complete lock")))
    , m_enterLockId(new LockAction(QStringLiteral("enterLockId"), QStringLiteral("Enter lock ID…")))
    , m_abort(new LockAction(QStringLiteral("abortLock"), QStringLiteral("Abort lock")))
    , m_asOf(paragraph())
{
    m_stateText->setObjectName(QStringLiteral("lockState"));
    m_stateText->setAccessibleName(QStringLiteral("Lock state"));
    m_stateText->setReadOnly(true);
    m_stateText->setFrame(false);
    m_stateText->setFont(Fonts::heading());
    m_vaultName->setAccessibleName(QStringLiteral("Chosen vault"));
    m_expiry->setAlignment(Qt::AlignHCenter);
    m_initiate->setWeight(LockAction::Weight::Primary);
    m_complete->setWeight(LockAction::Weight::Irreversible);
    buildLayout();
    makeActions();

    m_ticker->setInterval(1000);
    m_ticker->setTimerType(Qt::PreciseTimer);
    connect(m_ticker, &QTimer::timeout, this, &LockPanel::showRemainingTime);
    connect(m_initiate, &LockAction::requested, m_operations, &LockOperations::askToInitiate);
    connect(m_complete, &LockAction::requested, m_operations, &LockOperations::askToComplete);
    connect(m_abort, &LockAction::requested, m_operations, &LockOperations::askToAbort);
    connect(m_enterLockId, &LockAction::requested, m_operations, &LockOperations::askForLockId);
    showState();
}

LockPanel::~LockPanel() = default;

void LockPanel::setSession(lock::VaultLockSession *session, const QString &connectionName,
                           bool isLive)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_operations->setSession(session, connectionName, isLive);
    if (session) {
        connect(session, &lock::VaultLockSession::stateChanged, this, &LockPanel::showState);
        connect(session, &lock::VaultLockSession::lockIdKept, this, &LockPanel::announceLockId);
    }
    showState();
}

void LockPanel::setDraft(const QByteArray &utf8, const std::vector<policy::Finding> &findings)
{
    m_draft.isEmpty = utf8.trimmed().isEmpty();
    m_draft.hasErrors =
        std::any_of(findings.begin(), findings.end(), [](const policy::Finding &finding) {
            return finding.severity == policy::Severity::Error;
        });
    m_operations->setDraft(utf8, findings);
    showPossibilities();
}

QList<QAction *> LockPanel::actions() const
{
    return m_actions;
}

void LockPanel::buildLayout()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::panel, Space::panel, Space::panel, Space::panel);
    layout->setSpacing(Space::unit);
    m_vaultName->setFont(Fonts::heading());
    layout->addWidget(m_vaultName);
    layout->addSpacing(Space::unit);
    layout->addWidget(m_steps);
    layout->addSpacing(Space::unit);
    layout->addWidget(m_stateText);
    layout->addWidget(m_meaning);
    layout->addWidget(m_warning);
    layout->addWidget(m_ring);
    layout->addWidget(m_expiry);
    layout->addWidget(m_lockId);
    layout->addSpacing(Space::unit);
    layout->addWidget(m_initiate);
    layout->addWidget(m_enterLockId);
    layout->addWidget(m_complete);
    // Complete is never next to Abort.
    layout->addStretch(1);
    layout->addSpacing(Space::group);
    layout->addWidget(m_abort);
    m_asOf->setFont(Fonts::caption());
    m_asOf->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_asOf);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void LockPanel::makeActions()
{
    const auto add = [this](const QString &text, auto *receiver, auto slot) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, receiver, slot);
        m_actions.append(action);
    };
    add(QStringLiteral("&Initiate lock…"), m_operations, &LockOperations::askToInitiate);
    add(QStringLiteral("&Complete lock…"), m_operations, &LockOperations::askToComplete);
    add(QStringLiteral("&Abort lock…"), m_operations, &LockOperations::askToAbort);
    add(QStringLiteral("&Enter lock ID…"), m_operations, &LockOperations::askForLockId);
    add(QStringLiteral("C&opy lock ID"), m_lockId, &LockIdField::copy);
}

void LockPanel::showState()
{
    const lock::State *state = m_session ? &m_session->state() : nullptr;
    const LockStage stage = state ? lock::stageOf(*state) : LockStage::Unknown;
    m_vaultName->setText(m_session ? m_session->vault().name().toString()
                                   : QStringLiteral("No vault chosen"));
    m_steps->setStage(stage);
    m_stateText->setText(state ? words::stageName(stage) : QString());
    m_stateText->setVisible(state != nullptr);
    setTextColor(m_stateText, stageColor(stage));
    m_meaning->setText(state ? words::stageMeaning(stage)
                             : QStringLiteral("Choose a vault on the left to see its lock."));

    const lock::InProgress *inProgress = state ? inProgressOf(*state) : nullptr;
    m_ring->setVisible(inProgress && inProgress->expires);
    m_expiry->setVisible(inProgress && inProgress->expires);
    const bool isHeld = inProgress && inProgress->lockId;
    m_lockId->setLockId(isHeld ? inProgress->lockId->toString() : QString());
    m_lockId->setVisible(isHeld);
    m_warning->hide();
    if (inProgress)
        showInProgress(*inProgress);
    else
        m_ticker->stop();

    const QDateTime saidAt = state ? asOf(*state) : QDateTime();
    m_asOf->setText(saidAt.isValid()
                        ? QStringLiteral("The service said so at %1.")
                              .arg(saidAt.toLocalTime().toString(QStringLiteral("HH:mm:ss")))
                        : QString());
    showPossibilities();

    std::optional<QByteArray> installed;
    if (inProgress)
        installed = inProgress->policy;
    else if (const auto *locked = state ? std::get_if<lock::Locked>(state) : nullptr)
        installed = locked->policy;
    emit installedPolicyChanged(installed, words::installedPolicyCaption(stage));
}

void LockPanel::showInProgress(const lock::InProgress &inProgress)
{
    const QString warning = words::custodyWarning(inProgress.custody);
    const bool isAlarming = inProgress.custody == lock::LockIdCustody::NotDurable ||
                            inProgress.custody == lock::LockIdCustody::Lost;
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    setTextColor(m_warning, isAlarming ? Theme::current().irreversible : Theme::current().text);
    if (!inProgress.expires)
        return;
    const QString moment = words::momentText(*inProgress.expires, QTimeZone::systemTimeZone());
    m_expiry->setText((inProgress.expiryIsEstimated ? QStringLiteral("Ends about %1 (estimated)")
                                                    : QStringLiteral("Ends %1"))
                          .arg(moment));
    showRemainingTime();
    m_ticker->start();
}

void LockPanel::showPossibilities()
{
    const lock::State *state = m_session ? &m_session->state() : nullptr;
    const LockStage stage = state ? lock::stageOf(*state) : LockStage::Unknown;
    const bool concernsLockInProgress = stage == LockStage::InProgress ||
                                        stage == LockStage::Completing ||
                                        stage == LockStage::Aborting;
    const auto *inProgress = state ? std::get_if<lock::InProgress>(state) : nullptr;

    const auto initiate = lock::initiateObstacle(state, m_draft);
    const auto complete = lock::completeObstacle(state);
    const auto abort = lock::abortObstacle(state);
    m_initiate->setObstacle(initiate);
    m_complete->setObstacle(complete);
    m_abort->setObstacle(abort);
    m_initiate->setVisible(!concernsLockInProgress && stage != LockStage::Locked);
    m_complete->setVisible(concernsLockInProgress);
    m_abort->setVisible(concernsLockInProgress);
    m_enterLockId->setVisible(inProgress && inProgress->custody == lock::LockIdCustody::Elsewhere);
    m_enterLockId->setObstacle({});

    m_actions[0]->setEnabled(!initiate);
    m_actions[1]->setEnabled(!complete);
    m_actions[2]->setEnabled(!abort);
    m_actions[3]->setEnabled(!m_enterLockId->isHidden());
    m_actions[4]->setEnabled(!m_lockId->lockId().isEmpty());
}

void LockPanel::showRemainingTime()
{
    const auto *inProgress = m_session ? inProgressOf(m_session->state()) : nullptr;
    if (!inProgress || !inProgress->expires)
        return;
    const lock::Countdown countdown(*inProgress->expires, inProgress->serverTime);
    m_ring->showRemaining(countdown.remaining(m_clock), countdown.fractionLeft(m_clock),
                          countdown.isOver(m_clock) ? QStringLiteral("asking the service…")
                                                    : QStringLiteral("left to complete"));
}

void LockPanel::announceLockId(const LockId &lockId)
{
    m_lockId->setLockId(lockId.toString());
    QAccessibleEvent alert(m_lockId, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace vaultlock::ui
