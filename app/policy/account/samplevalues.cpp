// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/account/samplevalues.h"

#include "policy/account/sampleaddresses.h"
#include "policy/decision/operand.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace vaultlock::policy {

namespace {

using Samples = std::vector<std::vector<std::string>>;
using Conditions = std::vector<const PreparedCondition *>;

/// Families whose samples are made the same way.
enum class SampleKind : std::uint8_t {
    Text,
    Number,
    Date,
    Bool,
    Address,
    Binary,
    Presence,
};

SampleKind sampleKindOf(OperatorFamily family)
{
    switch (family) {
    case OperatorFamily::Numeric:
        return SampleKind::Number;
    case OperatorFamily::Date:
        return SampleKind::Date;
    case OperatorFamily::Bool:
        return SampleKind::Bool;
    case OperatorFamily::IpAddress:
        return SampleKind::Address;
    case OperatorFamily::Binary:
        return SampleKind::Binary;
    case OperatorFamily::Null:
        return SampleKind::Presence;
    default:
        return SampleKind::Text;
    }
}

bool isOf(const PreparedCondition &condition, SampleKind kind)
{
    return sampleKindOf(condition.op().family) == kind;
}

template <typename Take>
void eachOperand(const Conditions &conditions, SampleKind kind, Take take)
{
    for (const PreparedCondition *condition : conditions) {
        if (!isOf(*condition, kind))
            continue;
        for (std::size_t i = 0; i < condition->operandCount(); ++i)
            take(*condition, condition->operandText(i));
    }
}

void addOne(Samples &samples, std::string value)
{
    std::vector<std::string> one{std::move(value)};
    if (std::find(samples.begin(), samples.end(), one) == samples.end())
        samples.push_back(std::move(one));
}

template <typename T>
void sortAndUnite(std::vector<T> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

// Numbers.

std::vector<double> numbersIn(const Conditions &conditions)
{
    std::vector<double> numbers;
    eachOperand(conditions, SampleKind::Number,
                [&](const PreparedCondition &, const std::string &text) {
                    if (const auto number = numberIn(text))
                        numbers.push_back(std::clamp(*number, -largestWhole, largestWhole));
                });
    sortAndUnite(numbers);
    return numbers;
}

std::string decimal(double number)
{
    std::array<char, 400> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
    return {text.data(), end.ptr};
}

/// Each, one between each two, one before all and one after all.
void addNumbers(Samples &samples, const Conditions &conditions)
{
    const std::vector<double> numbers = numbersIn(conditions);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const double before = i == 0 ? numbers[i] - 1 : (numbers[i - 1] + numbers[i]) / 2;
        addOne(samples, decimal(before));
        addOne(samples, decimal(numbers[i]));
    }
    if (!numbers.empty())
        addOne(samples, decimal(numbers.back() + 1));
}

// Times.

/// Requests come at whole seconds, for what policies can tell.
void addTimes(Samples &samples, const Conditions &conditions, std::int64_t earliest)
{
    std::vector<std::int64_t> times{earliest};
    const auto add = [&](std::int64_t seconds) {
        times.push_back(seconds);
        times.push_back(seconds + 1);
    };
    eachOperand(conditions, SampleKind::Date,
                [&](const PreparedCondition &, const std::string &text) {
                    if (const auto date = dateIn(text))
                        add(secondsOf(*date));
                });
    for (const double number : numbersIn(conditions))
        add(static_cast<std::int64_t>(std::floor(number)));
    sortAndUnite(times);
    for (const std::int64_t time : times) {
        if (time >= earliest)
            samples.push_back({std::to_string(time)});
    }
}

void addAddresses(Samples &samples, const Conditions &conditions, bool isPublic)
{
    std::vector<IpRange> ranges;
    eachOperand(conditions, SampleKind::Address,
                [&](const PreparedCondition &, const std::string &text) {
                    if (const auto range = ipRangeIn(text))
                        ranges.push_back(*range);
                });
    for (std::string &address : addressesTellingApart(ranges, isPublic))
        addOne(samples, std::move(address));
}

// Texts.

/// What no operand is likely to be; for people to read.
const std::vector<std::string> plainTexts{"other", "any-other", "Other"};

/// No wildcard and no folding: each text by itself, and any other.
bool areLiterals(const std::vector<TextPattern> &patterns)
{
    return std::all_of(patterns.begin(), patterns.end(),
                       [](const TextPattern &pattern) { return pattern.isLiteral(); });
}

/// What its values can be.
std::vector<TextPattern> languagesOf(const ConditionKey &key)
{
    if (key.type == KeyType::Arn)
        return {*TextPattern::arn("arn:*:*:*:*:*")};
    if (key.takesTag())
        return {}; // AWS's own example looks for a tag without a value
    return {TextPattern::letters(1, TextPattern::Class::Any).append(TextPattern::anything())};
}

bool addTexts(Samples &samples, const Conditions &conditions,
              const std::vector<std::string> &resolved, const ConditionKey &key)
{
    std::vector<TextPattern> patterns;
    std::vector<std::string> preferred = resolved;
    eachOperand(conditions, SampleKind::Text,
                [&](const PreparedCondition &condition, const std::string &operand) {
                    if (auto pattern = patternOf(condition, operand)) {
                        if (pattern->isLiteral())
                            preferred.push_back(withoutLiteralMarks(operand));
                        patterns.push_back(std::move(*pattern));
                    }
                });
    for (const std::string &text : resolved)
        patterns.push_back(TextPattern::literal(text));
    const std::vector<std::string> literals = preferred;
    preferred.insert(preferred.end(), plainTexts.begin(), plainTexts.end());
    if (key.type != KeyType::Arn && areLiterals(patterns)) {
        for (const std::string &text : literals)
            addOne(samples, text);
        std::string other = plainTexts.front();
        while (std::find(literals.begin(), literals.end(), other) != literals.end())
            other += '-';
        addOne(samples, other);
        return true;
    }
    const auto texts = textsTellingApart(patterns, languagesOf(key), preferred);
    for (const std::string &text : texts.value_or(std::vector<std::string>()))
        addOne(samples, text);
    return texts.has_value();
}

// Several values.

/// More would be too many sets of them.
constexpr std::size_t mostTold = 6;

/// More than a policy of 20 KB can hold.
constexpr std::size_t mostOperands = 6'000;

/// Which conditions hold for the one value.
std::vector<Truth> outcomesOf(const Conditions &conditions, const std::vector<std::string> &value)
{
    const Request nobody({}, {}, {});
    std::vector<Truth> outcomes;
    for (const PreparedCondition *condition : conditions)
        outcomes.push_back(condition->holdsOn({KeyValues::State::Present, &value}, nobody));
    return outcomes;
}

/// Every set of values that are told apart.
bool makeSets(Samples &samples, const Conditions &conditions)
{
    Samples told;
    std::vector<std::vector<Truth>> seen;
    for (const auto &value : samples) {
        auto outcomes = outcomesOf(conditions, value);
        if (std::find(seen.begin(), seen.end(), outcomes) != seen.end())
            continue;
        seen.push_back(std::move(outcomes));
        told.push_back(value);
    }
    if (told.size() > mostTold)
        return false;
    samples.clear();
    for (std::size_t set = 1; set < (std::size_t(1) << told.size()); ++set) {
        std::vector<std::string> values;
        for (std::size_t i = 0; i < told.size(); ++i) {
            if ((set >> i & 1U) != 0)
                values.push_back(told[i].front());
        }
        samples.push_back(std::move(values));
    }
    // Two values of one kind are as one, but a plain operator is undecided for several.
    std::stable_sort(samples.begin(), samples.end(),
                     [](const auto &a, const auto &b) { return a.size() < b.size(); });
    if (!told.empty() && told.size() == 1)
        samples.push_back({told.front().front(), told.front().front()});
    return true;
}

} // namespace

