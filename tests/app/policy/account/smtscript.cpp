// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtscript.h"

#include <algorithm>

namespace vaultlock::policy::tests {

using nlohmann::json;

namespace {

std::vector<std::string> textsOf(const json &value)
{
    std::vector<std::string> texts;
    for (const json &one : value.is_array() ? value : json::array({value}))
        texts.push_back(one.get<std::string>());
    return texts;
}

std::string accountIn(const std::string &principal)
{
    return principal.compare(0, 4, "arn:") == 0 ? partsOf(principal, ':', 6)[4] : principal;
}

bool isAccountsOwn(const std::string &principal)
{
    const std::string end = ":root";
    return principal.compare(0, 4, "arn:") != 0 ||
           (principal.size() > end.size() &&
            principal.compare(principal.size() - end.size(), end.size(), end) == 0);
}

/// Each condition on a key with many values asks for one of them at most.
std::size_t slotsFor(const std::vector<json> &policies)
{
    std::size_t places = 1;
    for (const json &policy : policies) {
        for (const json &statement : policy.at("Statement")) {
            if (!statement.contains("Condition"))
                continue;
            for (const auto &[op, keys] : statement.at("Condition").items()) {
                if (op.compare(0, 3, "For") == 0)
                    places += keys.size();
            }
        }
    }
    return places;
}

} // namespace

SmtScript::SmtScript(const json &catalogue, SmtVault vault, const std::vector<json> &policies)
    : m_catalogue(catalogue)
    , m_vault(std::move(vault))
    , m_account(partsOf(m_vault.arn, ':', 6)[4])
    , m_conditions(slotsFor(policies), partsOf(m_vault.arn, ':', 6)[3], m_account, m_requesters)
    , m_isOfOwnAccount(m_requesters.isOf(m_account))
    , m_isService(m_requesters.isService())
{
    for (std::size_t i = 0; i < policies.size(); ++i)
        addPolicy(policies[i], i);
    addRequest();
    addTags();
}

std::string SmtScript::text() const
{
    return "(declare-fun act () Int)\n" + m_requesters.declarations() +
           m_conditions.declarations() + m_request + m_policies;
}

std::string SmtScript::isAction(std::string_view name) const
{
    return actionsThat("name", std::string(name));
}

std::string SmtScript::actionsThat(const char *property, const json &value) const
{
    std::vector<std::string> any;
    const json &actions = m_catalogue.at("actions");
    for (std::size_t i = 0; i < actions.size(); ++i) {
        if (actions[i].at(property) == value)
            any.push_back("(= act " + std::to_string(i) + ")");
    }
    return smtAny(any);
}

void SmtScript::addRequest()
{
    const auto assertThat = [&](const std::string &formula) {
        m_request += "(assert " + formula + ")\n";
    };
    assertThat(actionsThat("scope", "vault"));
    if (m_conditions.has("age")) {
        assertThat("(<= 0 age)");
        assertThat("(=> age_there " + actionsThat("age", true) + ")");
        assertThat("(=> " + isAction("DeleteArchive") + " age_there)");
    }
    if (m_conditions.has("time"))
        assertThat("(<= " + std::to_string(m_vault.earliest) + " time)");
}

void SmtScript::addTags()
{
    for (const auto &[name, variable] : m_conditions.tags()) {
        m_request += "(assert (=> " + variable + "_there " + actionsThat("tags", true) + "))\n";
        if (!m_vault.tags)
            continue;
        const auto known = m_vault.tags->find(name);
        if (known == m_vault.tags->end())
            m_request += "(assert (not " + variable + "_there))\n";
        else
            m_request += "(assert (=> " + actionsThat("tags", true) + " (and " + variable +
                         "_there " + m_conditions.isTag(variable, known->second) + ")))\n";
    }
}

void SmtScript::addPolicy(const json &policy, std::size_t index)
{
    std::vector<std::string> claims[4];
    for (const json &statement : policy.at("Statement")) {
        const SmtClaim claim = statementClaim(statement);
        m_isCertain = m_isCertain && claim.isCertain();
        const std::size_t first = statement.at("Effect") == "Deny" ? 0 : 2;
        claims[first].push_back(claim.holds);
        claims[first + 1].push_back(claim.mayHold);
    }
    const char *names[] = {"deny", "deny", "allow", "allow"};
    for (std::size_t i = 0; i < 4; ++i) {
        m_policies += "(define-fun " + std::string(names[i]) + std::to_string(index) +
                      (i % 2 == 0 ? "" : "may") + " () Bool " + smtAny(claims[i]) + ")\n";
    }
}

SmtClaim SmtScript::statementClaim(const json &statement)
{
    std::vector<SmtClaim> claims{principalClaim(statement), certainly(actionClaim(statement)),
                                 certainly(resourceClaim(statement))};
    if (statement.contains("Condition")) {
        for (const auto &[op, keys] : statement.at("Condition").items()) {
            for (const auto &[key, values] : keys.items())
                claims.push_back(m_conditions.claim(op, key, values));
        }
    }
    return allOf(claims);
}

std::string SmtScript::isPrincipal(const std::string &arn)
{
    m_requesters.tryArn(arn);
    return m_requesters.claim("principal " + arn, [arn](const SmtRequester &who) {
        return who.isSigner() && who.arn() == arn;
    });
}

/// An Allow that names an account leaves it to the account, but for its root.
std::string SmtScript::isNamed(const std::string &type, const std::string &value, bool isAllow)
{
    if (value == "*")
        return "true";
    if (type == "Service") {
        m_requesters.tryService(value);
        return m_requesters.claim("service " + value, [value](const SmtRequester &who) {
            return who.kind == SmtRequester::Kind::Service && who.name == value;
        });
    }
    if (isAccountsOwn(value))
        return isAllow ? m_requesters.isRootOf(accountIn(value))
                       : m_requesters.isOf(accountIn(value));
    return isPrincipal(value);
}

/// NotPrincipal has to name the account, too: who is named without it, or is of an account that
/// stands beside some of its own, may be denied or not.
SmtClaim SmtScript::principalClaim(const json &statement)
{
    if (statement.contains("Principal")) {
        const json &principal = statement.at("Principal");
        if (principal.is_string())
            return {};
        std::vector<std::string> any;
        for (const auto &[type, values] : principal.items()) {
            for (const std::string &value : textsOf(values))
                any.push_back(isNamed(type, value, statement.at("Effect") == "Allow"));
        }
        return certainly(smtAny(any));
    }
    const std::vector<std::string> names = textsOf(statement.at("NotPrincipal").at("AWS"));
    std::vector<std::string> out;
    std::vector<std::string> mayBeOut;
    for (const std::string &name : names) {
        const std::string account = accountIn(name);
        bool isAccountNamed = false;
        bool areSomeNamed = false;
        for (const std::string &other : names) {
            if (accountIn(other) != account)
                continue;
            isAccountNamed = isAccountNamed || isAccountsOwn(other);
            areSomeNamed = areSomeNamed || !isAccountsOwn(other);
        }
        const bool isWhole = isAccountsOwn(name);
        mayBeOut.push_back(isWhole ? m_requesters.isOf(account) : isPrincipal(name));
        if (isWhole)
            out.push_back(areSomeNamed ? m_requesters.isRootOf(account)
                                       : m_requesters.isOf(account));
        else if (isAccountNamed)
            out.push_back(isPrincipal(name));
    }
    return negationOf({smtAny(out), smtAny(mayBeOut)});
}

std::string SmtScript::actionClaim(const json &statement) const
{
    const bool isNegated = statement.contains("NotAction");
    std::vector<std::string> any;
    const json &actions = m_catalogue.at("actions");
    for (const std::string &pattern : textsOf(statement.at(isNegated ? "NotAction" : "Action"))) {
        for (std::size_t i = 0; i < actions.size(); ++i) {
            const std::string name = "glacier:" + actions[i].at("name").get<std::string>();
            if (isLike(inLowerCase(pattern), inLowerCase(name)))
                any.push_back("(= act " + std::to_string(i) + ")");
        }
    }
    return isNegated ? smtNot(smtAny(any)) : smtAny(any);
}

/// For the one vault: a `*` at the end crosses colons, others stay within their part of the ARN.
std::string SmtScript::resourceClaim(const json &statement) const
{
    const bool isNegated = statement.contains("NotResource");
    const std::vector<std::string> vault = partsOf(m_vault.arn, ':', 6);
    bool isMeant = false;
    for (std::string pattern : textsOf(statement.at(isNegated ? "NotResource" : "Resource"))) {
        const std::string variable = "${aws:RequestedRegion}";
        if (const std::size_t at = pattern.find(variable); at != std::string::npos)
            pattern.replace(at, variable.size(), vault[3]);
        const std::vector<std::string> parts = partsOf(pattern, ':', 6);
        bool matches = parts.size() == vault.size() || pattern.back() == '*';
        for (std::size_t i = 0; i < parts.size() && matches; ++i)
            matches = isLike(parts[i], vault[i]);
        isMeant = isMeant || matches;
    }
    return isMeant != isNegated ? "true" : "false";
}

} // namespace vaultlock::policy::tests
