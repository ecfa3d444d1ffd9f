// SPDX-License-Identifier: GPL-3.0-or-later

// What a policy says, in the terms of IAM: for rules, decisions and comparisons alike.
// Source: IAM user guide, "Grammar of the IAM JSON policy language".
#pragma once

#include "policy/catalogue/catalogue.h"
#include "policy/document.h"
#include "policy/model/conditionoperator.h"

#include <QVarLengthArray>

#include <forward_list>
#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

/// A string, number or boolean: numbers and booleans may stand without quotes.
struct ScalarValue
{
    std::string_view text; ///< unescaped; a number as it is spelled, `true` or `false`
    NodeIndex node;
};

/// What nearly always is one stands in its place, not in memory of its own.
template <typename Value>
using FewValues = QVarLengthArray<Value, 1>;

enum class PrincipalType : std::uint8_t {
    Aws,
    Service,
    Federated,
    CanonicalUser,
    Unknown, // another key
};

struct PrincipalValue
{
    PrincipalType type;
    std::string_view key; ///< `AWS` …, as it is written
    ScalarValue value;
};

struct Principals
{
    NodeIndex node = noNode; ///< of Principal or NotPrincipal
    bool isNegated = false;
    bool isEveryone = false; ///< `"*"`, or `*` among the AWS values
    std::vector<PrincipalValue> values;
};

struct ActionValue
{
    ScalarValue value;
    ActionSet matched; ///< empty for another service
};

struct Actions
{
    NodeIndex node = noNode; ///< of Action or NotAction
    bool isNegated = false;
    FewValues<ActionValue> values;
    ActionSet reached; ///< what the statement is about in the end, NotAction taken into account
};

struct Resources
{
    NodeIndex node = noNode; ///< of Resource or NotResource
    bool isNegated = false;
    FewValues<ScalarValue> values;
};

/// One key under one operator. Its constructor and StatementModel's are there so that their memory
/// is not filled with zeros before it is filled with what is read.
struct Condition
{
    Condition(NodeIndex block, std::string_view nameOfBlock)
        : operatorNode(block)
        , operatorName(nameOfBlock)
    {
    }

    NodeIndex operatorNode; ///< the member whose key is the operator
    std::string_view operatorName;
    std::optional<ConditionOperator> op; ///< nothing where it is not known
    NodeIndex keyNode = noNode;          ///< the member whose key is the condition key
    std::string_view keyName;
    KeyName key;
    FewValues<ScalarValue> values;
    bool isWellFormed = true; ///< every value is a string, a number or a boolean

    bool isAge() const;
    bool isVaultTag() const;
    bool isOnClock() const; ///< by either of its names; not when a session began
};

enum class Effect : std::uint8_t {
    Allow,
    Deny,
    Unknown,
};

struct StatementModel
{
    StatementModel(std::size_t place, NodeIndex member)
        : index(place)
        , node(member)
    {
    }

    std::size_t index; ///< in Document::statements
    NodeIndex node;
    std::string_view sid; ///< empty without one
    Effect effect = Effect::Unknown;
    Principals principals;
    Actions actions;
    Resources resources;
    std::vector<Condition> conditions;
    /// It has an effect, a principal, actions, resources, and a condition (if any) that can be
    /// read: what is said about it is said about the whole of it.
    bool isComplete = false;
};

/// Views into the tree's text, or into what the model keeps itself: the tree and its text outlive
/// it, and it can be moved but not copied.
struct PolicyModel
{
    bool hasVariables = false; ///< of version 2012-10-17
    std::vector<StatementModel> statements;

    PolicyModel() = default;
    PolicyModel(PolicyModel &&) = default;
    PolicyModel &operator=(PolicyModel &&) = default;

    std::forward_list<std::string> kept; ///< what had escapes
};

/// Takes what can be read of the document and leaves out the rest. Pure.
PolicyModel modelOf(const Tree &tree, const Document &document);

} // namespace vaultlock::policy
