// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/decision/requestreader.h"

#include "policy/model/arn.h"
#include "policy/wildcards.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace vaultlock::policy {

using Reason = RequestFault::Reason;

namespace {

constexpr std::array<std::string_view, 3> textMembers{"principal", "action", "resource"};
constexpr std::string_view contextMember = "context";

RequestFault fault(Reason reason, Span span, std::string argument = {})
{
    return {reason, std::move(argument), span};
}

std::optional<std::string> scalarAt(const Tree &tree, NodeIndex node)
{
    switch (tree.at(node).kind) {
    case NodeKind::String:
        return tree.stringOf(node);
    case NodeKind::Number:
    case NodeKind::True:
    case NodeKind::False:
        return std::string(tree.textOf(tree.at(node).span));
    default:
        return std::nullopt;
    }
}

/// Reads one request; what is wrong with it is in `problem`.
class RequestReader
{
public:
    RequestReader(const Tree &tree, NodeIndex node)
        : m_tree(tree)
        , m_node(node)
    {
    }

    std::optional<WrittenRequest> read()
    {
        if (m_tree.at(m_node).kind != NodeKind::Object)
            return refuse(fault(Reason::NotAnObject, m_tree.at(m_node).span));
        if (!haveKnownNames() || !readTexts())
            return std::nullopt;
        WrittenRequest written{m_texts[0], Request(m_texts[0], m_texts[1], m_texts[2])};
        const NodeIndex context = m_tree.member(m_node, contextMember);
        if (context != noNode && !readContext(context, written.request))
            return std::nullopt;
        return written;
    }

    const RequestFault &problem() const { return *m_problem; }

private:
    std::nullopt_t refuse(RequestFault problem)
    {
        m_problem = std::move(problem);
        return std::nullopt;
    }

    /// Each known, and none twice.
    bool haveKnownNames()
    {
        for (NodeIndex child = m_tree.at(m_node).firstChild; child != noNode;
             child = m_tree.at(child).nextSibling) {
            const std::string key = m_tree.keyOf(child);
            const bool isKnown =
                key == contextMember ||
                std::find(textMembers.begin(), textMembers.end(), key) != textMembers.end();
            const bool isFirst = m_tree.member(m_node, key) == child;
            if (isKnown && isFirst)
                continue;
            refuse(fault(isKnown ? Reason::DuplicateMember : Reason::UnknownMember,
                         m_tree.at(child).key, key));
            return false;
        }
        return true;
    }

    bool readTexts()
    {
        for (std::size_t i = 0; i < textMembers.size(); ++i) {
            const std::string name(textMembers[i]);
            const NodeIndex node = m_tree.member(m_node, name);
            if (node == noNode)
                refuse(fault(Reason::MissingMember, m_tree.at(m_node).span, name));
            else if (m_tree.at(node).kind != NodeKind::String)
                refuse(fault(Reason::NotText, m_tree.at(node).span, name));
            else if (m_texts[i] = m_tree.stringOf(node); m_texts[i].empty())
                refuse(fault(Reason::EmptyText, m_tree.at(node).span, name));
            else if (i == 1 && !isAction(m_texts[i]))
                refuse(fault(Reason::NotAnAction, m_tree.at(node).span, m_texts[i]));
            else if (i == 2 && !isResource(m_texts[i]))
                refuse(fault(Reason::NotAResource, m_tree.at(node).span, m_texts[i]));
            if (m_problem)
                return false;
        }
        return true;
    }

    static bool isAction(std::string_view text)
    {
        const std::size_t colon = text.find(':');
        return colon != std::string_view::npos && colon > 0 && colon + 1 < text.size() &&
               !hasWildcard(text);
    }

    static bool isResource(std::string_view text)
    {
        return text == "*" || (arnPartsOf(text) && !hasWildcard(text));
    }

    bool readContext(NodeIndex context, Request &request)
    {
        if (m_tree.at(context).kind != NodeKind::Object) {
            refuse(fault(Reason::NotAContext, m_tree.at(context).span));
            return false;
        }
        for (NodeIndex child = m_tree.at(context).firstChild; child != noNode;
             child = m_tree.at(child).nextSibling) {
            const std::string key = m_tree.keyOf(child);
            const auto isKey = [&](const ContextEntry &entry) {
                return isSameIgnoringCase(entry.key, key);
            };
            const auto &known = request.context();
            if (known.size() >= mostContextKeys)
                refuse(fault(Reason::TooManyKeys, m_tree.at(child).key));
            else if (std::any_of(known.begin(), known.end(), isKey))
                refuse(fault(Reason::DuplicateMember, m_tree.at(child).key, key));
            else if (auto values = valuesAt(child))
                request.setContext(key, std::move(*values));
            else
                refuse(fault(Reason::NotAContextValue, m_tree.at(child).span, key));
            if (m_problem)
                return false;
        }
        return true;
    }

    std::optional<std::vector<std::string>> valuesAt(NodeIndex node) const
    {
        std::vector<std::string> values;
        if (m_tree.at(node).kind != NodeKind::Array) {
            auto value = scalarAt(m_tree, node);
            if (!value)
                return std::nullopt;
            values.push_back(std::move(*value));
            return values;
        }
        for (NodeIndex child = m_tree.at(node).firstChild; child != noNode;
             child = m_tree.at(child).nextSibling) {
            auto value = scalarAt(m_tree, child);
            if (!value)
                return std::nullopt;
            values.push_back(std::move(*value));
        }
        return values;
    }

    const Tree &m_tree;
    NodeIndex m_node;
    std::array<std::string, textMembers.size()> m_texts;
    std::optional<RequestFault> m_problem;
};

} // namespace

tl::expected<std::vector<WrittenRequest>, RequestFault> requestsIn(const Tree &tree)
{
    if (tree.root == noNode || tree.at(tree.root).kind != NodeKind::Array)
        return tl::unexpected(
            fault(Reason::NotAList, tree.root == noNode ? Span{} : tree.at(tree.root).span));
    std::vector<WrittenRequest> requests;
    for (NodeIndex child = tree.at(tree.root).firstChild; child != noNode;
         child = tree.at(child).nextSibling) {
        RequestReader reader(tree, child);
        auto request = reader.read();
        if (!request)
            return tl::unexpected(reader.problem());
        requests.push_back(std::move(*request));
    }
    return requests;
}

} // namespace vaultlock::policy
