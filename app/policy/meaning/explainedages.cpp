#include "policy/meaning/explanation.h"
#include "policy/meaning/openpolicy.h"
#include "policy/model/arn.h"
#include "policy/reader/reader.h"
#include "policy/rules/effect/statementreach.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

/// Of statements at ages. Far more than a policy that the service takes can need, and still fast.
constexpr std::size_t mostDecisions = 500'000;

bool looksAtTags(const PolicyModel &model)
{
    return std::any_of(
        model.statements.begin(), model.statements.end(), [](const StatementModel &statement) {
            return statement.actions.reached.intersects(knownActions().deletion) &&
                   std::any_of(statement.conditions.begin(), statement.conditions.end(),
                               [](const Condition &condition) { return condition.isVaultTag(); });
        });
}

} // namespace

ExplainedAges explainAges(std::string_view text, std::string_view vaultArn,
                          const std::vector<VaultTag> *tags)
{
    const Tree tree = read(text);
    PolicyModel model = modelOf(tree, documentOf(tree));
    const auto arn = arnPartsOf(vaultArn);
    ExplainedAges ages{std::string(arn ? arn->account() : std::string_view()),
                       tags != nullptr,
                       looksAtTags(model),
                       {}};
    const OpenPolicy open(std::move(model), knownActions().deletion, tags != nullptr);
    Request request = requestOf(Asker::Root, "glacier:DeleteArchive", vaultArn, tags);
    const std::vector<int> days = open.breakpoints();
    if (days.size() * open.statementCount() > mostDecisions)
        return ages;
    for (const int day : days)
        append(ages.intervals, open.decidedAt(day, request));
    return ages;
}

} // namespace vaultlock::policy
