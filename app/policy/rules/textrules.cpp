// The family "text": what is wrong with the policy as a text.
#include "policy/rules/placeholders.h"
#include "policy/rules/rules.h"
#include "policy/writer.h"

namespace vaultlock::policy {

namespace {

Rule ruleOf(FaultReason reason)
{
    switch (reason) {
    case FaultReason::TooDeep:
        return Rule::TooDeep;
    case FaultReason::NotUtf8:
        return Rule::NotUtf8;
    case FaultReason::ByteOrderMark:
        return Rule::ByteOrderMark;
    case FaultReason::TrailingText:
        return Rule::TrailingText;
    default:
        return Rule::JsonSyntax;
    }
}

/// The reason's name, for the sentence.
std::string_view reasonName(FaultReason reason)
{
    switch (reason) {
    case FaultReason::Empty:
        return "empty";
    case FaultReason::Unexpected:
        return "unexpected";
    case FaultReason::ExpectedValue:
        return "expected-value";
    case FaultReason::ExpectedKey:
        return "expected-key";
    case FaultReason::MissingComma:
        return "missing-comma";
    case FaultReason::TrailingComma:
        return "trailing-comma";
    case FaultReason::MissingColon:
        return "missing-colon";
    case FaultReason::Unclosed:
        return "unclosed";
    case FaultReason::UnterminatedString:
        return "unterminated-string";
    case FaultReason::BadEscape:
        return "bad-escape";
    case FaultReason::LoneSurrogate:
        return "lone-surrogate";
    case FaultReason::ControlCharacter:
        return "control-character";
    case FaultReason::BadNumber:
        return "bad-number";
    case FaultReason::Comment:
        return "comment";
    case FaultReason::SingleQuotes:
        return "single-quotes";
    case FaultReason::TooDeep:
    case FaultReason::NotUtf8:
    case FaultReason::ByteOrderMark:
    case FaultReason::TrailingText:
        break;
    }
    return {};
}

std::vector<Fix> fixesOf(const Tree &tree, const TextFault &fault)
{
    const std::string_view text = tree.textOf(fault.span);
    switch (fault.reason) {
    case FaultReason::MissingComma:
        return {insertion(fault.span.end, ",")};
    case FaultReason::MissingColon:
        return {insertion(fault.span.end, ":")};
    case FaultReason::TrailingComma:
    case FaultReason::Comment:
    case FaultReason::ByteOrderMark:
    case FaultReason::TrailingText:
        return {removal(tree, fault.span)};
    case FaultReason::SingleQuotes:
        if (text.size() >= 2 && text.back() == '\'')
            return {replacement(fault.span, quoted(text.substr(1, text.size() - 2)))};
        return {};
    default:
        return {};
    }
}

void checkFaults(Report &report)
{
    constexpr std::size_t quotedBytes = 40;
    const Tree &tree = report.tree();
    for (const TextFault &fault : tree.faults) {
        const std::string excerpt(tree.textOf(fault.span).substr(0, quotedBytes));
        Finding &finding = report.add(ruleOf(fault.reason), Severity::Error, fault.span, noNode,
                                      {std::string(reasonName(fault.reason)), excerpt});
        finding.fixes = fixesOf(tree, fault);
    }
}

void checkKeysOf(Report &report, NodeIndex object)
{
    const Tree &tree = report.tree();
    for (NodeIndex child = tree.at(object).firstChild; child != noNode;
         child = tree.at(child).nextSibling) {
        if (tree.at(child).key.size() == 0)
            continue;
        for (NodeIndex other = tree.at(object).firstChild; other != child;
             other = tree.at(other).nextSibling) {
            const bool isSame =
                tree.textOf(tree.at(other).key) == tree.textOf(tree.at(child).key) ||
                ((tree.at(other).keyHasEscape || tree.at(child).keyHasEscape) &&
                 tree.keyOf(other) == tree.keyOf(child));
            if (isSame) {
                report.add(Rule::DuplicateKey, Severity::Error, tree.at(child).key, child,
                           {tree.keyOf(child)});
                break;
            }
        }
    }
}

void checkDuplicateKeys(Report &report)
{
    // Beyond that many members it is no policy; comparing each with each would take too long.
    constexpr int mostMembers = 500;
    const Tree &tree = report.tree();
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        if (tree.nodes[i].kind != NodeKind::Object)
            continue;
        int members = 0;
        for (NodeIndex child = tree.nodes[i].firstChild; child != noNode && members <= mostMembers;
             child = tree.at(child).nextSibling)
            ++members;
        if (members <= mostMembers)
            checkKeysOf(report, static_cast<NodeIndex>(i));
    }
}

void checkWrapping(Report &report)
{
    const NodeIndex wrapped = report.document().wrapped;
    if (wrapped == noNode)
        return;
    const Tree &tree = report.tree();
    Finding &finding =
        report.add(Rule::WrappedPolicy, Severity::Error, tree.at(wrapped).key, wrapped);
    finding.fixes.push_back(
        {FixKind::Unwrap, {}, {TextEdit{{0, tree.text.size()}, tree.stringOf(wrapped)}}});
}

void checkSize(Report &report)
{
    const Tree &tree = report.tree();
    const std::size_t size = tree.text.size();
    if (size <= policySizeWarning)
        return;
    const bool isOver = size > policySizeLimit;
    Finding &finding =
        report.add(isOver ? Rule::SizeOverLimit : Rule::SizeNearLimit,
                   isOver ? Severity::Error : Severity::Warning, {size - 1, size}, tree.root,
                   {std::to_string(size), std::to_string(policySizeLimit)});
    if (!tree.faults.empty())
        return;
    std::string minified = minify(tree);
    if (minified.size() < size)
        finding.fixes.push_back({FixKind::Minify, {}, {TextEdit{{0, size}, std::move(minified)}}});
}

void checkPlaceholders(Report &report)
{
    const Tree &tree = report.tree();
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        const Node &node = tree.nodes[i];
        if (node.kind != NodeKind::String)
            continue;
        for (const Span span : placeholdersIn(tree.text, node.span))
            report.add(Rule::TemplatePlaceholder, Severity::Error, span, static_cast<NodeIndex>(i),
                       {std::string(tree.textOf(span))});
    }
}

} // namespace

void checkText(Report &report)
{
    checkFaults(report);
    checkDuplicateKeys(report);
    checkWrapping(report);
    checkSize(report);
    if (report.document().wrapped == noNode)
        checkPlaceholders(report);
}

} // namespace vaultlock::policy
