// SPDX-License-Identifier: GPL-3.0-or-later

// What a change in the form changes in the text.
#include "policy/guided/guidedform.h"
#include "policy/guided/guidedreading.h"
#include "policy/guided/guidedsource.h"
#include "policy/guided/rulestatement.h"
#include "policy/insertion/statementinsertion.h"
#include "policy/reader/reader.h"
#include "policy/writer.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

/// The change of one card, as small as it can be.
class Change
{
public:
    Change(const GuidedSource &source, const StatementModel &statement, const VaultArn &vault)
        : m_source(source)
        , m_statement(statement)
        , m_vault(vault)
    {
    }

    std::vector<TextEdit> from(const GuidedRule &now, const GuidedRule &wanted)
    {
        if (now == wanted || now.index() != wanted.index())
            return {};
        const bool isDone = std::visit([&](const auto &rule) { return change(now, rule); }, wanted);
        if (!isDone) {
            m_edits.clear();
            replaceStatement(wanted);
        }
        std::sort(m_edits.begin(), m_edits.end(),
                  [](const TextEdit &a, const TextEdit &b) { return a.span.begin < b.span.begin; });
        return std::move(m_edits);
    }

private:
    bool change(const GuidedRule &now, const Retention &wanted)
    {
        const auto &before = std::get<Retention>(now);
        changeBound(before.bound, wanted.bound);
        if (before.days != wanted.days) {
            const std::int64_t operand = wanted.days - (countsUpTo(m_statement) ? 1 : 0);
            replaceOperands(std::to_string(operand));
        }
        return true;
    }

    bool change(const GuidedRule &now, const LegalHold &wanted)
    {
        const auto &before = std::get<LegalHold>(now);
        if (before.ignoresCase != wanted.ignoresCase)
            return false;
        changeBound(before.bound, wanted.bound);
        if (before.tagKey != wanted.tagKey) {
            const Condition &condition = m_statement.conditions.front();
            const std::string prefix(
                condition.keyName.substr(0, condition.keyName.size() - condition.key.tag.size()));
            replace(m_source.tree.at(condition.keyNode).key, jsonString(prefix + wanted.tagKey));
        }
        if (before.tagValue != wanted.tagValue)
            replaceOperands(wanted.tagValue);
        return true;
    }

    bool change(const GuidedRule & /*now*/, const HoldProtection & /*wanted*/) { return false; }

    bool change(const GuidedRule &now, const DeletionForbidden &wanted)
    {
        changeBound(std::get<DeletionForbidden>(now).bound, wanted.bound);
        return true;
    }

    bool change(const GuidedRule & /*now*/, const OtherAccountsForbidden & /*wanted*/)
    {
        return true;
    }

    bool change(const GuidedRule &now, const SettingsKept &wanted)
    {
        changeBound(std::get<SettingsKept>(now).bound, wanted.bound);
        return true;
    }

    void changeBound(Bound now, Bound wanted)
    {
        if (now != wanted)
            replace(m_source.tree.at(m_statement.principals.node).span,
                    principalFor(wanted, m_vault));
    }

    /// As strings where they are strings.
    void replaceOperands(const std::string &text)
    {
        for (const ScalarValue &value : m_statement.conditions.front().values) {
            const Node &node = m_source.tree.at(value.node);
            replace(node.span, node.kind == NodeKind::String ? jsonString(text) : text);
        }
    }

    void replaceStatement(const GuidedRule &wanted)
    {
        const Span span = m_source.tree.at(m_statement.node).span;
        const std::string json = statementFor(wanted, m_vault, m_statement.sid);
        replace(span, laidOutLike(m_source.tree.text, span, json));
    }

    void replace(Span span, std::string text) { m_edits.push_back({span, std::move(text)}); }

    const GuidedSource &m_source;
    const StatementModel &m_statement;
    const VaultArn &m_vault;
    std::vector<TextEdit> m_edits;
};

} // namespace

std::vector<TextEdit> addCard(std::string_view text, const GuidedRule &rule, const VaultArn &vault)
{
    const GuidedSource source(text);
    if (source.trouble != GuidedForm::Trouble::None && source.trouble != GuidedForm::Trouble::Empty)
        return {};
    const std::string sid = freeSid(source.tree, source.document, sidFor(rule));
    const auto insertion = insertStatement(source.tree, source.document,
                                           {statementFor(rule, vault, sid)}, text.size());
    return insertion ? insertion->edits : std::vector<TextEdit>();
}

std::vector<TextEdit> changeCard(std::string_view text, std::size_t statement,
                                 const GuidedRule &rule, const VaultArn &vault)
{
    const GuidedSource source(text);
    const StatementModel *changed = source.statement(statement);
    const auto now = changed ? ruleOf(*changed, source.tree, vault) : std::nullopt;
    return now ? Change(source, *changed, vault).from(*now, rule) : std::vector<TextEdit>();
}

std::vector<TextEdit> removeCard(std::string_view text, std::size_t statement)
{
    const GuidedSource source(text);
    const StatementModel *removed = source.statement(statement);
    if (!removed)
        return {};
    const Tree &tree = source.tree;
    const Span span = tree.at(removed->node).span;
    const Span list = tree.at(source.document.statement).span;
    const auto &all = source.model.statements;
    if (tree.at(source.document.statement).kind == NodeKind::Object)
        return {{span, "[]"}};
    if (all.size() == 1)
        return {{{list.begin + 1, list.end - 1}, {}}};
    // With the comma before it; the first with the one behind.
    if (statement > 0)
        return {{{tree.at(all[statement - 1].node).span.end, span.end}, {}}};
    return {{{span.begin, tree.at(all[1].node).span.begin}, {}}};
}

std::string policyOf(const std::vector<GuidedRule> &rules, const VaultArn &vault)
{
    std::string text;
    for (const GuidedRule &rule : rules)
        text = applied(text, {FixKind::Insert, {}, addCard(text, rule, vault)});
    return text;
}

} // namespace vaultlock::policy
