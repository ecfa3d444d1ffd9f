#include "policy/writer.h"

namespace vaultlock::policy {

namespace {

void write(const Tree &tree, NodeIndex index, std::string &out)
{
    const Node &node = tree.at(index);
    if (node.kind != NodeKind::Object && node.kind != NodeKind::Array) {
        out += tree.textOf(node.span);
        return;
    }
    const bool isObject = node.kind == NodeKind::Object;
    out.push_back(isObject ? '{' : '[');
    for (NodeIndex child = node.firstChild; child != noNode; child = tree.at(child).nextSibling) {
        if (child != node.firstChild)
            out.push_back(',');
        if (isObject) {
            out += tree.textOf(tree.at(child).key);
            out.push_back(':');
        }
        write(tree, child, out);
    }
    out.push_back(isObject ? '}' : ']');
}

} // namespace

std::string minify(const Tree &tree)
{
    std::string out;
    out.reserve(tree.text.size());
    if (tree.root != noNode)
        write(tree, tree.root, out);
    return out;
}

} // namespace vaultlock::policy
