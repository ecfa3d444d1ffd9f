// SPDX-License-Identifier: GPL-3.0-or-later

// The sentences about connections: what they are, and where the way to a service ends.
#pragma once

#include "aws/connection/connectionstep.h"
#include "aws/profiles/profilekind.h"
#include "words/errorwords.h"

#include <optional>
#include <vector>

namespace vaultlock::words {

/// "IAM Identity Center"
QString profileKindName(aws::ProfileKind kind);
/// "The name is found"
QString stepName(aws::ConnectionStep step);
/// "passed"
QString verdictName(aws::StepOutcome::Verdict verdict);
/// How long it took and what it found: "3 ms · 127.0.0.1". Of a skipped one, why nobody answered,
/// where that is the reason.
QString stepDetail(const aws::StepOutcome &outcome);
/// What a step that failed means, and what to do. clockOffsetSeconds: how far the service's clock
/// is ahead of this computer's, where it is known.
ErrorWords stepFailure(aws::ConnectionStep step, const Error &error,
                       std::optional<qint64> clockOffsetSeconds);
/// Of a test in which no step failed.
QString passedSentence(const std::vector<aws::StepOutcome> &outcomes);
/// "The clocks agree.", "This computer's clock is 3 minutes behind the service's."
QString clockSentence(qint64 offsetSeconds);
/// What a command line asked for and cannot be had. Each one sentence.
QString noSuchConnection(const QString &name);
QString sandboxHasItsPlace();
QString noSuchRegion(const QString &text);
/// reason: why it is no endpoint.
QString endpointRefused(const QString &reason);
/// A Region was typed that is not known to have Glacier.
ErrorWords unlistedRegion(const QString &region);

} // namespace vaultlock::words
