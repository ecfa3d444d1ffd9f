// SPDX-License-Identifier: GPL-3.0-or-later

#include "trial/answer.h"

#include "aws/reply/deniedrequest.h"

#include <algorithm>
#include <iterator>

namespace vaultlock::trial {

namespace {

using Kind = Answer::Kind;
using Likeness = Comparison::Likeness;
using Verdict = Prediction::Verdict;

struct NamedAnswer
{
    Kind kind;
    QLatin1String name;
};

constexpr NamedAnswer namedAnswers[] = {
    {Kind::Done, QLatin1String("done")},
    {Kind::DeniedByVault, QLatin1String("denied-by-vault")},
    {Kind::DeniedElsewhere, QLatin1String("denied-elsewhere")},
    {Kind::NotAllowed, QLatin1String("not-allowed")},
    {Kind::Denied, QLatin1String("denied")},
    {Kind::NotThere, QLatin1String("not-there")},
    {Kind::Throttled, QLatin1String("throttled")},
    {Kind::Refused, QLatin1String("refused")},
    {Kind::NotSent, QLatin1String("not-sent")},
    {Kind::Unknown, QLatin1String("unknown")},
};

Kind denialOf(const Error &error)
{
    if (error.party != Party::Glacier)
        return Kind::Refused; // a role that was not granted, say: Glacier was not asked
    const aws::DeniedRequest denied = aws::deniedRequest(error);
    if (denied.by == aws::DeniedRequest::By::Unsaid)
        return Kind::Denied;
    if (!denied.isExplicit)
        return Kind::NotAllowed;
    return denied.by == aws::DeniedRequest::By::ResourcePolicy ? Kind::DeniedByVault
                                                               : Kind::DeniedElsewhere;
}

/// Whatever could have been carried out all the same is not told as refused.
Kind kindOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::AccessDenied:
        return denialOf(error);
    case ErrorKind::NotFound:
        return Kind::NotThere;
    case ErrorKind::Throttled:
        return Kind::Throttled;
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::Redirected:
    case ErrorKind::ReplyTooLarge:
    case ErrorKind::MalformedReply:
    case ErrorKind::Cancelled:
    case ErrorKind::ServiceUnavailable:
    case ErrorKind::RequestTimeout:
        return Kind::Unknown;
    default:
        return error.httpStatus == 0 ? Kind::NotSent : Kind::Refused;
    }
}

/// The lock's doing, and nobody else's.
bool isOfTheLock(const Prediction &prediction)
{
    return prediction.verdict == Verdict::Denied &&
           prediction.policy == policy::VaultPolicy::Lock && !prediction.accessDeniesToo;
}

Comparison compareDone(const Prediction &prediction)
{
    const bool wasToBeDenied =
        prediction.verdict == Verdict::Denied || prediction.verdict == Verdict::Refused;
    return {wasToBeDenied ? Likeness::Different : Likeness::Same, false};
}

Comparison compareDenial(const Prediction &prediction, Kind kind, bool nothingElseDenies)
{
    switch (prediction.verdict) {
    case Verdict::Denied:
        if (kind == Kind::DeniedByVault || nothingElseDenies)
            return {Likeness::Same, isOfTheLock(prediction)};
        // Which of several policies is named is the service's to choose.
        return {kind == Kind::Denied ? Likeness::Same : Likeness::CannotTell, false};
    case Verdict::Refused:
        return {Likeness::Same, false};
    case Verdict::Allowed:
    case Verdict::NotDecided:
        if (kind == Kind::DeniedByVault || nothingElseDenies)
            return {Likeness::Different, false};
        // IAM has decided, if the service says so.
        return {kind == Kind::Denied ? Likeness::CannotTell : Likeness::Same, false};
    case Verdict::CannotTell:
        break;
    }
    return {};
}

} // namespace

Answer doneAnswer(const QString &requestId)
{
    return {Kind::Done, {}, requestId, {}};
}

Answer answerOf(const Error &error)
{
    return {kindOf(error), error.code, error.requestId, error.detail};
}

QString answerName(Kind kind)
{
    const auto *found =
        std::find_if(std::begin(namedAnswers), std::end(namedAnswers),
                     [kind](const NamedAnswer &candidate) { return candidate.kind == kind; });
    return found == std::end(namedAnswers) ? QString() : QString(found->name);
}

std::optional<Kind> answerFromName(const QString &name)
{
    const auto *found =
        std::find_if(std::begin(namedAnswers), std::end(namedAnswers),
                     [&name](const NamedAnswer &candidate) { return candidate.name == name; });
    return found == std::end(namedAnswers) ? std::nullopt : std::optional(found->kind);
}

bool isDenial(Kind kind)
{
    return kind == Kind::DeniedByVault || kind == Kind::DeniedElsewhere ||
           kind == Kind::NotAllowed || kind == Kind::Denied;
}

Comparison compare(const Prediction &prediction, const Answer &answer, bool nothingElseDenies)
{
    if (prediction.verdict == Verdict::CannotTell)
        return {};
    if (answer.kind == Kind::Done)
        return compareDone(prediction);
    if (isDenial(answer.kind))
        return compareDenial(prediction, answer.kind, nothingElseDenies);
    return {};
}

} // namespace vaultlock::trial
