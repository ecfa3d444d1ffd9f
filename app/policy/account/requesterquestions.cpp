// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/account/requesterquestions.h"

#include "policy/wildcards.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

bool asksForRequester(const std::vector<std::string> &keys)
{
    return std::any_of(keys.begin(), keys.end(), followsFromRequester);
}

/// What stands before and behind the only variable of a text.
struct Around
{
    std::string before;
    std::string behind;
};

std::optional<Around> aroundVariable(const std::string &text)
{
    const std::size_t begin = text.find("${");
    const std::size_t end = text.find('}', begin);
    if (begin == std::string::npos || end == std::string::npos ||
        text.find("${", end) != std::string::npos)
        return std::nullopt;
    return Around{text.substr(0, begin), text.substr(end + 1)};
}

class QuestionGathering
{
public:
    QuestionGathering(std::span<const PlacedStatement> statements, const AccountedVault &vault)
        : m_statements(statements)
        , m_vault(vault)
    {
        for (const PlacedStatement &statement : statements)
            take(statement);
    }

    RequesterQuestions take() && { return std::move(m_questions); }

private:
    void take(const PlacedStatement &statement)
    {
        for (const PreparedCondition &condition : statement.prepared) {
            if (followsFromRequester(condition.key()))
                m_questions.conditions.push_back(&condition);
            if (asksForRequester(condition.variableKeys()))
                takeVariables(condition);
        }
        for (const ScalarValue &value : statement.model->resources.values) {
            const VariableText text(value.text, statement.hasVariables);
            if (!asksForRequester(text.keys()))
                continue;
            m_questions.hasVariables = true;
            compare(text.unresolvedText(), m_vault.arn);
        }
    }

    /// With all that its key is compared with.
    void takeVariables(const PreparedCondition &condition)
    {
        m_questions.hasVariables = true;
        for (std::size_t i = 0; i < condition.operandCount(); ++i) {
            const std::string operand = condition.operandText(i);
            const std::string key = dimensionKeyOf(condition);
            for (const PlacedStatement &statement : m_statements) {
                for (const PreparedCondition &other : statement.prepared) {
                    if (dimensionKeyOf(other) == key)
                        compare(operand, other);
                }
            }
            if (const std::string *value = m_vault.valueOfTag(key))
                compare(operand, *value);
        }
    }

    void compare(const std::string &operand, const PreparedCondition &other)
    {
        const bool isLike = other.op().family == OperatorFamily::StringLike;
        const bool ignoresCase = other.op().family == OperatorFamily::StringIgnoringCase;
        for (std::size_t i = 0; i < other.operandCount(); ++i) {
            const std::string text = other.operandText(i);
            if (isLike && hasWildcard(text))
                m_questions.names.push_back(TextPattern::wildcards(text, TextPattern::Class::Name));
            else if (ignoresCase)
                m_questions.names.push_back(TextPattern::literal(text, true));
            compare(operand, withoutLiteralMarks(text));
        }
    }

    /// What the variable has to be for the one to be the other.
    void compare(const std::string &operand, const std::string &text)
    {
        const auto around = aroundVariable(operand);
        if (!around || text.size() < around->before.size() + around->behind.size() ||
            text.compare(0, around->before.size(), around->before) != 0 ||
            !text.ends_with(around->behind))
            return;
        std::string middle = text.substr(
            around->before.size(), text.size() - around->before.size() - around->behind.size());
        if (middle.empty() || middle.find_first_of("*?$") != std::string::npos)
            return;
        m_questions.names.push_back(TextPattern::literal(middle));
        m_questions.texts.push_back(std::move(middle));
    }

    std::span<const PlacedStatement> m_statements;
    const AccountedVault &m_vault;
    RequesterQuestions m_questions;
};

} // namespace

RequesterQuestions requesterQuestionsOf(std::span<const PlacedStatement> statements,
                                        const AccountedVault &vault)
{
    return QuestionGathering(statements, vault).take();
}

} // namespace vaultlock::policy
