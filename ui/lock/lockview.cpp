// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/lockview.h"

#include "guide/pageids.h"
#include "lock/stateknowledge.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/countdownclock.h"
#include "ui/furniture/guidelink.h"
#include "ui/furniture/pagestack.h"
#include "ui/lock/lockbuttons.h"
#include "ui/lock/lockfoot.h"
#include "ui/lock/lockidfield.h"
#include "ui/lock/reviewpage.h"
#include "ui/lock/stagehead.h"
#include "ui/trial/trialchecklist.h"
#include "ui/trial/trypage.h"

#include <QApplication>
#include <QVBoxLayout>

#include <utility>

namespace vaultlock::ui {

using Step = LockSteps::Step;

namespace {

QString guidePageOf(Step step)
{
    switch (step) {
    case Step::Write:
        break;
    case Step::Review:
        return guide::pageOf(guide::Step::Review);
    case Step::Try:
        return guide::pageOf(guide::Step::Try);
    case Step::Locked:
        return guide::pageOf(guide::Step::Locked);
    }
    return guide::pageOf(guide::Step::Write);
}

} // namespace

LockView::LockView(CountdownClock &clock, QWidget *policyPage, QWidget *parent)
    : QWidget(parent)
    , m_head(new StageHead(clock.exact()))
    , m_pages(new PageStack)
    , m_policyPage(policyPage ? policyPage : new QWidget)
    , m_try(new TryPage)
    , m_foot(new LockFoot(clock))
{
    layOut();
    connectParts();
    showSight({});
}

LockView::~LockView() = default;

void LockView::layOut()
{
    m_pages->addWidget(m_policyPage);
    m_pages->addWidget(m_try);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_foot);
}

void LockView::connectParts()
{
    connect(&m_try->trials(), &TrialChecklist::rowsMade, this,
            [this] { m_head->steps().putBehind(m_try); });
    LockButtons &buttons = m_foot->buttons();
    connect(&m_head->steps(), &LockSteps::chosen, this, [this](Step step) {
        leaveGuest();
        choose(step);
    });
    connect(m_try, &TryPage::usefulnessChanged, this, [this] {
        if (m_shown == Step::Try && !m_review && !m_try->isUseful())
            bring(Step::Write);
        showSteps();
    });
    connect(&buttons, &LockButtons::readingRequested, this, &LockView::readingRequested);
    connect(&buttons, &LockButtons::initiateRequested, this, &LockView::initiateRequested);
    connect(&buttons, &LockButtons::lockIdEntryRequested, this, &LockView::lockIdEntryRequested);
    connect(&buttons, &LockButtons::completeRequested, this, &LockView::completeRequested);
    connect(&buttons, &LockButtons::abortRequested, this, &LockView::abortRequested);
}

void LockView::showSight(const Sight &sight)
{
    followStage(sight);
    m_state = sight.state ? std::optional(*sight.state) : std::nullopt;
    m_sight = sight;
    m_sight.state = m_state ? &*m_state : nullptr;
    m_head->showSight(
        {sight.vaultName, sight.state, sight.readingError, sight.isCheckingCompletion});
    showFoot();
    showSteps();
}

/// A lock that has just come into progress is to be tried; one that is locked is looked at by its
/// policy; where there is none any more, one writes. While it
/// stays at its stage, the page stays where the person has put it.
void LockView::followStage(const Sight &sight)
{
    const lock::LockStage stage =
        sight.state ? lock::stageOf(*sight.state) : lock::LockStage::Unknown;
    const bool wasChanging =
        m_stage == lock::LockStage::Completing || m_stage == lock::LockStage::Aborting;
    const bool isOther = sight.vaultName != m_vaultName;
    const bool isNews = isOther || stage != m_stage;
    m_stage = stage;
    m_vaultName = sight.vaultName;
    setGuidePage(*this, guide::pageOf(stage));
    if (!isNews || stage == lock::LockStage::Completing || stage == lock::LockStage::Aborting)
        return;
    if (stage == lock::LockStage::InProgress && (isOther || !wasChanging))
        bring(Step::Try);
    else if (stage == lock::LockStage::Locked)
        choose(Step::Locked);
    else if (m_shown == Step::Locked || isOther || wasChanging || stage == lock::LockStage::Expired)
        bring(Step::Write);
}

void LockView::choose(Step step)
{
    switch (step) {
    case Step::Review:
        if (m_state && lock::lockInProgress(*m_state))
            emit completeRequested();
        else
            emit initiateRequested();
        return;
    case Step::Write:
        bring(step);
        emit draftWanted();
        return;
    case Step::Locked:
        bring(step);
        emit policyInForceWanted();
        return;
    case Step::Try:
        bring(step);
        return;
    }
}

void LockView::bring(Step step)
{
    m_shown = step;
    if (m_review)
        emit m_review->rejected(); // whoever has opened it closes it
    showFront();
    showSteps();
}

