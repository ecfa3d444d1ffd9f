// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruletable.h"

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

constexpr Severity error = Severity::Error;
constexpr Severity warning = Severity::Warning;
constexpr Severity danger = Severity::Danger;

const std::string role = "arn:aws:iam::123456789012:role/Keeper";
const std::string root = "arn:aws:iam::123456789012:root";

/// A policy about one principal: the JSON value as it stands.
std::string about(const std::string &value)
{
    return policyWith("\"Principal\": " + value);
}

std::string aboutAws(const std::string &name)
{
    return about(R"({"AWS": ")" + name + "\"}");
}

std::string allowing(const std::string &principal)
{
    return policyOf(
        {statementOf({R"("Effect": "Allow")", "\"Principal\": " + principal, deleting, ownVault})});
}

std::string excepting(const std::string &effect, const std::string &key)
{
    return policyOf({statementOf({"\"Effect\": \"" + effect + "\"",
                                  key + R"(: {"AWS": "arn:aws:iam::123456789012:role/Keeper"})",
                                  deleting, ownVault})});
}

std::vector<RuleRow> keyRows()
{
    return {
        {"in small letters", Rule::InvalidPrincipalKey, error,
         about(R"({"«aws»": "123456789012"})"), about(R"({"AWS": "123456789012"})"),
         about(R"({"AWS": "123456789012"})")},
        {"a slip", Rule::InvalidPrincipalKey, error,
         about(R"({"«Services»": "glacier.amazonaws.com"})"),
         about(R"({"Service": "glacier.amazonaws.com"})"),
         about(R"({"Service": "glacier.amazonaws.com"})")},
        {"another word",
         Rule::InvalidPrincipalKey,
         error,
         about(R"({"AWS": "123456789012", "«Users»": ["bob"]})"),
         about(R"({"Federated": "accounts.google.com"})"),
         {}},
        {"a slip of what is there",
         Rule::InvalidPrincipalKey,
         error,
         about(R"({"AWS": "123456789012", "«Aws»": ["210987654321"]})"),
         about(R"({"AWS": ["123456789012", "210987654321"]})"),
         {}},
        {"an account without a key", Rule::InvalidPrincipalKey, error, about(R"("«123456789012»")"),
         about(R"("*")"), about(R"({"AWS": "123456789012"})")},
        {"an ARN without a key", Rule::InvalidPrincipalKey, error, about("\"«" + role + "»\""),
         about(R"({"AWS": "*"})"), aboutAws(role)},
        {"a service without a key", Rule::InvalidPrincipalKey, error,
         about(R"("«glacier.amazonaws.com»")"), about(R"("*")"),
         about(R"({"Service": "glacier.amazonaws.com"})")},
        {"a word without a key",
         Rule::InvalidPrincipalKey,
         error,
         about(R"("«everyone»")"),
         about(R"("*")"),
         {}},
        {"nothing", Rule::InvalidPrincipalKey, error, about("«\"\"»"), about(R"("*")"), {}},
    };
}

std::vector<RuleRow> reachRows()
{
    const std::string other = R"("210987654321")";
    return {
        {"its root", Rule::AccountRootOnly, warning, about("«{\"AWS\": \"" + root + "\"}»"),
         about(R"("*")"), about(R"("*")")},
        {"its number", Rule::AccountRootOnly, warning, about(R"(«{"AWS": "123456789012"}»)"),
         allowing(R"({"AWS": "123456789012"})"), about(R"("*")")},
        {"two of them, and a role", Rule::AccountRootOnly, warning,
         about("«{\"AWS\": [\"" + root + "\", " + other + ", \"" + role + "\"]}»"),
         about("{\"AWS\": [\"" + root + "\", \"*\"]}"), about(R"("*")")},
        {"another than the vault's", Rule::AccountRootOnly, danger,
         about("«{\"AWS\": " + other + "}»"), about(R"({"AWS": "*"})"), about(R"("*")")},

        {"a role",
         Rule::IdentityPrincipal,
         danger,
         about("«{\"AWS\": \"" + role + "\"}»"),
         allowing("{\"AWS\": \"" + role + "\"}"),
         {}},
        {"a user and a session",
         Rule::IdentityPrincipal,
         danger,
         about(R"(«{"AWS": ["arn:aws:iam::123456789012:user/team/bob",)"
               R"( "arn:aws:sts::123456789012:assumed-role/Keeper/me"]}»)"),
         about(R"({"AWS": ["arn:aws:iam::123456789012:user/team/bob", "123456789012"]})"),
         {}},
        {"a federated user",
         Rule::IdentityPrincipal,
         danger,
         about(R"(«{"AWS": "arn:aws:sts::123456789012:federated-user/bob"}»)"),
         aboutAws(root),
         {}},
        {"a service",
         Rule::IdentityPrincipal,
         danger,
         about(R"(«{"Service": "glacier.amazonaws.com"}»)"),
         about(R"({"Service": "glacier.amazonaws.com", "AWS": "*"})"),
         {}},
        {"what is left of a user",
         Rule::IdentityPrincipal,
         danger,
         about(R"(«{"AWS": "AIDACKCEVSQ6C2EXAMPLE"}»)"),
         about(R"({"AWS": ["AIDACKCEVSQ6C2EXAMPLE", "*"]})"),
         {}},

        {"all but a role",
         Rule::DenyNotPrincipal,
         danger,
         excepting("Deny", "\"«NotPrincipal»\""),
         excepting("Allow", "\"NotPrincipal\""),
         {}},
        {"all but a role, escaped",
         Rule::DenyNotPrincipal,
         danger,
         excepting("Deny", "«\"Not\\u0050rincipal\"»"),
         excepting("Deny", "\"Principal\""),
         {}},
        {"all but a role",
         Rule::AllowNotPrincipal,
         error,
         excepting("Allow", "\"«NotPrincipal»\""),
         excepting("Deny", "\"NotPrincipal\""),
         {}},
    };
}

