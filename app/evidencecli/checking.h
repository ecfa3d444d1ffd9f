// SPDX-License-Identifier: GPL-3.0-or-later

// Evidence held against whatever was named.
#pragma once

#include "evidence/verification.h"
#include "evidencedesk/order.h"
#include "evidencedesk/report.h"

namespace vaultlock::cli {

/// What evidence says that it is of; nothing of it is checked.
evidencedesk::About aboutOf(const QJsonObject &evidence);

/// One that is refused as a whole: at whose file.
struct UnreadableFile
{
    QString path;
    Error error;
};

/// All checks, in the order in which they are told. A file of CloudTrail that cannot be read is
/// told in its place; any other one is the end.
tl::expected<std::vector<evidence::Check>, UnreadableFile>
allChecks(const evidence::Bundle &bundle, const evidence::ReadEvidence &read,
          const evidencedesk::VerifyOrder &order);

/// Why the file is not taken, for people; not safe for a terminal.
QString unreadableText(const UnreadableFile &file);

} // namespace vaultlock::cli
