// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/fixharm.h"

#include "policy/reader/reader.h"

#include <algorithm>
#include <iterator>

namespace vaultlock::policy {

namespace {

bool touches(const TextEdit &edit, Span span)
{
    if (edit.span.size() == 0)
        return edit.span.begin > span.begin && edit.span.begin < span.end;
    return edit.span.begin < span.end && edit.span.end > span.begin;
}

/// Edits are in the order of the text.
bool isTouched(const std::vector<TextEdit> &edits, Span span)
{
    const auto first =
        std::lower_bound(edits.begin(), edits.end(), span.begin,
                         [](const TextEdit &edit, std::size_t at) { return edit.span.end < at; });
    for (auto edit = first; edit != edits.end() && edit->span.begin < span.end; ++edit) {
        if (touches(*edit, span))
            return true;
    }
    return false;
}

/// A key, or a value that is no container.
struct ReadText
{
    NodeIndex node;
    bool isKey;
    bool hasEscape;
    NodeKind kind;
    std::string_view bytes;

    /// What it says is the same, too. The node may be another one.
    bool isWrittenLike(const ReadText &other) const
    {
        return isKey == other.isKey && hasEscape == other.hasEscape && kind == other.kind &&
               bytes == other.bytes;
    }
};

using ReadTexts = std::vector<ReadText>;

/// In the order of the text; without those that one of the edits touches.
ReadTexts readIn(const Tree &tree, const std::vector<TextEdit> &edits)
{
    ReadTexts texts;
    texts.reserve(2 * tree.nodes.size());
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        const Node &node = tree.nodes[i];
        const auto index = static_cast<NodeIndex>(i);
        if (node.key.size() > 0 && !isTouched(edits, node.key))
            texts.push_back(
                {index, true, node.keyHasEscape, NodeKind::String, tree.textOf(node.key)});
        const bool isContainer = node.kind == NodeKind::Object || node.kind == NodeKind::Array;
        if (isContainer || node.kind == NodeKind::Invalid || isTouched(edits, node.span))
            continue;
        texts.push_back({index, false, node.hasEscape, node.kind, tree.textOf(node.span)});
    }
    return texts;
}

/// Sorted.
std::vector<std::string> meaningsOf(const Tree &tree, ReadTexts::const_iterator begin,
                                    ReadTexts::const_iterator end)
{
    std::vector<std::string> meanings;
    std::transform(begin, end, std::back_inserter(meanings), [&tree](const ReadText &text) {
        if (text.isKey)
            return tree.keyOf(text.node);
        return text.kind == NodeKind::String ? tree.stringOf(text.node) : std::string(text.bytes);
    });
    std::sort(meanings.begin(), meanings.end());
    return meanings;
}

/// This is asked at every key for each fix of a text that is no JSON for the moment. A fix is
/// small: what stands before it and behind it is written as it was, and only the rest is to be
/// compared.
std::vector<std::string> lostBetween(const Tree &tree, const Fix &fix, const Tree &changed)
{
    const Span whole{0, tree.text.size()};
    const bool isWhole = fix.edits.size() == 1 && fix.edits.front().span == whole;
    const ReadTexts before = readIn(tree, isWhole ? std::vector<TextEdit>() : fix.edits);
    const ReadTexts after = readIn(changed, {});
    const auto areAlike = [](const ReadText &one, const ReadText &other) {
        return one.isWrittenLike(other);
    };
    const auto first =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end(), areAlike);
    const auto last =
        std::mismatch(before.rbegin(), std::make_reverse_iterator(first.first), after.rbegin(),
                      std::make_reverse_iterator(first.second), areAlike);
    const auto gone = meaningsOf(tree, first.first, last.first.base());
    const auto come = meaningsOf(changed, first.second, last.second.base());
    std::vector<std::string> lost;
    std::set_difference(gone.begin(), gone.end(), come.begin(), come.end(),
                        std::back_inserter(lost));
    return lost;
}

/// Of what keeps the text from being a policy in JSON.
bool isFault(const Finding &finding)
{
    return finding.severity == Severity::Error && finding.rule <= Rule::OtherNotation &&
           finding.rule != Rule::DuplicateKey;
}

std::size_t faultsIn(const std::vector<Finding> &findings)
{
    return static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(), isFault));
}

/// The members of the changed text whose names the fix has made or changed.
std::vector<Span> membersRenamed(const Tree &tree, const Fix &fix)
{
    std::vector<Span> edits;
    std::size_t removed = 0;
    std::size_t added = 0;
    for (const TextEdit &edit : fix.edits) {
        const std::size_t begin = edit.span.begin + added - removed;
        edits.push_back({begin, begin + edit.replacement.size()});
        added += edit.replacement.size();
        removed += edit.span.size();
    }
    std::vector<Span> members;
    for (const Node &node : tree.nodes) {
        for (const Span edit : edits) {
            if (node.key.begin < node.key.end && edit.begin <= node.key.end &&
                edit.end >= node.key.begin)
                members.push_back({node.key.begin, std::max(node.key.end, node.span.end)});
        }
    }
    return members;
}

} // namespace

std::vector<std::string> lostBy(std::string_view text, const Fix &fix)
{
    if (fix.kind == FixKind::Unwrap || fix.kind == FixKind::Rewrite)
        return {};
    const std::string changed = applied(text, fix);
    return lostBetween(read(text), fix, read(changed));
}

bool leavesLess(const Tree &tree, const Fix &fix)
{
    const std::string changed = applied(tree.text, fix);
    const Tree after = read(changed);
    const std::size_t left = after.faults.size();
    const bool isLess = left < tree.faults.size() || left == Tree::maxFaults; // there are more
    return isLess && lostBetween(tree, fix, after).empty();
}

std::vector<Finding> newErrors(std::string_view text, const std::vector<Finding> &findings,
                               const Fix &fix, const std::vector<Finding> &after)
{
    const std::size_t faults = faultsIn(findings);
    const std::size_t left = faultsIn(after);
    std::vector<Finding> found;
    if (left < faults)
        return found;
    if (left > faults) {
        std::copy_if(after.begin(), after.end(), std::back_inserter(found), isFault);
        return found;
    }
    const std::string changed = applied(text, fix);
    const std::vector<Span> renamed = membersRenamed(read(changed), fix);
    const auto wasThere = [&](const Finding &error) {
        return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
            return finding.rule == error.rule &&
                   (finding.arguments == error.arguments || isTouched(fix.edits, finding.span));
        });
    };
    const auto isRevealed = [&](const Finding &error) {
        return std::any_of(renamed.begin(), renamed.end(), [&](Span member) {
            return error.span.begin >= member.begin && error.span.end <= member.end;
        });
    };
    for (const Finding &error : after) {
        if (error.severity == Severity::Error && !wasThere(error) && !isRevealed(error))
            found.push_back(error);
    }
    return found;
}

} // namespace vaultlock::policy
