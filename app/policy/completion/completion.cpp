// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/completion/completion.h"

#include "policy/completion/proposals.h"
#include "policy/reader/reader.h"
#include "policy/wildcards.h"
#include "policy/writer.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

NodeIndex nodeAt(const Tree &tree, std::size_t begin)
{
    const auto found =
        std::lower_bound(tree.nodes.begin(), tree.nodes.end(), begin,
                         [](const Node &node, std::size_t at) { return node.span.begin < at; });
    return found != tree.nodes.end() && found->span.begin == begin
               ? static_cast<NodeIndex>(found - tree.nodes.begin())
               : noNode;
}

/// What else is in the container that the caret is in.
std::vector<std::string> siblingsOf(const Tree &tree, const CaretPlace &at)
{
    std::vector<std::string> result;
    const NodeIndex container = at.container ? nodeAt(tree, *at.container) : noNode;
    if (container == noNode)
        return result;
    const bool isObject = tree.at(container).kind == NodeKind::Object;
    if (isObject && !at.isKey)
        return result;
    for (NodeIndex child = tree.at(container).firstChild; child != noNode;
         child = tree.at(child).nextSibling) {
        const Node &node = tree.at(child);
        if ((isObject ? node.key : node.span).begin == at.token.begin)
            continue;
        if (isObject)
            result.push_back(tree.keyOf(child));
        else if (node.kind == NodeKind::String)
            result.push_back(tree.stringOf(child));
    }
    return result;
}

ActionSet reachedAt(const Tree &tree, const CaretPlace &at)
{
    const NodeIndex statement = at.statement ? nodeAt(tree, *at.statement) : noNode;
    if (statement == noNode || at.place != Place::ConditionKey)
        return {};
    const PolicyModel model = modelOf(tree, documentOf(tree));
    for (const StatementModel &candidate : model.statements) {
        if (candidate.node == statement)
            return candidate.actions.reached;
    }
    return {};
}

/// 0: begins so; 1: a word in it does; 2: it is somewhere in it; 3: nowhere.
int rankOf(std::string_view text, std::string_view typed)
{
    const std::string whole = lowered(text);
    const std::string wanted = lowered(typed);
    std::size_t at = whole.find(wanted);
    if (at == 0 || at == std::string::npos)
        return at == 0 ? 0 : 3;
    for (; at != std::string::npos; at = whole.find(wanted, at + 1)) {
        const char before = text[at - 1];
        const bool isCapital = text[at] >= 'A' && text[at] <= 'Z';
        if (isCapital || before == ':' || before == '/')
            return 1;
    }
    return 2;
}

/// Writes proposals at the caret.
class ProposalWriter
{
public:
    ProposalWriter(std::string_view text, const CaretPlace &at)
        : m_at(at)
        , m_next(nextIn(text, at.token.end))
    {
    }

    void write(CompletionItem &item, const Proposal &proposal) const
    {
        std::string written =
            proposal.written.empty() ? jsonString(proposal.text) : proposal.written;
        // The first mark is where the caret goes: in a key whose name is not whole yet, else in
        // the value.
        if (m_at.isKey && m_next != ':')
            written += ": " + (proposal.value.empty() ? std::string("\"\"") : proposal.value);
        std::size_t caret = written.find('\0');
        item.goesOn = caret != std::string::npos;
        if (!item.goesOn)
            caret = written.size();
        written.erase(std::remove(written.begin(), written.end(), '\0'), written.end());
        if (m_next == '"' || m_next == '{' || m_next == '[')
            written += ",";
        if (m_at.missingComma)
            item.edits.push_back({{*m_at.missingComma, *m_at.missingComma}, ","});
        item.caret = m_at.token.begin + caret + item.edits.size();
        item.edits.push_back({m_at.token, std::move(written)});
    }

private:
    static char nextIn(std::string_view text, std::size_t from)
    {
        const std::size_t next = text.find_first_not_of(whiteSpace, from);
        return next == std::string_view::npos ? '\0' : text[next];
    }

    const CaretPlace &m_at;
    char m_next; ///< what follows the token
};

} // namespace

bool Completions::isComplete() const
{
    return std::any_of(items.begin(), items.end(),
                       [this](const CompletionItem &item) { return item.text == typed; });
}

Completions completionsAt(std::string_view text, std::size_t position,
                          const std::optional<ChosenVault> &vault)
{
    Surroundings around{caretPlaceAt(text, position), {}, {}, vault ? &*vault : nullptr};
    const CaretPlace &at = around.at;
    Completions result{at.place, at.token, at.typed, {}};
    if (at.place == Place::Elsewhere)
        return result;
    const Tree tree = read(text);
    around.siblings = siblingsOf(tree, at);
    around.reached = reachedAt(tree, at);
    const std::vector<Proposal> proposals = proposalsFor(around);
    const ProposalWriter writer(text, at);
    for (const bool fitsBadly : {false, true}) {
        for (const int rank : {0, 1, 2}) {
            for (const Proposal &proposal : proposals) {
                const bool isBad = proposal.note == CompletionNote::NotCarried;
                if (isBad != fitsBadly || rankOf(proposal.text, at.typed) != rank)
                    continue;
                result.items.push_back(
                    {proposal.text, proposal.kind, proposal.detail, proposal.note, proposal.years});
                writer.write(result.items.back(), proposal);
            }
        }
    }
    return result;
}

} // namespace vaultlock::policy
