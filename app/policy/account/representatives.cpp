// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/account/representatives.h"

#include "policy/account/samplevalues.h"
#include "policy/decision/resourcematch.h"
#include "policy/model/arn.h"
#include "policy/wildcards.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

constexpr std::size_t mostRepresentatives = 400;

TextPattern patternOrLiteral(const PreparedCondition &condition, const std::string &operand)
{
    std::optional<TextPattern> pattern = patternOf(condition, operand);
    return pattern ? std::move(*pattern) : TextPattern::literal(operand);
}

/// A `*` takes no path.
TextPattern namePattern(const std::string &operand)
{
    return TextPattern::wildcards(operand, TextPattern::Class::Name);
}

TextPattern namePatternOf(const PreparedCondition &condition, const std::string &operand)
{
    return condition.op().family == OperatorFamily::StringLike
               ? namePattern(operand)
               : patternOrLiteral(condition, operand);
}

/// A name; or a path, which may hold anything (IAM API reference, CreateRole), and a name.
std::vector<TextPattern> principalsBeginning(const std::string &beginning, bool hasPaths)
{
    TextPattern name = TextPattern::letters(1, TextPattern::Class::Name);
    name.append(TextPattern::anything(TextPattern::Class::Name));
    TextPattern withoutPath = TextPattern::literal(beginning);
    withoutPath.append(name);
    if (!hasPaths)
        return {withoutPath};
    TextPattern withPath = TextPattern::literal(beginning);
    withPath.append(TextPattern::letters(1, TextPattern::Class::Any))
        .append(TextPattern::anything())
        .append(TextPattern::literal("/"))
        .append(name);
    return {withoutPath, withPath};
}

class Gathering
{
public:
    Gathering(const RequesterQuestions &questions, std::string_view partition,
              std::string_view account)
        : m_partition(partition.empty() ? "aws" : partition)
        , m_account(account)
    {
        m_looksAtWho = !questions.conditions.empty() || questions.hasVariables;
        for (const PreparedCondition *condition : questions.conditions)
            takePatterns(*condition);
        for (const TextPattern &name : questions.names)
            addNamePattern(name);
        for (const std::string &text : questions.texts)
            takeText(text);
    }

    std::optional<std::vector<Representative>> gather(std::span<const PolicyModel *const> policies)
    {
        add(Representative::Kind::Root, arn(m_account, "iam", "root"));
        add(Representative::Kind::OwnPrincipal, arn(m_account, "iam", "role/any-other"));
        for (const PolicyModel *policy : policies)
            addNamed(*policy);
        addAccounts();
        if (m_looksAtWho)
            addTold();
        for (const std::string &other : m_accounts) {
            add(Representative::Kind::OtherAccount, arn(other, "iam", "root"));
            add(Representative::Kind::OtherAccount, arn(other, "iam", "role/any-other"));
        }
        add(Representative::Kind::Anonymous, "anonymous");
        add(Representative::Kind::Service, "any-other.amazonaws.com");
        if (m_isTooMuch || m_all.size() > mostRepresentatives)
            return std::nullopt;
        return std::move(m_all);
    }

private:
    std::string arn(std::string_view account, std::string_view service,
                    std::string_view resource) const
    {
        std::string text = "arn:";
        for (const std::string_view part : {std::string_view(m_partition), service}) {
            text += part;
            text += ':';
        }
        text += ':';
        text += account;
        text += ':';
        text += resource;
        return text;
    }

    void takePatterns(const PreparedCondition &condition)
    {
        if (condition.op().family == OperatorFamily::Null)
            return; // its operands are no names
        const bool isArn = condition.key() == "aws:principalarn";
        for (std::size_t i = 0; i < condition.operandCount(); ++i) {
            const std::string operand = condition.operandText(i);
            if (condition.key() == "aws:principalaccount") {
                m_accountPatterns.push_back(patternOrLiteral(condition, operand));
            } else if (isArn) {
                m_arnPatterns.push_back(patternOrLiteral(condition, operand));
                addAccountsOf(operand, condition.op().family == OperatorFamily::StringLike);
                if (!hasWildcard(operand))
                    addLiteral(operand, true);
            } else if (condition.key() == "aws:username") {
                addNamePattern(namePatternOf(condition, operand));
            } else if (condition.key() == "aws:principalservicename") {
                add(Representative::Kind::Service, operand, true);
            }
        }
    }

    void addNamePattern(const TextPattern &name)
    {
        TextPattern pattern = TextPattern::anything();
        pattern.append(TextPattern::literal("/")).append(name);
        m_arnPatterns.push_back(std::move(pattern));
    }

    /// What a variable may have to be.
    void takeText(const std::string &text)
    {
        if (isAccountId(text))
            m_accountPatterns.push_back(TextPattern::literal(text));
        else if (arnPartsOf(text))
            m_arnPatterns.push_back(TextPattern::literal(text));
        addLiteral(text, true);
    }

    /// Accounts that an ARN's pattern tells apart. A `*` of a text operator crosses colons:
    /// whatever could be a part of an account's ID counts.
    void addAccountsOf(std::string_view operand, bool crossesColons)
    {
        const auto arn = arnPartsOf(operand);
        if (arn)
            m_accountPatterns.push_back(TextPattern::wildcards(arn->account()));
        const bool mayCross = crossesColons && hasWildcard(operand);
        constexpr std::string_view digits = "0123456789?";
        for (std::size_t at = 0; mayCross && at < operand.size();) {
            const std::size_t first = std::min(operand.find_first_of(digits, at), operand.size());
            at = std::min(operand.find_first_not_of(digits, first), operand.size());
            const std::string run(operand.substr(first, at - first));
            if (first < at && run.find_first_not_of('?') != std::string::npos)
                m_accountPatterns.push_back(TextPattern::wildcards("*" + run + "*"));
        }
    }

