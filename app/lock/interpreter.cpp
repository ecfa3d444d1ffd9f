#include "lock/interpreter.h"

#include "core/keptpromise.h"
#include "core/logging.h"
#include "core/whendone.h"
#include "lock/countdown.h"
#include "lock/reducer.h"
#include "lock/servicereader.h"
#include "lock/settle.h"

#include <algorithm>
#include <memory>

namespace vaultlock::lock {

namespace {

/// Timers may stand still during a suspend: the clock is looked at again this often.
constexpr std::chrono::milliseconds longestUnwatched{60'000};
/// After the end, while the service still says that the lock is in progress.
constexpr std::chrono::milliseconds betweenQuestions{10'000};

Result<CompletionCheck> completionCheck(const Context &context, const Reading &reading)
{
    if (const auto *failed = std::get_if<ReadingFailed>(&reading.answer))
        return failure(failed->error);
    const auto *lock = std::get_if<aws::VaultLock>(&reading.answer);
    if (!lock || lock->state != aws::ServiceLockState::InProgress)
        return failure(ErrorKind::LockStateChanged);
    CompletionCheck check{inProgressFrom(*lock, reading.at), policy::Sameness::Different, false,
                          context.records.policy};
    check.initiatedHere = !check.initiatedPolicy.isEmpty();
    if (check.initiatedHere)
        check.sameness =
            policy::compare(check.initiatedPolicy.toStdString(), lock->policy.toStdString());
    return check;
}

} // namespace

Interpreter::Interpreter(Services services, VaultArn vault, LockOrigin origin, Listener listener)
    : m_services(services)
    , m_context(std::move(vault), std::move(origin),
                services.client.settings().endpoint.url().toString())
    , m_listener(std::move(listener))
{
    connect(&m_services.journal, &journal::Journal::changed, this,
            &Interpreter::lookForForeignEntries);
}

void Interpreter::process(const Event &event)
{
    m_queue.push_back(event);
    if (m_isProcessing)
        return;
    m_isProcessing = true;
    while (!m_queue.empty()) {
        const Event next = std::move(m_queue.front());
        m_queue.pop_front();
        reduceOne(next);
    }
    m_isProcessing = false;
}

void Interpreter::reduceOne(const Event &event)
{
    Reduction reduction = reduce(m_context, event, m_services.clock.utcNow());
    m_context = std::move(reduction.context);
    // The lock ID is told before the state that holds it.
    for (const Command &command : reduction.commands) {
        if (const auto *announce = std::get_if<command::Announce>(&command))
            m_listener.lockIdKept(announce->lockId);
    }
    watchExpiry();
    m_listener.stateChanged();
    for (const Command &command : reduction.commands)
        run(command);
}

void Interpreter::run(const Command &given)
{
    const VaultName &vault = m_context.vault.name();
    if (std::holds_alternative<command::ReadJournal>(given)) {
        readJournal();
    } else if (std::holds_alternative<command::ReadService>(given)) {
        readService(m_services, vault, this,
                    [this](const Reading &reading) { process(event::ServiceRead{reading}); });
    } else if (const auto *appended = std::get_if<command::AppendAndWait>(&given)) {
        append(appended->entry, true);
    } else if (const auto *noted = std::get_if<command::Note>(&given)) {
        append(noted->entry, false);
    } else if (const auto *initiate = std::get_if<command::SendInitiate>(&given)) {
        whenDone(m_services.client.initiateVaultLock(vault, initiate->policy), this,
                 [this](const auto &reply) { process(event::InitiateAnswered{reply}); });
    } else if (const auto *complete = std::get_if<command::SendComplete>(&given)) {
        whenDone(m_services.client.completeVaultLock(vault, complete->lockId), this,
                 [this](const auto &reply) { process(event::CompleteAnswered{reply}); });
    } else if (std::holds_alternative<command::SendAbort>(given)) {
        whenDone(m_services.client.abortVaultLock(vault), this,
                 [this](const auto &reply) { process(event::AbortAnswered{reply}); });
    } else if (const auto *wait = std::get_if<command::Wait>(&given)) {
        m_services.scheduler.after(wait->delay, this, [this] { process(event::WaitOver{}); });
    } else if (const auto *report = std::get_if<command::ReportFailure>(&given)) {
        m_listener.failed(report->operation, report->error);
    }
}

void Interpreter::append(const journal::Entry &entry, bool isAwaited)
{
    ++m_ownAppends;
    whenDone(
        m_services.journal.append(entry), this, [this, isAwaited](const Result<qint64> &sequence) {
            --m_ownAppends;
            if (sequence)
                m_knownSequence = std::max(m_knownSequence, *sequence);
            else
                qCWarning(logLock) << "an entry could not be journaled:" << sequence.error().detail;
            if (isAwaited)
                process(event::EntryAppended{sequence});
        });
}

void Interpreter::readJournal()
{
    whenDone(m_services.journal.read(), this,
             [this](const Result<std::vector<journal::Entry>> &entries) {
                 if (entries && !entries->empty())
                     m_knownSequence = std::max(m_knownSequence, entries->back().sequence);
                 process(event::JournalRead{entries});
             });
}

/// Another instance may have changed this very lock.
void Interpreter::lookForForeignEntries()
{
    if (m_context.step != Step::Idle || m_ownAppends > 0 || m_knownSequence == 0)
        return;
    whenDone(m_services.journal.read(), this,
             [this](const Result<std::vector<journal::Entry>> &entries) {
                 if (!entries || m_context.step != Step::Idle)
                     return;
                 const QString arn = m_context.vault.toString();
                 const bool isConcerned = std::any_of(
                     entries->begin(), entries->end(), [&](const journal::Entry &entry) {
                         return entry.sequence > m_knownSequence && entry.vaultArn == arn &&
                                entry.origin == m_context.origin.key();
                     });
                 if (isConcerned)
                     process(event::RefreshRequested{});
             });
}

void Interpreter::watchExpiry()
{
    const int watch = ++m_expiryWatch;
    const auto *inProgress = std::get_if<InProgress>(&m_context.state);
    if (!inProgress || !inProgress->expires)
        return;
    const Countdown countdown(*inProgress->expires, inProgress->serverTime);
    const auto remaining = countdown.remaining(m_services.clock);
    const auto delay =
        remaining.count() == 0 ? betweenQuestions : std::min(remaining, longestUnwatched);
    m_services.scheduler.after(delay, this, [this, watch] { checkExpiry(watch); });
}

void Interpreter::checkExpiry(int watch)
{
    const auto *inProgress = std::get_if<InProgress>(&m_context.state);
    if (watch != m_expiryWatch || !inProgress || !inProgress->expires)
        return;
    const Countdown countdown(*inProgress->expires, inProgress->serverTime);
    if (countdown.isOver(m_services.clock) && m_context.step == Step::Idle)
        process(event::RefreshRequested{});
    else
        watchExpiry();
}

QFuture<Result<CompletionCheck>> Interpreter::checkCompletion()
{
    auto promise = std::make_shared<KeptPromise<CompletionCheck>>();
    const auto future = promise->future();
    readService(m_services, m_context.vault.name(), this, [this, promise](const Reading &reading) {
        promise->keep(completionCheck(m_context, reading));
    });
    return future;
}

} // namespace vaultlock::lock
