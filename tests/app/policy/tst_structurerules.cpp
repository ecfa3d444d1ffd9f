// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruletable.h"

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

constexpr Severity error = Severity::Error;

std::vector<RuleRow> elementRows()
{
    const std::string whole = policyWith(deny);
    return {
        {"of the policy", Rule::UnknownElement, error,
         R"({"Version": "2012-10-17", «"statement"»: []})",
         R"({"Version": "2012-10-17", "Statement": []})",
         R"({"Version": "2012-10-17", "Statement": []})"},
        {"of a statement, but for case",
         Rule::UnknownElement,
         error,
         policyWith(R"(«"action"»: "glacier:UploadArchive")"),
         whole,
         {}},
        {"the element is not there yet", Rule::UnknownElement, error,
         policyOf({statementOf({deny, everyone, R"(«"actions"»: "glacier:X")", ownVault})}),
         policyOf({statementOf({deny, everyone, R"("Action": "glacier:X")", ownVault})}),
         policyOf({statementOf({deny, everyone, R"("Action": "glacier:X")", ownVault})})},
        {"nothing is near",
         Rule::UnknownElement,
         error,
         policyWith(R"(«"Comment"»: "kept")"),
         policyWith(R"("Sid": "kept")"),
         {}},
        {"behind letters of two bytes",
         Rule::UnknownElement,
         error,
         policyWith(R"("Sid": "Gebühr", «"Bemerkung"»: "")"),
         policyWith(R"("Sid": "Gebühr")"),
         {}},
        {"no Statement",
         Rule::MissingStatement,
         error,
         R"(  «{»"Version": "2012-10-17"})",
         R"({"Statement": []})",
         {}},
        {"no statements",
         Rule::EmptyStatementList,
         error,
         R"({"Statement": «[ ]»})",
         policyOf({"{}"}),
         {}},
        {"no Version", Rule::MissingVersion, Severity::Warning, R"(«{»"Statement": []})",
         R"({"Version": "2012-10-17", "Statement": []})",
         R"({"Version": "2012-10-17", "Statement": []})"},
        {"no Version, on lines", Rule::MissingVersion, Severity::Warning,
         "«{»\n  \"Statement\": []\n}", "{\n  \"Version\": \"2008-10-17\"\n}",
         "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": []\n}"},
        {"no Version in an empty policy", Rule::MissingVersion, Severity::Warning, "«{»}",
         R"({"Version": "2012-10-17"})", R"({"Version": "2012-10-17"})"},
        {"another version", Rule::InvalidVersion, error,
         R"({"Version": «"2012-10-18"», "Statement": []})",
         R"({"Version": "2008-10-17", "Statement": []})",
         R"({"Version": "2012-10-17", "Statement": []})"},
    };
}

