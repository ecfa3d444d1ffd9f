// SPDX-License-Identifier: GPL-3.0-or-later

// The chosen vault on screen: the stage of its lock leads, and the page below belongs to it.
#pragma once

#include "lock/obstacles.h"
#include "lock/state.h"
#include "ui/document/policyshown.h"
#include "ui/lock/locksteps.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QAction;

namespace vaultlock::ui {

class CountdownClock;
class LockFoot;
class LockIdField;
class PageStack;
class ReviewPage;
class SandboxClock;
class StageHead;
class TrialBench;
class TrialChecklist;
class TryPage;

/// Shows what it is given and asks for what is pressed; knows no session. The head says where the
/// lock stands, the foot what can be done; both stay in sight whatever page is between them.
class LockView : public QWidget
{
    Q_OBJECT

public:
    struct Sight
    {
        QString vaultName;
        const lock::State *state = nullptr; ///< null without a chosen vault; read during the call
        std::optional<Error> readingError;  ///< the last reading failed, and the state is older
        lock::DraftStatus draft;
        bool isCheckingCompletion =
            false; ///< the installed policy is read before Complete's review
    };

    /// clock: outlives the view. policyPage: what Write and Locked have; taken over. Null: an empty
    /// page.
    explicit LockView(CountdownClock &clock, QWidget *policyPage = nullptr,
                      QWidget *parent = nullptr);
    ~LockView() override;

    void showSight(const Sight &sight);
    LockIdField &lockId() const;
    /// Hidden until they are shown.
    TrialBench &trialBench() const;
    TrialChecklist &trials() const;
    SandboxClock &sandboxClock() const;
    /// An end that comes near, of whichever vault; empty texts: none. A new one is announced.
    void showDeadline(const QString &heading, const QString &text);
    /// Takes it over and brings it to the front, until it is closed or another page is chosen,
    /// which rejects it.
    void openReview(ReviewPage *review);
    void closeReview();
    bool isReviewing() const;
    /// A page of somebody else's about the same vault, taken over; brought to the front and taken
    /// from there by whoever has it, or by a person who chooses another page. Once.
    void takeGuest(QWidget *page);
    void bringGuest();
    /// What was in front before comes back; nothing where the guest is not there.
    void leaveGuest();
    bool isGuestInFront() const { return m_isGuestInFront; }
    /// See LockPanel.
    void offerEvidence(QAction &action);
    /// Where the work begins on the page in front, unless that is the policy's; else null.
    QWidget *placeForFocus() const;
    bool isPolicyShown() const;
    /// Leaves a review, and the Try page.
    void showPolicyPage();
    /// Which policy its page has in front: of a locked vault the draft is a matter of Write, and
    /// what is settled one of Locked.
    void followPolicy(PolicyShown which);

signals:
    void initiateRequested();
    void completeRequested();
    void abortRequested();
    void lockIdEntryRequested();
    void readingRequested();
    /// Write was chosen: the draft is to be seen.
    void draftWanted();
    /// Locked was chosen: the policy in force is to be seen.
    void policyInForceWanted();

private:
    void layOut();
    void connectParts();
    void choose(LockSteps::Step step);
    void bring(LockSteps::Step step);
    void showFront();
    void followStage(const Sight &sight);
    void showSteps();
    void showFoot();
    void giveFocusBack();

    StageHead *m_head;
    PageStack *m_pages;
    QWidget *m_policyPage;
    TryPage *m_try;
    LockFoot *m_foot;
    QPointer<ReviewPage> m_review;
    QPointer<QWidget> m_guest;
    bool m_isGuestInFront = false;
    QAction *m_evidence = nullptr; ///< null: not offered
    LockSteps::Step m_shown = LockSteps::Step::Write;
    lock::LockStage m_stage = lock::LockStage::Unknown;
    QString m_vaultName;
    /// Of the last sight, to show the foot by when a page comes or goes.
    std::optional<lock::State> m_state;
    Sight m_sight;
};

} // namespace vaultlock::ui
