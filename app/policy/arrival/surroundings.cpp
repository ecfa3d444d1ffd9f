// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/arrival/surroundings.h"

#include "policy/arrival/rewriting.h"
#include "policy/arrival/terraform.h"
#include "policy/document.h"
#include "policy/reader/reader.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

constexpr std::string_view fence = "```";
constexpr std::size_t none = std::string_view::npos;

/// The edits that leave a stretch of the text, white space around it aside.
std::vector<TextEdit> edgesAround(std::string_view text, Span kept, std::vector<TextEdit> within)
{
    std::vector<TextEdit> edits;
    if (kept.begin > 0)
        edits.push_back({{0, kept.begin}, {}});
    edits.insert(edits.end(), within.begin(), within.end());
    if (kept.end < text.size())
        edits.push_back({{kept.end, text.size()}, {}});
    return edits;
}

/// The first line that is not blank: where text around a policy, or another notation, is shown.
Span firstLine(std::string_view text)
{
    const std::size_t begin = std::min(text.find_first_not_of(whiteSpace), text.size());
    const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
    return {begin, end};
}

bool startsLikeJson(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(whiteSpace);
    return first != none && (text[first] == '{' || text[first] == '[');
}

/// Something of an object can be read.
bool hasMembers(std::string_view text)
{
    const Tree tree = read(text);
    return tree.root != noNode && tree.at(tree.root).kind == NodeKind::Object &&
           tree.at(tree.root).firstChild != noNode;
}

/// A policy, or a wrapper with one.
bool isPolicy(std::string_view text)
{
    if (text.find("Statement") == none)
        return false;
    const Tree tree = read(text);
    const Document document = documentOf(tree);
    return tree.faults.empty() && (document.statement != noNode || document.wrapped != noNode);
}

/// Behind the brace that closes the one at the position; npos without one.
std::size_t behindObject(std::string_view text, std::size_t at)
{
    std::size_t open = 0;
    for (; at < text.size(); ++at) {
        at = text.find_first_of("{}\"", at);
        if (at == none)
            return none;
        if (text[at] == '{') {
            ++open;
        } else if (text[at] == '}') {
            if (--open == 0)
                return at + 1;
        } else {
            for (++at; at < text.size() && text[at] != '"'; ++at) {
                if (text[at] == '\n')
                    return none;
                at += text[at] == '\\' ? 1U : 0U;
            }
        }
    }
    return none;
}

/// The only policy in the text.
std::optional<Span> onlyPolicyIn(std::string_view text)
{
    constexpr int mostLooks = 32; // each may go through all of the text
    std::optional<Span> found;
    std::size_t at = text.find('{');
    for (int i = 0; i < mostLooks && at != none; ++i) {
        const std::size_t end = behindObject(text, at);
        if (end != none && isPolicy(text.substr(at, end - at))) {
            if (found)
                return {};
            found = Span{at, end};
            at = text.find('{', end);
        } else {
            at = text.find('{', at + 1);
        }
    }
    return found;
}

/// A line that begins with a fence, from the position on.
std::size_t fenceFrom(std::string_view text, std::size_t at)
{
    for (at = text.find(fence, at); at != none; at = text.find(fence, at + 1)) {
        const std::size_t before = at == 0 ? none : text.find_last_not_of(" \t", at - 1);
        if (before == none || text[before] == '\n')
            return at;
    }
    return none;
}

/// What is in the only code fence that has an object in it.
std::optional<Peeled> codeFenceOf(std::string_view text)
{
    constexpr int mostFences = 16;
    std::optional<Peeled> found;
    std::size_t opening = fenceFrom(text, 0);
    for (int i = 0; i < mostFences && opening != none; ++i) {
        const std::size_t lineEnd = std::min(text.find('\n', opening), text.size());
        const std::size_t closing = fenceFrom(text, lineEnd);
        const std::size_t end = std::min(closing, text.size());
        const std::string_view inside = text.substr(lineEnd, end - lineEnd);
        if (startsLikeJson(inside) && hasMembers(inside)) {
            if (found)
                return {};
            const std::size_t begin = text.find_first_not_of(whiteSpace, lineEnd);
            const std::size_t last = text.find_last_not_of(whiteSpace, end - 1) + 1;
            const std::size_t shown = text.find_last_not_of(whiteSpace, lineEnd - 1) + 1;
            found = Peeled{{{Rule::SurroundedPolicy, "code-fence", {opening, shown}}},
                           edgesAround(text, {begin, last}, {})};
        }
        opening = closing == none ? none : fenceFrom(text, closing + fence.size());
    }
    return found;
}

