// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruletable.h"

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

constexpr Severity error = Severity::Error;
constexpr Severity warning = Severity::Warning;

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

RuleRow invalid(const char *name, const std::string &marked,
                const std::optional<std::string> &fixed = {})
{
    return {name, Rule::InvalidPrincipalArn, error, aboutAws(marked), aboutAws(role), fixed};
}

std::vector<RuleRow> accountRows()
{
    return {
        {"11 digits",
         Rule::InvalidAccountId,
         error,
         aboutAws("«12345678901»"),
         aboutAws("123456789012"),
         {}},
        {"with hyphens", Rule::InvalidAccountId, error, aboutAws("«1234-5678-9012»"),
         aboutAws("123456789012"), aboutAws("123456789012")},
        {"of an ARN",
         Rule::InvalidAccountId,
         error,
         aboutAws("arn:aws:iam::«1234567890123»:root"),
         aboutAws(root),
         {}},
        {"none in an ARN",
         Rule::InvalidAccountId,
         error,
         about(R"({"AWS": «"arn:aws:iam:::role/Keeper"»})"),
         aboutAws(role),
         {}},
        {"one's own",
         Rule::InvalidAccountId,
         error,
         aboutAws("arn:aws:iam::«-»:role/Keeper"),
         aboutAws(role),
         {}},
        {"in a list",
         Rule::InvalidAccountId,
         error,
         about(R"({"AWS": ["123456789012", "«123»"]})"),
         about(R"({"AWS": ["123456789012", "210987654321"]})"),
         {}},
    };
}

std::vector<RuleRow> arnRows()
{
    return {
        invalid("a name alone", "«bob»"),
        invalid("the last part missing", "«arn:aws:iam::123456789012»"),
        invalid("a partition's slip", "arn:«asw»:iam::123456789012:role/Keeper", aboutAws(role)),
        invalid("a partition that there is not", "arn:«gcp-europe»:iam::123456789012:role/Keeper"),
        invalid("a service in capitals", "arn:aws:«IAM»::123456789012:role/Keeper", aboutAws(role)),
        invalid("a vault's", "arn:aws:«glacier»:us-west-2:123456789012:vaults/examplevault"),
        invalid("a Region", "arn:aws:iam:«us-west-2»:123456789012:role/Keeper", aboutAws(role)),
        invalid("Root", "arn:aws:iam::123456789012:«Root»", aboutAws(root)),
        invalid("roles", "arn:aws:iam::123456789012:«roles»/Keeper", aboutAws(role)),
        invalid("no name", "arn:aws:iam::123456789012:«role/»"),
        invalid("no role", "arn:aws:iam::123456789012:«Keeper»"),
        invalid("a space in a name", "arn:aws:iam::123456789012:«role/The Keeper»"),
        invalid("a session of IAM", "arn:aws:«iam»::123456789012:assumed-role/Keeper/me",
                aboutAws("arn:aws:sts::123456789012:assumed-role/Keeper/me")),
        invalid("a role of STS", "arn:aws:«sts»::123456789012:role/Keeper", aboutAws(role)),
        invalid("a session without its name", "arn:aws:sts::123456789012:«assumed-role/Keeper»"),
        invalid("a federated user with a path", "arn:aws:sts::123456789012:«federated-user/a/b»"),
        invalid("a policy", "arn:aws:iam::123456789012:«policy/Keep»"),
        {"nothing",
         Rule::InvalidPrincipalArn,
         error,
         about(R"({"AWS": «""»})"),
         aboutAws(role),
         {}},
        {"a service's name alone", Rule::InvalidPrincipalArn, error,
         about(R"({"Service": "«glacier»"})"), about(R"({"Service": "glacier.amazonaws.com"})"),
         about(R"({"Service": "glacier.amazonaws.com"})")},
        {"a host that is no service's",
         Rule::InvalidPrincipalArn,
         error,
         about(R"({"Service": "«glacier.example.com»"})"),
         about(R"({"Service": "glacier.us-west-2.amazonaws.com"})"),
         {}},
        {"no identity provider",
         Rule::InvalidPrincipalArn,
         error,
         about("{\"Federated\": \"«" + role + "»\"}"),
         about(R"({"Federated": "arn:aws:iam::123456789012:saml-provider/Ours"})"),
         {}},
        {"no canonical user ID",
         Rule::InvalidPrincipalArn,
         error,
         about(R"({"CanonicalUser": "«123456789012»"})"),
         about("{\"CanonicalUser\": \"" + std::string(64, 'a') + "\"}"),
         {}},
        {"what is left of a role",
         Rule::InvalidPrincipalArn,
         warning,
         aboutAws("«AROACKCEVSQ6C2EXAMPLE»"),
         aboutAws(role),
         {}},
        {"in letters that are escaped",
         Rule::InvalidPrincipalArn,
         error,
         about(R"({"AWS": «"arn:aws:iam::123456789012:\u0052oot"»})"),
         about(R"({"AWS": "arn:aws:iam::123456789012:\u0072oot"})"),
         {}},
    };
}

