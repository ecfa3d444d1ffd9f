// SPDX-License-Identifier: GPL-3.0-or-later

// A rule as a row of a table: a text that raises it, a near neighbour that does not, and what its
// fix makes of the text.
#pragma once

#include "policy/linter.h"

#include <QTest>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace vaultlock::policy::tests {

struct MarkedText
{
    std::string text;
    std::vector<Span> spans;
};

/// Takes the marks « and » out of a text: between them stand the bytes that a finding is expected
/// at.
inline MarkedText unmarked(const std::string &marked)
{
    const std::string opening = "«";
    const std::string closing = "»";
    MarkedText result;
    for (std::size_t at = 0; at < marked.size();) {
        if (marked.compare(at, opening.size(), opening) == 0) {
            result.spans.push_back({result.text.size(), result.text.size()});
            at += opening.size();
        } else if (marked.compare(at, closing.size(), closing) == 0) {
            result.spans.back().end = result.text.size();
            at += closing.size();
        } else {
            result.text.push_back(marked[at++]);
        }
    }
    return result;
}

struct RuleRow
{
    const char *name;
    Rule rule;
    Severity severity;
    std::string marked;
    std::string neighbour;
    /// The text after the first fix of every finding of the rule, one after the other; nothing
    /// where there is none to offer.
    std::optional<std::string> fixed = {};
};

