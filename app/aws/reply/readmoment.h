// SPDX-License-Identifier: GPL-3.0-or-later

// The times that come with credentials, whoever wrote them.
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace vaultlock::aws {

/// ISO 8601, date and time, in its extended or its basic form, with `T` or a space between them and
/// a fraction of any length; `Z`, `UTC` or `GMT` at the end, an offset, or nothing: a time without
/// a zone is UTC, wherever this computer stands, as botocore has it. A date alone is its first
/// moment. Nothing for any other text. UTC, to the millisecond.
std::optional<QDateTime> readMoment(const QString &text);

} // namespace vaultlock::aws
