// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruletable.h"

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

constexpr Severity danger = Severity::Danger;

const std::string allow = R"("Effect": "Allow")";
const std::string ownRoot = R"("Principal": {"AWS": "arn:aws:iam::123456789012:root"})";
const std::string ownId = R"("Principal": {"AWS": "123456789012"})";
const std::string clerk = R"("Principal": {"AWS": "arn:aws:iam::123456789012:role/Clerk"})";
const std::string stranger = R"("Principal": {"AWS": "210987654321"})";
const std::string anyone = R"("Principal": {"AWS": "*"})";
const std::string aged = R"("Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "366"}})";

std::string actions(const std::string &values)
{
    return "\"Action\": " + values;
}

std::string denying(const std::string &principal, const std::string &action,
                    const std::string &condition = {})
{
    std::vector<std::string> members{deny, principal, action, ownVault};
    if (!condition.empty())
        members.push_back("\"Condition\": " + condition);
    return policyOf({statementOf(members)});
}

std::string older(const std::string &days)
{
    return R"({"NumericGreaterThan": {"glacier:ArchiveAgeInDays": ")" + days + "\"}}";
}

const std::string markedDeletion = actions("«\"glacier:DeleteArchive\"»");

std::vector<RuleRow> foreverRows()
{
    const Rule rule = Rule::Forever;
    const std::string marked = denying(everyone, markedDeletion);
    return {
        {"everyone", rule, danger, marked, policyWith(aged)},
        {"everyone in a map", rule, danger, denying(anyone, markedDeletion),
         denying(clerk, deleting)},
        {"the account", rule, danger, denying(ownRoot, markedDeletion),
         denying(stranger, deleting)},
        {"the account's number", rule, danger, denying(ownId, markedDeletion),
         denying(everyone, actions("\"glacier:DeleteVault\""))},
        {"among others", rule, danger,
         denying(everyone, actions("[\"glacier:DeleteVault\", «\"glacier:*Archive\"»]")),
         denying(everyone, actions("[\"glacier:DeleteVault\", \"glacier:InitiateVaultLock\"]"))},
        {"by exception", rule, danger, denying(everyone, "«\"NotAction\"»: \"glacier:ListJobs\""),
         denying(everyone, "\"NotAction\": \"glacier:Delete*\"")},
        {"by exception of others", rule, danger,
         denying(R"("NotPrincipal": {"AWS": "210987654321"})", markedDeletion),
         denying(R"("NotPrincipal": {"AWS": "123456789012"})", deleting)},
        {"for ever under a condition", rule, danger, marked,
         denying(everyone, deleting, R"({"Bool": {"aws:MultiFactorAuthPresent": "false"}})")},
        {"whoever is of the vault's account", rule, danger,
         denying(everyone, markedDeletion,
                 R"({"StringEquals": {"aws:PrincipalAccount": "123456789012"}})"),
         denying(everyone, deleting,
                 R"({"StringEquals": {"aws:PrincipalAccount": "210987654321"}})")},
        {"from a day on", rule, danger,
         denying(everyone, markedDeletion,
                 R"({"DateGreaterThan": {"aws:CurrentTime": "2100-01-01T00:00:00Z"}})"),
         denying(everyone, deleting,
                 R"({"DateLessThan": {"aws:CurrentTime": "2100-01-01T00:00:00Z"}})")},
    };
}

std::vector<RuleRow> lifecycleRows()
{
    const Rule rule = Rule::DeniesLockLifecycle;
    const std::string all = denying(everyone, actions("«\"glacier:*\"»"));
    return {
        {"complete", rule, danger, denying(everyone, actions("«\"glacier:CompleteVaultLock\"»")),
         denying(everyone, actions("\"glacier:CompleteMultipartUpload\""))},
        {"abort", rule, danger, denying(ownRoot, actions("[«\"glacier:abortvaultlock\"»]")),
         denying(clerk, actions("\"glacier:AbortVaultLock\""))},
        {"all of Glacier", rule, danger, all, denying(stranger, actions("\"glacier:*\""))},
        {"everything", rule, danger, denying(everyone, actions("«\"*\"»")),
         denying(everyone, actions("\"glacier:Delete*\""))},
        {"by exception", rule, danger,
         denying(everyone, "«\"NotAction\"»: \"glacier:AbortVaultLock\""),
         denying(everyone,
                 "\"NotAction\": [\"glacier:AbortVaultLock\", \"glacier:CompleteVaultLock\"]")},
        {"while tagged", rule, danger,
         denying(everyone, actions("«\"glacier:*\"»"),
                 R"({"Null": {"glacier:ResourceTag/Hold": "false"}})"),
         denying(everyone, actions("\"glacier:*\""),
                 R"({"NumericLessThan": {"glacier:ArchiveAgeInDays": "366"}})")},
        {"to strangers", rule, danger, all,
         denying(everyone, actions("\"glacier:*\""),
                 R"({"StringNotEquals": {"aws:PrincipalAccount": "123456789012"}})")},
    };
}