inline ChosenVault examplevault()
{
    return {VaultArn::fromString(
                QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/examplevault"))
                .value()};
}

/// Parts of the texts, so that a row shows what matters.
inline const std::string deny = R"("Effect": "Deny")";
inline const std::string everyone = R"("Principal": "*")";
inline const std::string deleting = R"("Action": "glacier:DeleteArchive")";
inline const std::string ownVault =
    R"("Resource": "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault")";

inline std::string statementOf(const std::vector<std::string> &members)
{
    std::string text;
    for (const std::string &member : members)
        text += (text.empty() ? "" : ", ") + member;
    return "{" + text + "}";
}

inline std::string policyOf(const std::vector<std::string> &statements)
{
    std::string text;
    for (const std::string &statement : statements)
        text += (text.empty() ? "" : ", ") + statement;
    return R"({"Version": "2012-10-17", "Statement": [)" + text + "]}";
}

/// A policy of one statement, faultless (but that it denies deletion for ever), and for the member:
/// which is in the place of its like, or
/// one more.
inline std::string policyWith(const std::string &member)
{
    std::vector<std::string> members{deny, everyone, deleting, ownVault};
    const auto nameOf = [](const std::string &text) {
        return text.substr(0, text.find(':'));
    };
    for (std::string &ordinary : members) {
        if (nameOf(ordinary) == nameOf(member)) {
            ordinary = member;
            return policyOf({statementOf(members)});
        }
    }
    members.push_back(member);
    return policyOf({statementOf(members)});
}

inline std::vector<Finding> findingsOf(const std::vector<Finding> &findings, Rule rule)
{
    std::vector<Finding> found;
    for (const Finding &finding : findings) {
        if (finding.rule == rule)
            found.push_back(finding);
    }
    return found;
}

/// All but those about what a policy comes to: the statements of these tables deny deletion for
/// ever.
inline std::vector<Finding> withoutEffects(const std::vector<Finding> &findings)
{
    std::vector<Finding> found;
    for (const Finding &finding : findings) {
        if (finding.rule < Rule::DeniesNothing)
            found.push_back(finding);
    }
    return found;
}

/// For a message: every finding with its place.
inline QByteArray listed(const std::vector<Finding> &findings)
{
    std::string text;
    for (const Finding &finding : findings) {
        text += std::string(ruleName(finding.rule)) + " " + std::to_string(finding.span.begin) +
                "-" + std::to_string(finding.span.end) + "; ";
    }
    return QByteArray::fromStdString(text);
}

inline bool hasUniqueIdentities(const std::vector<Finding> &findings)
{
    std::set<std::string> identities;
    for (const Finding &finding : findings)
        identities.insert(finding.identity);
    return identities.size() == findings.size() && identities.count({}) == 0;
}

/// A column of rows, each named by its rule and what it is about.
inline void addRuleRows(const char *column, const std::vector<RuleRow> &rows)
{
    QTest::addColumn<RuleRow>(column);
    for (const RuleRow &row : rows)
        QTest::addRow("%s: %s", std::string(ruleName(row.rule)).c_str(), row.name) << row;
}

/// All of several tables.
inline std::vector<RuleRow> joined(const std::vector<std::vector<RuleRow>> &tables)
{
    std::vector<RuleRow> all;
    for (const auto &rows : tables)
        all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

/// From the first to the last, as Rule has them.
inline std::vector<Rule> rulesBetween(Rule first, Rule last)
{
    std::vector<Rule> rules;
    for (int i = static_cast<int>(first); i <= static_cast<int>(last); ++i)
        rules.push_back(static_cast<Rule>(i));
    return rules;
}

inline void checkHasARowForEach(const std::vector<RuleRow> &rows, const std::vector<Rule> &rules)
{
    std::set<Rule> tabled;
    for (const RuleRow &row : rows)
        tabled.insert(row.rule);
    for (const Rule rule : rules)
        QVERIFY2(tabled.count(rule) == 1, std::string(ruleName(rule)).c_str());
}

/// The rule is raised at just the marked bytes.
inline void checkRaised(const RuleRow &row, const std::optional<ChosenVault> &vault)
{
    const MarkedText expected = unmarked(row.marked);
    const std::vector<Finding> all = lint(expected.text, vault);
    const std::vector<Finding> found = findingsOf(all, row.rule);
    QVERIFY2(hasUniqueIdentities(all), listed(all).constData());
    QVERIFY2(!found.empty(), listed(all).constData());
    QVERIFY2(found.size() == expected.spans.size(), listed(found).constData());
    for (std::size_t i = 0; i < found.size(); ++i) {
        QVERIFY2(found[i].span == expected.spans[i], listed(found).constData());
        QCOMPARE(found[i].severity, row.severity);
        QCOMPARE(found[i].fixes.empty(), !row.fixed.has_value());
    }
}

inline void checkNeighbour(const RuleRow &row, const std::optional<ChosenVault> &vault)
{
    const std::vector<Finding> all = lint(row.neighbour, vault);
    QVERIFY2(findingsOf(all, row.rule).empty(), listed(all).constData());
}

/// In order.
inline std::vector<Rule> errorsIn(const std::vector<Finding> &findings)
{
    std::vector<Rule> rules;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            rules.push_back(finding.rule);
    }
    std::sort(rules.begin(), rules.end());
    return rules;
}

inline void checkFixed(const RuleRow &row, const std::optional<ChosenVault> &vault)
{
    if (!row.fixed)
        return;
    MarkedText text = unmarked(row.marked);
    for (std::size_t i = 0; i < text.spans.size(); ++i) {
        const auto found = findingsOf(lint(text.text, vault), row.rule);
        QCOMPARE(found.size(), text.spans.size() - i);
        text.text = applied(text.text, found.front().fixes.front());
    }
    QCOMPARE(QByteArray::fromStdString(text.text), QByteArray::fromStdString(*row.fixed));
    const std::vector<Finding> left = lint(text.text, vault);
    QVERIFY2(findingsOf(left, row.rule).empty(), listed(left).constData());
}

/// After no fix of the rule there is an error that was not there before.
inline void checkBringsNoError(const RuleRow &row, const std::optional<ChosenVault> &vault)
{
    const std::string text = unmarked(row.marked).text;
    const std::vector<Finding> all = lint(text, vault);
    const std::vector<Rule> before = errorsIn(all);
    for (const Finding &finding : findingsOf(all, row.rule)) {
        for (const Fix &fix : finding.fixes) {
            const std::vector<Finding> left = lint(applied(text, fix), vault);
            const std::vector<Rule> after = errorsIn(left);
            QVERIFY2(std::includes(before.begin(), before.end(), after.begin(), after.end()),
                     listed(left).constData());
        }
    }
}

} // namespace vaultlock::policy::tests

Q_DECLARE_METATYPE(vaultlock::policy::tests::RuleRow)
