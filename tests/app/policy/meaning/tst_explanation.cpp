// SPDX-License-Identifier: GPL-3.0-or-later

#include "../decision/decisionbench.h"
#include "policy/meaning/explanation.h"

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

using Verdict = ExplainedInterval::Verdict;

namespace {

const std::string keeping = R"({"NumericLessThan": {"glacier:ArchiveAgeInDays": "366"}})";
const std::string holding = R"({"StringEquals": {"glacier:ResourceTag/Hold": "on"}})";

ChosenVault chosen()
{
    return {VaultArn::fromString(QString::fromStdString(vaultArn)).value()};
}

ExplainedStatement first(const std::string &text)
{
    return explain(policyWith(text), chosen()).statements.front();
}

} // namespace

class ExplanationTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatAStatementIsAbout();
    void tellsWhomItBinds();
    void tellsWhatIsNeverOrAlwaysMet();
    void doubtsWhatIsNotDocumented();
    void takesTagsThatAreKnown();
    void knowsThatThereAreErrors();
    void isAboutTheVaultThatThePolicyNames();
    void doesNotHangOnVeryManyAges();
};

void ExplanationTest::tellsWhatAStatementIsAbout()
{
    const ExplainedStatement told = first(statement("Deny", keeping));
    QCOMPARE(told.doubt, Doubt::None);
    QVERIFY(told.effect == Effect::Deny);
    QVERIFY(told.sometimes == ActionSet::of("DeleteArchive"));
    QVERIFY(told.always.isEmpty());
    QVERIFY(told.age.has_value());
    QCOMPARE(told.age->firstDay, std::int64_t(0));
    QVERIFY(told.age->lastDay == std::optional<std::int64_t>(365));
    QCOMPARE(told.conditions.size(), std::size_t(1));
    QVERIFY(told.conditions.front().isAge);
}

void ExplanationTest::tellsWhomItBinds()
{
    using Kind = ExplainedPrincipals::Kind;
    QVERIFY(first(statement("Deny")).who.kind == Kind::Everyone);
    QVERIFY(first(statement("Deny", {}, R"({"AWS": "123456789012"})")).who.kind == Kind::Account);
    QVERIFY(first(statement("Deny", {}, R"({"AWS": "210987654321"})")).who.kind == Kind::Named);
    std::string excepting = statement("Deny", {}, R"({"AWS": "210987654321"})");
    excepting.replace(excepting.find("Principal"), 9, "NotPrincipal");
    QVERIFY(first(excepting).who.kind == Kind::AllBut);
}

void ExplanationTest::tellsWhatIsNeverOrAlwaysMet()
{
    std::string text = statement("Deny", keeping);
    const std::string action = "\"glacier:DeleteArchive\"";
    text.replace(text.find(action), action.size(), "[" + action + ", \"glacier:UploadArchive\"]");
    QVERIFY(first(text).never == ActionSet::of("UploadArchive"));
    text.replace(text.find("LessThan"), 8, "LessThanIfExists");
    QVERIFY(first(text).always == ActionSet::of("UploadArchive"));
    QVERIFY(first(text).never.isEmpty());
}

void ExplanationTest::doubtsWhatIsNotDocumented()
{
    QCOMPARE(first("{}").doubt, Doubt::Incomplete);
    QCOMPARE(first(statement("Deny", R"({"Bool": {"glacier:ArchiveAgeInDays": "true"}})")).doubt,
             Doubt::Condition);
    QCOMPARE(first(statement("Deny", {}, R"({"CanonicalUser": "79a59df9"})")).doubt,
             Doubt::Principal);
}

void ExplanationTest::takesTagsThatAreKnown()
{
    const std::string text = policyWith(statement("Deny", holding));
    const auto verdictOf = [&](const ChosenVault &vault) {
        return explain(text, vault).ages->intervals.front().verdict;
    };
    ChosenVault vault = chosen();
    QVERIFY(verdictOf(vault) == Verdict::MayBeDenied);
    vault.tags = std::vector<VaultTag>{{"Hold", "on"}};
    QVERIFY(verdictOf(vault) == Verdict::Denied);
    vault.tags->front().value = "off";
    QVERIFY(verdictOf(vault) == Verdict::NotDecided);
}

void ExplanationTest::knowsThatThereAreErrors()
{
    QVERIFY(!explain(policyWith(statement("Deny", keeping))).hasErrors);
    QVERIFY(explain(policyWith(statement("deny", keeping))).hasErrors);
    QVERIFY(!explain("[]").isPolicy);
}

void ExplanationTest::isAboutTheVaultThatThePolicyNames()
{
    const Explanation named = explain(policyWith(statement("Deny", keeping)));
    QVERIFY(named.ages.has_value());
    QCOMPARE(named.ages->account, account);
    std::string anywhere = policyWith(statement("Deny", keeping));
    anywhere.replace(anywhere.find(vaultArn), vaultArn.size(), "*");
    QVERIFY(!explain(anywhere).ages.has_value());
}

void ExplanationTest::doesNotHangOnVeryManyAges()
{
    std::string statements;
    for (int i = 0; i < 5'000; ++i) {
        statements += (i > 0 ? ", " : "") +
                      statement("Deny", R"({"NumericLessThan": {"glacier:ArchiveAgeInDays": )" +
                                            std::to_string(i) + "}}");
    }
    const Explanation explanation = explain(policyWith(statements), chosen());
    QCOMPARE(explanation.statements.size(), std::size_t(5'000));
    QVERIFY(explanation.ages->intervals.front().verdict == ExplainedInterval::Verdict::Denied);
    // Not all is worked out: then it is not known, and nothing else.
    QVERIFY(explanation.ages->intervals.back().verdict == ExplainedInterval::Verdict::Undecided);
}

QTEST_GUILESS_MAIN(ExplanationTest)
#include "tst_explanation.moc"