std::optional<TextPattern> patternOf(const PreparedCondition &condition, const std::string &operand)
{
    switch (condition.op().family) {
    case OperatorFamily::StringIgnoringCase:
        return TextPattern::literal(operand, true);
    case OperatorFamily::StringLike:
        return TextPattern::wildcards(operand);
    case OperatorFamily::Arn:
        return TextPattern::arn(operand);
    default:
        return TextPattern::literal(operand);
    }
}

SampleValues sampleValuesOf(const ConditionKey &key, const Conditions &conditions,
                            const std::vector<std::string> &resolved, std::int64_t earliest)
{
    SampleValues result;
    result.isOpen.assign(conditions.size(), false);
    const auto has = [&](SampleKind kind) {
        return std::any_of(
            conditions.begin(), conditions.end(),
            [&](const PreparedCondition *condition) { return isOf(*condition, kind); });
    };
    /// Only these kinds can be told from the samples.
    const auto openAllBut = [&](std::initializer_list<SampleKind> kinds) {
        for (std::size_t i = 0; i < conditions.size(); ++i) {
            const SampleKind kind = sampleKindOf(conditions[i]->op().family);
            if (kind != SampleKind::Presence &&
                std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
                result.isOpen[i] = true;
        }
    };
    const auto openAll = [&] {
        openAllBut({});
    };
    Samples &samples = result.samples;
    std::size_t operands = 0;
    for (const PreparedCondition *condition : conditions)
        operands += condition->operandCount();
    if (operands > mostOperands) {
        samples.push_back({plainTexts.front()});
        openAll();
        return result;
    }
    switch (key.type) {
    case KeyType::Numeric: // whole numbers: see KeyDimension::wholes
        break;
    case KeyType::Date:
        addTimes(samples, conditions, earliest);
        openAllBut({SampleKind::Date, SampleKind::Number});
        break;
    case KeyType::Bool:
        samples = {{"true"}, {"false"}};
        openAllBut({SampleKind::Bool, SampleKind::Text});
        break;
    case KeyType::IpAddress:
        addAddresses(samples, conditions, key.name == "aws:SourceIp");
        openAllBut({SampleKind::Address});
        break;
    case KeyType::Arn:
        if (!addTexts(samples, conditions, resolved, key))
            openAll();
        openAllBut({SampleKind::Text});
        break;
    case KeyType::String:
    case KeyType::StringList:
        if (has(SampleKind::Text) || !resolved.empty()) {
            if (!addTexts(samples, conditions, resolved, key))
                openAll();
            openAllBut({SampleKind::Text});
        } else if (has(SampleKind::Number)) {
            addNumbers(samples, conditions);
            openAllBut({SampleKind::Number});
        } else if (has(SampleKind::Bool)) {
            samples = {{"true"}, {"false"}};
            openAllBut({SampleKind::Bool});
        } else {
            openAll();
        }
        if (!has(SampleKind::Text))
            addOne(samples, plainTexts.front());
        if (key.takesTag())
            addOne(samples, std::string());
        else
            samples.erase(std::remove(samples.begin(), samples.end(),
                                      std::vector<std::string>{std::string()}),
                          samples.end());
        break;
    }
    if (key.isMultivalued && !makeSets(samples, conditions))
        openAll();
    if (samples.empty()) { // too much work, or nothing that can be told
        samples.push_back({plainTexts.front()});
        openAll();
    }
    return result;
}

} // namespace vaultlock::policy
