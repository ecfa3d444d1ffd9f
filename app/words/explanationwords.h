// SPDX-License-Identifier: GPL-3.0-or-later

// What a policy does, in plain words: never more certain than the decisions are.
#pragma once

#include "policy/meaning/explanation.h"

#include <QString>
#include <QStringList>

namespace vaultlock::words {

/// The vault, the digest, then statement by statement, then the ages: lines of plain text.
QStringList explanationWords(const policy::Explanation &explanation);

/// What it comes to, for the deletion of archives first, and what else it denies: a few sentences.
QStringList explanationSummary(const policy::Explanation &explanation);
/// The same for a look: of many sentences about denials only the first few, and how many more
/// there are. What allows and what cannot be told is never left out.
QStringList explanationDigest(const policy::Explanation &explanation);
/// Which vault it was looked at for.
QString vaultLine(const policy::Explanation &explanation);
/// What one statement does by itself; without its number.
QString statementWords(const policy::ExplainedStatement &statement);
/// A line a stretch of an archive's ages, in order; nothing where no vault is known.
QStringList ageLines(const policy::Explanation &explanation);
/// For whom, and for which of the vault's tags, the lines are; empty without lines.
QString ageHeading(const policy::Explanation &explanation);

} // namespace vaultlock::words
