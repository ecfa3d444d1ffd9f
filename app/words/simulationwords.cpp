// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/simulationwords.h"

#include "language/words.h"
#include "words/visibletext.h"

#include <algorithm>

namespace vaultlock::words {

using policy::Decision;
using policy::Effect;
using policy::RequestFault;
using Outcome = policy::StatementTrace::Outcome;
using Reason = policy::RequestFault::Reason;

QString decisionName(Decision decision)
{
    switch (decision) {
    case Decision::Denied:
        return QStringLiteral("Denied");
    case Decision::Indeterminate:
        return QStringLiteral("Indeterminate");
    case Decision::Allowed:
        return QStringLiteral("Allowed");
    case Decision::NoDecision:
        return QStringLiteral("NoDecision");
    }
    return {};
}

namespace {

/// Why nothing can be told.
QString doubtSentence(const policy::JoinedAnswer &answer)
{
    if (!answer.policy || !answer.statement)
        return Words::tr("The policy has errors: what it would do cannot be told.");
    const bool isLock = *answer.policy == policy::VaultPolicy::Lock;
    const auto &trace = isLock ? answer.lock.trace : answer.access->trace;
    return trace[*answer.statement].isKeyOpen
               ? Words::tr("It depends on something that the request does not say.")
               : Words::tr("AWS does not document what happens here.");
}

/// An Allow for the whole account of who asks is about the request, and does not decide it.
bool isLeftToTheAccount(const policy::JoinedAnswer &answer)
{
    const auto leavesIt = [](const policy::StatementTrace &trace) {
        return trace.outcome == Outcome::LeftToIdentityPolicies;
    };
    const auto isIn = [&](const std::vector<policy::StatementTrace> &trace) {
        return std::any_of(trace.begin(), trace.end(), leavesIt);
    };
    return isIn(answer.lock.trace) || (answer.access && isIn(answer.access->trace));
}

QString undecidedSentence(const policy::JoinedAnswer &answer)
{
    if (answer.isRefused)
        return Words::tr("Neither policy allows it, and for this principal no other policy "
                         "can: it is refused.");
    return isLeftToTheAccount(answer)
               ? Words::tr("It is left to the identity policies of the principal's account.")
               : Words::tr("Nothing here is about it: other policies decide.");
}

} // namespace

QString decisionSentence(const policy::JoinedAnswer &answer)
{
    switch (answer.decision) {
    case Decision::Denied:
        return Words::tr("It is refused, whatever other policies allow.");
    case Decision::Indeterminate:
        return doubtSentence(answer);
    case Decision::Allowed:
        return Words::tr("It is allowed; a principal of another account needs its own "
                         "account's leave too.");
    case Decision::NoDecision:
        return undecidedSentence(answer);
    }
    return {};
}

QString outcomeClause(const policy::StatementTrace &trace, const QString &condition)
{
    const QString which = condition.isEmpty() ? QString() : QStringLiteral(": ") + condition;
    switch (trace.outcome) {
    case Outcome::Applies:
        return trace.effect == Effect::Deny ? Words::tr("denies it") : Words::tr("allows it");
    case Outcome::OtherPrincipal:
        return Words::tr("is about other principals");
    case Outcome::OtherAction:
        return Words::tr("is about other actions");
    case Outcome::OtherResource:
        return Words::tr("is about other resources");
    case Outcome::ConditionNotMet:
        return Words::tr("has a condition that is not met") + which;
    case Outcome::Undecided:
        return (trace.isKeyOpen ? Words::tr("depends on what the request does not say")
                                : Words::tr("cannot be decided")) +
               which;
    case Outcome::LeftToIdentityPolicies:
        return Words::tr("leaves it to the account's identity policies");
    }
    return {};
}

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Applies:
        return QStringLiteral("Applies");
    case Outcome::OtherPrincipal:
        return QStringLiteral("OtherPrincipal");
    case Outcome::OtherAction:
        return QStringLiteral("OtherAction");
    case Outcome::OtherResource:
        return QStringLiteral("OtherResource");
    case Outcome::ConditionNotMet:
        return QStringLiteral("ConditionNotMet");
    case Outcome::Undecided:
        return QStringLiteral("Undecided");
    case Outcome::LeftToIdentityPolicies:
        return QStringLiteral("LeftToIdentityPolicies");
    }
    return {};
}

QString policyName(policy::VaultPolicy which)
{
    return which == policy::VaultPolicy::Lock ? Words::tr("lock policy")
                                              : Words::tr("access policy");
}

QString requestFaultSentence(const RequestFault &fault)
{
    const QString argument = visible(fault.argument);
    switch (fault.reason) {
    case Reason::NotAList:
        return Words::tr("The requests must be a list: [{…}, …].");
    case Reason::NotAnObject:
        return Words::tr("A request must be an object with principal, action and resource.");
    case Reason::MissingMember:
        return Words::tr("This request has no %1.").arg(argument);
    case Reason::UnknownMember:
        return Words::tr("A request has no “%1”: only principal, action, resource and "
                         "context.")
            .arg(argument);
    case Reason::DuplicateMember:
        return Words::tr("“%1” stands here twice.").arg(argument);
    case Reason::NotText:
        return Words::tr("The %1 must be a text in quotes.").arg(argument);
    case Reason::EmptyText:
        return argument == QLatin1String("principal")
                   ? Words::tr("The principal is empty: write “anonymous” for nobody.")
                   : Words::tr("The %1 is empty.").arg(argument);
    case Reason::NotAnAction:
        return Words::tr("“%1” is not one action, such as glacier:DeleteArchive.").arg(argument);
    case Reason::NotAResource:
        return Words::tr("“%1” is not the ARN of one resource.").arg(argument);
    case Reason::NotAContext:
        return Words::tr("The context must be an object of keys and values.");
    case Reason::NotAContextValue:
        return Words::tr("The value of “%1” must be a text, a number, true or false, or a "
                         "list of those.")
            .arg(argument);
    case Reason::TooManyKeys:
        return Words::tr("The context has more than %1 keys.").arg(policy::mostContextKeys);
    }
    return {};
}

} // namespace vaultlock::words
