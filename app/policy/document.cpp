// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/document.h"

#include "policy/sametext.h"

namespace vaultlock::policy {

namespace {

using ElementOfStatement = NodeIndex Statement::*;

/// Null where there is none. By length first: that is one look at most keys.
ElementOfStatement elementNamed(std::string_view key)
{
    switch (key.size()) {
    case 3:
        return isSameText(key, "Sid") ? &Statement::sid : nullptr;
    case 6:
        return isSameText(key, "Effect")   ? &Statement::effect
               : isSameText(key, "Action") ? &Statement::action
                                           : nullptr;
    case 8:
        return isSameText(key, "Resource") ? &Statement::resource : nullptr;
    case 9:
        return isSameText(key, "Principal")   ? &Statement::principal
               : isSameText(key, "Condition") ? &Statement::condition
               : isSameText(key, "NotAction") ? &Statement::notAction
                                              : nullptr;
    case 11:
        return isSameText(key, "NotResource") ? &Statement::notResource : nullptr;
    case 12:
        return isSameText(key, "NotPrincipal") ? &Statement::notPrincipal : nullptr;
    default:
        return nullptr;
    }
}

Statement statementOf(const Tree &tree, NodeIndex node)
{
    Statement statement;
    statement.node = node;
    for (NodeIndex child = tree.at(node).firstChild; child != noNode;
         child = tree.at(child).nextSibling) {
        const ElementOfStatement element = tree.at(child).keyHasEscape
                                               ? elementNamed(tree.keyOf(child))
                                               : elementNamed(tree.rawKeyOf(child));
        if (!element)
            statement.hasOthers = true;
        else if (statement.*element == noNode)
            statement.*element = child;
    }
    return statement;
}

void readRoot(const Tree &tree, Document &document)
{
    for (NodeIndex child = tree.at(tree.root).firstChild; child != noNode;
         child = tree.at(child).nextSibling) {
        if (document.statement == noNode && tree.isKey(child, "Statement"))
            document.statement = child;
        else if (document.version == noNode && tree.isKey(child, "Version"))
            document.version = child;
        else if (document.id == noNode && tree.isKey(child, "Id"))
            document.id = child;
    }
}

/// `{"Policy": "{…}"}`, also inside `{"policy": {…}}`: the arguments of `aws glacier
/// initiate-vault-lock` and the answers of `aws glacier get-vault-lock` and
/// `get-vault-access-policy`; and what people make of them, with the policy itself in it.
NodeIndex wrappedIn(const Tree &tree, NodeIndex root)
{
    const NodeIndex outer = tree.member(root, "policy");
    const NodeIndex inner = tree.member(outer == noNode ? root : outer, "Policy");
    if (inner == noNode)
        return noNode;
    if (tree.at(inner).kind == NodeKind::Object)
        return tree.member(inner, "Statement") != noNode ? inner : noNode;
    if (tree.at(inner).kind != NodeKind::String)
        return noNode;
    const std::string text = tree.stringOf(inner);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string::npos && text[first] == '{' ? inner : noNode;
}

} // namespace

Document documentOf(const Tree &tree)
{
    Document document;
    if (tree.root == noNode || tree.at(tree.root).kind != NodeKind::Object)
        return document;
    document.root = tree.root;
    readRoot(tree, document);
    if (document.statement == noNode) {
        document.wrapped = wrappedIn(tree, tree.root);
        return document;
    }
    const Node &list = tree.at(document.statement);
    if (list.kind == NodeKind::Object)
        document.statements.push_back(statementOf(tree, document.statement));
    if (list.kind != NodeKind::Array)
        return document;
    for (NodeIndex child = list.firstChild; child != noNode; child = tree.at(child).nextSibling) {
        if (tree.at(child).kind == NodeKind::Object)
            document.statements.push_back(statementOf(tree, child));
    }
    return document;
}

} // namespace vaultlock::policy