std::vector<RuleRow> brickRows()
{
    const Rule rule = Rule::BricksVault;
    return {
        {"uploads", rule, danger, denying(everyone, actions("«\"glacier:UploadArchive\"»")),
         denying(everyone, actions("\"glacier:UploadMultipartPart\""))},
        {"retrievals", rule, danger,
         denying(everyone, actions("[\"glacier:DeleteVault\", «\"glacier:InitiateJob\"»]")),
         denying(everyone, actions("\"glacier:DeleteVault\""))},
        {"output", rule, danger, denying(ownRoot, actions("«\"glacier:Get*\"»")),
         denying(clerk, actions("\"glacier:Get*\""))},
        {"by a condition that is always met", rule, danger,
         denying(everyone, actions("[«\"glacier:UploadArchive\"»]"),
                 R"({"NumericLessThanIfExists": {"glacier:ArchiveAgeInDays": "366"}})"),
         denying(everyone, actions("\"glacier:UploadArchive\""),
                 R"({"Null": {"glacier:ResourceTag/Hold": "false"}})")},
        {"retrievals of old archives", rule, danger,
         denying(everyone, actions("«\"glacier:InitiateJob\"»"), older("30")),
         denying(clerk, actions("\"glacier:InitiateJob\""), older("30"))},
    };
}

/// Of two statements, none of which does it alone, with and without the other.
std::vector<RuleRow> togetherRows()
{
    const auto overTls = [](const std::string &action, const char *isSo) {
        return statementOf(
            {deny, everyone, actions(action), ownVault,
             std::string(R"("Condition": {"Bool": {"aws:SecureTransport": ")") + isSo + "\"}}"});
    };
    const auto row = [&](const char *name, Rule rule, const std::string &action) {
        const std::string marked = "«\"" + action + "\"»";
        const std::string plain = "\"" + action + "\"";
        return RuleRow{name, rule, danger,
                       policyOf({overTls(marked, "true"), overTls(marked, "false")}),
                       policyOf({overTls(plain, "true"), overTls(plain, "true")})};
    };
    return {
        row("deletion", Rule::Forever, "glacier:DeleteArchive"),
        row("completing", Rule::DeniesLockLifecycle, "glacier:CompleteVaultLock"),
        row("aborting", Rule::DeniesLockLifecycle, "glacier:AbortVaultLock"),
        row("uploads", Rule::BricksVault, "glacier:UploadArchive"),
        row("output", Rule::BricksVault, "glacier:GetJobOutput"),
    };
}

std::string granting(const std::string &effect, const std::string &principal)
{
    return policyOf({statementOf({effect, principal, actions("\"glacier:ListJobs\""), ownVault})});
}

std::vector<RuleRow> allowRows()
{
    const Rule rule = Rule::AllowInLock;
    const std::string marked = R"("Effect": «"Allow"»)";
    return {
        {"everyone", rule, danger, granting(marked, everyone), granting(deny, everyone)},
        {"its own", rule, danger, granting(marked, ownRoot), granting(deny, ownRoot)},
        {"another account", rule, danger, granting(marked, stranger), granting(deny, stranger)},
        {"what is never met", rule, danger, granting(marked, ownRoot),
         policyOf(
             {statementOf({allow, everyone, actions("\"glacier:ListJobs\""), ownVault, aged})})},
    };
}

