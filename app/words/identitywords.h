// SPDX-License-Identifier: GPL-3.0-or-later

// What is to be known about whose credentials were taken.
#pragma once

#include "aws/connection/resolvedconnection.h"

#include <QStringList>

namespace vaultlock::words {

/// One sentence: what is taken, and which of AWS's tools would take something else.
QString identityRemark(const aws::IdentityRemark &remark);

/// What came of STS when it was asked who this is, to follow "unknown: ".
QString whyIdentityIsUnknown(const Error &error);

/// What a connection has to say of itself: its remarks, then its notes. For the window and for
/// whoami alike.
QStringList connectionNotes(const aws::ResolvedConnection &connection);

} // namespace vaultlock::words
