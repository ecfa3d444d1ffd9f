// SPDX-License-Identifier: GPL-3.0-or-later

// Statements that locks are made of, ready to be inserted.
#pragma once

#include "core/identifiers.h"
#include "policy/insertion/statementinsertion.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace vaultlock::policy {

enum class StatementSnippet : std::uint8_t {
    DenyDeletionBeforeAge,
    LegalHold,
    ProtectTags,
    DenyDeletionForEver,
    DenyOtherAccounts,
    KeepSettings,
};

inline constexpr StatementSnippet lastStatementSnippet = StatementSnippet::KeepSettings;

/// The statement, for the vault, behind the one that the caret is in or behind; into an empty text
/// a whole policy. Commas, indentation and line ends are those of the text; the Sid is one that it
/// does not have yet. Nothing where there is no list of statements to put it into. Pure.
std::optional<StatementInsertion> insertionOf(StatementSnippet snippet, const VaultArn &vault,
                                              std::string_view text, std::size_t caret);

} // namespace vaultlock::policy
