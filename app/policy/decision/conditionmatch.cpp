// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/decision/conditionmatch.h"

#include "policy/decision/arnmatch.h"
#include "policy/decision/rolepath.h"
#include "policy/model/arn.h"
#include "policy/wildcards.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

template <typename T>
bool compares(Comparison comparison, const T &value, const T &operand)
{
    switch (comparison) {
    case Comparison::Equals:
        return value == operand;
    case Comparison::Less:
        return value < operand;
    case Comparison::LessEquals:
        return value <= operand;
    case Comparison::Greater:
        return value > operand;
    case Comparison::GreaterEquals:
        return value >= operand;
    }
    return false;
}

template <typename T>
Truth compareParsed(Comparison comparison, const std::optional<T> &value,
                    const std::optional<T> &operand)
{
    return value && operand ? truthOf(compares(comparison, *value, *operand)) : Truth::Undecided;
}

bool takesVariables(OperatorFamily family)
{
    return family == OperatorFamily::String || family == OperatorFamily::StringIgnoringCase ||
           family == OperatorFamily::StringLike || family == OperatorFamily::Arn;
}

/// The service reference calls the age a string, and compares it as a number: what another
/// comparison does is not documented.
bool isOddForAge(OperatorFamily family)
{
    return family != OperatorFamily::Numeric && family != OperatorFamily::Null;
}

} // namespace

PreparedCondition::PreparedCondition(const Condition &condition, bool hasVariables)
    : m_key(lowered(condition.keyName))
    , m_isKnown(condition.op && condition.key.key && condition.isWellFormed &&
                !condition.values.empty())
    , m_isOperatorOdd(condition.op && condition.isAge() && isOddForAge(condition.op->family))
{
    if (condition.key.key) {
        m_presence = condition.key.key->presence;
        m_isMultivalued = condition.key.key->isMultivalued;
    }
    if (!condition.op)
        return;
    m_operator = *condition.op;
    m_isKnown = m_isKnown && !(m_operator.family == OperatorFamily::Null && m_operator.ifExists);
    const bool areTexts = hasVariables && takesVariables(m_operator.family);
    m_operands.reserve(static_cast<std::size_t>(condition.values.size()));
    for (const ScalarValue &value : condition.values) {
        Operand &operand =
            m_operands.emplace_back(Operand{VariableText(value.text, areTexts), {}, {}, {}, {}});
        if (m_operator.family == OperatorFamily::Numeric)
            operand.number = numberIn(value.text);
        else if (m_operator.family == OperatorFamily::Date)
            operand.date = dateIn(value.text);
        else if (m_operator.family == OperatorFamily::Bool ||
                 m_operator.family == OperatorFamily::Null)
            operand.boolean = booleanIn(value.text);
        else if (m_operator.family == OperatorFamily::IpAddress)
            operand.range = ipRangeIn(value.text);
    }
    if (m_operator.family == OperatorFamily::Numeric && m_operands.size() > 1) {
        m_sortedNumbers = numbers();
        std::sort(m_sortedNumbers.begin(), m_sortedNumbers.end());
    }
}

std::vector<double> PreparedCondition::numbers() const
{
    std::vector<double> result;
    for (const Operand &operand : m_operands) {
        if (operand.number)
            result.push_back(*operand.number);
    }
    return result;
}

std::string PreparedCondition::operandText(std::size_t index) const
{
    return m_operands[index].text.unresolvedText();
}

bool PreparedCondition::isDocumented() const
{
    const auto isOperand = [&](const Operand &operand) {
        if (operand.text.isMalformed())
            return false;
        switch (m_operator.family) {
        case OperatorFamily::Numeric:
            return operand.number.has_value();
        case OperatorFamily::Date:
            return operand.date.has_value();
        case OperatorFamily::Bool:
        case OperatorFamily::Null:
            return operand.boolean.has_value();
        case OperatorFamily::IpAddress:
            return operand.range.has_value();
        case OperatorFamily::Binary:
            return isBase64(operand.text.unresolvedText());
        case OperatorFamily::Arn:
            return arnPartsOf(operand.text.unresolvedText()).has_value();
        default:
            return true;
        }
    };
    return m_isKnown && !m_isOperatorOdd &&
           std::all_of(m_operands.begin(), m_operands.end(), isOperand);
}

std::vector<std::string> PreparedCondition::variableKeys() const
{
    std::vector<std::string> keys;
    for (const Operand &operand : m_operands) {
        for (std::string &key : operand.text.keys())
            keys.push_back(std::move(key));
    }
    return keys;
}