std::vector<RuleRow> statementRows()
{
    const std::string whole = statementOf({deny, everyone, deleting, ownVault});
    return {
        {"no Effect", Rule::MissingEffect, error,
         policyOf({"«{»" + statementOf({everyone, deleting, ownVault}).substr(1)}),
         policyOf({whole}), policyOf({statementOf({deny, everyone, deleting, ownVault})})},
        {"an Effect in small letters", Rule::InvalidEffect, error,
         policyWith(R"("Effect": «"deny"»)"), policyWith(R"("Effect": "Allow")"), policyWith(deny)},
        {"another Effect",
         Rule::InvalidEffect,
         error,
         policyWith(R"("Effect": «"Forbid"»)"),
         policyWith(R"("Effect": "\u0044eny")"),
         {}},
        {"no Principal", Rule::MissingPrincipal, error,
         policyOf({"«{»" + statementOf({deny, deleting, ownVault}).substr(1)}), policyOf({whole}),
         policyOf({statementOf({everyone, deny, deleting, ownVault})})},
        {"its negation will do", Rule::MissingPrincipal, error,
         policyOf({whole, "«{»" + deny + "}"}), policyOf({statementOf({R"("NotPrincipal": "*")"})}),
         policyOf({whole, statementOf({everyone, deny})})},
        {"no Action",
         Rule::MissingAction,
         error,
         policyOf({"«{»" + statementOf({deny, everyone, ownVault}).substr(1)}),
         policyOf({statementOf({deny, everyone, R"("NotAction": "glacier:X")", ownVault})}),
         {}},
        {"no Resource", Rule::MissingResource, error,
         policyOf({"«{»" + statementOf({deny, everyone, deleting}).substr(1)}),
         policyOf({statementOf({deny, everyone, deleting, R"("NotResource": "*")"})}),
         policyOf({statementOf({ownVault, deny, everyone, deleting})})},
        {"Principal twice over",
         Rule::ElementWithItsNegation,
         error,
         policyWith(R"(«"NotPrincipal"»: {"AWS": "123456789012"})"),
         policyWith(R"("Sid": "NotPrincipal")"),
         {}},
        {"Action twice over",
         Rule::ElementWithItsNegation,
         error,
         policyWith(R"(«"NotAction"»: "glacier:UploadArchive")"),
         policyOf({whole}),
         {}},
        {"Resource twice over",
         Rule::ElementWithItsNegation,
         error,
         policyWith(R"(«"NotResource"»: "*")"),
         policyOf({whole}),
         {}},
        {"Sids alike",
         Rule::DuplicateSid,
         error,
         policyOf({R"({"Sid": "Keep"})", R"({"Sid": «"Keep"»})", R"({"Sid": «"\u004beep"»})"}),
         policyOf({R"({"Sid": "Keep"})", R"({"Sid": "keep"})"}),
         {}},
        {"Sids alike, others empty",
         Rule::DuplicateSid,
         error,
         policyOf(
             {R"({"Sid": ""})", R"({"Sid": "Keep"})", R"({"Sid": ""})", R"({"Sid": «"Keep"»})"}),
         policyOf({R"({"Sid": ""})", R"({"Sid": ""})", R"({"Sid": "Keep"})"}),
         {}},
        {"hyphens in a Sid", Rule::SidCharacters, Severity::Hint,
         policyWith(R"("Sid": «"deny-based-on-age"»)"), policyWith(R"("Sid": "DenyBasedOnAge1")"),
         policyWith(R"("Sid": "denybasedonage")")},
        {"nothing else in a Sid",
         Rule::SidCharacters,
         Severity::Hint,
         policyWith(R"("Sid": «"--"»)"),
         policyWith(R"("Sid": "")"),
         {}},
    };
}

std::vector<RuleRow> typeRows()
{
    const auto row = [](const char *name, const std::string &marked, const std::string &neighbour) {
        return RuleRow{name, Rule::WrongType, error, marked, neighbour, {}};
    };
    const std::string whole = policyWith(deny);
    return {
        row("a list is no policy", "«[1]»", whole),
        row("a string is no policy", R"(«"policy"»)", whole),
        row("a number as Version", R"({"Version": «2012»})", R"({"Version": "2012-10-17"})"),
        row("a list as Id", R"({"Id": «["a"]»})", R"({"Id": "a"})"),
        row("a string as Statement", R"({"Statement": «"all"»})", R"({"Statement": {}})"),
        row("strings as statements", policyOf({"{}", "«\"x\"»", "«7»"}), policyOf({"{}"})),
        row("a number as Sid", policyWith(R"("Sid": «1»)"), policyWith(R"("Sid": "1")")),
        row("a list as Effect", policyWith(R"("Effect": «["Deny"]»)"), whole),
        row("a list as Principal", policyWith(R"("Principal": «["*"]»)"),
            policyWith(R"("Principal": {"AWS": ["*"]})")),
        row("an object in a Principal", policyWith(R"("Principal": {"AWS": «{}»})"),
            policyWith(R"("NotPrincipal": {"AWS": "*"})")),
        row("true as Action", policyWith(R"("Action": «true»)"),
            policyWith(R"("Action": ["glacier:DeleteArchive"])")),
        row("null in an Action list", policyWith(R"("Action": ["glacier:X", «null»])"),
            policyWith(R"("Action": ["glacier:X", "null"])")),
        row("an object as NotAction", policyWith(R"("NotAction": «{}»)"), whole),
        row("a number as Resource", policyWith(R"("Resource": «5»)"), whole),
        row("a list in NotResource", policyWith(R"("NotResource": [«["*"]»])"), whole),
        row("a string as Condition", policyWith(R"("Condition": «"never"»)"),
            policyWith(R"("Condition": {})")),
        {"no actions",
         Rule::EmptyList,
         error,
         policyWith(R"("Action": «[]»)"),
         policyWith(R"("Action": [""])"),
         {}},
        {"no resources", Rule::EmptyList, error, policyWith(R"("NotResource": «[ ]»)"), whole, {}},
        {"no kind of principal",
         Rule::EmptyList,
         error,
         policyWith(R"("Principal": «{}»)"),
         policyWith(R"("Principal": {"AWS": "*"})"),
         {}},
        {"no principals",
         Rule::EmptyList,
         error,
         policyWith(R"("Principal": {"AWS": «[]»})"),
         policyWith(R"("Principal": {"AWS": ["*"]})"),
         {}},
    };
}

