// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruletable.h"

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

constexpr Severity error = Severity::Error;
constexpr Severity warning = Severity::Warning;

const std::string own = "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault";

/// A policy about one resource: the JSON value as it stands.
std::string about(const std::string &value)
{
    return policyWith("\"Resource\": " + value);
}

std::string aboutArn(const std::string &arn)
{
    return about("\"" + arn + "\"");
}

std::string excepting(const std::string &arn)
{
    return policyOf({statementOf({deny, everyone, deleting, "\"NotResource\": \"" + arn + "\""})});
}

std::vector<RuleRow> errorRows()
{
    const std::string whole = aboutArn(own);
    return {
        {"a vault's name alone", Rule::InvalidArn, error, about(R"(«"examplevault"»)"), whole,
         whole},
        {"nothing", Rule::InvalidArn, error, about(R"(«""»)"), whole, whole},
        {"a part too few", Rule::InvalidArn, error,
         about(R"(«"arn:aws:glacier:us-west-2:vaults/examplevault"»)"), whole, whole},
        {"another beginning", Rule::InvalidArn, error,
         about(R"(«"ARN:aws:glacier:us-west-2:123456789012:vaults/x"»)"), whole, whole},
        {"another service", Rule::InvalidArn, error,
         aboutArn("arn:aws:«s3»:us-west-2:123456789012:vaults/x"), whole, whole},
        {"no Region", Rule::InvalidArn, error,
         about(R"(«"arn:aws:glacier::123456789012:vaults/x"»)"),
         aboutArn("arn:aws:glacier:*:123456789012:vaults/x"), whole},
        {"an account of 11 digits", Rule::InvalidArn, error,
         aboutArn("arn:aws:glacier:us-west-2:«12345678901»:vaults/examplevault"), whole, whole},
        {"a variable as account", Rule::InvalidArn, error,
         aboutArn("arn:aws:glacier:us-west-2:«12345678901x»:vaults/${aws:username}"),
         aboutArn("arn:aws:glacier:us-west-2:123456789012:vaults/${aws:username}"),
         aboutArn("arn:aws:glacier:us-west-2:123456789012:vaults/${aws:username}")},
        {"a wildcard that is not the last", Rule::InvalidArn, error,
         about(R"(«"arn:aws:glacier:*:vaults/examplevault"»)"),
         aboutArn("arn:aws:glacier:us-west-2:*"), whole},
        {"every service", Rule::InvalidArn, error, about(R"(«"arn:aws:*"»)"),
         aboutArn("arn:aws:glacier:*"), whole},
        {"another service's everything", Rule::InvalidArn, error,
         aboutArn("arn:aws:«s3»:us-west-2:*"), aboutArn("arn:aws:glacier:us-west-2:1234*"), whole},
        {"another beginning, cut short", Rule::InvalidArn, error,
         about(R"(«"urn:aws:glacier:us-west-2:*"»)"), aboutArn("arn:aws:glacier:us-*"), whole},
        {"another beginning, too long", Rule::InvalidArn, error,
         about(R"(«"urn:aws:glacier:us-west-2:1:vaults/a:*"»)"), aboutArn("arn:aws:glacier:us-*"),
         whole},
        {"every archive", Rule::InvalidArn, error,
         aboutArn("arn:aws:glacier:us-west-2:123456789012:«archives/*»"),
         aboutArn("arn:aws:glacier:us-west-2:123456789012:*"), whole},
        {"an archive's own", Rule::InvalidArn, error,
         aboutArn("arn:aws:glacier:us-west-2:123456789012:«archives/abc»"), whole, whole},
        {"behind letters of two bytes", Rule::InvalidArn, error,
         policyOf({statementOf({R"("Sid": "Gebühr")", deny, everyone, deleting,
                                R"("Resource": "arn:aws:«Glacier»:us-west-2:1:x")"})}),
         whole,
         policyOf({statementOf({R"("Sid": "Gebühr")", deny, everyone, deleting, ownVault})})},
        {"in letters that are escaped", Rule::InvalidArn, error,
         about(R"(«"arn:aws:\u00733:us-west-2:123456789012:vaults/x"»)"),
         aboutArn("arn:\\u0061ws:glacier:us-west-2:123456789012:vaults/examplevault"), whole},

        {"a slip", Rule::UnknownPartition, error,
         aboutArn("arn:«asw»:glacier:us-west-2:123456789012:vaults/examplevault"), whole, whole},
        {"one that there is not",
         Rule::UnknownPartition,
         error,
         aboutArn("arn:«gcp-europe»:glacier:us-west-2:123456789012:vaults/examplevault"),
         aboutArn("arn:aws-cn:glacier:cn-north-1:123456789012:vaults/examplevault"),
         {}},
        {"none",
         Rule::UnknownPartition,
         error,
         about(R"(«"arn::glacier:us-west-2:123456789012:vaults/examplevault"»)"),
         whole,
         {}},

        {"all of them", Rule::ArchiveArn, error, aboutArn(own + "«/*»"), aboutArn(own + "*"),
         whole},
        {"one of them", Rule::ArchiveArn, error, aboutArn(own + "«/archives/abc»"), whole, whole},
        {"one of them behind a variable", Rule::ArchiveArn, error,
         aboutArn("arn:aws:glacier:us-west-2:123456789012:vaults/"
                  "${aws:PrincipalTag/team}«/archives/${aws:PrincipalTag/id}»"),
         aboutArn("arn:aws:glacier:us-west-2:123456789012:vaults/keep-${aws:PrincipalTag/team}"),
         aboutArn("arn:aws:glacier:us-west-2:123456789012:vaults/${aws:PrincipalTag/team}")},
        {"a tag's name in a variable", Rule::ArchiveArn, error, aboutArn(own + "«/a»"),
         aboutArn("arn:aws:glacier:us-west-2:123456789012:"
                  "vaults/${aws:PrincipalTag/team, 'a/b'}-${aws:PrincipalTag/id}"),
         whole},
        {"a slash too many",
         Rule::ArchiveArn,
         error,
         aboutArn("arn:aws:glacier:us-west-2:123456789012:vaults/«/examplevault»"),
         whole,
         {}},

        {"one vault", Rule::VaultSingular, error,
         aboutArn("arn:aws:glacier:us-west-2:123456789012:«vault»/examplevault"), whole, whole},
        {"every vault", Rule::VaultSingular, error,
         excepting("arn:aws:glacier:us-west-2:123456789012:«vault»/*"),
         excepting("arn:aws:glacier:us-west-2:123456789012:vaults/vault/"),
         excepting("arn:aws:glacier:us-west-2:123456789012:vaults/*")},

        {"one's own account", Rule::AccountHyphen, error,
         aboutArn("arn:aws:glacier:us-west-2:«-»:vaults/examplevault"), whole, whole},

        {"letters that names have not",
         Rule::InvalidVaultName,
         error,
         aboutArn("arn:aws:glacier:us-west-2:123456789012:vaults/«my vault»"),
         aboutArn("arn:aws:glacier:us-west-2:123456789012:vaults/My_vault-1.0"),
         {}},
        {"letters of two bytes",
         Rule::InvalidVaultName,
         error,
         aboutArn("arn:aws:glacier:us-west-2:123456789012:vaults/«Gebühr*»"),
         whole,
         {}},
        {"no name",
         Rule::InvalidVaultName,
         error,
         about(R"(«"arn:aws:glacier:us-west-2:123456789012:vaults/"»)"),
         whole,
         {}},
        {"256 letters",
         Rule::InvalidVaultName,
         error,
         aboutArn("arn:aws:glacier:us-west-2:123456789012:vaults/«" + std::string(256, 'x') + "»"),
         aboutArn("arn:aws:glacier:us-west-2:123456789012:vaults/" + std::string(255, 'x')),
         {}},
    };
}

