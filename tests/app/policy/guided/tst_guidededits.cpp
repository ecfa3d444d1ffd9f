// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidedcases.h"
#include "policy/guided/guidedform.h"
#include "policy/guided/startingpoints.h"
#include "policy/linter.h"
#include "policy/reader/reader.h"
#include "policy/writer.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

constexpr unsigned seed = 20261127;

std::string after(const std::string &text, const std::vector<TextEdit> &edits)
{
    return applied(text, {FixKind::Insert, {}, edits});
}

/// The statements' own bytes.
std::vector<std::string> statementsIn(const std::string &text)
{
    std::vector<std::string> all;
    for (const GuidedCard &card : guidedForm(text, guidedVault()).cards)
        all.push_back(text.substr(card.span.begin, card.span.size()));
    return all;
}

/// With a statement among them that no form can say.
std::string mixedPolicy(GuidedCases &cases)
{
    std::string text = policyOf(cases.rules(), guidedVault());
    if (cases.below(2) == 0) {
        const std::string custom =
            R"({"Sid" : "Own",  "Effect":"Allow","Principal":"*","Action":"glacier:ListJobs","Resource":"*"} )";
        text.insert(guidedForm(text, guidedVault()).cards.front().span.begin, custom + ",\n  ");
    }
    if (cases.below(3) == 0)
        text = minify(read(text));
    return text;
}

/// By one card, or by several that name different ones.
bool leavesTagsToNobody(const std::vector<GuidedRule> &rules)
{
    int protections = 0;
    for (const GuidedRule &rule : rules) {
        const auto *protection = std::get_if<HoldProtection>(&rule);
        if (protection && protection->mayChange.empty())
            return true;
        protections += protection ? 1 : 0;
    }
    return protections > 1;
}

/// What every card's own choice means.
bool isMeant(const Finding &finding, const std::vector<GuidedRule> &rules)
{
    const auto has = [&](auto sought) {
        return std::any_of(rules.begin(), rules.end(), [&](const GuidedRule &rule) {
            return std::holds_alternative<decltype(sought)>(rule);
        });
    };
    const bool forbids = has(DeletionForbidden{});
    switch (finding.rule) {
    case Rule::Forever:
        return forbids;
    case Rule::HoldSealsItself: // the tag is nobody's to change, for ever
        return leavesTagsToNobody(rules);
    case Rule::AbsurdRetention: // longer than a hundred years, or as good as seconds
        return has(Retention{});
    default:
        return false;
    }
}

} // namespace

class TestGuidedEdits : public QObject
{
    Q_OBJECT

private slots:
    void changeOnlyTheCardThatIsChanged();
    void addACardBehindTheOthers();
    void removeACardAndNothingElse();
    void changeNothingWhereNothingIsToBeChanged();
    void leaveEveryGoldenAsItIs();
    void areAsSmallAsTheChange_data();
    void areAsSmallAsTheChange();
    void doNothingToATextThatCannotBeRead();
    void makeWholePoliciesOfNothing();
    void passTheLinter();
    void startWithPoliciesThatPassTheLinter();
};

void TestGuidedEdits::changeOnlyTheCardThatIsChanged()
{
    GuidedCases cases(seed);
    for (int i = 0; i < 500; ++i) {
        const std::string text = mixedPolicy(cases);
        const auto cards = guidedForm(text, guidedVault()).cards;
        const std::size_t which = cases.below(cards.size());
        if (!cards[which].rule)
            continue;
        const GuidedRule wanted = cases.like(*cards[which].rule);
        const std::string changed = after(text, changeCard(text, which, wanted, guidedVault()));
        const auto now = guidedForm(changed, guidedVault()).cards;
        QVERIFY2(now.size() == cards.size(), changed.c_str());
        QVERIFY2(now[which].rule == wanted, changed.c_str());
        QCOMPARE(now[which].sid, cards[which].sid);
        auto before = statementsIn(text);
        auto behind = statementsIn(changed);
        before.erase(before.begin() + static_cast<std::ptrdiff_t>(which));
        behind.erase(behind.begin() + static_cast<std::ptrdiff_t>(which));
        QVERIFY2(before == behind, changed.c_str());
    }
}

void TestGuidedEdits::addACardBehindTheOthers()
{
    GuidedCases cases(seed + 1);
    for (int i = 0; i < 500; ++i) {
        const std::string text = mixedPolicy(cases);
        const GuidedRule rule = cases.rule();
        const std::string changed = after(text, addCard(text, rule, guidedVault()));
        auto statements = statementsIn(changed);
        QVERIFY2(guidedForm(changed, guidedVault()).cards.back().rule == rule, changed.c_str());
        statements.pop_back();
        QVERIFY2(statements == statementsIn(text), changed.c_str());
    }
}

void TestGuidedEdits::removeACardAndNothingElse()
{
    GuidedCases cases(seed + 2);
    for (int i = 0; i < 500; ++i) {
        std::string text = mixedPolicy(cases);
        while (!statementsIn(text).empty()) {
            auto left = statementsIn(text);
            const std::size_t which = cases.below(left.size());
            text = after(text, removeCard(text, which));
            left.erase(left.begin() + static_cast<std::ptrdiff_t>(which));
            QVERIFY2(statementsIn(text) == left, text.c_str());
        }
        QCOMPARE(guidedForm(text, guidedVault()).trouble, GuidedForm::Trouble::None);
        text = after(text, addCard(text, Retention{366}, guidedVault()));
        QCOMPARE(statementsIn(text).size(), std::size_t{1});
    }
}