std::vector<RuleRow> rows()
{
    std::vector<RuleRow> all;
    for (const std::vector<RuleRow> &some : {elementRows(), statementRows(), typeRows()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

void addRows()
{
    addRuleRows("row", rows());
}

} // namespace

class StructureRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void raiseTheRuleAtJustThoseBytes_data() { addRows(); }
    void raiseTheRuleAtJustThoseBytes();
    void leaveTheNeighbourAlone_data() { addRows(); }
    void leaveTheNeighbourAlone();
    void mendByTheFix_data() { addRows(); }
    void mendByTheFix();
    void haveARowForEveryRule();
    void sayNothingToAWholePolicy();
    void takeOneBareStatement();
    void checkEveryStatement();
    void offerNoElementThatIsThereAlready();
    void cannotNameTheVaultWithoutOne();
    void doNotCallMissingWhatIsMisspelt();
};

void StructureRulesTest::raiseTheRuleAtJustThoseBytes()
{
    QFETCH(RuleRow, row);
    checkRaised(row, examplevault());
}

void StructureRulesTest::leaveTheNeighbourAlone()
{
    QFETCH(RuleRow, row);
    checkNeighbour(row, examplevault());
}

void StructureRulesTest::mendByTheFix()
{
    QFETCH(RuleRow, row);
    checkFixed(row, examplevault());
}

void StructureRulesTest::haveARowForEveryRule()
{
    checkHasARowForEach(rows(), rulesBetween(Rule::UnknownElement, Rule::SidCharacters));
}

void StructureRulesTest::sayNothingToAWholePolicy()
{
    const auto findings = withoutEffects(lint(policyWith(R"("Sid": "Keep")"), examplevault()));
    QVERIFY2(findings.empty(), listed(findings).constData());
}

void StructureRulesTest::takeOneBareStatement()
{
    const std::string statement = statementOf({everyone, deleting, ownVault});
    const auto findings =
        lint(R"({"Version": "2012-10-17", "Statement": )" + statement + "}", examplevault());
    QCOMPARE(findings.size(), std::size_t{1});
    QCOMPARE(findings.front().rule, Rule::MissingEffect);
}

void StructureRulesTest::checkEveryStatement()
{
    const std::string broken = statementOf({deny, everyone, ownVault});
    const auto findings = lint(policyOf({broken, broken, broken}), examplevault());
    QCOMPARE(findingsOf(findings, Rule::MissingAction).size(), std::size_t{3});
    QVERIFY(hasUniqueIdentities(findings));
}

void StructureRulesTest::offerNoElementThatIsThereAlready()
{
    const auto findings = withoutEffects(lint(policyWith(R"("effect": "Allow")"), examplevault()));
    QCOMPARE(findings.size(), std::size_t{1});
    QCOMPARE(findings.front().rule, Rule::UnknownElement);
    QVERIFY(findings.front().fixes.empty());
}

void StructureRulesTest::cannotNameTheVaultWithoutOne()
{
    const auto findings = lint(policyOf({statementOf({deny, everyone, deleting})}));
    QCOMPARE(findings.size(), std::size_t{1});
    QCOMPARE(findings.front().rule, Rule::MissingResource);
    QVERIFY(findings.front().fixes.empty());
}

void StructureRulesTest::doNotCallMissingWhatIsMisspelt()
{
    const std::string text = R"({"version": "2012-10-17", "Statements": []})";
    for (const Finding &finding : lint(text))
        QCOMPARE(finding.rule, Rule::UnknownElement);
    const std::string statement =
        statementOf({R"("Efect": "Deny")", R"("principal": "*")", R"("NotActions": "glacier:X")",
                     R"("Ressource": "*")"});
    const auto findings = lint(policyOf({statement}));
    QCOMPARE(findings.size(), std::size_t{4});
    for (const Finding &finding : findings)
        QCOMPARE(finding.rule, Rule::UnknownElement);
}

QTEST_GUILESS_MAIN(StructureRulesTest)
#include "tst_structurerules.moc"
