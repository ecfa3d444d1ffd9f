// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/guided/guidedsource.h"

#include "policy/reader/reader.h"

namespace vaultlock::policy {

namespace {

bool hasOneStatementElement(const Tree &tree, const Document &document)
{
    int count = 0;
    for (NodeIndex child = tree.at(document.root).firstChild; child != noNode;
         child = tree.at(child).nextSibling)
        count += tree.isKey(child, "Statement") ? 1 : 0;
    return count < 2;
}

bool areStatementsObjects(const Tree &tree, const Document &document)
{
    if (document.statement == noNode)
        return true;
    const Node &list = tree.at(document.statement);
    if (list.kind == NodeKind::Object)
        return true;
    if (list.kind != NodeKind::Array)
        return false;
    std::size_t elements = 0;
    for (NodeIndex child = list.firstChild; child != noNode; child = tree.at(child).nextSibling)
        ++elements;
    return elements == document.statements.size();
}

GuidedForm::Trouble troubleOf(const Tree &tree, const Document &document)
{
    if (tree.text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return GuidedForm::Trouble::Empty;
    if (!tree.faults.empty())
        return GuidedForm::Trouble::NotJson;
    const bool isPolicy = document.root != noNode && document.wrapped == noNode &&
                          hasOneStatementElement(tree, document) &&
                          areStatementsObjects(tree, document);
    return isPolicy ? GuidedForm::Trouble::None : GuidedForm::Trouble::NotAPolicy;
}

} // namespace

GuidedSource::GuidedSource(std::string_view text)
    : tree(read(text))
    , document(documentOf(tree))
    , model(modelOf(tree, document))
    , trouble(troubleOf(tree, document))
{
}

const StatementModel *GuidedSource::statement(std::size_t index) const
{
    const bool isThere = trouble == GuidedForm::Trouble::None && index < model.statements.size();
    return isThere ? &model.statements[index] : nullptr;
}

} // namespace vaultlock::policy