std::optional<std::string> PreparedCondition::resolvedOperand(std::size_t index,
                                                              const Request &request) const
{
    auto resolved = m_operands[index].text.resolved(request);
    if (resolved.state != VariableText::Resolved::State::Text)
        return std::nullopt;
    return std::move(resolved.text);
}

bool PreparedCondition::hasVariables() const
{
    return std::any_of(m_operands.begin(), m_operands.end(),
                       [](const Operand &operand) { return operand.text.hasVariable(); });
}

Truth PreparedCondition::holds(const Request &request) const
{
    return holdsOn(request.lookup(m_key, m_presence),
                   Comparing{request, request.isRolePathOpen(m_key)});
}

Truth PreparedCondition::holdsOn(const KeyValues &values, const Request &request) const
{
    return holdsOn(values, Comparing{request, false});
}

Truth PreparedCondition::holdsOn(const KeyValues &values, const Comparing &in) const
{
    using State = KeyValues::State;
    if (!m_isKnown)
        return Truth::Undecided;
    if (m_operator.family == OperatorFamily::Null)
        return holdsOnPresence(values);
    if (values.state == State::Absent)
        return holdsWithoutKey();
    if (m_isOperatorOdd)
        return Truth::Undecided;
    if (values.state == State::Unknown)
        return holdsOnUnknown();
    if (m_operator.set != SetQualifier::None)
        return holdsForSet(in, *values.values);
    // Several values ask for a set operator; what happens without is not documented.
    return values.values->size() == 1 ? matchesOne(in, values.values->front()) : Truth::Undecided;
}

bool PreparedCondition::isLeftOpenBy(const Request &request) const
{
    return request.lookup(m_key, m_presence).state == KeyValues::State::Unknown ||
           request.isRolePathOpen(m_key);
}

/// Null. By the guide's page on it the empty text is no value, by those on comparisons it is one.
Truth PreparedCondition::holdsOnPresence(const KeyValues &values) const
{
    using State = KeyValues::State;
    const bool isEmptyText = values.state == State::Present && values.values->size() == 1 &&
                             values.values->front().empty();
    const bool mayBeMissing = values.state == State::Unknown && m_presence == KeyPresence::Usual;
    const Truth holds = claimsPresence(values.state != State::Absent);
    return (isEmptyText || mayBeMissing) && claimsPresence(false) != holds ? Truth::Undecided
                                                                           : holds;
}

/// The operand "true" claims that the key is absent.
Truth PreparedCondition::claimsPresence(bool isPresent) const
{
    Truth result = Truth::False;
    for (const Operand &operand : m_operands) {
        result = either(result, operand.boolean ? truthOf(*operand.boolean != isPresent)
                                                : Truth::Undecided);
    }
    return result;
}

Truth PreparedCondition::holdsWithoutKey() const
{
    // The set operator says no, IfExists says yes, and the guide does not say which of them wins.
    if (m_operator.ifExists && m_operator.set == SetQualifier::ForAnyValue)
        return Truth::Undecided;
    if (m_operator.ifExists || m_operator.set == SetQualifier::ForAllValues)
        return Truth::True;
    return truthOf(m_operator.isNegated && m_operator.set == SetQualifier::None);
}

Truth PreparedCondition::holdsOnUnknown() const
{
    if (m_isMultivalued || m_operator.set != SetQualifier::None || !holdsForEveryValue())
        return Truth::Undecided;
    const Truth holds = truthOf(!m_operator.isNegated);
    const bool mayBeMissing = m_presence == KeyPresence::Usual;
    return mayBeMissing && holdsWithoutKey() != holds ? Truth::Undecided : holds;
}

/// Before the operator's negation.
bool PreparedCondition::holdsForEveryValue() const
{
    const auto isAmong = [&](const auto &predicate) {
        return std::any_of(m_operands.begin(), m_operands.end(), predicate);
    };
    if (m_operator.family == OperatorFamily::Bool) {
        return isAmong([](const Operand &operand) { return operand.boolean == true; }) &&
               isAmong([](const Operand &operand) { return operand.boolean == false; });
    }
    return m_operator.family == OperatorFamily::StringLike && isAmong([](const Operand &operand) {
               return !operand.text.hasVariable() && operand.text.fixedText() == "*";
           });
}

