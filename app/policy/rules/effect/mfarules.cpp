// SPDX-License-Identifier: GPL-3.0-or-later

// MFA asked for by a condition that long-term access keys slip past.
#include "policy/rules/conditionparts.h"
#include "policy/rules/effect/effects.h"
#include "policy/rules/parts.h"
#include "policy/wildcards.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

/// Requests without the key for which all of the statement but this condition holds, and which
/// nothing else denies.
bool leavesGap(const EffectQuestions &questions, const StatementCells &statement,
               const KeyDimension &key)
{
    const CellSpace &cells = questions.space().cells();
    Box box = questions.account().requests();
    questions.account().keepRequesters(box, [](const Representative &who) {
        return who.kind != Representative::Kind::Anonymous &&
               who.kind != Representative::Kind::Service;
    });
    questions.account().keepCell(box, key, 0);
    for (std::size_t i = 0; i < statement.applies.count; ++i) {
        const Literal &literal = cells.literal(statement.applies.first + i);
        if (literal.dimension != key.dimension && !cells.keepOnly(box, literal, false))
            return false;
    }
    return questions.account().denied(box) != Extent::All;
}

} // namespace

bool slipsPastLongTermKeys(const Condition &condition)
{
    const bool isOfMfa =
        condition.key.key && condition.key.key->name == "aws:MultiFactorAuthPresent";
    return isOfMfa && condition.op && condition.op->family == OperatorFamily::Bool &&
           !condition.op->ifExists && condition.op->set != SetQualifier::ForAllValues &&
           std::any_of(
               condition.values.begin(), condition.values.end(),
               [](const ScalarValue &value) { return isSameIgnoringCase(value.text, "false"); });
}

/// Long-term access keys carry no such key (IAM user guide, aws:MultiFactorAuthPresent), and
/// without IfExists or ForAllValues a condition does not hold where its key is missing.
/// arguments: {the key, the operator}
void checkLongTermKeys(Report &report, const EffectQuestions &questions,
                       const StatementEffect &effect)
{
    const StatementModel &statement = *effect.statement;
    for (const Condition &condition : statement.conditions) {
        if (!slipsPastLongTermKeys(condition) || !effect.cells)
            continue;
        const KeyDimension *key = questions.space().keyNamed(lowered(condition.keyName));
        if (!key || !leavesGap(questions, *effect.cells, *key))
            continue;
        const std::string_view bare = operatorParts(condition.operatorName).bare;
        const Span span =
            spanOfKeyPart(report.tree(), condition.operatorNode, condition.operatorName, bare);
        // Of the whole statement: whatever changes there, it has to be acknowledged anew.
        Finding &finding = report.add(Rule::MfaLongTermKeys, Severity::Danger, span, statement.node,
                                      {std::string(condition.keyName), std::string(bare)});
        if (condition.op->set == SetQualifier::None)
            offerOperatorOfOneKey(finding, report.tree(), condition, bare, "BoolIfExists");
    }
}

} // namespace vaultlock::policy
