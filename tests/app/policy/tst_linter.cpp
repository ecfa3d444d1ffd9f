// SPDX-License-Identifier: GPL-3.0-or-later

// The linter as a whole: AWS's own examples, and identities.
#include "ruletable.h"

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

/// Amazon S3 Glacier developer guide, "Amazon S3 Glacier Access Control with Vault Lock Policies",
/// example 1.
const char *const retention = R"({
   "Version":"2012-10-17",
   "Statement":[
      {
         "Sid": "deny-based-on-archive-age",
         "Principal": "*",
         "Effect": "Deny",
         "Action": "glacier:DeleteArchive",
         "Resource": [
            "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault"
         ],
         "Condition": {
            "NumericLessThan" : {
                 "glacier:ArchiveAgeInDays" : "365"
            }
         }
      }
   ]
}
)";

/// The same, example 2.
const char *const legalHold = R"({
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "lock-vault",
      "Principal": "*",
      "Effect": "Deny",
      "Action": [
        "glacier:DeleteArchive"
      ],
      "Resource": [
        "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault"
      ],
      "Condition": {
        "StringLike": {
          "glacier:ResourceTag/LegalHold": [
            "true",
            ""
          ]
        }
      }
    },
    {
      "Sid": "you-can-delete-archive-less-than-1-year-old",
      "Principal": {
        "AWS": "arn:aws:iam::123456789012:root"
      },
      "Effect": "Allow",
      "Action": [
        "glacier:DeleteArchive"
      ],
      "Resource": [
        "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault"
      ],
      "Condition": {
        "NumericLessThan": {
          "glacier:ArchiveAgeInDays": "365"
        }
      }
    }
  ]
}
)";

/// Amazon S3 Glacier API reference, InitiateVaultLock, the example request's Policy.
const char *const initiateExample =
    R"({"Version":"2012-10-17","Statement":[{"Sid":"Define-vault-lock","Effect":"Deny",)"
    R"("Principal":{"AWS":"arn:aws:iam::999999999999:root"},"Action":"glacier:DeleteArchive",)"
    R"("Resource":"arn:aws:glacier:us-west-2:999999999999:vaults/examplevault",)"
    R"("Condition":{"NumericLessThanEquals":{"glacier:ArchiveAgeinDays":"365"}}}]})";

ChosenVault vaultOf(const char *account, const char *name)
{
    return {VaultArn::fromString(QStringLiteral("arn:aws:glacier:us-west-2:%1:vaults/%2")
                                     .arg(QLatin1String(account), QLatin1String(name)))
                .value()};
}

std::vector<std::string> rulesOf(const std::vector<Finding> &findings)
{
    std::vector<std::string> rules;
    for (const Finding &finding : findings)
        rules.emplace_back(ruleName(finding.rule));
    return rules;
}

std::vector<std::string> identitiesOf(const std::vector<Finding> &findings)
{
    std::vector<std::string> identities;
    for (const Finding &finding : findings)
        identities.push_back(finding.identity);
    return identities;
}

/// One finding of every sort that has its place in a statement or in the policy, on lines.
const char *const broken = R"({
  "version": "2012-10-17",
  "Statement": [
    {
      "Sid": "first-one",
      "Effect": "deny",
      "Action": [],
      "Resource": ["arn:aws:glacier:us-west-1:123456789012:vaults/x", "*", "*", "no"]
    },
    {
      "Effect": "Deny",
      "Principal": "*",
      "Action": 5,
      "Resource": "arn:aws:glacier:us-west-2:-:vaults/${name}"
    }
  ]
}
)";

} // namespace

class LinterTest : public QObject
{
    Q_OBJECT

private slots:
    void findsNoErrorInAwsExamples_data();
    void findsNoErrorInAwsExamples();
    void keepsAnIdentityWhenTheTextMoves_data();
    void keepsAnIdentityWhenTheTextMoves();
    void givesEveryFindingAnIdentityOfItsOwn();
    void tellsLikeFindingsApart();
    void tellsSyntaxErrorsOfOneLineApart();
    void namesTheChosenVaultInAnIdentity();
    void ordersFindingsAsTheText();
    void saysEachRuleByItsName();
    void readsOnAfterManyErrors();
    void appliesEditsFromTheLastToTheFirst();
    void mendsEverythingThatHasAFix();
};

