#include "policy/equivalence.h"

#include "policy/reader/reader.h"

#include <map>
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

} // namespace

Sameness compare(std::string_view a, std::string_view b)
{
    if (a == b)
        return Sameness::SameBytes;
    const Tree left = read(a);
    const Tree right = read(b);
    if (!left.faults.empty() || !right.faults.empty())
        return Sameness::Different;
    return sameTree(left, left.root, right, right.root) ? Sameness::SameMeaning
                                                        : Sameness::Different;
}

} // namespace vaultlock::policy