std::vector<RuleRow> exceptionRows()
{
    const auto denying = [](const std::string &principals) {
        return policyOf(
            {statementOf({deny, "\"NotPrincipal\": {" + principals + "}", deleting, ownVault})});
    };
    const auto row = [](const char *name, const std::string &marked, const std::string &neighbour) {
        return RuleRow{name, Rule::NotPrincipalWithoutAccount, danger, marked, neighbour, {}};
    };
    return {
        row("a role", denying("\"AWS\": \"«" + role + "»\""),
            denying("\"AWS\": [\"" + role + "\", \"" + root + "\"]")),
        row("a user", denying(R"("AWS": ["«arn:aws:iam::123456789012:user/team/bob»"])"),
            denying(R"("AWS": ["123456789012", "arn:aws:iam::123456789012:user/team/bob"])")),
        row("two of three",
            denying("\"AWS\": [\"«" + role +
                    "»\", \"210987654321\","
                    " \"arn:aws:iam::210987654321:role/x\","
                    " \"«arn:aws:sts::123456789012:assumed-role/Keeper/me»\"]"),
            denying("\"AWS\": [\"210987654321\", \"arn:aws:iam::210987654321:role/x\"]")),
        row("a role, beside a service",
            denying("\"AWS\": \"«" + role + "»\", \"Service\": \"glacier.amazonaws.com\""),
            denying(R"("Service": "glacier.amazonaws.com")")),
        row("not in an Allow", denying("\"AWS\": \"«" + role + "»\""),
            excepting("Allow", "\"NotPrincipal\"")),
        row("not whom the Deny names", denying("\"AWS\": \"«" + role + "»\""), aboutAws(role)),
    };
}

std::vector<RuleRow> rows()
{
    std::vector<RuleRow> all;
    for (const auto &family : {keyRows(), reachRows(), exceptionRows()})
        all.insert(all.end(), family.begin(), family.end());
    return all;
}

void addRows()
{
    addRuleRows("row", rows());
}

ChosenVault withAccessPolicy(const std::string &principal, const std::string &effect = "Allow")
{
    ChosenVault vault = examplevault();
    vault.accessPolicy =
        policyOf({statementOf({"\"Effect\": \"" + effect + "\"", principal, deleting, ownVault})});
    return vault;
}

} // namespace

class PrincipalRulesTest : public QObject
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
    void haveARowForEveryRuleAboutAStatement();
    void callItADangerWhenTheAccessPolicyAdmitsAnother_data();
    void callItADangerWhenTheAccessPolicyAdmitsAnother();
    void sayNothingOfTheReachOfWhatIsWrong();
    void bindADangerToItsWholeStatement();
};

void PrincipalRulesTest::raiseTheRuleAtJustThoseBytes()
{
    QFETCH(RuleRow, row);
    checkRaised(row, examplevault());
}

void PrincipalRulesTest::leaveTheNeighbourAlone()
{
    QFETCH(RuleRow, row);
    checkNeighbour(row, examplevault());
}

void PrincipalRulesTest::mendByTheFix()
{
    QFETCH(RuleRow, row);
    checkFixed(row, examplevault());
}

void PrincipalRulesTest::bringNoErrorByAFix()
{
    QFETCH(RuleRow, row);
    checkBringsNoError(row, examplevault());
}

