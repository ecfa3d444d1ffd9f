// SPDX-License-Identifier: GPL-3.0-or-later

// Conditions as formulas, and the context keys that they are about.
#pragma once

#include "smttexts.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <vector>

namespace vaultlock::policy::tests {

class SmtConditions
{
public:
    /// slots: how many values of a key with many can matter. region, account: of the vault.
    SmtConditions(std::size_t slots, std::string region, std::string account,
                  SmtRequesters &requesters)
        : m_requesters(requesters)
        , m_slots(slots)
        , m_region(std::move(region))
        , m_account(std::move(account))
    {
    }

    SmtClaim claim(const std::string &op, const std::string &key, const nlohmann::json &values);
    /// Of the keys that were asked for, and of the tags with the names of their variables.
    std::string declarations() const;
    const std::map<std::string, std::string> &tags() const { return m_tags; }
    /// That a tag has a value; by its variable.
    std::string isTag(const std::string &variable, const std::string &value);
    bool has(const std::string &variable) const { return m_declared.count(variable) > 0; }

private:
    enum class Sort {
        Text,
        Arn,      // of who asks
        Account,  // of who asks
        UserName, // of who asks
        Number,
        Flag,
        Address,
    };
    struct Value
    {
        std::string isThere;
        std::string variable;
    };
    struct Key
    {
        Sort sort = Sort::Text;
        std::string isPresent = "true";
        std::vector<Value> values; ///< one, or the slots of a key with many
        bool canBeEmpty = false;   ///< the empty text is a value
        bool isUntoldOfServices = false;
    };
    struct Operator
    {
        std::string set; ///< `ForAllValues`, `ForAnyValue` or empty
        std::string name;
        bool ifExists = false;
        bool isNegated = false;
    };

    static Operator operatorOf(std::string text);
    Key keyOf(const std::string &name);
    Key textKey(const std::string &variable, bool isOfSigners, bool canBeEmpty);
    Key setKey(const std::string &variable, bool isOfSigners);
    bool declare(const std::string &variable, const std::string &sort);
    std::string isEmpty(const Value &value);
    SmtClaim presenceClaim(const Key &key, const std::vector<std::string> &operands);
    SmtClaim setClaim(const Key &key, const Operator &op, const std::vector<std::string> &operands);
    std::string matches(const Key &key, const Operator &op, const std::string &variable,
                        const std::vector<std::string> &operands);
    std::string matchesText(const Key &key, const Operator &op, const std::string &variable,
                            const std::string &operand);
    std::string withVariables(std::string operand) const;

    SmtRequesters &m_requesters;
    std::size_t m_slots;
    std::string m_region;
    std::string m_account;
    std::map<std::string, std::string> m_declared;
    std::map<std::string, std::string> m_tags;
    std::map<std::string, SmtTextVariable> m_texts;
    std::string m_declarations;
    std::string m_assertions;
};

} // namespace vaultlock::policy::tests