void LinterTest::findsNoErrorInAwsExamples_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("vault");
    QTest::addColumn<std::vector<std::string>>("expected");
    const auto row = [](const char *name, const char *text, const ChosenVault &vault,
                        const std::vector<std::string> &expected) {
        QTest::newRow(name) << QByteArray(text) << vault.arn.toString() << expected;
    };
    row("retention", retention, examplevault(),
        {"sid-characters", "calendar-years", "boundary-day"});
    row("legal hold", legalHold, examplevault(),
        {"sid-characters", "hold-removable", "hold-value-fragile", "sid-characters",
         "allow-in-lock"});
    row("InitiateVaultLock", initiateExample, vaultOf("999999999999", "examplevault"),
        {"sid-characters", "account-root-only", "boundary-day"});
    row("InitiateVaultLock, as AWS calls it", initiateExample, vaultOf("999999999999", "my-vault"),
        {"sid-characters", "account-root-only", "resource-not-this-vault", "boundary-day"});
}

void LinterTest::findsNoErrorInAwsExamples()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, vault);
    QFETCH(std::vector<std::string>, expected);
    const auto findings =
        lint(text.toStdString(), ChosenVault{VaultArn::fromString(vault).value()});
    QCOMPARE(rulesOf(findings), expected);
    for (const Finding &finding : findings)
        QVERIFY(finding.severity < Severity::Error);
}

void LinterTest::keepsAnIdentityWhenTheTextMoves_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("inserted");
    QTest::newRow("a line above") << QByteArray("{\n  \"version\"") << QByteArray("\n\n");
    QTest::newRow("a line within") << QByteArray("    {\n      \"Effect\"") << QByteArray("\n");
    QTest::newRow("a sibling before")
        << QByteArray("    {\n      \"Sid\"") << QByteArray(R"({"Sid": "other"}, )");
    QTest::newRow("a sibling between")
        << QByteArray("    {\n      \"Effect\": \"Deny\"") << QByteArray(R"({"Sid": "other"}, )");
    QTest::newRow("a value before")
        << QByteArray("\"arn:aws:glacier:us-west-1") << QByteArray("\"arn:x\", ");
    QTest::newRow("a member before")
        << QByteArray("\"Effect\": \"deny\"") << QByteArray("\"y\": 1, ");
}

void LinterTest::keepsAnIdentityWhenTheTextMoves()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, inserted);
    std::string text = broken;
    const std::size_t at = text.find(before.toStdString());
    QVERIFY(at != std::string::npos);
    const auto kept = identitiesOf(lint(text, examplevault()));
    QVERIFY(kept.size() >= 10);
    text.insert(at, inserted.toStdString());
    const auto now = identitiesOf(lint(text, examplevault()));
    for (const std::string &identity : kept)
        QVERIFY2(std::find(now.begin(), now.end(), identity) != now.end(), identity.c_str());
}

void LinterTest::givesEveryFindingAnIdentityOfItsOwn()
{
    const auto findings = lint(broken, examplevault());
    QVERIFY2(hasUniqueIdentities(findings), listed(findings).constData());
    // A Sid that looks like the end of another's identity.
    const auto odd = lint(policyOf({"{}", "{}", "{}", R"({"Sid": "~2"})", R"({"Sid": "x]~2"})"}));
    QVERIFY2(hasUniqueIdentities(odd), listed(odd).constData());
}

void LinterTest::tellsLikeFindingsApart()
{
    const std::string one = statementOf({R"("Sid": "One")", everyone, deleting, ownVault});
    const std::string two = statementOf({R"("Sid": "Two")", everyone, deleting, ownVault});
    const auto both = lint(policyOf({one, two}), examplevault());
    const auto second = lint(policyOf({two}), examplevault());
    QCOMPARE(both.size(), std::size_t{2});
    QCOMPARE(second.size(), std::size_t{1});
    QVERIFY(both[0].identity != second[0].identity);
    QCOMPARE(both[1].identity, second[0].identity);
}

