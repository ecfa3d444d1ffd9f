// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/connectionwords.h"

#include "aws/endpoint/regions.h"
#include "aws/reply/deniedrequest.h"
#include "core/secondstext.h"
#include "language/words.h"
#include "words/visibletext.h"

#include <cstdlib>

namespace vaultlock::words {

namespace {

/// The clocks may differ by so much without anybody's noticing.
constexpr qint64 agreeingSeconds = 5;
/// The service refuses signatures that are further off.
constexpr qint64 refusedSeconds = 240;

QString span(qint64 seconds)
{
    const auto in = [seconds](qint64 unit) {
        return static_cast<int>(seconds / unit);
    };
    if (seconds < 120)
        return Words::tr("%1 seconds", "a span of a clock", in(1)).arg(in(1));
    if (seconds < 7'200)
        return Words::tr("%1 minutes", "a span of a clock", in(60)).arg(in(60));
    if (seconds < 172'800)
        return Words::tr("%1 hours", "a span of a clock", in(3'600)).arg(in(3'600));
    return Words::tr("%1 days", "a span of a clock", in(86'400)).arg(in(86'400));
}

} // namespace

QString profileKindName(aws::ProfileKind kind)
{
    switch (kind) {
    case aws::ProfileKind::Keys:
        return Words::tr("access keys");
    case aws::ProfileKind::Role:
        return Words::tr("role");
    case aws::ProfileKind::SsoRole:
        return Words::tr("IAM Identity Center");
    case aws::ProfileKind::Process:
        return Words::tr("credential process");
    case aws::ProfileKind::WebIdentity:
        return Words::tr("web identity");
    case aws::ProfileKind::Login:
        return Words::tr("aws login");
    case aws::ProfileKind::NamedSource:
        return Words::tr("credential source");
    case aws::ProfileKind::None:
        return Words::tr("no credentials");
    }
    return {};
}

QString stepName(aws::ConnectionStep step)
{
    switch (step) {
    case aws::ConnectionStep::Credentials:
        return Words::tr("Credentials are there");
    case aws::ConnectionStep::Name:
        return Words::tr("The name has an address");
    case aws::ConnectionStep::Tcp:
        return Words::tr("A server answers");
    case aws::ConnectionStep::Tls:
        return Words::tr("It proves who it is (TLS)");
    case aws::ConnectionStep::Signature:
        return Words::tr("The service accepts the signature");
    case aws::ConnectionStep::Permission:
        return Words::tr("These credentials may list vaults");
    case aws::ConnectionStep::Identity:
        return Words::tr("STS says who this is");
    }
    return {};
}

QString verdictName(aws::StepOutcome::Verdict verdict)
{
    switch (verdict) {
    case aws::StepOutcome::Verdict::Passed:
        return Words::tr("passed");
    case aws::StepOutcome::Verdict::Failed:
        return Words::tr("failed");
    case aws::StepOutcome::Verdict::Skipped:
        return Words::tr("skipped");
    }
    return {};
}

QString stepDetail(const aws::StepOutcome &outcome)
{
    if (outcome.verdict == aws::StepOutcome::Verdict::Skipped)
        return outcome.error ? stepFailure(outcome.step, *outcome.error, {}).what : QString();
    const QString time = Words::tr("%1 ms").arg(outcome.took.count());
    return outcome.detail.isEmpty() ? time
                                    : QStringLiteral("%1 · %2").arg(time, visible(outcome.detail));
}

ErrorWords stepFailure(aws::ConnectionStep step, const Error &error,
                       std::optional<qint64> clockOffsetSeconds)
{
    ErrorWords words = readingErrorWords(error);
    if (error.kind == ErrorKind::TimedOut) {
        words.what = Words::tr("No complete answer within ") + secondsText(aws::stepPatience);
        words.what +=
            error.detail.isEmpty() ? QString() : QStringLiteral(": ") + visible(error.detail);
        words.what += u'.';
        words.meaning = Words::tr("The test asks each step once. It was only a question, "
                                  "which changes nothing.");
        words.remedy = Words::tr("Check the network and any proxy, then test again.");
        words.details.clear();
    }
    const bool isAboutTime =
        error.kind == ErrorKind::ClockSkewed || error.kind == ErrorKind::InvalidSignature;
    if (isAboutTime && clockOffsetSeconds && std::abs(*clockOffsetSeconds) >= refusedSeconds) {
        words.meaning = clockSentence(*clockOffsetSeconds) +
                        Words::tr(" A signature holds only for some minutes around its time.");
        words.remedy = Words::tr("Set this computer's clock, then test again.");
    }
    if (step == aws::ConnectionStep::Permission && error.kind == ErrorKind::AccessDenied) {
        const QString action = aws::deniedRequest(error).action;
        words.meaning = Words::tr("The service knows these credentials, and they lack %1.")
                            .arg(action.isEmpty() ? QStringLiteral("glacier:ListVaults") : action);
        words.remedy = Words::tr("Ask who manages the account's IAM policies to allow it, or "
                                 "choose other credentials.");
    }
    if (step == aws::ConnectionStep::Identity)
        words.remedy = Words::tr("Who this is was not proved. See the details for what STS "
                                 "says, and do not lock anything before it is.");
    return words;
}

QString passedSentence(const std::vector<aws::StepOutcome> &outcomes)
{
    const bool isUnproved = !outcomes.empty() &&
                            outcomes.back().step == aws::ConnectionStep::Identity &&
                            outcomes.back().error;
    return isUnproved ? Words::tr("Everything else passed. STS gave no answer that can be "
                                  "used, so who this is was not proved.")
                      : Words::tr("Everything passed.");
}

QString clockSentence(qint64 offsetSeconds)
{
    if (std::abs(offsetSeconds) <= agreeingSeconds)
        return Words::tr("The clocks agree.");
    return offsetSeconds > 0 ? Words::tr("This computer's clock is %1 behind the service's.")
                                   .arg(span(offsetSeconds))
                             : Words::tr("This computer's clock is %1 ahead of the service's.")
                                   .arg(span(-offsetSeconds));
}

QString noSuchConnection(const QString &name)
{
    return Words::tr("--connection is sandbox, environment or profile:NAME, not “%1”.").arg(name);
}

QString sandboxHasItsPlace()
{
    return Words::tr("--region and --endpoint-url belong to a live connection: --connection "
                     "environment or profile:NAME.");
}

QString noSuchRegion(const QString &text)
{
    return Words::tr("“%1” is not an AWS Region.").arg(text);
}

QString endpointRefused(const QString &reason)
{
    return reason.isEmpty() ? Words::tr("the endpoint URL is empty.")
                            : Words::tr("the endpoint URL is refused: %1").arg(reason);
}

ErrorWords unlistedRegion(const QString &region)
{
    const auto known = Region::fromString(region);
    const bool isOfAws = known && aws::isRegionOfAws(*known);
    return {Words::tr("%1 is not among the Regions that are known to have Glacier.").arg(region),
            isOfAws ? Words::tr("AWS has this Region, and Glacier may have come to it since: it "
                                "is tried all the same.")
                    : Words::tr("It is tried all the same: AWS may have opened it since, or it "
                                "is mistyped."),
            Words::tr("Look at the Region again before you go on."),
            {}};
}

} // namespace vaultlock::words
