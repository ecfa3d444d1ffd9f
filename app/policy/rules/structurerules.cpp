// SPDX-License-Identifier: GPL-3.0-or-later

// The family "structure": elements that are missing, unknown, twice, or of the wrong type.
// Source: IAM user guide, "Grammar of the IAM JSON policy language" and "JSON element reference".
#include "policy/rules/nearmiss.h"
#include "policy/rules/rules.h"
#include "policy/writer.h"

#include <algorithm>
#include <array>
#include <forward_list>
#include <functional>
#include <iterator>

namespace vaultlock::policy {

namespace {

constexpr std::array<std::string_view, 3> rootElements{"Version", "Id", "Statement"};
constexpr std::array<std::string_view, 9> elementsOfStatement{
    "Sid",       "Effect",   "Principal",   "NotPrincipal", "Action",
    "NotAction", "Resource", "NotResource", "Condition"};

Span openingOf(const Tree &tree, NodeIndex node)
{
    const std::size_t begin = tree.at(node).span.begin;
    return {begin, begin + 1};
}

/// Puts a member first into an object, laid out as the one that was first.
Fix memberInsertion(const Tree &tree, NodeIndex object, const std::string &member)
{
    const std::size_t inside = tree.at(object).span.begin + 1;
    const NodeIndex first = tree.at(object).firstChild;
    if (first == noNode)
        return insertion(inside, member);
    const Node &next = tree.at(first);
    const std::size_t at = next.key.size() > 0 ? next.key.begin : next.span.begin;
    const std::string_view gap = tree.textOf({inside, at});
    const bool isLayout =
        !gap.empty() && gap.find_first_not_of(" \t\r\n") == std::string_view::npos;
    return insertion(at, member + "," + (isLayout ? std::string(gap) : " "));
}

using Misspelt = std::vector<std::string>;

/// The elements that the unknown ones were most likely meant to be: they are not missing.
template <typename Names>
Misspelt checkElementNames(Report &report, NodeIndex object, const Names &names)
{
    const Tree &tree = report.tree();
    Misspelt misspelt;
    for (NodeIndex child = tree.at(object).firstChild; child != noNode && !report.isFull();
         child = tree.at(child).nextSibling) {
        const Span key = tree.at(child).key;
        const auto isKey = [&](std::string_view name) {
            return tree.isKey(child, name);
        };
        if (key.size() == 0 || std::any_of(names.begin(), names.end(), isKey))
            continue;
        const std::string word = tree.keyOf(child);
        const std::string meant = nearMiss(word, names);
        Finding &finding =
            report.add(Rule::UnknownElement, Severity::Error, key, child, {word, meant});
        if (!meant.empty() && tree.member(object, meant) == noNode)
            finding.fixes.push_back(replacement(key, jsonString(meant)));
        if (!meant.empty())
            misspelt.push_back(meant);
    }
    return misspelt;
}

void wrongType(Report &report, NodeIndex node, std::string element, std::string expected)
{
    if (report.tree().at(node).kind != NodeKind::Invalid)
        report.add(Rule::WrongType, Severity::Error, report.tree().at(node).span, node,
                   {std::move(element), std::move(expected)});
}

/// True where the element is there and a string.
bool checkIsString(Report &report, NodeIndex node, const char *element)
{
    if (node == noNode)
        return false;
    if (report.tree().at(node).kind == NodeKind::String)
        return true;
    wrongType(report, node, element, "string");
    return false;
}

void checkVersion(Report &report, const Misspelt &misspelt)
{
    const Tree &tree = report.tree();
    const NodeIndex version = report.document().version;
    if (version == noNode) {
        if (contains(misspelt, "Version"))
            return;
        const NodeIndex root = report.document().root;
        Finding &finding =
            report.add(Rule::MissingVersion, Severity::Warning, openingOf(tree, root), root);
        finding.fixes.push_back(memberInsertion(tree, root, "\"Version\": \"2012-10-17\""));
        return;
    }
    if (!checkIsString(report, version, "Version") || tree.isString(version, "2012-10-17") ||
        tree.isString(version, "2008-10-17"))
        return;
    Finding &finding = report.add(Rule::InvalidVersion, Severity::Error, tree.at(version).span,
                                  version, {tree.stringOf(version)});
    finding.fixes.push_back(replacement(tree.at(version).span, "\"2012-10-17\""));
}

void checkStatementElement(Report &report, const Misspelt &misspelt)
{
    const Tree &tree = report.tree();
    const NodeIndex statement = report.document().statement;
    const NodeIndex root = report.document().root;
    if (statement == noNode) {
        if (!contains(misspelt, "Statement"))
            report.add(Rule::MissingStatement, Severity::Error, openingOf(tree, root), root);
        return;
    }
    const Node &node = tree.at(statement);
    if (node.kind == NodeKind::Array && node.firstChild == noNode)
        report.add(Rule::EmptyStatementList, Severity::Error, node.span, statement);
    else if (node.kind != NodeKind::Array && node.kind != NodeKind::Object)
        wrongType(report, statement, "Statement", "list");
    if (node.kind != NodeKind::Array)
        return;
    for (NodeIndex child = node.firstChild; child != noNode; child = tree.at(child).nextSibling) {
        if (tree.at(child).kind != NodeKind::Object)
            wrongType(report, child, "Statement", "object");
    }
}

bool isAlphanumeric(char c)
{
    const char letter = static_cast<char>(c | 0x20);
    return (letter >= 'a' && letter <= 'z') || (c >= '0' && c <= '9');
}

/// Another statement has this name, or there are too many to look.
bool isSidTaken(const Report &report, std::string_view sid)
{
    constexpr std::size_t mostLookedAt = 200; // no policy of 20 KB has more
    const auto &statements = report.document().statements;
    return statements.size() > mostLookedAt ||
           std::any_of(statements.begin(), statements.end(), [&](const Statement &other) {
               return other.sid != noNode && report.tree().isString(other.sid, sid);
           });
}

void checkSid(Report &report, const Statement &statement)
{
    const Tree &tree = report.tree();
    if (!checkIsString(report, statement.sid, "Sid"))
        return;
    const std::string_view raw = tree.rawStringOf(statement.sid);
    if (std::all_of(raw.begin(), raw.end(), isAlphanumeric)) // so it has no escapes
        return;
    std::string sid = tree.stringOf(statement.sid);
    if (tree.at(statement.sid).hasEscape && std::all_of(sid.begin(), sid.end(), isAlphanumeric))
        return;
    std::string plain(sid.size() + 2, '"'); // of its own length with its quotes, at first
    const auto end = std::copy_if(sid.begin(), sid.end(), plain.begin() + 1, isAlphanumeric);
    plain.erase(end + 1, plain.end());
    const std::string_view inside = std::string_view(plain).substr(1, plain.size() - 2);
    const bool isOffered = !inside.empty() && !isSidTaken(report, inside);
    Finding &finding =
        report.add(Rule::SidCharacters, Severity::Hint, tree.at(statement.sid).span, statement.sid);
    finding.arguments.push_back(std::move(sid));
    if (isOffered)
        finding.fixes.push_back(replacement(tree.at(statement.sid).span, std::move(plain)));
}

using Sid = std::pair<std::string_view, NodeIndex>;

/// Looks at numbers instead of texts: nearly always that is all.
bool mayHaveEquals(const std::vector<Sid> &sids)
{
    std::vector<std::size_t> hashes;
    hashes.reserve(sids.size());
    for (const Sid &sid : sids)
        hashes.push_back(std::hash<std::string_view>()(sid.first));
    std::sort(hashes.begin(), hashes.end());
    return std::adjacent_find(hashes.begin(), hashes.end()) != hashes.end();
}

/// IAM Access Analyzer's policy checks, "Empty Sid value": an empty one is as good as none.
void checkDuplicateSids(Report &report)
{
    const Tree &tree = report.tree();
    if (report.document().statements.size() < 2)
        return;
    std::vector<Sid> sids;
    sids.reserve(report.document().statements.size());
    std::forward_list<std::string> decoded;
    for (const Statement &statement : report.document().statements) {
        const NodeIndex sid = statement.sid;
        if (sid != noNode && tree.at(sid).kind == NodeKind::String)
            sids.emplace_back(tree.at(sid).hasEscape ? decoded.emplace_front(tree.stringOf(sid))
                                                     : tree.rawStringOf(sid),
                              sid);
    }
    if (!mayHaveEquals(sids))
        return;
    std::sort(sids.begin(), sids.end());
    for (std::size_t i = 1; i < sids.size(); ++i) {
        if (!sids[i].first.empty() && sids[i].first == sids[i - 1].first)
            report.add(Rule::DuplicateSid, Severity::Error, tree.at(sids[i].second).span,
                       sids[i].second, {std::string(sids[i].first)});
    }
}

void checkEffect(Report &report, const Statement &statement, const Misspelt &misspelt)
{
    const Tree &tree = report.tree();
    if (statement.effect == noNode) {
        if (contains(misspelt, "Effect"))
            return;
        Finding &finding = report.add(Rule::MissingEffect, Severity::Error,
                                      openingOf(tree, statement.node), statement.node);
        finding.fixes.push_back(memberInsertion(tree, statement.node, "\"Effect\": \"Deny\""));
        return;
    }
    if (!checkIsString(report, statement.effect, "Effect") ||
        tree.isString(statement.effect, "Allow") || tree.isString(statement.effect, "Deny"))
        return;
    constexpr std::array<std::string_view, 2> effects{"Allow", "Deny"};
    const std::string given = tree.stringOf(statement.effect);
    const std::string meant = nearMiss(given, effects);
    Finding &finding = report.add(Rule::InvalidEffect, Severity::Error,
                                  tree.at(statement.effect).span, statement.effect, {given, meant});
    if (!meant.empty())
        finding.fixes.push_back(replacement(tree.at(statement.effect).span, jsonString(meant)));
}

struct Pair
{
    NodeIndex element;
    NodeIndex negation;
    const char *name;
    const char *negatedName;
    Rule missing;
    const char *insertedMember; ///< null: nothing can be guessed
};

void checkPair(Report &report, const Statement &statement, const Pair &pair,
               const Misspelt &misspelt)
{
    const Tree &tree = report.tree();
    if (pair.element != noNode && pair.negation != noNode) {
        report.add(Rule::ElementWithItsNegation, Severity::Error, tree.at(pair.negation).key,
                   pair.negation, {pair.name});
    } else if (pair.element == noNode && pair.negation == noNode &&
               !contains(misspelt, pair.name) && !contains(misspelt, pair.negatedName)) {
        Finding &finding = report.add(pair.missing, Severity::Error,
                                      openingOf(tree, statement.node), statement.node);
        std::string member = pair.insertedMember ? pair.insertedMember : "";
        if (pair.missing == Rule::MissingResource && report.hasVault())
            member = "\"Resource\": " + jsonString(report.vaultArn());
        if (!member.empty())
            finding.fixes.push_back(memberInsertion(tree, statement.node, member));
    }
}

/// A string, or a list of strings that is not empty.
void checkStrings(Report &report, NodeIndex node, const char *element)
{
    if (node == noNode)
        return;
    const Tree &tree = report.tree();
    const Node &value = tree.at(node);
    if (value.kind == NodeKind::String)
        return;
    if (value.kind != NodeKind::Array) {
        wrongType(report, node, element, "string-or-list");
        return;
    }
    if (value.firstChild == noNode)
        report.add(Rule::EmptyList, Severity::Error, value.span, node, {element});
    for (NodeIndex child = value.firstChild; child != noNode; child = tree.at(child).nextSibling) {
        if (tree.at(child).kind != NodeKind::String)
            wrongType(report, child, element, "string");
    }
}

void checkPrincipal(Report &report, NodeIndex node, const char *element)
{
    if (node == noNode)
        return;
    const Tree &tree = report.tree();
    const Node &value = tree.at(node);
    if (value.kind == NodeKind::String)
        return;
    if (value.kind != NodeKind::Object) {
        wrongType(report, node, element, "principal");
        return;
    }
    if (value.firstChild == noNode)
        report.add(Rule::EmptyList, Severity::Error, value.span, node, {element});
    for (NodeIndex child = value.firstChild; child != noNode; child = tree.at(child).nextSibling)
        checkStrings(report, child, element);
}

void checkStatement(Report &report, const Statement &statement)
{
    const Misspelt misspelt = statement.hasOthers
                                  ? checkElementNames(report, statement.node, elementsOfStatement)
                                  : Misspelt();
    checkSid(report, statement);
    checkEffect(report, statement, misspelt);
    checkPair(report, statement,
              {statement.principal, statement.notPrincipal, "Principal", "NotPrincipal",
               Rule::MissingPrincipal, "\"Principal\": \"*\""},
              misspelt);
    checkPair(report, statement,
              {statement.action, statement.notAction, "Action", "NotAction", Rule::MissingAction,
               nullptr},
              misspelt);
    checkPair(report, statement,
              {statement.resource, statement.notResource, "Resource", "NotResource",
               Rule::MissingResource, nullptr},
              misspelt);
    checkPrincipal(report, statement.principal, "Principal");
    checkPrincipal(report, statement.notPrincipal, "NotPrincipal");
    checkStrings(report, statement.action, "Action");
    checkStrings(report, statement.notAction, "NotAction");
    checkStrings(report, statement.resource, "Resource");
    checkStrings(report, statement.notResource, "NotResource");
    const NodeIndex condition = statement.condition;
    if (condition != noNode && report.tree().at(condition).kind != NodeKind::Object)
        wrongType(report, condition, "Condition", "object");
}

} // namespace

void checkStructure(Report &report)
{
    const Tree &tree = report.tree();
    if (tree.root == noNode)
        return;
    if (report.document().root == noNode) {
        wrongType(report, tree.root, "policy", "object");
        return;
    }
    const Misspelt misspelt = checkElementNames(report, tree.root, rootElements);
    checkVersion(report, misspelt);
    checkIsString(report, report.document().id, "Id");
    checkStatementElement(report, misspelt);
    for (const Statement &statement : report.document().statements) {
        if (report.isFull())
            return;
        checkStatement(report, statement);
    }
    checkDuplicateSids(report);
}

} // namespace vaultlock::policy
