// SPDX-License-Identifier: GPL-3.0-or-later

// The values of one condition key, cut into cells.
#pragma once

#include "policy/decision/conditionmatch.h"
#include "policy/decision/truth.h"
#include "policy/linter.h"
#include "policy/sametext.h"

#include <algorithm>
#include <cstdint>
#include <memory_resource>
#include <string>
#include <utility>
#include <vector>

namespace vaultlock::policy {

/// The vault that requests are about, and what is known of it.
struct AccountedVault
{
    std::string arn;
    /// Without a chosen one, a Resource that can be a vault's is taken for one.
    bool isChosen = true;
    const std::vector<VaultTag> *tags = nullptr; ///< null where they are not known
    /// Seconds since 1970 UTC: no request comes before.
    std::int64_t earliest = 0;

    /// lowerCaseKey: glacier:ResourceTag/…; null without such a tag, or where none is known.
    const std::string *valueOfTag(std::string_view lowerCaseKey) const;
};

struct KeyDimension
{
    /// The name and the numbers are in the memory, which outlives it.
    explicit KeyDimension(std::pmr::memory_resource *memory)
        : key(memory)
        , wholes(memory)
    {
    }

    std::pmr::string key;                ///< in lower case; aws:EpochTime is aws:CurrentTime
    const ConditionKey *known = nullptr; ///< null for a key that the catalogue lacks
    /// A tag of the vault that is there, or is not, as far as requests carry tags.
    bool isKnownPresent = false;
    bool canBeAbsent = false; ///< then that is the first cell
    /// Of a key of numbers, which are whole and not negative: the first of each other cell,
    /// ascending; it goes on up to the next.
    std::pmr::vector<std::int64_t> wholes;
    /// Of any other key: a value, or several, that stand for each other cell.
    std::vector<std::vector<std::string>> samples;
    /// Of each condition that was tabulated, in every cell.
    std::vector<std::vector<Truth>> truths;
    std::size_t dimension = 0;
    bool isTooMuch = false; ///< more outcomes than are worth working out

    std::size_t firstSample() const { return canBeAbsent ? 1 : 0; }
    std::size_t cellCount() const { return firstSample() + wholes.size() + samples.size(); }
    bool isAge() const { return known && isSameText(known->name, "glacier:ArchiveAgeInDays"); }
    bool isVaultTag() const { return known && isSameText(known->name, "glacier:ResourceTag/"); }
    bool isTime() const { return known && isSameText(known->name, "aws:CurrentTime"); }
    /// What a request in that cell, which is not the absent one, carries.
    std::vector<std::string> valuesAt(std::size_t cell) const;
    /// How the condition comes out in a cell. request: for its policy variables.
    Truth truthAt(std::size_t cell, const PreparedCondition &condition,
                  const Request &request) const;
};

/// The name under which the conditions on a key are gathered: the clock has two.
std::string dimensionKeyOf(const PreparedCondition &condition);

/// Up to, not with, the second.
using CellRange = std::pair<std::size_t, std::size_t>;

/// A condition on a key of numbers that only compares numbers: where it holds needs no table.
struct NumericCondition
{
    ConditionOperator op{};
    double smallest = 0; ///< of its operands
    double largest = 0;
    std::vector<double> equals; ///< all of them, sorted, where the operator asks for equality

    /// Calls take(range) for each, ascending. Absent values count as IAM has it: a negated
    /// operator, and IfExists, hold.
    template <typename Take>
    void eachRange(const KeyDimension &key, Take take) const;
    /// Adds the numbers at which the outcome changes.
    void addBoundsTo(std::pmr::vector<double> &numbers) const;
};

template <typename Take>
void NumericCondition::eachRange(const KeyDimension &key, Take take) const
{
    const auto begin = key.wholes.begin();
    const auto end = key.wholes.end();
    const std::size_t first = key.firstSample();
    const std::size_t all = first + key.wholes.size();
    const auto lower = [&](double number) {
        return first + static_cast<std::size_t>(std::lower_bound(begin, end, number) - begin);
    };
    const auto upper = [&](double number) {
        return first + static_cast<std::size_t>(std::upper_bound(begin, end, number) - begin);
    };
    if (key.canBeAbsent && (op.ifExists || op.isNegated))
        take(CellRange(0, first));
    switch (op.comparison) {
    case Comparison::Less:
        return take(CellRange(first, lower(largest)));
    case Comparison::LessEquals:
        return take(CellRange(first, upper(largest)));
    case Comparison::Greater:
        return take(CellRange(upper(smallest), all));
    case Comparison::GreaterEquals:
        return take(CellRange(lower(smallest), all));
    case Comparison::Equals:
        break;
    }
    std::size_t left = first; // of those that none of the numbers is
    for (const double number : equals) {
        const std::size_t from = std::max(lower(number), left);
        const std::size_t to = std::max(upper(number), from);
        take(op.isNegated ? CellRange(left, from) : CellRange(from, to));
        left = to;
    }
    if (op.isNegated)
        take(CellRange(left, all));
}

/// Nothing where the condition is another one.
std::optional<NumericCondition> numericCondition(const Condition &condition);

/// The first whole number of each stretch in which every comparison with one of the numbers comes
/// out the same; 0 first.
/// In the memory that the numbers are in.
std::pmr::vector<std::int64_t> firstWholes(const std::pmr::vector<double> &numbers);

/// conditions: all on that key that are to be tabulated; those with policy variables are counted by
/// what they come to for some of the requests. Cells in which all come out alike are one. numbers:
/// of conditions that need no table; the dimension's memory is theirs. key: in any case.
KeyDimension keyDimensionOf(std::string_view key, const ConditionKey *known,
                            const std::vector<const PreparedCondition *> &conditions,
                            std::pmr::vector<double> numbers, const std::vector<Request> &requests,
                            const AccountedVault &vault);

} // namespace vaultlock::policy
