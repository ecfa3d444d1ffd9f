// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/catalogue/catalogue.h"
#include "ruletable.h"

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

constexpr Severity error = Severity::Error;

/// A policy about one action: the JSON value as it stands.
std::string about(const std::string &value)
{
    return policyWith("\"Action\": " + value);
}

std::string aboutAction(const std::string &name)
{
    return about("\"" + name + "\"");
}

std::string excepting(const std::string &name)
{
    return policyOf({statementOf({deny, everyone, "\"NotAction\": \"" + name + "\"", ownVault})});
}

const std::string whole = aboutAction("glacier:DeleteArchive");

std::vector<RuleRow> nameRows()
{
    return {
        {"a slip", Rule::UnknownAction, error, aboutAction("glacier:«DeletArchive»"),
         aboutAction("glacier:deletearchive"), whole},
        {"letters swapped", Rule::UnknownAction, error, aboutAction("glacier:«DeelteArchive»"),
         aboutAction("GLACIER:DeleteArchive"), whole},
        {"the plural", Rule::UnknownAction, error, excepting("glacier:«DeleteArchives»"),
         excepting("glacier:DeleteArchive"), excepting("glacier:DeleteArchive")},
        {"of S3",
         Rule::UnknownAction,
         error,
         aboutAction("glacier:«DeleteObject»"),
         aboutAction("glacier:DeleteVault"),
         {}},
        {"without its service", Rule::UnknownAction, error, aboutAction("«DeleteArchive»"),
         aboutAction("*"), whole},
        {"a slip without its service", Rule::UnknownAction, error, aboutAction("«deletearchiv»"),
         whole, whole},
        {"a pattern without its service", Rule::UnknownAction, error, aboutAction("«Delete*»"),
         aboutAction("glacier:Delete*"), aboutAction("glacier:Delete*")},
        {"a pattern of nothing without its service",
         Rule::UnknownAction,
         error,
         aboutAction("«glacier*»"),
         aboutAction("*:DeleteArchive"),
         {}},
        {"nothing", Rule::UnknownAction, error, about("«\"\"»"), whole, {}},
        {"nothing behind the colon",
         Rule::UnknownAction,
         error,
         about("«\"glacier:\"»"),
         whole,
         {}},
        {"a space too many", Rule::UnknownAction, error, aboutAction("glacier:«DeleteArchive »"),
         whole, whole},
        {"the second of three", Rule::UnknownAction, error,
         about(R"(["glacier:UploadArchive", "glacier:«DeleteArhive»", "glacier:InitiateJob"])"),
         about(R"(["glacier:UploadArchive", "glacier:DeleteArchive", "glacier:InitiateJob"])"),
         about(R"(["glacier:UploadArchive", "glacier:DeleteArchive", "glacier:InitiateJob"])")},
        {"in letters that are escaped",
         Rule::UnknownAction,
         error,
         about(R"(«"glacier:\u0044eletArchive"»)"),
         about(R"("glacier:\u0044eleteArchive")"),
         {}},
        {"of every service", Rule::UnknownAction, error, aboutAction("*:«DeletArchive»"),
         aboutAction("*:*"), aboutAction("*:DeleteArchive")},
    };
}