std::vector<RuleRow> nothingRows()
{
    const Rule rule = Rule::DeniesNothing;
    const auto marked = [](std::string text) {
        const std::string word = "\"Statement\"";
        return text.replace(text.find(word), word.size(), "«" + word + "»");
    };
    const std::string both = policyOf({statementOf({allow, everyone, deleting, ownVault}),
                                       statementOf({deny, everyone, deleting, ownVault, aged})});
    return {
        {"Allow only", rule, danger, marked(granting(allow, ownRoot)), both},
        {"a bare statement", rule, danger,
         "{\"Version\": \"2012-10-17\", «\"Statement\"»: " +
             statementOf({allow, everyone, deleting, ownVault}) + "}",
         policyWith(aged)},
        {"a condition that is never met", rule, danger,
         marked(denying(everyone, actions("\"glacier:UploadArchive\""),
                        R"({"NumericLessThan": {"glacier:ArchiveAgeInDays": "366"}})")),
         denying(everyone, actions("[\"glacier:UploadArchive\", \"glacier:DeleteArchive\"]"),
                 R"({"NumericLessThan": {"glacier:ArchiveAgeInDays": "366"}})")},
        {"nobody", rule, danger, marked(denying(R"("NotPrincipal": "*")", deleting)),
         denying(R"("NotPrincipal": {"AWS": "123456789012"})", deleting)},
        {"other vaults", rule, danger,
         marked(policyOf({statementOf({deny, everyone, deleting, "\"Not" + ownVault.substr(1)})})),
         policyOf({statementOf({deny, everyone, deleting,
                                R"("NotResource": "arn:aws:glacier:us-west-2:123456789012)"
                                R"(:vaults/other")"})})},
        {"half a statement", rule, danger, marked(granting(allow, ownRoot)),
         policyOf({statementOf({allow, everyone, deleting, ownVault}),
                   statementOf({deny, everyone, ownVault})})},
    };
}

} // namespace

class DenialRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void raisesAtJustThoseBytes_data();
    void raisesAtJustThoseBytes();
    void takesTheAccountOfTheNamedVaultForItsOwnWithoutAVault();
    void saysWhatIsDenied_data();
    void saysWhatIsDenied();
    void saysOnWhichDaysItDeniesRetrieval_data();
    void saysOnWhichDaysItDeniesRetrieval();
    void saysOfEachActionHowTheLockIsHindered();
    void saysWhomItAllows_data();
    void saysWhomItAllows();
    void leavesAnotherVaultToItsOwnFinding();
    void staysTheSameFindingWithAnotherStatement();
};

void DenialRulesTest::raisesAtJustThoseBytes_data()
{
    addRuleRows("rule", joined({foreverRows(), lifecycleRows(), brickRows(), togetherRows(),
                                allowRows(), nothingRows()}));
}

void DenialRulesTest::raisesAtJustThoseBytes()
{
    QFETCH(RuleRow, rule);
    checkRaised(rule, examplevault());
    checkNeighbour(rule, examplevault());
}

void DenialRulesTest::takesTheAccountOfTheNamedVaultForItsOwnWithoutAVault()
{
    QVERIFY(findingsOf(lint(denying(stranger, deleting)), Rule::Forever).empty());
    QCOMPARE(findingsOf(lint(denying(ownRoot, deleting)), Rule::Forever).size(), std::size_t(1));
}

void DenialRulesTest::saysWhatIsDenied_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("rule");
    QTest::addColumn<std::string>("what");
    const auto row = [](const char *what, const std::string &text, Rule rule) {
        QTest::addRow("%s: %s", std::string(ruleName(rule)).c_str(), what)
            << text << static_cast<int>(rule) << std::string(what);
    };
    const std::string all = denying(everyone, actions("\"glacier:*\""));
    row("everyone", all, Rule::Forever);
    row("account", denying(ownRoot, deleting), Rule::Forever);
    row("both", all, Rule::DeniesLockLifecycle);
    row("complete", denying(everyone, actions("\"glacier:Complete*\"")), Rule::DeniesLockLifecycle);
    row("abort", denying(everyone, actions("\"glacier:Abort*\"")), Rule::DeniesLockLifecycle);
    const std::string held = R"({"StringEquals": {"glacier:ResourceTag/Hold": "true"}})";
    row("complete-while-tagged", denying(everyone, actions("\"glacier:*\""), held),
        Rule::DeniesLockLifecycle);
    row("both", all, Rule::BricksVault);
    row("upload", denying(everyone, actions("\"glacier:Upload*\"")), Rule::BricksVault);
    row("retrieval", denying(everyone, actions("\"glacier:Get*\"")), Rule::BricksVault);
}

void DenialRulesTest::saysWhatIsDenied()
{
    QFETCH(std::string, text);
    QFETCH(int, rule);
    QFETCH(std::string, what);
    const auto found = findingsOf(lint(text, examplevault()), static_cast<Rule>(rule));
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().arguments, std::vector<std::string>{what});
}

