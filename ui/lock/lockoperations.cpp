// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/lockoperations.h"

#include "core/byteview.h"
#include "core/whendone.h"
#include "language/words.h"
#include "lock/attempt.h"
#include "lock/stateknowledge.h"
#include "policy/meaning/difference.h"
#include "ui/document/policydocument.h"
#include "ui/lock/abortdialog.h"
#include "ui/lock/completereview.h"
#include "ui/lock/failuredialog.h"
#include "ui/lock/initiatereview.h"
#include "words/differencewords.h"
#include "words/errorwords.h"
#include "words/lockquestionwords.h"

#include <QWidget>

#include <utility>

namespace vaultlock::ui {

namespace {

/// Of a value, Complete has only the lock ID.
bool isRefusedLockId(lock::Operation operation, const Error &error)
{
    return operation == lock::Operation::Complete && error.kind == ErrorKind::InvalidParameter;
}

/// Nobody is typing now: it may take a moment.
constexpr std::size_t thoroughWork = 10 * policy::VaultAccount::usualWork;

/// What the installed policy decides otherwise than the one that was initiated.
QString mismatchDetail(const VaultArn &vault, const lock::CompletionCheck &check)
{
    return words::differenceLines(
               policy::differenceOf(viewOf(check.initiatedPolicy), viewOf(check.found.policy),
                                    vault.toString().toStdString(), thoroughWork))
        .join(u'\n');
}

} // namespace

LockOperations::LockOperations(const Clock &clock, PolicyDocument &draft, QWidget *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_draft(draft)
{
}

LockOperations::~LockOperations() = default;

void LockOperations::setSession(lock::VaultLockSession *session, const QString &connectionName,
                                bool isLive)
{
    close();
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    ++m_ticket;
    setChecking(false);
    m_connectionName = connectionName;
    m_isLive = isLive;
    if (!session)
        return;
    connect(session, &lock::VaultLockSession::stateChanged, this,
            &LockOperations::closeIfStateChanged);
    connect(session, &lock::VaultLockSession::failed, this,
            [this](lock::Operation operation, const Error &error) {
                if (!isRefusedLockId(operation, error))
                    return showFailure(words::notDoneHeading(operation), error);
                const QString refused = m_lockIdBefore ? m_lockIdBefore->toString() : QString();
                askForLockIdAgain(refused, words::lockIdRefusedHeading(), error, true);
            });
    connect(session, &lock::VaultLockSession::lockIdRefused, this, [this](const Error &error) {
        askForLockIdAgain(m_enteredLockId, words::lockIdNotKeptHeading(), error, false);
    });
}

// The session is what is sent to: facts of another vault, from before the choice came round, are
// not its own.
policy::ChosenVault LockOperations::vaultOfDraft() const
{
    const std::optional<policy::ChosenVault> &chosen = m_draft.chosenVault();
    return chosen && chosen->arn == m_session->vault() ? *chosen
                                                       : policy::ChosenVault{m_session->vault()};
}

void LockOperations::askToInitiate()
{
    if (!m_session)
        return;
    // What is asked about is what is sent: the bytes are taken once, here.
    const QByteArray bytes = m_draft.utf8();
    auto *review = makeInitiateReview(bytes, false);
    const StepGate::Question question{lock::Operation::Initiate, m_session->vault(),
                                      m_session->origin(), lock::sha256Hex(bytes)};
    openAskedReview(review, question, [this, review, bytes] {
        // By what is known now: a danger that came to light meanwhile was not accepted.
        const auto ready =
            policy::ReadyPolicy::prepare(bytes, vaultOfDraft(), review->acceptedDangers());
        const Result<void> begun =
            ready ? m_session->initiate(*ready) : Result<void>(failure(ready.error()));
        if (!begun)
            showFailure(words::notDoneHeading(lock::Operation::Initiate), begun.error());
    });
}

InitiateReview *LockOperations::makeInitiateReview(const QByteArray &bytes, bool isApproval)
{
    return new InitiateReview({m_session->vault(), m_connectionName, m_isLive, m_identity, bytes,
                               m_draft.freshFindings(),
                               [session = m_session, now = m_session->serviceNow()] {
                                   return session ? session->serviceNow() : now;
                               },
                               vaultOfDraft(), !isApproval && hasRule(), isApproval});
}

void LockOperations::askToApprove()
{
    if (!m_session || !hasRule())
        return;
    const QByteArray bytes = m_draft.utf8();
    auto *review = makeInitiateReview(bytes, true);
    openReview(review, lock::Operation::Initiate, [this, review, bytes] {
        const auto ready =
            policy::ReadyPolicy::prepare(bytes, vaultOfDraft(), review->acceptedDangers());
        if (!ready)
            return showFailure(Words::tr("Not approved"), ready.error());
        whenDone(m_gate->approve(*ready, m_session->origin()), this,
                 [this](const Result<StepGate::Answer> &answer) {
                     if (answer)
                         emit told(answer->said);
                     else
                         showFailure(Words::tr("Not approved"), answer.error());
                 });
    });
}

void LockOperations::askToComplete()
{
    if (!m_session || m_isChecking)
        return;
    setChecking(true);
    whenDone(m_session->checkCompletion(), m_session,
             [self = QPointer<LockOperations>(this),
              ticket = m_ticket](const Result<lock::CompletionCheck> &check) {
                 // The vault may have been left while the service was asked.
                 if (!self || self->m_ticket != ticket)
                     return;
                 self->setChecking(false);
                 self->showCompletion(check);
             });
}

void LockOperations::showCompletion(const Result<lock::CompletionCheck> &check)
{
    constexpr auto operation = lock::Operation::Complete;
    if (m_dialog)
        return; // another question is being answered
    if (!check) {
        showFailure(words::notDoneHeading(operation), check.error());
        return;
    }
    if (!check->initiatedPolicy.isEmpty() && check->sameness == policy::Sameness::Different) {
        showFailure(
            words::notDoneHeading(operation),
            Error{
                ErrorKind::PolicyMismatch, {}, 0, {}, mismatchDetail(m_session->vault(), *check)});
        return;
    }
    reviewCompletion(*check);
}

/// Of the very text that is installed, whoever initiated it.
void LockOperations::reviewCompletion(const lock::CompletionCheck &check)
{
    const QByteArray bytes = check.found.policy;
    auto *review =
        new CompleteReview({m_session->vault(), m_connectionName, m_isLive, m_identity, check,
                            policy::lint(viewOf(bytes), vaultOfDraft()),
                            m_trials ? m_trials() : QString(), vaultOfDraft(), hasRule()},
                           m_clock);
    const StepGate::Question question{lock::Operation::Complete,
                                      m_session->vault(),
                                      m_session->origin(),
                                      {},
                                      check.found.lockId ? check.found.lockId->toString()
                                                         : QString()};
    openAskedReview(review, question, [this, review, bytes] {
        const auto reviewed =
            policy::ReviewedPolicy::prepare(bytes, vaultOfDraft(), review->acceptedDangers());
        const Result<void> begun =
            reviewed ? m_session->complete(*reviewed) : Result<void>(failure(reviewed.error()));
        if (!begun)
            showFailure(words::notDoneHeading(lock::Operation::Complete), begun.error());
    });
}

void LockOperations::askToAbort()
{
    if (!m_session)
        return;
    openDialog(new AbortDialog(m_session->vault(), m_connectionName, window()), [this] {
        if (const auto begun = m_session->abort(); !begun)
            showFailure(words::notDoneHeading(lock::Operation::Abort), begun.error());
    });
}

void LockOperations::askForLockId()
{
    openLockIdDialog(std::nullopt);
}

/// Where it can be mended: in its field, as it was entered. Where no other can be entered, the
/// failure is told.
void LockOperations::askForLockIdAgain(const QString &lockId, const QString &heading,
                                       const Error &error, bool isRefusedByService)
{
    if (m_dialog || !m_session || !lock::mayEnterLockId(m_session->state()))
        return showFailure(heading, error);
    openLockIdDialog(LockIdDialog::Refusal{
        lockId, heading, words::errorWords(error, lock::stageOf(m_session->state())),
        isRefusedByService});
}

void LockOperations::openLockIdDialog(const std::optional<LockIdDialog::Refusal> &refusal)
{
    if (!m_session)
        return;
    const lock::InProgress *inProgress = lock::lockInProgress(m_session->state());
    auto *dialog = new LockIdDialog(m_session->vault().name().toString(),
                                    inProgress ? inProgress->recoveredLockIds : QStringList(),
                                    window(), refusal);
    openDialog(dialog, [this, dialog] {
        m_enteredLockId = dialog->enteredText();
        if (const auto kept = m_session->enterLockId(m_enteredLockId); !kept)
            askForLockIdAgain(m_enteredLockId, words::lockIdNotKeptHeading(), kept.error(), false);
    });
}

void LockOperations::openDialog(QDialog *dialog, const std::function<void()> &accepted)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = dialog;
    m_stageBefore = lock::stageOf(m_session->state());
    connect(dialog, &QDialog::accepted, this, [this, accepted] {
        m_dialog = nullptr; // it has closed itself
        closeReview();      // what it asks about is over
        if (m_session)
            accepted();
    });
    dialog->open();
}

void LockOperations::openReview(ReviewPage *review, lock::Operation of,
                                const std::function<void()> &accepted)
{
    present(review, of, [this, accepted] { take(accepted); });
}

void LockOperations::present(ReviewPage *review, lock::Operation of,
                             const std::function<void()> &accepted)
{
    close();
    m_review = review;
    m_reviewed = of;
    m_stageBefore = lock::stageOf(m_session->state());
    const lock::InProgress *lock = lock::lockInProgress(m_session->state());
    m_createdBefore = lock ? lock->created : QDateTime();
    m_lockIdBefore = lock ? lock->lockId : std::nullopt;
    connect(review, &ReviewPage::rejected, this, &LockOperations::close);
    connect(review, &ReviewPage::accepted, this, accepted);
    emit reviewMade(review);
}

void LockOperations::openAskedReview(ReviewPage *review, const StepGate::Question &question,
                                     const std::function<void()> &accepted)
{
    if (!hasRule())
        return present(review, question.step, [this, accepted] {
            if (!hasRule())
                return take(accepted);
            // A team has come since: the page speaks of no rule.
            closeReview();
            showFailure(words::notDoneHeading(m_reviewed),
                        Error{ErrorKind::LockStateChanged, {}, 0, {}, {}});
        });
    // Once more, by what the others have said since; and noted before anything is sent.
    present(review, question.step, [this, question, accepted] {
        m_review->awaitRule();
        StepGate::Question now = question;
        now.isWanted = [self = QPointer<LockOperations>(this), asking = m_review] {
            return self && asking && self->m_review == asking;
        };
        followGate(m_gate->allow(now), [this, accepted] { take(accepted); });
    });
    followGate(m_gate->ask(question), [] {});
}

void LockOperations::followGate(const QFuture<Result<StepGate::Answer>> &answer,
                                const std::function<void()> &then)
{
    whenDone(answer, m_review, [this, then](const Result<StepGate::Answer> &said) {
        if (!m_review)
            return;
        m_review->showRule(
            said ? *said
                 : StepGate::Answer{false, words::errorWords(said.error()).what, QString()});
        if (said && said->mayGoOn)
            then();
    });
}

void LockOperations::take(const std::function<void()> &accepted)
{
    const QPointer<ReviewPage> answered = std::exchange(m_review, nullptr);
    if (m_session && isSameLock())
        accepted();
    else
        showFailure(words::notDoneHeading(m_reviewed),
                    Error{ErrorKind::LockStateChanged, {}, 0, {}, {}});
    if (answered)
        emit reviewOver();
}

void LockOperations::close()
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = nullptr;
    closeReview();
}

