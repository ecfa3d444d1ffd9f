// The statements of the snippets as JSON.
#pragma once

#include "policy/snippets/statementsnippet.h"

#include <string>

namespace vaultlock::policy {

struct StatementText
{
    std::string json;                ///< without white space
    std::string_view likelyToChange; ///< a part of it that stands there once; may be empty
};

std::string_view sidOf(StatementSnippet snippet);
StatementText statementText(StatementSnippet snippet, const VaultArn &vault, std::string_view sid);

} // namespace vaultlock::policy