std::vector<RuleRow> serviceRows()
{
    return {
        {"a slip", Rule::UnknownService, error, aboutAction("«glacer»:DeleteArchive"),
         aboutAction("Glacier:DeleteArchive"), whole},
        {"another service",
         Rule::UnknownService,
         error,
         aboutAction("«s3»:DeleteObject"),
         whole,
         {}},
        {"all of another service",
         Rule::UnknownService,
         error,
         excepting("«s3-object-lambda»:*"),
         excepting("glacier:*"),
         {}},
        {"none", Rule::UnknownService, error, about("«\":DeleteArchive\"»"), whole, {}},
        {"a wildcard in its name", Rule::UnknownService, error, aboutAction("«gl*»:DeleteArchive"),
         aboutAction("*:DeleteArchive"), whole},
        {"a wildcard in another's name",
         Rule::UnknownService,
         error,
         aboutAction("«s?»:DeleteArchive"),
         aboutAction("*"),
         {}},

        {"a prefix of none",
         Rule::WildcardMatchesNothing,
         error,
         aboutAction("glacier:«Remove*Archive»"),
         aboutAction("glacier:Remove*"),
         {}},
        {"a letter too many",
         Rule::WildcardMatchesNothing,
         error,
         aboutAction("glacier:«DeleteArchive?»"),
         aboutAction("glacier:DeleteArchiv?"),
         {}},
        {"one of none among others",
         Rule::WildcardMatchesNothing,
         error,
         about(R"(["glacier:*", "glacier:«Put*»"])"),
         about(R"(["glacier:*", "glacier:*archive"])"),
         {}},

        {"only of identity policies",
         Rule::NotInVaultPolicies,
         error,
         aboutAction("glacier:«CreateVault»"),
         aboutAction("glacier:Create*"),
         {}},
        {"of no vault",
         Rule::NotInVaultPolicies,
         error,
         about(R"(["glacier:DeleteArchive", "glacier:«listvaults»"])"),
         about(R"(["glacier:DeleteArchive", "glacier:ListJobs"])"),
         {}},
        {"excepted",
         Rule::NotInVaultPolicies,
         error,
         excepting("glacier:«PurchaseProvisionedCapacity»"),
         excepting("glacier:DescribeVault"),
         {}},
    };
}

std::vector<RuleRow> rows()
{
    std::vector<RuleRow> all = nameRows();
    const std::vector<RuleRow> others = serviceRows();
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

void addRows()
{
    addRuleRows("row", rows());
}

bool isActionRule(Rule rule)
{
    return rule >= Rule::UnknownAction && rule <= Rule::NotInVaultPolicies;
}

} // namespace

class ActionRulesTest : public QObject
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
    void takeEveryActionOfAVault();
    void sayNothingTwice();
};

void ActionRulesTest::raiseTheRuleAtJustThoseBytes()
{
    QFETCH(RuleRow, row);
    checkRaised(row, examplevault());
}

void ActionRulesTest::leaveTheNeighbourAlone()
{
    QFETCH(RuleRow, row);
    const auto findings = lint(row.neighbour, examplevault());
    for (const Finding &finding : findings)
        QVERIFY2(!isActionRule(finding.rule), listed(findings).constData());
}

void ActionRulesTest::mendByTheFix()
{
    QFETCH(RuleRow, row);
    checkFixed(row, examplevault());
}

void ActionRulesTest::haveARowForEveryRule()
{
    checkHasARowForEach(rows(), rulesBetween(Rule::UnknownAction, Rule::NotInVaultPolicies));
}

void ActionRulesTest::takeEveryActionOfAVault()
{
    int inVaults = 0;
    for (const Action &action : glacierActions()) {
        const auto findings = lint(aboutAction("glacier:" + std::string(action.name)));
        const bool isRaised = std::any_of(findings.begin(), findings.end(),
                                          [](const Finding &f) { return isActionRule(f.rule); });
        QCOMPARE(isRaised, action.scope != ActionScope::Vault);
        inVaults += isRaised ? 0 : 1;
    }
    QVERIFY(inVaults > 20);
}

void ActionRulesTest::sayNothingTwice()
{
    // What a template left is one finding, and so is a value that is no string.
    for (const char *value : {R"("glacier:<action>")", R"("glacier:${action}")", "5", "[null]"}) {
        const auto findings = lint(about(value));
        for (const Finding &finding : findings)
            QVERIFY2(!isActionRule(finding.rule), listed(findings).constData());
    }
    const auto findings = lint(aboutAction("glacier:${aws:username}"));
    QCOMPARE(findingsOf(findings, Rule::VariableNotAllowedHere).size(), std::size_t{1});
    QVERIFY(findingsOf(findings, Rule::UnknownAction).empty());
}

QTEST_GUILESS_MAIN(ActionRulesTest)
#include "tst_actionrules.moc"