void DenialRulesTest::saysOnWhichDaysItDeniesRetrieval_data()
{
    QTest::addColumn<std::string>("condition");
    QTest::addColumn<std::vector<std::string>>("arguments");
    const auto row = [](const char *condition, const std::vector<std::string> &arguments) {
        QTest::newRow(condition) << std::string(condition) << arguments;
    };
    row(R"("NumericLessThan": {"glacier:ArchiveAgeInDays": "30"})", {"0", "29", "young"});
    row(R"("NumericGreaterThan": {"glacier:ArchiveAgeInDays": "30"})", {"31", "", "old"});
    row(R"("NumericGreaterThan": {"glacier:ArchiveAgeInDays": "30"},)"
        R"( "NumericLessThan": {"glacier:ArchiveAgeInDays": "40"})",
        {"31", "39", "between"});
    // All archives, but not the inventories, which have no age.
    row(R"("NumericGreaterThanEquals": {"glacier:ArchiveAgeInDays": "0"})", {"retrieval"});
    row(R"("NumericLessThanIfExists": {"glacier:ArchiveAgeInDays": "30"})", {"", "", "inventory"});
}

void DenialRulesTest::saysOnWhichDaysItDeniesRetrieval()
{
    QFETCH(std::string, condition);
    QFETCH(std::vector<std::string>, arguments);
    const auto found = findingsOf(
        lint(denying(everyone, actions("\"glacier:InitiateJob\""), "{" + condition + "}"),
             examplevault()),
        Rule::BricksVault);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().arguments, arguments);
}

void DenialRulesTest::saysOfEachActionHowTheLockIsHindered()
{
    // Requests to abort a lock carry no tags of the vault.
    const auto found = findingsOf(lint(denying(everyone, actions("\"glacier:*\""),
                                               R"({"Null": {"glacier:ResourceTag/Hold": "true"}})"),
                                       examplevault()),
                                  Rule::DeniesLockLifecycle);
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].arguments, std::vector<std::string>{"abort"});
    QCOMPARE(found[1].arguments, std::vector<std::string>{"complete-while-tagged"});
    QVERIFY(found[0].identity != found[1].identity);
}

void DenialRulesTest::saysWhomItAllows_data()
{
    QTest::addColumn<std::string>("principal");
    QTest::addColumn<std::vector<std::string>>("arguments");
    const auto row = [](const std::string &principal, const std::string &whom, const char *kind) {
        QTest::newRow(principal.c_str()) << principal << std::vector<std::string>{whom, kind};
    };
    row(everyone, "", "everyone");
    row(anyone, "", "everyone");
    row(R"("NotPrincipal": {"AWS": "123456789012"})", "", "everyone");
    row(ownRoot, "", "own");
    row(clerk, "", "own");
    row(stranger, "210987654321", "other");
    row(R"("Principal": {"AWS": ["123456789012", "arn:aws:iam::210987654321:user/x"]})",
        "arn:aws:iam::210987654321:user/x", "other");
}

void DenialRulesTest::saysWhomItAllows()
{
    QFETCH(std::string, principal);
    QFETCH(std::vector<std::string>, arguments);
    const auto found =
        findingsOf(lint(granting(allow, principal), examplevault()), Rule::AllowInLock);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().arguments, arguments);
}

/// One cause, one danger: resource-not-this-vault says it.
void DenialRulesTest::leavesAnotherVaultToItsOwnFinding()
{
    const auto all =
        lint(policyOf({statementOf({deny, everyone, deleting, aged,
                                    R"("Resource": "arn:aws:glacier:us-west-2:123456789012)"
                                    R"(:vaults/other")"})}),
             examplevault());
    QVERIFY(findingsOf(all, Rule::DeniesNothing).empty());
    QCOMPARE(findingsOf(all, Rule::ResourceNotThisVault).size(), std::size_t(1));
}

void DenialRulesTest::staysTheSameFindingWithAnotherStatement()
{
    const std::string one = statementOf({allow, everyone, deleting, ownVault});
    const std::string two = statementOf({allow, ownRoot, deleting, ownVault});
    const auto before = findingsOf(lint(policyOf({one})), Rule::DeniesNothing);
    const auto after = findingsOf(lint(policyOf({two, one})), Rule::DeniesNothing);
    QCOMPARE(before.size(), std::size_t(1));
    QCOMPARE(after.size(), std::size_t(1));
    QCOMPARE(before.front().identity, after.front().identity);
}

QTEST_GUILESS_MAIN(DenialRulesTest)
#include "tst_denialrules.moc"