bool isYamlKey(std::string_view line)
{
    const std::size_t begin = line.find_first_not_of(" \t-\"'");
    const std::size_t end = begin == none ? none : line.find_first_of(":\"' \t", begin);
    if (end == none || end == begin)
        return false;
    const std::size_t colon = line[end] == ':' ? end : end + 1;
    return line.substr(colon, 1) == ":" &&
           (colon + 1 == line.size() || whiteSpace.find(line[colon + 1]) != none);
}

/// The line that the position is in, up to the position.
std::string_view lineBefore(std::string_view text, std::size_t at)
{
    const std::string_view before = text.substr(0, at);
    const std::size_t last = before.find_last_not_of(whiteSpace);
    if (last == none)
        return {};
    const std::size_t lineBreak = before.rfind('\n', last);
    const std::size_t begin = lineBreak == none ? 0 : lineBreak + 1;
    return before.substr(begin, last + 1 - begin);
}

bool looksLikeYaml(std::string_view text)
{
    for (const std::string_view key : {"Statement:", "Effect:", "PolicyDocument:"}) {
        const std::size_t at = text.find(key);
        if (at == none)
            continue;
        const std::size_t lineBreak = text.rfind('\n', at);
        const std::size_t begin = lineBreak == none ? 0 : lineBreak + 1;
        if (isYamlKey(text.substr(begin, at + key.size() - begin)))
            return true;
    }
    return false;
}

std::string_view kindOf(std::string_view text, Span policy)
{
    if (looksLikeTerraform(text.substr(0, policy.begin)))
        return "terraform";
    return isYamlKey(lineBefore(text, policy.begin)) ? "yaml" : "";
}

/// JSON of what Terraform's configuration language has at the brace, if a policy comes of it.
std::optional<HclObject> hclPolicyAt(std::string_view text, std::size_t brace)
{
    std::optional<HclObject> object = hclObjectAt(text, brace);
    if (!object)
        return {};
    const std::vector<TextEdit> edits = edgesAround(text, object->span, object->edits);
    if (!isPolicy(Rewriting(text, edits).text()))
        return {};
    return object;
}

std::optional<HclObject> onlyHclPolicyIn(std::string_view text)
{
    if (startsLikeJson(text)) {
        auto object = hclPolicyAt(text, text.find_first_not_of(whiteSpace));
        const bool isWhole = object && text.find_first_not_of(whiteSpace, object->span.end) == none;
        return isWhole ? object : std::nullopt;
    }
    std::optional<HclObject> found;
    for (const std::size_t brace : encodedObjectsIn(text)) {
        auto object = hclPolicyAt(text, brace);
        if (object && found)
            return {};
        if (object)
            found = std::move(object);
    }
    return found;
}

} // namespace

std::optional<Peeled> surroundingsOf(const Tree &tree)
{
    const std::string_view text = tree.text;
    if (startsLikeJson(text))
        return {};
    if (auto fenced = codeFenceOf(text))
        return fenced;
    const std::optional<Span> policy = onlyPolicyIn(text);
    if (!policy)
        return {};
    return Peeled{{{Rule::SurroundedPolicy, kindOf(text, *policy), firstLine(text)}},
                  edgesAround(text, *policy, {})};
}

std::optional<Peeled> otherNotationOf(const Tree &tree)
{
    const std::string_view text = tree.text;
    if (const auto object = onlyHclPolicyIn(text))
        return Peeled{{{Rule::OtherNotation, "terraform", firstLine(text)}},
                      edgesAround(text, object->span, object->edits)};
    if (startsLikeJson(text))
        return {};
    if (looksLikeTerraform(text))
        return Peeled{{{Rule::OtherNotation, "terraform", firstLine(text)}}, {}};
    if (looksLikeYaml(text))
        return Peeled{{{Rule::OtherNotation, "yaml", firstLine(text)}}, {}};
    return {};
}

} // namespace vaultlock::policy
