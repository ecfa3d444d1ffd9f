// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/account/keydimension.h"

#include "policy/account/samplevalues.h"
#include "policy/decision/operand.h"
#include "policy/wildcards.h"

#include <algorithm>
#include <cmath>
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

void takeKnownTag(KeyDimension &dimension, const AccountedVault &vault)
{
    const std::string *value = vault.valueOfTag(dimension.key);
    dimension.isKnownPresent = value != nullptr;
    dimension.samples.clear();
    if (value)
        dimension.samples.push_back({*value});
}

/// Columns that are alike become one, the first. Whole numbers stay as they are: they are in order.
void unite(KeyDimension &dimension)
{
    std::map<std::vector<Truth>, bool> seen;
    const std::size_t first = dimension.firstSample();
    std::vector<std::size_t> kept;
    for (std::size_t cell = first; cell < dimension.cellCount(); ++cell) {
        std::vector<Truth> column;
        for (const auto &row : dimension.truths)
            column.push_back(row[cell]);
        if (seen.emplace(std::move(column), true).second)
            kept.push_back(cell);
    }
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

void tabulate(KeyDimension &dimension, const std::vector<const PreparedCondition *> &conditions,
              const std::vector<bool> &isOpen)
{
    if (conditions.empty())
        return;
    const Request nobody({}, {}, {});
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        auto &row = dimension.truths.emplace_back();
        for (std::size_t cell = 0; cell < dimension.cellCount(); ++cell) {
            const bool isAbsent = dimension.canBeAbsent && cell == 0;
            row.push_back(isOpen[i] && !isAbsent ? Truth::Undecided
                                                 : dimension.truthAt(cell, *conditions[i], nobody));
        }
    }
}

} // namespace

const std::string *AccountedVault::valueOfTag(std::string_view lowerCaseKey) const
{
    constexpr std::string_view stem = "glacier:resourcetag/";
    if (!tags || lowerCaseKey.substr(0, stem.size()) != stem)
        return nullptr;
    for (const VaultTag &tag : *tags) {
        if (isSameIgnoringCase(tag.key, lowerCaseKey.substr(stem.size())))
            return &tag.value;
    }
    return nullptr;
}

std::string dimensionKeyOf(const PreparedCondition &condition)
{
    return condition.key() == epochTimeKey ? std::string(currentTimeKey) : condition.key();
}

std::vector<std::string> KeyDimension::valuesAt(std::size_t cell) const
{
    const std::size_t index = cell - firstSample();
    if (index < wholes.size())
        return {std::to_string(wholes[index])};
    return samples[index - wholes.size()];
}

Truth KeyDimension::truthAt(std::size_t cell, const PreparedCondition &condition,
                            const Request &request) const
{
    if (canBeAbsent && cell == 0)
        return condition.holdsOn({KeyValues::State::Absent, nullptr}, request);
    const std::vector<std::string> values = valuesAt(cell);
    return condition.holdsOn({KeyValues::State::Present, &values}, request);
}

std::optional<NumericCondition> numericCondition(const Condition &condition)
{
    const bool isPlain = condition.op && condition.op->family == OperatorFamily::Numeric &&
                         condition.op->set == SetQualifier::None && condition.isWellFormed &&
                         !condition.values.empty() && condition.key.key &&
                         condition.key.key->type == KeyType::Numeric;
    if (!isPlain)
        return std::nullopt;
    NumericCondition numeric;
    numeric.op = *condition.op;
    const bool isEquality = numeric.op.comparison == Comparison::Equals;
    bool isFirst = true;
    for (const ScalarValue &value : condition.values) {
        const auto read = numberIn(value.text);
        if (!read)
            return std::nullopt;
        const double number = std::clamp(*read, -largestWhole, largestWhole);
        numeric.smallest = isFirst ? number : std::min(numeric.smallest, number);
        numeric.largest = isFirst ? number : std::max(numeric.largest, number);
        isFirst = false;
        if (isEquality)
            numeric.equals.push_back(number);
    }
    std::sort(numeric.equals.begin(), numeric.equals.end());
    return numeric;
}

void NumericCondition::addBoundsTo(std::pmr::vector<double> &numbers) const
{
    const bool isUpper =
        op.comparison == Comparison::Less || op.comparison == Comparison::LessEquals;
    if (op.comparison == Comparison::Equals)
        numbers.insert(numbers.end(), equals.begin(), equals.end());
    else
        numbers.push_back(isUpper ? largest : smallest);
}

std::pmr::vector<std::int64_t> firstWholes(const std::pmr::vector<double> &numbers)
{
    std::pmr::vector<std::int64_t> wholes(numbers.get_allocator());
    wholes.reserve(2 * numbers.size() + 1);
    wholes.push_back(0);
    for (const double number : numbers) {
        if (number < 0)
            continue;
        wholes.push_back(static_cast<std::int64_t>(std::ceil(number)));
        wholes.push_back(static_cast<std::int64_t>(std::floor(number)) + 1);
    }
    std::sort(wholes.begin(), wholes.end());
    wholes.erase(std::unique(wholes.begin(), wholes.end()), wholes.end());
    return wholes;
}

KeyDimension keyDimensionOf(std::string_view key, const ConditionKey *known,
                            const std::vector<const PreparedCondition *> &conditions,
                            std::pmr::vector<double> numbers, const std::vector<Request> &requests,
                            const AccountedVault &vault)
{
    KeyDimension dimension(numbers.get_allocator().resource());
    dimension.key.resize(key.size());
    std::transform(key.begin(), key.end(), dimension.key.begin(),
                   [](char c) { return lowered(c); });
    dimension.known = known;
    dimension.canBeAbsent = !known || known->presence != KeyPresence::Always;
    std::vector<bool> isOpen(conditions.size(), true);
    const bool isWhole = known && known->type == KeyType::Numeric;
    if (isWhole) {
        for (std::size_t i = 0; i < conditions.size(); ++i) {
            const OperatorFamily family = conditions[i]->op().family;
            isOpen[i] = family != OperatorFamily::Numeric && family != OperatorFamily::Null;
            const std::vector<double> more = conditions[i]->numbers();
            numbers.insert(numbers.end(), more.begin(), more.end());
        }
        for (double &number : numbers)
            number = std::clamp(number, -largestWhole, largestWhole);
        dimension.wholes = firstWholes(numbers);
    } else if (known) {
        SampleValues values = sampleValuesOf(
            *known, conditions, resolvedOperands(conditions, requests), vault.earliest);
        dimension.samples = std::move(values.samples);
        isOpen = std::move(values.isOpen);
    } else {
        dimension.samples.push_back({"other"});
    }
    if (dimension.isVaultTag() && vault.tags)
        takeKnownTag(dimension, vault);
    // Glacier documents its own key for the vault's tags, and not this one.
    if (known && known->name == "aws:ResourceTag/")
        dimension.samples.clear();
    dimension.isTooMuch = conditions.size() * dimension.cellCount() > mostOutcomes;
    if (dimension.isTooMuch)
        return dimension;
    const bool varies =
        std::any_of(conditions.begin(), conditions.end(),
                    [](const PreparedCondition *condition) { return condition->hasVariables(); });
    tabulate(dimension, conditions, isOpen);
    if (!varies && !isWhole)
        unite(dimension);
    return dimension;
}

} // namespace vaultlock::policy
