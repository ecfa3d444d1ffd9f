// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/foureyes/teamgate.h"

#include "core/whendone.h"
#include "words/foureyeswords.h"

#include <QTimeZone>

#include <utility>

namespace vaultlock::ui {

namespace {

foureyes::Step stepOf(const StepGate::Question &question)
{
    return question.step == lock::Operation::Initiate ? foureyes::Step::Initiate
                                                      : foureyes::Step::Complete;
}

StepGate::Answer answerOf(foureyes::Step step, const foureyes::Verdict &verdict)
{
    return {verdict.mayGoOn(), words::verdictSentence(step, verdict, QTimeZone::systemTimeZone()),
            words::verdictRemedy(step, verdict), verdict.kind != foureyes::Verdict::Kind::NoRule};
}

bool isSameTeam(const TeamGate::Team &one, const TeamGate::Team &other)
{
    if (!one || !other || !*one || !*other)
        return one.has_value() == other.has_value() && (!one || (!*one && !*other));
    const team::TeamAddress &first = **one;
    const team::TeamAddress &second = **other;
    return first.name == second.name && first.connection == second.connection &&
           first.password == second.password;
}

bool isUnreachable(const team::TeamError &error)
{
    using Kind = team::TeamError::Kind;
    return error.kind == Kind::NotConnected || error.kind == Kind::ConnectionLost ||
           error.kind == Kind::TimedOut;
}

} // namespace

TeamGate::TeamGate(Surroundings surroundings, QObject *parent)
    : StepGate(parent)
    , m_surroundings(std::move(surroundings))
{
    connect(&m_surroundings.workspace, &workspace::Workspace::connectionChanged, this,
            &StepGate::changed);
    // Renewed credentials may be somebody else's.
    connect(&m_surroundings.workspace, &workspace::Workspace::identityChanged, this,
            &TeamGate::followIdentity);
}

TeamGate::~TeamGate() = default;

void TeamGate::setTeam(const Team &team)
{
    if (isSameTeam(m_team, team))
        return;
    m_team = team;
    m_noRuleAsOf.reset();
    if (m_reader)
        std::exchange(m_reader, nullptr)->retire();
    if (m_team && *m_team)
        m_reader = new foureyes::TeamReader({**m_team, m_surroundings.journalFile},
                                            m_surroundings.clock, this);
    emit changed();
}

void TeamGate::followIdentity()
{
    const QString arn = m_surroundings.workspace.identity().arn;
    if (std::exchange(m_arn, arn) != arn)
        emit changed();
}

bool TeamGate::isThere() const
{
    return m_team && m_surroundings.workspace.isLive();
}

QFuture<Result<foureyes::TeamAnswer>> TeamGate::read()
{
    if (m_reader)
        return m_reader->read();
    team::TeamError error;
    error.kind = team::TeamError::Kind::NotConnected;
    return readyFuture<foureyes::TeamAnswer>(
        foureyes::TeamAnswer(team::teamFailure(m_team ? m_team->error() : error)));
}

QFuture<Result<StepGate::Answer>> TeamGate::ask(const Question &question)
{
    return decide(question, false);
}

QFuture<Result<StepGate::Answer>> TeamGate::allow(const Question &question)
{
    return decide(question, true);
}

foureyes::Place TeamGate::placeOf(const VaultArn &vault, const LockOrigin &origin) const
{
    const workspace::Destination *destination = m_surroundings.workspace.destination();
    return {vault, origin, destination ? destination->endpoint.url().toString() : QString(),
            m_surroundings.workspace.identity().arn};
}

foureyes::Verdict TeamGate::verdictOn(const foureyes::TeamAnswer &team,
                                      const Question &question) const
{
    if (!team)
        return foureyes::notRead(team.error());
    const foureyes::Person who{m_surroundings.workspace.identity().arn, team->member};
    const QString arn = question.vault.toString();
    const QString origin = question.origin.key();
    return stepOf(question) == foureyes::Step::Initiate
               ? foureyes::mayInitiate(*team, {{arn, origin, question.policySha256}, who})
               : foureyes::mayComplete(*team, {arn, origin, question.lockId, who});
}

/// A team without a rule goes on where its database is away: its lock waits for no network. One
/// that had a rule, or is not what it was, does not.
void TeamGate::noteWhetherThereIsARule(const foureyes::TeamKnowledge &team)
{
    m_noRuleAsOf.reset();
    if (!foureyes::ruleIn(team).isInForce())
        m_noRuleAsOf = m_surroundings.clock.utcNow();
}

/// Entries of the answer come first: nothing is sent that is not on disk.
void TeamGate::note(const journal::Entry &entry, const Answer &answer, const Promise &promise)
{
    whenDone(
        m_surroundings.journal.append(entry), this, [promise, answer](const Result<qint64> &kept) {
            promise->keep(kept ? Result<Answer>(answer) : Result<Answer>(failure(kept.error())));
        });
}

QFuture<Result<StepGate::Answer>> TeamGate::decide(const Question &question, bool isToNote)
{
    const auto promise = std::make_shared<KeptPromise<Answer>>();
    if (!isThere()) {
        promise->keep(answerOf(stepOf(question), foureyes::withoutRule()));
        return promise->future();
    }
    if (workspace::Connection *connection = m_surroundings.workspace.connection())
        connection->identifyAgain();
    whenDone(read(), this,
             [this, promise, question, isToNote](const Result<foureyes::TeamAnswer> &team) {
                 if (!team)
                     return promise->keep(failure(team.error()));
                 if (*team)
                     noteWhetherThereIsARule(**team);
                 else if (m_noRuleAsOf && isUnreachable(team->error()))
                     return promise->keep(Answer{
                         true,
                         words::noRuleWhenLastRead(*m_noRuleAsOf, QTimeZone::systemTimeZone()),
                         {},
                         false});
                 const foureyes::Verdict verdict = verdictOn(*team, question);
                 const Answer answer = answerOf(stepOf(question), verdict);
                 if (!isToNote || verdict.kind != foureyes::Verdict::Kind::Allowed)
                     return promise->keep(answer);
                 if (question.isWanted && !question.isWanted())
                     return promise->keep(failure(ErrorKind::Cancelled));
                 journal::Entry entry = foureyes::allowedEntry(
                     stepOf(question), placeOf(question.vault, question.origin), verdict,
                     m_surroundings.clock.utcNow());
                 entry.lockId = question.lockId; // of which lock, evidence has to know
                 note(entry, answer, promise);
             });
    return promise->future();
}

QFuture<Result<StepGate::Answer>> TeamGate::approve(const policy::ReadyPolicy &policy,
                                                    const LockOrigin &origin)
{
    const auto promise = std::make_shared<KeptPromise<Answer>>();
    const foureyes::Place place = placeOf(policy.vault(), origin);
    if (!isThere() || place.caller.isEmpty()) {
        promise->keep(Answer{false, words::approvalNeedsIdentity(), {}});
        return promise->future();
    }
    QStringList accepted;
    for (const std::string &identity : policy.acknowledgedDangers())
        accepted << QString::fromStdString(identity);
    const journal::Entry entry =
        foureyes::approvalEntry(place, policy.bytes(), accepted, m_surroundings.clock.utcNow());
    const auto handOver = [this, promise, entry](const Result<qint64> &kept) {
        if (!kept)
            return promise->keep(failure(kept.error()));
        // Which hands it over, and is told only when the team has it.
        whenDone(read(), this, [promise, entry](const Result<foureyes::TeamAnswer> &team) {
            const bool isThere = team && *team;
            promise->keep(
                Answer{isThere,
                       isThere ? words::approvedSentence(entry) : words::approvedHereAlone(),
                       {}});
        });
    };
    whenDone(m_surroundings.journal.append(entry), this, handOver);
    return promise->future();
}

} // namespace vaultlock::ui
