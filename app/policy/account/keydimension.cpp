#include "policy/account/keydimension.h"

#include "policy/account/samplevalues.h"
#include "policy/wildcards.h"

#include <algorithm>
#include <map>

namespace vaultlock::policy {

namespace {

/// Of conditions in cells: a hundred times what a policy of 20 KB can ask for.
constexpr std::size_t mostOutcomes = 2'000'000;

/// What operands with policy variables stand for, for somebody.
std::vector<std::string> resolvedOperands(const std::vector<const PreparedCondition *> &conditions,
                                          const std::vector<Request> &requests)
{
    std::vector<std::string> texts;
    for (const PreparedCondition *condition : conditions) {
        for (std::size_t i = 0; condition->hasVariables() && i < condition->operandCount(); ++i) {
            for (const Request &request : requests) {
                const auto text = condition->resolvedOperand(i, request);
                if (text && std::find(texts.begin(), texts.end(), *text) == texts.end())
                    texts.push_back(withoutLiteralMarks(*text));
            }
        }
    }
    return texts;
}

/// The value of the vault's tag that the key asks for; null without one.
const std::string *valueOf(std::string_view key, const std::vector<VaultTag> &tags)
{
    const std::string_view name = key.substr(key.find('/') + 1);
    for (const VaultTag &tag : tags) {
        if (isSameIgnoringCase(tag.key, name))
            return &tag.value;
    }
    return nullptr;
}

void takeKnownTag(KeyDimension &dimension, const std::vector<VaultTag> &tags)
{
    const std::string *value = valueOf(dimension.key, tags);
    dimension.isKnownPresent = value != nullptr;
    dimension.samples.clear();
    if (value)
        dimension.samples.push_back({*value});
}

/// Whether the column is as the last that was kept.
bool isLikeLast(const KeyDimension &dimension, const std::vector<std::size_t> &kept,
                std::size_t cell)
{
    return std::all_of(dimension.truths.begin(), dimension.truths.end(),
                       [&](const auto &row) { return row[cell] == row[kept.back()]; });
}

/// Numbers and times: between two samples everything is as at the first of them.
bool isOrdered(const KeyDimension &dimension)
{
    return dimension.known &&
           (dimension.known->type == KeyType::Numeric || dimension.known->type == KeyType::Date);
}

std::vector<std::size_t> firstOfRuns(const KeyDimension &dimension)
{
    std::vector<std::size_t> kept;
    for (std::size_t cell = dimension.firstSample(); cell < dimension.cellCount(); ++cell) {
        if (kept.empty() || !isLikeLast(dimension, kept, cell))
            kept.push_back(cell);
    }
    return kept;
}

std::vector<std::size_t> firstOfKinds(const KeyDimension &dimension)
{
    std::map<std::vector<Truth>, bool> seen;
    std::vector<std::size_t> kept;
    for (std::size_t cell = dimension.firstSample(); cell < dimension.cellCount(); ++cell) {
        std::vector<Truth> column;
        for (const auto &row : dimension.truths)
            column.push_back(row[cell]);
        if (seen.emplace(std::move(column), true).second)
            kept.push_back(cell);
    }
    return kept;
}

/// Columns that are alike become one, the first; of ordered samples only neighbours.
void unite(KeyDimension &dimension)
{
    const std::size_t first = dimension.firstSample();
    const std::vector<std::size_t> kept =
        isOrdered(dimension) ? firstOfRuns(dimension) : firstOfKinds(dimension);
    std::vector<std::vector<std::string>> samples;
    for (const std::size_t cell : kept)
        samples.push_back(std::move(dimension.samples[cell - first]));
    dimension.samples = std::move(samples);
    for (auto &row : dimension.truths) {
        std::vector<Truth> shorter(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(first));
        for (const std::size_t cell : kept)
            shorter.push_back(row[cell]);
        row = std::move(shorter);
    }
}

} // namespace

std::string dimensionKeyOf(const PreparedCondition &condition)
{
    return condition.key() == "aws:epochtime" ? "aws:currenttime" : condition.key();
}

Truth KeyDimension::truthAt(std::size_t cell, const PreparedCondition &condition,
                            const Request &request) const
{
    if (canBeAbsent && cell == 0)
        return condition.holdsOn({KeyValues::State::Absent, nullptr}, request);
    return condition.holdsOn({KeyValues::State::Present, &samples[cell - firstSample()]}, request);
}

KeyDimension keyDimensionOf(std::string key, const ConditionKey *known,
                            const std::vector<const PreparedCondition *> &conditions,
                            const std::vector<Request> &requests, const AccountedVault &vault)
{
    KeyDimension dimension;
    dimension.key = std::move(key);
    dimension.known = known;
    dimension.canBeAbsent = !known || known->presence != KeyPresence::Always;
    SampleValues values;
    values.isOpen.assign(conditions.size(), true);
    if (known) {
        values = sampleValuesOf(*known, conditions, resolvedOperands(conditions, requests),
                                vault.earliest);
        dimension.samples = std::move(values.samples);
    } else {
        dimension.samples.push_back({"other"});
    }
    if (dimension.isVaultTag() && vault.tags)
        takeKnownTag(dimension, *vault.tags);
    // Glacier documents its own key for the vault's tags, and not this one.
    if (known && known->name == "aws:ResourceTag/")
        dimension.samples.clear();
    const bool varies =
        std::any_of(conditions.begin(), conditions.end(),
                    [](const PreparedCondition *condition) { return condition->hasVariables(); });
    dimension.isTooMuch = conditions.size() * dimension.cellCount() > mostOutcomes;
    if (dimension.isTooMuch)
        return dimension;
    const Request nobody({}, {}, {});
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        auto &row = dimension.truths.emplace_back();
        for (std::size_t cell = 0; cell < dimension.cellCount(); ++cell) {
            const bool isAbsent = dimension.canBeAbsent && cell == 0;
            row.push_back(values.isOpen[i] && !isAbsent
                              ? Truth::Undecided
                              : dimension.truthAt(cell, *conditions[i], nobody));
        }
    }
    if (!varies)
        unite(dimension);
    return dimension;
}

} // namespace vaultlock::policy
