// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/stagehead.h"

#include "core/clock.h"
#include "lock/stateknowledge.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/announcer.h"
#include "ui/furniture/banner.h"
#include "ui/furniture/lowwindow.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/roworcolumn.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingtext.h"
#include "words/lockquestionwords.h"
#include "words/lockwords.h"
#include "words/noticewords.h"
#include "words/statewords.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

constexpr std::chrono::milliseconds unremarkable{300};
constexpr int progressHeight = 3;
constexpr int fewestCharacters = 16; // of the name beside the steps

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

} // namespace

StageHead::StageHead(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_progressDelay(new QTimer(this))
    , m_vaultName(new WrappingText(WrappingText::Breaks::Anywhere))
    , m_stateText(new ValueDisplay(QStringLiteral("Lock state")))
    , m_steps(new LockSteps)
    , m_meaning(plainLabel(QStringLiteral("lockMeaning")))
    , m_provenance(quietLabel(QStringLiteral("lockProvenance")))
    , m_progress(new QProgressBar)
    , m_notice(new Banner(QStringLiteral("lockNotice"), Banner::Place::InPanel))
    , m_deadline(new Banner(QStringLiteral("deadlineNotice"), Banner::Place::InPanel))
    , m_said(new QWidget)
    , m_announcer(new Announcer(this))
{
    m_provenance->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    nameControl(m_vaultName, QStringLiteral("Chosen vault"));
    m_vaultName->setFocusPolicy(Qt::ClickFocus);
    m_stateText->setFocusPolicy(Qt::ClickFocus);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_progress->setAccessibleName(QStringLiteral("Waiting for the service"));
    m_progress->hide();
    m_progressDelay->setSingleShot(true);
    m_progressDelay->setInterval(unremarkable);
    connect(m_progressDelay, &QTimer::timeout, m_progress, &QWidget::show);
    layOut();
    followTheme();
}

void StageHead::layOut()
{
    auto *named = new QWidget;
    auto *name = new QHBoxLayout(named);
    name->setContentsMargins(0, 0, 0, 0);
    name->setSpacing(Space::unit);
    name->addWidget(m_vaultName, 1);
    name->addWidget(m_stateText, 0, Qt::AlignTop);
    m_row = new RowOrColumn(named, m_steps);
    auto *said = new QHBoxLayout(m_said);
    said->setContentsMargins(0, 0, 0, 0);
    said->setSpacing(Space::panel);
    said->addWidget(m_meaning, 2);
    said->addWidget(m_provenance, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::panel, Space::half, Space::panel, Space::half);
    layout->setSpacing(Space::half);
    layout->addWidget(m_row);
    layout->addWidget(m_said);
    layout->addWidget(m_progress);
    layout->addWidget(m_deadline);
    layout->addWidget(m_notice);
}

void StageHead::showSight(const Sight &sight)
{
    const lock::LockStage before = m_stage;
    const QString vaultBefore = m_vaultName->toPlainText();
    m_stage = sight.state ? lock::stageOf(*sight.state) : lock::LockStage::Unknown;
    m_isStale = sight.state && sight.readingError && lock::timeOfReading(*sight.state).isValid();
    showKnowledge(sight);
    showNotice(sight.state);
    followTheme();
    makeRoom();
    announceStage(before, vaultBefore);
}

void StageHead::setInReview(bool isInReview)
{
    m_isInReview = isInReview;
    makeRoom();
}

/// In a low window with large text what is urgent is told, and the usual sentences give way.
void StageHead::makeRoom()
{
    const bool isUrgent = m_isInReview || !m_notice->isHidden() || !m_deadline->isHidden();
    const bool isLow = isInLowWindow(*this);
    // When the service said so is a matter of the state's tool tip then, unless that was long ago.
    const bool isSaid = !m_provenance->text().isEmpty();
    m_said->setVisible(!isLow || (!isUrgent && (m_isStale || !isSaid)));
    m_meaning->setVisible(!isLow || !isSaid); // the stage's name says it in short
    m_stateText->setToolTip(m_said->isHidden() ? m_provenance->text() : QString());
    m_stateText->setAccessibleDescription(m_stateText->toolTip());
}

/// Of the same vault: whoever chooses another one reads what is there.
void StageHead::announceStage(lock::LockStage before, const QString &vaultBefore)
{
    const bool isNews = m_stage != before && before != lock::LockStage::Unknown &&
                        vaultBefore == m_vaultName->toPlainText();
    if (isNews)
        m_announcer->say(
            QStringLiteral("%1. %2").arg(words::stageName(m_stage), words::stageMeaning(m_stage)));
}

void StageHead::showKnowledge(const Sight &sight)
{
    m_vaultName->setText(sight.state ? sight.vaultName : words::noVaultChosenHeading());
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

void StageHead::showNotice(const lock::State *state)
{
    const std::optional<words::NoticeWords> notice = state ? words::noticeOf(*state) : std::nullopt;
    if (!notice)
        return m_notice->clear();
    m_notice->showNotice(notice->isAlarming ? Banner::Tone::Alarm : Banner::Tone::Quiet,
                         notice->heading, notice->text);
}

void StageHead::showDeadline(const QString &heading, const QString &text)
{
    if (heading.isEmpty()) {
        m_deadline->clear();
    } else {
        m_deadline->showNotice(Banner::Tone::Time, heading, text);
        m_deadline->announce();
    }
    makeRoom();
}

void StageHead::showProgress(bool isBusy)
{
    if (!isBusy) {
        m_progressDelay->stop();
        m_progress->hide();
    } else if (m_progress->isHidden() && !m_progressDelay->isActive()) {
        m_progressDelay->start();
    }
}

void StageHead::followTheme()
{
    m_vaultName->setFont(Fonts::heading());
    m_stateText->setFont(Fonts::heading());
    m_provenance->setFont(Fonts::caption());
    m_row->setLeastOfFirst(fewestCharacters * QFontMetrics(Fonts::heading()).averageCharWidth() +
                           m_stateText->sizeHint().width());
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::transparent);
    m_vaultName->setPalette(palette);
    palette.setColor(QPalette::Text, colourOf(m_stage, m_isStale));
    m_stateText->setPalette(palette);
}

void StageHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        followTheme();
    if (event->type() == QEvent::FontChange && m_row)
        makeRoom();
}

} // namespace vaultlock::ui