void LinterTest::tellsSyntaxErrorsOfOneLineApart()
{
    const auto findings = lint(R"({"a": .5, "b": 'x', c: 1, "d": 1 "e": 2, "f": .5, })");
    QCOMPARE(findingsOf(findings, Rule::JsonSyntax).size(), std::size_t{6});
    QVERIFY(hasUniqueIdentities(findings));
    // The reason is part of it: another mistake in the same place is another finding.
    const auto colon = findingsOf(lint(R"({"a" 1})"), Rule::JsonSyntax);
    const auto value = findingsOf(lint(R"({"a"   })"), Rule::JsonSyntax);
    QVERIFY(colon.front().span == value.front().span);
    QVERIFY(colon.front().identity != value.front().identity);
}

void LinterTest::namesTheChosenVaultInAnIdentity()
{
    const auto dangerFor = [](const ChosenVault &vault) {
        return findingsOf(lint(initiateExample, vault), Rule::ResourceNotThisVault)
            .front()
            .identity;
    };
    QVERIFY(dangerFor(vaultOf("999999999999", "my-vault")) !=
            dangerFor(vaultOf("999999999999", "yours")));
}

void LinterTest::ordersFindingsAsTheText()
{
    const auto findings = lint(broken, examplevault());
    const auto isBefore = [](const Finding &a, const Finding &b) {
        return a.span.begin < b.span.begin;
    };
    QVERIFY2(std::is_sorted(findings.begin(), findings.end(), isBefore),
             listed(findings).constData());
    for (const Finding &finding : findings)
        QVERIFY(finding.span.begin <= finding.span.end);
}

void LinterTest::saysEachRuleByItsName()
{
    std::set<std::string_view> names;
    const int count = static_cast<int>(lastRule) + 1;
    for (int i = 0; i < count; ++i)
        names.insert(ruleName(static_cast<Rule>(i)));
    QCOMPARE(names.size(), static_cast<std::size_t>(count));
    QCOMPARE(names.count({}), std::size_t{0});
}

void LinterTest::readsOnAfterManyErrors()
{
    const std::string text = R"({
  "Version": "2012-10-17"
  "Statement": [
    {
      "Effect": "Deny,
      "Principal": "*",
      "Action": glacier:DeleteArchive",
      "Resource": ["*"
    },
    { "effect": "Deny", },
  ]
})";
    const auto findings = lint(text);
    QCOMPARE(findingsOf(findings, Rule::UnknownElement).size(), std::size_t{1});
    QCOMPARE(findingsOf(findings, Rule::ResourceWildcard).size(), std::size_t{1});
    QVERIFY(findingsOf(findings, Rule::MissingVersion).empty());
    QVERIFY(findingsOf(findings, Rule::TrailingText).empty());
    QVERIFY2(findingsOf(findings, Rule::JsonSyntax).size() <= 8, listed(findings).constData());
}

void LinterTest::appliesEditsFromTheLastToTheFirst()
{
    const Fix fix{FixKind::Replace, {}, {{{0, 1}, "XY"}, {{2, 2}, "Z"}, {{3, 5}, ""}}};
    QCOMPARE(applied("abcdefg", fix), std::string("XYbZcfg"));
    QCOMPARE(applied("abc", Fix{FixKind::Remove, {}, {}}), std::string("abc"));
}

void LinterTest::mendsEverythingThatHasAFix()
{
    // What a person does who presses the first button again and again: it comes to an end.
    std::string text = R"({version: "2012-10-17" // mine
  "Statement": [{'Sid': 'a-b', "effect": "deny", "Action": "glacier:DeleteArchive",
  "Resource": "arn:asw:glacier:us-wset-2:-:vault/examplevault",,
  "Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": 365}}}}})";
    int steps = 0;
    for (; steps < 40; ++steps) {
        const auto findings = lint(text, examplevault());
        const auto fixable = std::find_if(findings.begin(), findings.end(),
                                          [](const Finding &f) { return !f.fixes.empty(); });
        if (fixable == findings.end())
            break;
        text = applied(text, fixable->fixes.front());
    }
    // A retention that nothing is wrong with: on which day it ends is said all the same.
    const std::vector<std::string> left = rulesOf(lint(text, examplevault()));
    QVERIFY2(left == std::vector<std::string>{"boundary-day"}, text.c_str());
    QVERIFY(steps >= 10);
}

QTEST_GUILESS_MAIN(LinterTest)
#include "tst_linter.moc"
