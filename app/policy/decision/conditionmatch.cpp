#include "policy/decision/conditionmatch.h"

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

Truth matchesArnText(std::string_view pattern, std::string_view value)
{
    const auto patternParts = arnPartsOf(pattern);
    const auto valueParts = arnPartsOf(value);
    if (!patternParts || !valueParts)
        return Truth::Undecided;
    for (std::size_t i = 0; i < valueParts->parts.size(); ++i) {
        if (!matchesResolved(patternParts->parts[i], valueParts->parts[i]))
            return Truth::False;
    }
    return Truth::True;
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
    : m_isKnown(condition.op && condition.key.key && condition.isWellFormed &&
                !condition.values.empty())
    , m_isOperatorOdd(condition.op && condition.isAge() && isOddForAge(condition.op->family))
{
    std::transform(condition.keyName.begin(), condition.keyName.end(), std::back_inserter(m_key),
                   lowered);
    if (!condition.op)
        return;
    m_operator = *condition.op;
    m_isKnown = m_isKnown && !(m_operator.family == OperatorFamily::Null && m_operator.ifExists);
    const bool areTexts = hasVariables && takesVariables(m_operator.family);
    m_operands.reserve(condition.values.size());
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

Truth PreparedCondition::holds(const Request &request) const
{
    if (!m_isKnown)
        return Truth::Undecided;
    const std::vector<std::string> *values = request.values(m_key);
    if (m_operator.family == OperatorFamily::Null)
        return isAbsent(values != nullptr);
    if (!values) {
        if (m_operator.ifExists || m_operator.set == SetQualifier::ForAllValues)
            return Truth::True;
        return truthOf(m_operator.isNegated && m_operator.set == SetQualifier::None);
    }
    if (m_isOperatorOdd)
        return Truth::Undecided;
    if (m_operator.set != SetQualifier::None)
        return holdsForSet(request, *values);
    // Several values ask for a set operator; what happens without is not documented.
    return values->size() == 1 ? matchesOne(request, values->front()) : Truth::Undecided;
}

/// Null: the operand "true" claims that the key is absent.
Truth PreparedCondition::isAbsent(bool isPresent) const
{
    Truth result = Truth::False;
    for (const Operand &operand : m_operands) {
        result = either(result, operand.boolean ? truthOf(*operand.boolean != isPresent)
                                                : Truth::Undecided);
    }
    return result;
}

Truth PreparedCondition::holdsForSet(const Request &request,
                                     const std::vector<std::string> &values) const
{
    const bool isAll = m_operator.set == SetQualifier::ForAllValues;
    Truth result = truthOf(isAll);
    for (const std::string &value : values) {
        const Truth one = matchesOne(request, value);
        result = isAll ? both(result, one) : either(result, one);
    }
    return result;
}

/// One of the operands, or none of them where the operator is negated.
Truth PreparedCondition::matchesOne(const Request &request, const std::string &value) const
{
    Truth any = Truth::False;
    for (const Operand &operand : m_operands)
        any = either(any, matchesOperand(request, operand, value));
    return m_operator.isNegated ? negated(any) : any;
}

Truth PreparedCondition::matchesOperand(const Request &request, const Operand &operand,
                                        const std::string &value) const
{
    switch (m_operator.family) {
    case OperatorFamily::Numeric:
        return compareParsed(m_operator.comparison, numberIn(value), operand.number);
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
        return matchesText(operand.text.fixedText(), value);
    const auto text = operand.text.resolved(request);
    return text ? matchesText(*text, value) : Truth::False;
}

Truth PreparedCondition::matchesText(const std::string &operand, const std::string &value) const
{
    switch (m_operator.family) {
    case OperatorFamily::String:
        return truthOf(withoutLiteralMarks(operand) == value);
    case OperatorFamily::StringIgnoringCase:
        return truthOf(isSameIgnoringCase(withoutLiteralMarks(operand), value));
    case OperatorFamily::StringLike:
        return truthOf(matchesResolved(operand, value));
    case OperatorFamily::Arn:
        return matchesArnText(operand, value);
    case OperatorFamily::Binary:
        return isBase64(operand) && isBase64(value) ? truthOf(operand == value) : Truth::Undecided;
    default:
        return Truth::Undecided;
    }
}

} // namespace vaultlock::policy
