// SPDX-License-Identifier: GPL-3.0-or-later

// Who asks, as a person reads it.
#pragma once

#include <QString>

#include <string_view>

namespace vaultlock::words {

/// "root of account 123456789012", "the role Admin of account …", "any other role of account …":
/// principal as policy::Requester::fromText() takes it.
QString requesterPhrase(std::string_view principal);

} // namespace vaultlock::words
