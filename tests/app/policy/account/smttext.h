// SPDX-License-Identifier: GPL-3.0-or-later

// Formulas in SMT-LIB, and texts beside patterns.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::policy::tests {

/// A formula twice: it holds for certain, and it may hold as far as the guide says.
struct SmtClaim
{
    std::string holds = "true";
    std::string mayHold = "true";

    bool isCertain() const { return holds == mayHold; }
};
SmtClaim certainly(const std::string &formula);
SmtClaim negationOf(const SmtClaim &claim);
SmtClaim allOf(const std::vector<SmtClaim> &claims);

std::string smtAny(const std::vector<std::string> &formulas);
std::string smtAll(const std::vector<std::string> &formulas);
std::string smtNot(const std::string &formula);

/// `*` and `?`.
bool isLike(std::string_view pattern, std::string_view text);
/// Each of the six parts of an ARN by itself.
bool isArnLike(std::string_view pattern, std::string_view arn);
std::vector<std::string> partsOf(std::string_view text, char separator, std::size_t most);
std::string inLowerCase(std::string_view text); ///< ASCII

} // namespace vaultlock::policy::tests