void TestGuidedEdits::changeNothingWhereNothingIsToBeChanged()
{
    GuidedCases cases(seed + 3);
    for (int i = 0; i < 500; ++i) {
        const std::string text = mixedPolicy(cases);
        for (const GuidedCard &card : guidedForm(text, guidedVault()).cards) {
            if (card.rule)
                QVERIFY(changeCard(text, card.statement, *card.rule, guidedVault()).empty());
        }
    }
}

void TestGuidedEdits::leaveEveryGoldenAsItIs()
{
    const QDir goldens(QStringLiteral(VAULTLOCK_GOLDENS));
    const QStringList names = goldens.entryList({QStringLiteral("*.json")}, QDir::Files);
    QVERIFY(names.size() > 10);
    int read = 0;
    for (const QString &name : names) {
        QFile file(goldens.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string text = file.readAll().toStdString();
        for (const GuidedCard &card : guidedForm(text, guidedVault()).cards) {
            if (!card.rule)
                continue;
            ++read;
            QVERIFY2(changeCard(text, card.statement, *card.rule, guidedVault()).empty(),
                     qPrintable(name));
        }
    }
    QVERIFY(read > 1);
    qInfo("%d cards in the goldens", read);
}

void TestGuidedEdits::areAsSmallAsTheChange_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("changed");
    QTest::newRow("string") << R"({"NumericLessThan": {"glacier:ArchiveAgeInDays": "366"}})"
                            << R"({"NumericLessThan": {"glacier:ArchiveAgeInDays": "2557"}})";
    QTest::newRow("number") << R"({"NumericLessThan": {"glacier:archiveageindays":366}})"
                            << R"({"NumericLessThan": {"glacier:archiveageindays":2557}})";
    QTest::newRow("up to") << R"({"NumericLessThanEquals": {"glacier:ArchiveAgeInDays": [365]}})"
                           << R"({"NumericLessThanEquals": {"glacier:ArchiveAgeInDays": [2556]}})";
}

void TestGuidedEdits::areAsSmallAsTheChange()
{
    QFETCH(QString, condition);
    QFETCH(QString, changed);
    const QString frame = QStringLiteral(
        R"({"Statement": [{ "Effect": "Deny", "Principal":  "*","Action":"glacier:DeleteArchive","Resource":"arn:aws:glacier:us-west-2:123456789012:vaults/examplevault","Condition" :%1}]})");
    const std::string text = frame.arg(condition).toStdString();
    const auto edits = changeCard(text, 0, Retention{2557}, guidedVault());
    QCOMPARE(edits.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(after(text, edits)), frame.arg(changed));
    const auto bound = changeCard(text, 0, Retention{366, Bound::OwnAccount}, guidedVault());
    QCOMPARE(bound.size(), std::size_t{1});
    QCOMPARE(bound.front().replacement, std::string(R"({"AWS":"arn:aws:iam::123456789012:root"})"));
}

void TestGuidedEdits::doNothingToATextThatCannotBeRead()
{
    for (const std::string text : {"{", "42", R"({"Statement":[1]})", R"({"Policy":"{}"})"}) {
        QVERIFY(addCard(text, Retention{366}, guidedVault()).empty());
        QVERIFY(changeCard(text, 0, Retention{366}, guidedVault()).empty());
        QVERIFY(removeCard(text, 0).empty());
    }
    const std::string text = policyOf({Retention{366}}, guidedVault());
    QVERIFY(changeCard(text, 0, SettingsKept{}, guidedVault()).empty());
    QVERIFY(changeCard(text, 1, Retention{5}, guidedVault()).empty());
    QVERIFY(removeCard(text, 1).empty());
}

void TestGuidedEdits::makeWholePoliciesOfNothing()
{
    QCOMPARE(QString::fromStdString(policyOf({Retention{366}}, guidedVault())), QStringLiteral(R"({
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "DenyDeletionBeforeAge",
      "Effect": "Deny",
      "Principal": "*",
      "Action": "glacier:DeleteArchive",
      "Resource": "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault",
      "Condition": {
        "NumericLessThan": {
          "glacier:ArchiveAgeInDays": "366"
        }
      }
    }
  ]
}
)"));
}

void TestGuidedEdits::passTheLinter()
{
    GuidedCases cases(seed + 4, GuidedCases::Tags::Allowed);
    for (int i = 0; i < 500; ++i) {
        const auto rules = cases.rules();
        const std::string text = policyOf(rules, guidedVault());
        for (const Finding &finding : lint(text, ChosenVault{guidedVault()})) {
            const bool isBad =
                finding.severity == Severity::Error || finding.severity == Severity::Danger;
            const std::string said = std::string(ruleName(finding.rule)) + "\n" + text;
            QVERIFY2(!isBad || isMeant(finding, rules), said.c_str());
        }
    }
}

void TestGuidedEdits::startWithPoliciesThatPassTheLinter()
{
    for (const StartingPoint point : startingPoints) {
        const auto rules = rulesOf(point, guidedVault());
        const std::string text = policyOf(rules, guidedVault());
        for (const Finding &finding : lint(text, ChosenVault{guidedVault()})) {
            QVERIFY2(finding.severity == Severity::Hint || isMeant(finding, rules),
                     std::string(ruleName(finding.rule)).c_str());
        }
    }
}

QTEST_GUILESS_MAIN(TestGuidedEdits)
#include "tst_guidededits.moc"