std::vector<RuleRow> otherRows()
{
    const std::string whole = aboutArn(own);
    const auto elsewhere = [&](const char *name, const std::string &arn,
                               const std::string &neighbour) {
        return RuleRow{name,
                       Rule::ResourceNotThisVault,
                       Severity::Danger,
                       about("«\"" + arn + "\"»"),
                       aboutArn(neighbour),
                       whole};
    };
    return {
        {"a slip", Rule::UnknownRegion, warning,
         aboutArn("arn:aws:glacier:«us-wset-2»:123456789012:vaults/examplevault"), whole, whole},
        {"in capitals", Rule::UnknownRegion, warning,
         aboutArn("arn:aws:glacier:«US-WEST-2»:123456789012:vaults/examplevault"), whole, whole},
        {"one that there is not yet",
         Rule::UnknownRegion,
         warning,
         aboutArn("arn:aws:glacier:«antarctica-1»:123456789012:vaults/examplevault"),
         aboutArn("arn:aws:glacier:eu-central-1:123456789012:vaults/examplevault"),
         {}},

        elsewhere("another name", "arn:aws:glacier:us-west-2:123456789012:vaults/ExampleVault",
                  own),
        elsewhere("another Region, cut short", "arn:aws:glacier:us-east-*",
                  "arn:aws:glacier:us-west-*"),
        elsewhere("another account, cut short", "arn:aws:glacier:us-west-2:9*",
                  "arn:aws:glacier:us-west-2:1*"),
        elsewhere("another account", "arn:aws:glacier:us-west-2:999999999999:vaults/examplevault",
                  "arn:aws:glacier:us-west-2:*:vaults/examplevault"),
        elsewhere("another Region", "arn:aws:glacier:us-west-1:123456789012:vaults/examplevault",
                  "arn:aws:glacier:us-west-?:123456789012:vaults/examplevault"),
        elsewhere("another partition",
                  "arn:aws-us-gov:glacier:us-west-2:123456789012:vaults/examplevault",
                  "arn:aws*:glacier:us-west-2:123456789012:vaults/examplevault"),
        elsewhere("a wildcard beside it", "arn:aws:glacier:us-west-2:123456789012:vaults/b*",
                  "arn:aws:glacier:us-west-2:123456789012:vaults/e*t"),
        {"the middle of three", Rule::ResourceNotThisVault, Severity::Danger,
         about("[\"" + own + "\", «\"arn:aws:glacier:us-west-2:123456789012:vaults/other\"», \"" +
               own + "\"]"),
         excepting("arn:aws:glacier:us-west-2:123456789012:vaults/other"),
         about("[\"" + own + "\", \"" + own + "\", \"" + own + "\"]")},

        {"everything", Rule::ResourceWildcard, warning, about(R"(«"*"»)"), whole, whole},
        {"every name", Rule::ResourceWildcard, warning,
         aboutArn("arn:aws:glacier:us-west-2:123456789012:vaults/«*»"), whole, whole},
        {"a letter of the name", Rule::ResourceWildcard, warning,
         aboutArn("arn:aws:glacier:us-west-2:123456789012:vaults/«examplevaul?»"), whole, whole},
        {"every partition", Rule::ResourceWildcard, warning,
         aboutArn("arn:«*»:glacier:us-west-2:123456789012:vaults/examplevault"), whole, whole},
        {"every Region", Rule::ResourceWildcard, warning,
         aboutArn("arn:aws:glacier:«*»:123456789012:vaults/examplevault"), whole, whole},
        {"every account", Rule::ResourceWildcard, warning,
         aboutArn("arn:aws:glacier:us-west-2:«*»:vaults/examplevault"), whole, whole},
        {"everything of a Region", Rule::ResourceWildcard, warning,
         aboutArn("arn:aws:glacier:us-west-2:«*»"), whole, whole},
        {"everything of Glacier", Rule::ResourceWildcard, warning, aboutArn("arn:aws:glacier:«*»"),
         whole, whole},
        {"everything of some Regions", Rule::ResourceWildcard, warning,
         aboutArn("arn:aws:glacier:«us-*»"), whole, whole},
        {"everything of an account", Rule::ResourceWildcard, warning,
         aboutArn("arn:aws:glacier:us-west-2:123456789012:«*»"), whole, whole},
        {"a wildcard for the slash", Rule::ResourceWildcard, warning,
         aboutArn("arn:aws:glacier:us-west-2:123456789012:«vaults?examplevault»"), whole, whole},
        {"behind a variable", Rule::ResourceWildcard, warning,
         aboutArn("arn:aws:glacier:us-west-2:123456789012:vaults/«${aws:PrincipalTag/team}-*»"),
         aboutArn("arn:aws:glacier:us-west-2:123456789012:vaults/${aws:username, '*'}"), whole},
        {"every name but",
         Rule::ResourceWildcard,
         warning,
         excepting("arn:aws:glacier:us-west-2:123456789012:vaults/«keep-*»"),
         excepting("arn:aws:glacier:us-west-2:123456789012:vaults/keep"),
         {}},
    };
}