/// The guest stays with whatever becomes of the lock.
void LockView::showFront()
{
    QWidget *page = m_shown == Step::Try ? static_cast<QWidget *>(m_try) : m_policyPage;
    if (m_review)
        page = m_review;
    if (m_isGuestInFront && m_guest)
        page = m_guest;
    m_pages->setCurrentWidget(page);
    setGuidePage(*m_pages, guidePageOf(m_review ? Step::Review : m_shown));
}

void LockView::takeGuest(QWidget *page)
{
    m_guest = page;
    m_pages->addWidget(page);
}

void LockView::bringGuest()
{
    m_isGuestInFront = true;
    showFront();
    showSteps();
    // What is in it is made when it is first seen.
    m_head->steps().putBehind(m_guest);
}

void LockView::leaveGuest()
{
    if (!std::exchange(m_isGuestInFront, false))
        return;
    showFront();
    showSteps();
}

void LockView::openReview(ReviewPage *review)
{
    closeReview();
    leaveGuest();
    m_review = review;
    if (m_evidence)
        review->offerEvidence(*m_evidence);
    m_pages->addWidget(review);
    showFront();
    m_head->steps().putBehind(review);
    showFoot();
    showSteps();
    review->placeForFocus()->setFocus();
}

void LockView::offerEvidence(QAction &action)
{
    m_evidence = &action;
    m_foot->buttons().offerEvidence(action);
}

void LockView::closeReview()
{
    if (!m_review)
        return;
    ReviewPage *review = std::exchange(m_review, nullptr);
    const bool hadFocus = review->isAncestorOf(focusWidget()) && window()->isActiveWindow();
    m_pages->removeWidget(review);
    showFront();
    review->hide();
    review->deleteLater();
    showFoot();
    showSteps();
    if (hadFocus)
        giveFocusBack();
}

void LockView::showFoot()
{
    // The button that was pressed may go, or be disabled: the focus stays on the vault.
    const bool hadFocus = m_foot->isAncestorOf(QApplication::focusWidget());
    m_head->setInReview(!m_review.isNull());
    m_foot->showSight(
        {m_sight.state, m_sight.draft,
         m_sight.state && m_sight.readingError && lock::timeOfReading(*m_sight.state).isValid(),
         m_sight.isCheckingCompletion, !m_review.isNull()});
    const bool isLost = hadFocus && !m_foot->isAncestorOf(QApplication::focusWidget());
    if (isLost && !m_review)
        giveFocusBack();
}

/// While something is under way no button can be pressed.
void LockView::giveFocusBack()
{
    if (!m_foot->buttons().focusFirst())
        m_head->steps().focusShown();
}

void LockView::showSteps()
{
    LockSteps &steps = m_head->steps();
    const lock::State *state = m_sight.state;
    steps.showStage(m_stage, !m_review.isNull());
    const bool isGuest = m_isGuestInFront && m_guest;
    steps.setShown(isGuest ? std::nullopt : std::optional(m_review ? Step::Review : m_shown));
    const bool canInitiate = !lock::initiateObstacle(state, m_sight.draft);
    const bool canComplete = !m_sight.isCheckingCompletion && !lock::completeObstacle(state);
    steps.setPossible(Step::Write, true);
    steps.setPossible(Step::Review, !m_review && (canInitiate || canComplete));
    steps.setPossible(Step::Try, m_try->isUseful());
    steps.setPossible(Step::Locked, m_stage == lock::LockStage::Locked);
}

LockIdField &LockView::lockId() const
{
    return m_foot->lockId();
}

TrialBench &LockView::trialBench() const
{
    return m_try->bench();
}

TrialChecklist &LockView::trials() const
{
    return m_try->trials();
}

SandboxClock &LockView::sandboxClock() const
{
    return m_try->sandboxClock();
}

void LockView::showDeadline(const QString &heading, const QString &text)
{
    m_head->showDeadline(heading, text);
}

QWidget *LockView::placeForFocus() const
{
    if (m_review)
        return m_review->placeForFocus();
    return m_pages->currentWidget() == m_try ? m_try->placeForFocus() : nullptr;
}

void LockView::showPolicyPage()
{
    leaveGuest();
    if (!isPolicyShown())
        bring(Step::Write);
}

void LockView::followPolicy(PolicyShown which)
{
    if (m_shown == Step::Try)
        return;
    const bool isLocked = m_stage == lock::LockStage::Locked && which != PolicyShown::Draft;
    m_shown = isLocked ? Step::Locked : Step::Write;
    showSteps();
}

bool LockView::isReviewing() const
{
    return m_review;
}

bool LockView::isPolicyShown() const
{
    return m_pages->currentWidget() == m_policyPage;
}

} // namespace vaultlock::ui