    /// An account by itself, or a principal. By its root the vault's account is meant as a whole,
    /// unless it is picked: by a condition, or to be left out.
    void addLiteral(std::string_view text, bool isPicked)
    {
        const Requester requester = Requester::fromText(text);
        using Kind = Requester::Kind;
        const bool isNobody = hasWildcard(text) || text.find("${") != std::string_view::npos;
        if (isNobody || requester.kind() == Kind::Anonymous || requester.kind() == Kind::Other)
            return;
        const bool isWhole =
            requester.kind() == Kind::Root && requester.account() == m_account && !isPicked;
        m_literals.push_back({requester.text(), !isWhole});
    }

    void addNamed(const PolicyModel &policy)
    {
        for (const StatementModel &statement : policy.statements) {
            m_looksAtWho = m_looksAtWho ||
                           PreparedResources(statement.resources, policy.hasVariables).askForName();
            for (const PrincipalValue &value : statement.principals.values) {
                if (value.type == PrincipalType::Service)
                    add(Representative::Kind::Service, std::string(value.value.text), true);
                else if (value.type == PrincipalType::Aws)
                    addLiteral(value.value.text, statement.principals.isNegated);
            }
        }
    }

    /// The accounts that are named, and one that is not; each literal that can ask.
    void addAccounts()
    {
        std::vector<std::string> preferred{std::string(m_account), std::string(unnamedAccount)};
        for (const Literal &literal : m_literals) {
            const Requester requester = Requester::fromText(literal.principal);
            if (isAccountId(requester.account()))
                preferred.emplace_back(requester.account());
        }
        std::vector<std::string> accounts = preferred;
        if (!m_accountPatterns.empty()) {
            const auto told =
                textsTellingApart(m_accountPatterns,
                                  {TextPattern::letters(12, TextPattern::Class::Digit)}, preferred);
            m_isTooMuch = m_isTooMuch || !told;
            if (told)
                accounts.insert(accounts.end(), told->begin(), told->end());
        }
        for (std::string &account : accounts) {
            // Each is looked for among the others.
            m_isTooMuch = m_isTooMuch || m_accounts.size() > mostRepresentatives;
            if (m_isTooMuch)
                return;
            const bool isNew =
                account != m_account &&
                std::find(m_accounts.begin(), m_accounts.end(), account) == m_accounts.end();
            if (isNew)
                m_accounts.push_back(std::move(account));
        }
        for (const Literal &literal : m_literals) {
            const bool isOwn = Requester::fromText(literal.principal).account() == m_account;
            add(isOwn ? Representative::Kind::OwnPrincipal : Representative::Kind::OtherAccount,
                literal.principal, literal.isNamed);
        }
    }

    /// Users, roles and federated users as the conditions tell them apart.
    void addTold()
    {
        addToldOf(std::string(m_account), Representative::Kind::OwnPrincipal);
        for (const std::string &account : m_accounts)
            addToldOf(account, Representative::Kind::OtherAccount);
    }

    void addToldOf(const std::string &account, Representative::Kind kind)
    {
        struct Family
        {
            const char *service;
            const char *beginning;
            bool hasPaths;
        };
        constexpr Family families[] = {
            {"iam", "role/", true}, {"iam", "user/", true}, {"sts", "federated-user/", false}};
        for (const Family &family : families) {
            if (m_isTooMuch) // then none is given, and the next account would take as long
                return;
            const std::string beginning = arn(account, family.service, family.beginning);
            const std::string unnamed = beginning + "any-other";
            if (m_arnPatterns.empty()) {
                add(kind, unnamed, false, true);
                continue;
            }
            const auto told = textsTellingApart(
                m_arnPatterns, principalsBeginning(beginning, family.hasPaths), {unnamed});
            m_isTooMuch = m_isTooMuch || !told;
            for (const std::string &text : told.value_or(std::vector<std::string>()))
                add(kind, text, text != unnamed && isPicked(text), true);
        }
    }

    bool isPicked(const std::string &text) const
    {
        const std::u32string letters = lettersOf(text);
        return std::any_of(m_arnPatterns.begin(), m_arnPatterns.end(),
                           [&](const TextPattern &pattern) { return pattern.matches(letters); });
    }

    void add(Representative::Kind kind, std::string principal, bool isNamed = false,
             bool isOneOfMany = false)
    {
        m_isTooMuch = m_isTooMuch || m_all.size() > mostRepresentatives;
        if (m_isTooMuch)
            return;
        const auto known = std::find_if(m_all.begin(), m_all.end(), [&](const Representative &one) {
            return one.principal == principal;
        });
        if (known != m_all.end())
            known->isNamed = known->isNamed || isNamed;
        else
            m_all.push_back({kind, std::move(principal), isNamed, isOneOfMany});
    }

    std::string m_partition;
    std::string_view m_account;
    bool m_looksAtWho = false;
    bool m_isTooMuch = false;
    struct Literal
    {
        std::string principal;
        bool isNamed;
    };
    std::vector<Literal> m_literals;
    std::vector<std::string> m_accounts; ///< but the vault's own
    std::vector<TextPattern> m_arnPatterns;
    std::vector<TextPattern> m_accountPatterns;
    std::vector<Representative> m_all;
};

} // namespace

std::optional<std::vector<Representative>>
representativesOf(std::span<const PolicyModel *const> policies, const RequesterQuestions &questions,
                  std::string_view partition, std::string_view account)
{
    return Gathering(questions, partition, account).gather(policies);
}

} // namespace vaultlock::policy