void PrincipalRulesTest::haveARowForEveryRuleAboutAStatement()
{
    checkHasARowForEach(rows(), {Rule::InvalidPrincipalKey, Rule::AccountRootOnly,
                                 Rule::IdentityPrincipal, Rule::DenyNotPrincipal,
                                 Rule::AllowNotPrincipal, Rule::NotPrincipalWithoutAccount});
}

void PrincipalRulesTest::callItADangerWhenTheAccessPolicyAdmitsAnother_data()
{
    QTest::addColumn<ChosenVault>("vault");
    QTest::addColumn<std::string>("admitted");
    const auto row = [](const char *name, const ChosenVault &vault, const char *admitted) {
        QTest::newRow(name) << vault << std::string(admitted);
    };
    row("nobody else", withAccessPolicy("\"Principal\": {\"AWS\": \"" + role + "\"}"), "");
    row("the same account", withAccessPolicy(R"("Principal": {"AWS": "123456789012"})"), "");
    row("another account", withAccessPolicy(R"("Principal": {"AWS": "210987654321"})"),
        "210987654321");
    row("another account's role",
        withAccessPolicy(R"("Principal": {"AWS": ["123456789012",)"
                         R"( "arn:aws:iam::210987654321:role/Reader"]})"),
        "210987654321");
    row("everyone", withAccessPolicy(R"("Principal": "*")"), "*");
    row("everyone among others", withAccessPolicy(R"("Principal": {"AWS": ["*"]})"), "*");
    row("all but one", withAccessPolicy(R"("NotPrincipal": {"AWS": "123456789012"})"), "*");
    row("another denied", withAccessPolicy(R"("Principal": {"AWS": "210987654321"})", "Deny"), "");
    row("a service", withAccessPolicy(R"("Principal": {"Service": "glacier.amazonaws.com"})"), "");
    ChosenVault vault = examplevault();
    vault.accessPolicy = "";
    row("an access policy of nothing", vault, "");
}

void PrincipalRulesTest::callItADangerWhenTheAccessPolicyAdmitsAnother()
{
    QFETCH(ChosenVault, vault);
    QFETCH(std::string, admitted);
    const auto found = findingsOf(lint(aboutAws(root), vault), Rule::AccountRootOnly);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front().severity, admitted.empty() ? warning : danger);
    QCOMPARE(found.front().arguments, (std::vector<std::string>{"123456789012", admitted}));
    // Everyone is bound: whoever is admitted.
    QVERIFY(findingsOf(lint(about(R"("*")"), vault), Rule::AccountRootOnly).empty());
}

void PrincipalRulesTest::sayNothingOfTheReachOfWhatIsWrong()
{
    for (const std::string &principal :
         {"{\"AWS\": [\"" + root + "\", \"bob\"]}", "{\"AWS\": \"" + root + "\", \"Aws\": \"*\"}",
          std::string(R"({"AWS": "arn:aws:iam::<account>:root"})"),
          std::string(R"({"AWS": "arn:aws:iam::${AWS::AccountId}:root"})"),
          std::string(R"({"AWS": ["123456789012", 123456789012]})"), std::string("{}")}) {
        const auto findings = lint(about(principal), examplevault());
        QVERIFY2(findingsOf(findings, Rule::AccountRootOnly).empty(), principal.c_str());
        QVERIFY2(findingsOf(findings, Rule::IdentityPrincipal).empty(), principal.c_str());
        QVERIFY2(findings.size() >= 1, principal.c_str());
    }
    const auto templated = lint(about(R"({"AWS": "arn:aws:iam::<account>:root"})"));
    QVERIFY(findingsOf(templated, Rule::InvalidAccountId).empty());
    const auto variable = lint(about(R"({"AWS": "${aws:PrincipalArn}"})"));
    QCOMPARE(findingsOf(variable, Rule::VariableNotAllowedHere).size(), std::size_t{1});
    QVERIFY(findingsOf(variable, Rule::InvalidPrincipalArn).empty());
}

void PrincipalRulesTest::bindADangerToItsWholeStatement()
{
    // Whatever changes in the statement, it has to be acknowledged anew.
    const std::string text = excepting("Deny", "\"NotPrincipal\"");
    std::string changed = text;
    changed.replace(changed.find("DeleteArchive"), 13, "UploadArchive");
    const auto before = findingsOf(lint(text), Rule::DenyNotPrincipal);
    const auto after = findingsOf(lint(changed), Rule::DenyNotPrincipal);
    QVERIFY(before.front().identity != after.front().identity);
}

Q_DECLARE_METATYPE(vaultlock::policy::ChosenVault)
QTEST_GUILESS_MAIN(PrincipalRulesTest)
#include "tst_principalrules.moc"