/// By the guide a set of nothing but the empty text is no set at all; by the comparisons it has a
/// value.
Truth PreparedCondition::holdsForSet(const Comparing &in,
                                     const std::vector<std::string> &values) const
{
    const bool isAll = m_operator.set == SetQualifier::ForAllValues;
    Truth all = truthOf(isAll);
    Truth withoutEmpty = all;
    for (const std::string &value : values) {
        const Truth one = matchesOne(in, value);
        all = isAll ? both(all, one) : either(all, one);
        if (!value.empty())
            withoutEmpty = isAll ? both(withoutEmpty, one) : either(withoutEmpty, one);
    }
    return all == withoutEmpty ? all : Truth::Undecided;
}

/// One of the operands, or none of them where the operator is negated.
Truth PreparedCondition::matchesOne(const Comparing &in, const std::string &value) const
{
    if (m_operator.family == OperatorFamily::Numeric && m_operands.size() > 1) {
        const Truth any = matchesNumber(numberOf(value));
        return m_operator.isNegated ? negated(any) : any;
    }
    Truth any = Truth::False;
    for (const Operand &operand : m_operands)
        any = either(any, matchesOperand(in, operand, value));
    return m_operator.isNegated ? negated(any) : any;
}

/// aws:EpochTime works with numeric operators, too, in whichever way its value is written.
std::optional<double> PreparedCondition::numberOf(const std::string &value) const
{
    const auto number = numberIn(value);
    if (number || m_key != epochTimeKey)
        return number;
    const auto date = dateIn(value);
    return date ? std::optional(static_cast<double>(secondsOf(*date))) : std::nullopt;
}

/// Whether the number compares with one of several operands, all at once.
Truth PreparedCondition::matchesNumber(std::optional<double> value) const
{
    const auto &numbers = m_sortedNumbers;
    if (!value || numbers.empty())
        return Truth::Undecided;
    const bool isAny = m_operator.comparison == Comparison::Equals
                           ? std::binary_search(numbers.begin(), numbers.end(), *value)
                       : m_operator.comparison == Comparison::Less ||
                               m_operator.comparison == Comparison::LessEquals
                           ? compares(m_operator.comparison, *value, numbers.back())
                           : compares(m_operator.comparison, *value, numbers.front());
    if (isAny)
        return Truth::True;
    return numbers.size() == m_operands.size() ? Truth::False : Truth::Undecided;
}

Truth PreparedCondition::matchesOperand(const Comparing &in, const Operand &operand,
                                        const std::string &value) const
{
    switch (m_operator.family) {
    case OperatorFamily::Numeric:
        return compareParsed(m_operator.comparison, numberOf(value), operand.number);
    case OperatorFamily::Date:
        return compareParsed(m_operator.comparison, dateIn(value), operand.date);
    case OperatorFamily::Bool:
        return compareParsed(m_operator.comparison, booleanIn(value), operand.boolean);
    case OperatorFamily::IpAddress: {
        const auto address = ipRangeIn(value);
        return address && operand.range ? truthOf(operand.range->contains(*address))
                                        : Truth::Undecided;
    }
    default:
        break;
    }
    if (operand.text.isMalformed())
        return Truth::Undecided;
    if (!operand.text.hasVariable())
        return matchesText(in, operand.text.fixedText(), value);
    using State = VariableText::Resolved::State;
    const auto resolved = operand.text.resolved(in.request);
    if (resolved.state == State::Text)
        return matchesText(in, resolved.text, value);
    return resolved.state == State::Missing ? Truth::False : Truth::Undecided;
}

Truth PreparedCondition::matchesText(const Comparing &in, const std::string &operand,
                                     const std::string &value) const
{
    if (in.isRolePathOpen && tellsRolePath(m_operator.family, operand, value))
        return Truth::Undecided;
    switch (m_operator.family) {
    case OperatorFamily::String:
        return truthOf(withoutLiteralMarks(operand) == value);
    case OperatorFamily::StringIgnoringCase:
        return truthOf(isSameValueIgnoringCase(withoutLiteralMarks(operand), value));
    case OperatorFamily::StringLike:
        return truthOf(matchesResolved(operand, value));
    case OperatorFamily::Arn:
        return matchesConditionArn(operand, value);
    case OperatorFamily::Binary:
        return isBase64(operand) && isBase64(value) ? truthOf(operand == value) : Truth::Undecided;
    default:
        return Truth::Undecided;
    }
}

} // namespace vaultlock::policy