std::vector<RuleRow> rows()
{
    std::vector<RuleRow> all = errorRows();
    const std::vector<RuleRow> others = otherRows();
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

void addRows()
{
    addRuleRows("row", rows());
}

} // namespace

class ResourceRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void raiseTheRuleAtJustThoseBytes_data() { addRows(); }
    void raiseTheRuleAtJustThoseBytes();
    void leaveTheNeighbourAlone_data() { addRows(); }
    void leaveTheNeighbourAlone();
    void mendByTheFix_data() { addRows(); }
    void mendByTheFix();
    void bringNoErrorByAFix_data() { addRows(); }
    void bringNoErrorByAFix();
    void haveARowForEveryRule();
    void knowOfNoVaultUntilOneIsChosen_data() { addRows(); }
    void knowOfNoVaultUntilOneIsChosen();
    void tellAllThatIsWrongOfANameAtOnce();
    void doNotCallAWrongArnAnotherVault();
    void takeTheChosenVaultAsTheServiceNamesIt();
};

void ResourceRulesTest::raiseTheRuleAtJustThoseBytes()
{
    QFETCH(RuleRow, row);
    checkRaised(row, examplevault());
}

void ResourceRulesTest::leaveTheNeighbourAlone()
{
    QFETCH(RuleRow, row);
    checkNeighbour(row, examplevault());
}

