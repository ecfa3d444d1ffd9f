// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/model/canonicalpolicy.h"

#include "policy/model/arn.h"
#include "policy/wildcards.h"

#include <string_view>

namespace vaultlock::policy {

namespace {

using Texts = std::set<std::string>;

/// With its length before it, so that no text can look like two.
void put(std::string &out, std::string_view text)
{
    out += std::to_string(text.size());
    out += ':';
    out += text;
}

void put(std::string &out, const Texts &texts)
{
    out += std::to_string(texts.size());
    out += '[';
    for (const std::string &text : texts)
        put(out, text);
}

/// The account of `123456789012` or `arn:…:iam::123456789012:root`; else the value itself.
std::string principalText(const PrincipalValue &principal)
{
    const std::string_view text = principal.value.text;
    if (principal.type == PrincipalType::Aws) {
        if (const auto arn = arnPartsOf(text);
            arn && arn->service() == "iam" && arn->resource() == "root")
            return "AWS " + std::string(arn->account());
    }
    return std::string(principal.key) + " " + std::string(text);
}

void putPrincipals(std::string &out, const Principals &principals)
{
    out += principals.isNegated ? "!P" : "P";
    Texts texts;
    if (principals.isEveryone)
        texts.insert("*");
    // With everyone among them the others add nothing.
    for (const PrincipalValue &principal : principals.values) {
        if (!principals.isEveryone)
            texts.insert(principalText(principal));
    }
    put(out, texts);
}

void putActions(std::string &out, const Actions &actions)
{
    out += actions.isNegated ? "!A" : "A";
    Texts texts;
    for (const ActionValue &action : actions.values)
        texts.insert(lowered(action.value.text));
    put(out, texts);
}

void putResources(std::string &out, const Resources &resources)
{
    out += resources.isNegated ? "!R" : "R";
    Texts texts;
    for (const ScalarValue &resource : resources.values)
        texts.insert(std::string(resource.text));
    put(out, texts);
}

std::string operatorText(std::string_view name)
{
    const OperatorParts parts = operatorParts(name);
    const std::string_view bare = parts.bare == "ArnEquals"      ? "ArnLike"
                                  : parts.bare == "ArnNotEquals" ? "ArnNotLike"
                                                                 : parts.bare;
    return std::string(parts.prefix) + std::string(bare) + std::string(parts.suffix);
}

std::string conditionText(const Condition &condition)
{
    std::string text;
    put(text, operatorText(condition.operatorName));
    put(text, lowered(condition.keyName));
    const bool isBoolean = condition.op && (condition.op->family == OperatorFamily::Bool ||
                                            condition.op->family == OperatorFamily::Null);
    Texts values;
    for (const ScalarValue &value : condition.values)
        values.insert(isBoolean ? lowered(value.text) : std::string(value.text));
    put(text, values);
    return text;
}

} // namespace

std::string canonicalText(const StatementModel &statement)
{
    std::string text = statement.effect == Effect::Deny ? "Deny" : "Allow";
    putPrincipals(text, statement.principals);
    putActions(text, statement.actions);
    putResources(text, statement.resources);
    Texts conditions;
    for (const Condition &condition : statement.conditions)
        conditions.insert(conditionText(condition));
    put(text, conditions);
    return text;
}

std::optional<CanonicalPolicy> canonical(const PolicyModel &model)
{
    CanonicalPolicy policy;
    policy.hasVariables = model.hasVariables;
    for (const StatementModel &statement : model.statements) {
        if (!statement.isComplete)
            return std::nullopt;
        policy.statements.insert(canonicalText(statement));
    }
    return policy;
}

} // namespace vaultlock::policy