std::vector<RuleRow> otherErrorRows()
{
    return {
        {"in a role's name",
         Rule::WildcardInPrincipal,
         error,
         aboutAws("arn:aws:iam::123456789012:role/«Keep*»"),
         aboutAws("*"),
         {}},
        {"any session",
         Rule::WildcardInPrincipal,
         error,
         aboutAws("arn:aws:sts::123456789012:assumed-role/«Keeper/*»"),
         aboutAws("arn:aws:sts::123456789012:assumed-role/Keeper/me"),
         {}},
        {"any account", Rule::WildcardInPrincipal, error, aboutAws("arn:aws:iam::«*»:root"),
         about(R"({"AWS": ["*"]})"), aboutAws("*")},
        {"all of an account", Rule::WildcardInPrincipal, error,
         aboutAws("arn:aws:iam::123456789012:«*»"), aboutAws(root), aboutAws(root)},
        {"any account, allowed",
         Rule::WildcardInPrincipal,
         error,
         allowing(R"({"AWS": "arn:aws:iam::«*»:root"})"),
         allowing(R"({"AWS": "*"})"),
         {}},
        {"any service",
         Rule::WildcardInPrincipal,
         error,
         about(R"({"Service": "«*»"})"),
         about(R"({"AWS": "*"})"),
         {}},
        {"without a key",
         Rule::WildcardInPrincipal,
         error,
         about(R"("«arn:aws:iam::*:root»")"),
         about(R"("*")"),
         {}},

        {"a group",
         Rule::GroupPrincipal,
         error,
         aboutAws("arn:aws:iam::123456789012:«group/Keepers»"),
         aboutAws("arn:aws:iam::123456789012:user/group/Keepers"),
         {}},

        {"China's for a vault in another", Rule::PartitionMismatch, error,
         aboutAws("arn:«aws-cn»:iam::123456789012:root"), aboutAws(root), aboutAws(root)},
        {"in an exception", Rule::PartitionMismatch, error,
         policyOf({statementOf(
             {deny, R"("NotPrincipal": {"AWS": "arn:«aws-us-gov»:iam::123456789012:role/Keeper"})",
              deleting, ownVault})}),
         excepting("Deny", "\"NotPrincipal\""), excepting("Deny", "\"NotPrincipal\"")},
    };
}

std::vector<RuleRow> rows()
{
    std::vector<RuleRow> all;
    for (const auto &family : {accountRows(), arnRows(), otherErrorRows()})
        all.insert(all.end(), family.begin(), family.end());
    return all;
}

void addRows()
{
    addRuleRows("row", rows());
}

} // namespace

class PrincipalValueTest : public QObject
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
    void takeEveryFormThatAwsDocuments_data();
    void takeEveryFormThatAwsDocuments();
    void compareThePartitionWithTheResourcesWithoutAVault();
};

void PrincipalValueTest::raiseTheRuleAtJustThoseBytes()
{
    QFETCH(RuleRow, row);
    checkRaised(row, examplevault());
}

void PrincipalValueTest::leaveTheNeighbourAlone()
{
    QFETCH(RuleRow, row);
    checkNeighbour(row, examplevault());
}

void PrincipalValueTest::mendByTheFix()
{
    QFETCH(RuleRow, row);
    checkFixed(row, examplevault());
}

void PrincipalValueTest::haveARowForEveryRule()
{
    checkHasARowForEach(rows(), rulesBetween(Rule::InvalidAccountId, Rule::PartitionMismatch));
}

void PrincipalValueTest::takeEveryFormThatAwsDocuments_data()
{
    QTest::addColumn<QByteArray>("principal");
    for (const char *principal :
         {R"("*")", R"({"AWS": "*"})", R"({"AWS": ["123456789012"]})",
          R"({"AWS": "arn:aws:iam::123456789012:root"})",
          R"({"AWS": "arn:aws:iam::123456789012:user/division/bob@example.com"})",
          R"({"AWS": "arn:aws:iam::123456789012:role/aws-service-role/x.amazonaws.com/Y_1=2,3.4"})",
          R"({"AWS": "arn:aws:sts::123456789012:assumed-role/Keeper/i-0123456789"})",
          R"({"AWS": "arn:aws:sts::123456789012:federated-user/bob"})",
          R"({"Service": ["glacier.amazonaws.com", "ec2.amazonaws.com.cn"]})",
          R"({"Federated": "cognito-identity.amazonaws.com"})",
          R"({"Federated": "arn:aws:iam::123456789012:oidc-provider/idp.example.com/id"})"})
        QTest::newRow(principal) << QByteArray(principal);
}

void PrincipalValueTest::takeEveryFormThatAwsDocuments()
{
    QFETCH(QByteArray, principal);
    for (const std::string &text :
         {about(principal.toStdString()), allowing(principal.toStdString())}) {
        for (const Finding &finding : lint(text, examplevault()))
            QVERIFY2(finding.severity < Severity::Error, listed({finding}).constData());
    }
}

void PrincipalValueTest::compareThePartitionWithTheResourcesWithoutAVault()
{
    const auto policyIn = [](const std::string &partition, const std::string &resource) {
        return policyOf({statementOf(
            {deny, "\"Principal\": {\"AWS\": \"arn:" + partition + ":iam::123456789012:root\"}",
             deleting, "\"Resource\": [\"*\", \"" + resource + "\"]"})});
    };
    const std::string china = "arn:aws-cn:glacier:cn-north-1:123456789012:vaults/x";
    QCOMPARE(findingsOf(lint(policyIn("aws", china)), Rule::PartitionMismatch).size(),
             std::size_t{1});
    QVERIFY(findingsOf(lint(policyIn("aws-cn", china)), Rule::PartitionMismatch).empty());
    QVERIFY(findingsOf(lint(policyIn("aws-cn", "*")), Rule::PartitionMismatch).empty());
    // A slip of another partition's name is not mended into it.
    QCOMPARE(
        findingsOf(lint(policyIn("asw", china)), Rule::InvalidPrincipalArn).front().fixes.size(),
        std::size_t{0});
}

QTEST_GUILESS_MAIN(PrincipalValueTest)
#include "tst_principalvalue.moc"
