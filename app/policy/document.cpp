#include "policy/document.h"

namespace vaultlock::policy {

namespace {

struct ElementName
{
    std::string_view key;
    NodeIndex Statement::*member;
};

constexpr ElementName elements[] = {
    {"Sid", &Statement::sid},
    {"Effect", &Statement::effect},
    {"Principal", &Statement::principal},
    {"NotPrincipal", &Statement::notPrincipal},
    {"Action", &Statement::action},
    {"NotAction", &Statement::notAction},
    {"Resource", &Statement::resource},
    {"NotResource", &Statement::notResource},
    {"Condition", &Statement::condition},
};

Statement statementOf(const Tree &tree, NodeIndex node)
{
    Statement statement;
    statement.node = node;
    for (NodeIndex child = tree.at(node).firstChild; child != noNode;
         child = tree.at(child).nextSibling) {
        for (const ElementName &element : elements) {
            if (statement.*element.member == noNode && tree.isKey(child, element.key)) {
                statement.*element.member = child;
                break;
            }
        }
    }
    return statement;
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
    document.version = tree.member(tree.root, "Version");
    document.id = tree.member(tree.root, "Id");
    document.statement = tree.member(tree.root, "Statement");
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