void LockOperations::closeReview()
{
    if (std::exchange(m_review, nullptr))
        emit reviewOver();
}

bool LockOperations::isSameStage() const
{
    return lock::stageOf(m_session->state()) == m_stageBefore;
}

/// That was reviewed: in the same stage another one may be, with the same policy.
bool LockOperations::isSameLock() const
{
    const lock::InProgress *lock = lock::lockInProgress(m_session->state());
    return isSameStage() &&
           (!lock || (lock->created == m_createdBefore && lock->lockId == m_lockIdBefore));
}

void LockOperations::closeIfStateChanged()
{
    if (!m_session)
        return;
    if (m_dialog && !isSameStage()) {
        m_dialog->reject();
        m_dialog = nullptr;
    }
    if (!m_review || isSameLock())
        return;
    closeReview();
    // Nothing that was ticked or typed goes without a word.
    showFailure(words::notDoneHeading(m_reviewed),
                Error{ErrorKind::LockStateChanged, {}, 0, {}, {}});
}

void LockOperations::setChecking(bool isChecking)
{
    if (m_isChecking == isChecking)
        return;
    m_isChecking = isChecking;
    emit checkingChanged();
}

void LockOperations::showFailure(const QString &heading, const Error &error)
{
    const lock::LockStage stage =
        m_session ? lock::stageOf(m_session->state()) : lock::LockStage::Unknown;
    auto *dialog = new FailureDialog(heading, words::errorWords(error, stage), window());
    dialog->open();
}

QWidget *LockOperations::window() const
{
    return qobject_cast<QWidget *>(parent())->window();
}

} // namespace vaultlock::ui
