// SPDX-License-Identifier: GPL-3.0-or-later

// The values that conditions compare with, as parts of a sentence.
#pragma once

#include <QString>

#include <string>

namespace vaultlock::words {

/// "“true”", "empty", "the account of the vault", "“arn:aws:iam::‹the account of the vault›:root”":
/// never a raw `${…}`. hasVariables: of version 2012-10-17, else `${` is text like any other.
QString operandWords(const std::string &value, bool hasVariables);
/// The same without quotation marks around it.
QString operandText(const std::string &value, bool hasVariables);
/// Has wildcards, `${*}` being none.
bool isOperandPattern(const std::string &value, bool hasVariables);

} // namespace vaultlock::words
