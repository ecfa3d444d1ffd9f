// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/meaning/equivalence.h"

#include "policy/model/canonicalpolicy.h"
#include "policy/reader/reader.h"

#include <map>
#include <optional>
#include <string>

namespace vaultlock::policy {

namespace {

bool sameTree(const Tree &a, NodeIndex i, const Tree &b, NodeIndex j);

/// Objects with a key twice are the same as nothing: which of the two counts is not defined.
bool keyed(const Tree &tree, NodeIndex object, std::map<std::string, NodeIndex> &members)
{
    for (NodeIndex child = tree.at(object).firstChild; child != noNode;
         child = tree.at(child).nextSibling) {
        if (!members.emplace(tree.keyOf(child), child).second)
            return false;
    }
    return true;
}

bool sameObject(const Tree &a, NodeIndex i, const Tree &b, NodeIndex j)
{
    std::map<std::string, NodeIndex> left;
    std::map<std::string, NodeIndex> right;
    if (!keyed(a, i, left) || !keyed(b, j, right) || left.size() != right.size())
        return false;
    for (auto x = left.begin(), y = right.begin(); x != left.end(); ++x, ++y) {
        if (x->first != y->first || !sameTree(a, x->second, b, y->second))
            return false;
    }
    return true;
}

bool sameArray(const Tree &a, NodeIndex i, const Tree &b, NodeIndex j)
{
    NodeIndex x = a.at(i).firstChild;
    NodeIndex y = b.at(j).firstChild;
    for (; x != noNode && y != noNode; x = a.at(x).nextSibling, y = b.at(y).nextSibling) {
        if (!sameTree(a, x, b, y))
            return false;
    }
    return x == y;
}

bool sameTree(const Tree &a, NodeIndex i, const Tree &b, NodeIndex j)
{
    const NodeKind kind = a.at(i).kind;
    if (kind != b.at(j).kind)
        return false;
    switch (kind) {
    case NodeKind::Object:
        return sameObject(a, i, b, j);
    case NodeKind::Array:
        return sameArray(a, i, b, j);
    case NodeKind::String:
        return a.stringOf(i) == b.stringOf(j);
    case NodeKind::Number:
        return a.textOf(a.at(i).span) == b.textOf(b.at(j).span);
    case NodeKind::True:
    case NodeKind::False:
    case NodeKind::Null:
        return true;
    case NodeKind::Invalid:
        return false;
    }
    return false;
}

/// Of an object with a key twice the document knows the first only.
bool hasKeyTwice(const Tree &tree)
{
    for (NodeIndex i = 0; i < static_cast<NodeIndex>(tree.nodes.size()); ++i) {
        std::map<std::string, NodeIndex> members;
        if (tree.at(i).kind == NodeKind::Object && !keyed(tree, i, members))
            return true;
    }
    return false;
}

int memberCount(const Tree &tree, NodeIndex object)
{
    int count = 0;
    for (NodeIndex child = tree.at(object).firstChild; child != noNode;
         child = tree.at(child).nextSibling)
        ++count;
    return count;
}

/// Every member of the policy and of its statements is an element of the grammar, and every
/// statement an object: nothing is left out of the model.
bool isWhole(const Tree &tree, const Document &document)
{
    int known = 0;
    for (const NodeIndex element : {document.version, document.id, document.statement})
        known += element != noNode ? 1 : 0;
    if (known != memberCount(tree, document.root))
        return false;
    const bool isList = tree.at(document.statement).kind == NodeKind::Array;
    if (isList &&
        memberCount(tree, document.statement) != static_cast<int>(document.statements.size()))
        return false;
    for (const Statement &statement : document.statements) {
        int elements = 0;
        for (const NodeIndex element :
             {statement.sid, statement.effect, statement.principal, statement.notPrincipal,
              statement.action, statement.notAction, statement.resource, statement.notResource,
              statement.condition})
            elements += element != noNode ? 1 : 0;
        const bool hasBoth = (statement.principal != noNode && statement.notPrincipal != noNode) ||
                             (statement.action != noNode && statement.notAction != noNode) ||
                             (statement.resource != noNode && statement.notResource != noNode);
        if (hasBoth || elements != memberCount(tree, statement.node))
            return false;
    }
    return true;
}

bool samePolicy(const Tree &a, const Tree &b)
{
    const auto meaningOf = [](const Tree &tree) -> std::optional<CanonicalPolicy> {
        const Document document = documentOf(tree);
        if (document.statements.empty() || hasKeyTwice(tree) || !isWhole(tree, document))
            return std::nullopt;
        return canonical(modelOf(tree, document));
    };
    const auto left = meaningOf(a);
    return left && left == meaningOf(b);
}

} // namespace

Sameness compare(std::string_view a, std::string_view b)
{
    if (a == b)
        return Sameness::SameBytes;
    const Tree left = read(a);
    const Tree right = read(b);
    if (!left.faults.empty() || !right.faults.empty())
        return Sameness::Different;
    return sameTree(left, left.root, right, right.root) || samePolicy(left, right)
               ? Sameness::SameMeaning
               : Sameness::Different;
}

} // namespace vaultlock::policy
