// SPDX-License-Identifier: GPL-3.0-or-later

// Conditions and actions of a statement as parts of a sentence.
#pragma once

#include "policy/meaning/explanation.h"

#include <QString>
#include <QStringList>

namespace vaultlock::words {

/// "a", "a or b", "a, b or c".
QString listed(const QStringList &items, const QString &conjunction);
/// With separators: "2,557".
QString wholeNumber(std::int64_t number);

/// What InitiateJob is about, where a sentence tells them apart: an inventory has no age.
enum class Jobs {
    Both,
    Retrievals,
    Inventories,
};

/// "the vault's tag LegalHold is “true”", "aws:SourceIp is missing or not in “10.0.0.0/8”".
QString conditionClause(const policy::ExplainedCondition &condition);
/// "younger than 2,557 days", "of 366 days or more", "of 30 to 60 days", "of 365 days".
QString ageQualifier(const policy::ExplainedAge &age);
/// "delete archives or remove the vault's tags"; what a statement's actions are where they are
/// many.
QString actionPhrase(policy::ActionSet actions, const policy::ExplainedStatement &statement,
                     const QString &conjunction, Jobs jobs = Jobs::Both);

} // namespace vaultlock::words
