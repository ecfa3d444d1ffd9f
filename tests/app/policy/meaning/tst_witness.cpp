// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/meaning/witness.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::policy;

class WitnessTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatADangerIsAbout_data();
    void showsWhatADangerIsAbout();
    void saysNothingWhereNoRequestShowsIt();
};

namespace {

const std::string vaultArn = "arn:aws:glacier:us-west-2:999999999999:vaults/examplevault";
const std::string ownRoot = "arn:aws:iam::999999999999:root";

/// A Deny of a deletion by everybody, with that condition and what else there is.
std::string denying(const std::string &condition, const std::string &action = "DeleteArchive",
                    const std::string &more = {})
{
    return R"({"Version":"2012-10-17","Statement":[{"Sid":"Keep","Principal":"*","Effect":"Deny",)"
           R"("Action":"glacier:)" +
           action + R"(","Resource":")" + vaultArn + '"' +
           (condition.empty() ? std::string() : R"(,"Condition":)" + condition) + '}' + more + "]}";
}

struct WitnessRow
{
    const char *name;
    std::string policy;
    Rule rule;
    std::string action;
    std::string key; ///< lower case
    std::string value;
    Decision decision;
};

std::vector<WitnessRow> rows()
{
    const std::string age = "glacier:archiveageindays";
    const std::string hold = "glacier:resourcetag/hold";
    const std::string tagged = R"({"StringEquals":{"glacier:ResourceTag/Hold":"true"}})";
    return {
        {"for ever", denying({}), Rule::Forever, "DeleteArchive", age, "36525", Decision::Denied},
        {"for longer than anybody lives",
         denying(R"({"NumericLessThan":{"glacier:ArchiveAgeInDays":"100000"}})"),
         Rule::AbsurdRetention, "DeleteArchive", age, "99999", Decision::Denied},
        {"young ones free", denying(R"({"NumericGreaterThan":{"glacier:ArchiveAgeInDays":"365"}})"),
         Rule::InvertedAge, "DeleteArchive", age, "0", Decision::NoDecision},
        {"retention by the tag",
         denying(R"({"NumericLessThan":{"glacier:ArchiveAgeInDays":"365"},)" + tagged.substr(1)),
         Rule::RetentionAndHoldJoined, "DeleteArchive", age, "0", Decision::NoDecision},
        {"who asks over plain HTTP is not stopped",
         denying(R"({"StringEquals":{"aws:UserAgent":"x"},)"
                 R"("NumericLessThan":{"glacier:ArchiveAgeInDays":"365"}})"),
         Rule::LeavesFree, "DeleteArchive", age, "0", Decision::NoDecision},
        {"the hold can be taken away", denying(tagged), Rule::HoldRemovable, "RemoveTagsFromVault",
         hold, "true", Decision::NoDecision},
        {"the hold is for ever",
         denying(tagged, "DeleteArchive",
                 R"(,{"Principal":"*","Effect":"Deny","Action":["glacier:AddTagsToVault",)"
                 R"("glacier:RemoveTagsFromVault"],"Resource":")" +
                     vaultArn + R"(","Condition":)" + tagged + '}'),
         Rule::HoldSealsItself, "RemoveTagsFromVault", hold, "true", Decision::Denied},
        {"nobody can store",
         denying({}, "UploadArchive"),
         Rule::BricksVault,
         "UploadArchive",
         {},
         {},
         Decision::Denied},
        {"young ones cannot be had back",
         denying(R"({"NumericLessThan":{"glacier:ArchiveAgeInDays":"30"}})", "InitiateJob"),
         Rule::BricksVault, "InitiateJob", age, "0", Decision::Denied},
        {"nobody can complete",
         denying({}, "CompleteVaultLock"),
         Rule::DeniesLockLifecycle,
         "CompleteVaultLock",
         {},
         {},
         Decision::Denied},
        {"nobody can abort",
         denying({}, "AbortVaultLock"),
         Rule::DeniesLockLifecycle,
         "AbortVaultLock",
         {},
         {},
         Decision::Denied},
        {"without MFA, by long-term keys",
         denying(R"({"Bool":{"aws:MultiFactorAuthPresent":"false"}})"),
         Rule::MfaLongTermKeys,
         "DeleteArchive",
         {},
         {},
         Decision::NoDecision},
        {"allowed for ever",
         denying(R"({"NumericLessThan":{"glacier:ArchiveAgeInDays":"365"}})", "DeleteArchive",
                 R"(,{"Principal":"*","Effect":"Allow","Action":"glacier:DescribeVault",)"
                 R"("Resource":")" +
                     vaultArn + R"("})"),
         Rule::AllowInLock,
         "DescribeVault",
         {},
         {},
         Decision::Allowed},
    };
}

ChosenVault chosen()
{
    return {VaultArn::fromString(QString::fromStdString(vaultArn)).value()};
}

} // namespace

void WitnessTest::showsWhatADangerIsAbout_data()
{
    QTest::addColumn<int>("row");
    const auto all = rows();
    for (std::size_t row = 0; row < all.size(); ++row)
        QTest::newRow(all[row].name) << static_cast<int>(row);
}

void WitnessTest::showsWhatADangerIsAbout()
{
    QFETCH(int, row);
    const WitnessRow expected = rows()[static_cast<std::size_t>(row)];
    const auto findings = lint(expected.policy, chosen());
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.rule == expected.rule;
    });
    QVERIFY(found != findings.end());
    const auto witness = witnessOf(expected.policy, chosen(), *found);
    QVERIFY(witness);
    QCOMPARE(witness->request.action(), "glacier:" + expected.action);
    QCOMPARE(witness->request.resource(), vaultArn);
    QVERIFY(witness->decision == expected.decision);
    QVERIFY(PreparedPolicy::fromText(expected.policy).decision(witness->request) ==
            expected.decision);
    if (expected.key.empty())
        return;
    const KeyValues values = witness->request.lookup(expected.key);
    QVERIFY(values.state == KeyValues::State::Present);
    QCOMPARE(values.values->front(), expected.value);
}

void WitnessTest::saysNothingWhereNoRequestShowsIt()
{
    const std::string policy = denying(R"({"NumericLessThan":{"glacier:ArchiveAgeInDays":"365"}})");
    const Finding spelling{Rule::NullOperand, Severity::Danger, {0, 1}, {}, "x", {}};
    QVERIFY(!witnessOf(policy, chosen(), spelling));
    const Finding elsewhere{Rule::Forever, Severity::Danger, {0, 0}, {"account"}, "x", {}};
    QVERIFY(!witnessOf("no JSON", chosen(), elsewhere));
}

QTEST_GUILESS_MAIN(WitnessTest)
#include "tst_witness.moc"