void ResourceRulesTest::mendByTheFix()
{
    QFETCH(RuleRow, row);
    checkFixed(row, examplevault());
}

void ResourceRulesTest::bringNoErrorByAFix()
{
    QFETCH(RuleRow, row);
    checkBringsNoError(row, examplevault());
}

void ResourceRulesTest::haveARowForEveryRule()
{
    checkHasARowForEach(rows(), rulesBetween(Rule::InvalidArn, Rule::ResourceWildcard));
}

void ResourceRulesTest::knowOfNoVaultUntilOneIsChosen()
{
    QFETCH(RuleRow, row);
    const auto findings = lint(unmarked(row.marked).text);
    const bool isAboutTheVault = row.rule == Rule::ResourceNotThisVault;
    QCOMPARE(findingsOf(findings, row.rule).empty(), isAboutTheVault);
    for (const Finding &finding : findings) {
        for (const Fix &fix : finding.fixes)
            QVERIFY(fix.kind != FixKind::UseThisVault);
    }
}

void ResourceRulesTest::tellAllThatIsWrongOfANameAtOnce()
{
    // So that mending one brings no other to light.
    const auto findings = lint(aboutArn("arn:aws:glacier:us-west-2:123456789012:vault/my vault/*"));
    for (const Rule rule : {Rule::VaultSingular, Rule::ArchiveArn, Rule::InvalidVaultName})
        QVERIFY2(findingsOf(findings, rule).size() == 1, listed(findings).constData());
}

void ResourceRulesTest::doNotCallAWrongArnAnotherVault()
{
    const auto findings =
        withoutEffects(lint(aboutArn("arn:aws:glacier:us-west-1:-:vaults/other"), examplevault()));
    QCOMPARE(findings.size(), std::size_t{1});
    QCOMPARE(findings.front().rule, Rule::AccountHyphen);
}

void ResourceRulesTest::takeTheChosenVaultAsTheServiceNamesIt()
{
    const QString arn = QStringLiteral("arn:aws:glacier:xx-newplace-9:123456789012:vaults/a<b");
    const auto vault = VaultArn::fromService(arn);
    QVERIFY(vault.has_value());
    const std::string text = aboutArn(arn.toStdString());
    QVERIFY(!withoutEffects(lint(text)).empty());
    const auto findings = withoutEffects(lint(text, ChosenVault{*vault}));
    QVERIFY2(findings.empty(), listed(findings).constData());
}

QTEST_GUILESS_MAIN(ResourceRulesTest)
#include "tst_resourcerules.moc"
