// SPDX-License-Identifier: GPL-3.0-or-later

// What-if answers against a table written by hand from the documentation: the Glacier developer
// guide's vault lock and access policy examples, and the IAM user guide's evaluation logic.
#include "policy/meaning/whatif.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::policy;

namespace {

const std::string arn = "arn:aws:glacier:us-west-2:999999999999:vaults/examplevault";
const std::string root = "arn:aws:iam::999999999999:root";
const std::string role = "arn:aws:iam::999999999999:role/Administrator";
const std::string otherRoot = "arn:aws:iam::123456789012:root";
const std::string otherRole = "arn:aws:iam::123456789012:role/Backup";
const std::string stranger = "arn:aws:iam::210987654321:root";
const std::string anonymous = "anonymous";

/// "Example 1: Deny Deletion Permissions for Archives Less Than 365 Days Old".
const std::string byAge =
    R"({"Version":"2012-10-17","Statement":[{"Sid":"deny-based-on-archive-age",
 "Principal":"*","Effect":"Deny","Action":"glacier:DeleteArchive",
 "Resource":["arn:aws:glacier:us-west-2:999999999999:vaults/examplevault"],
 "Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":"365"}}}]})";

/// The same of the API reference, InitiateVaultLock: the account only, and up to and including.
const std::string byAgeInclusive =
    R"({"Version":"2012-10-17","Statement":[{"Sid":"Define-vault-lock",
 "Effect":"Deny","Principal":{"AWS":"arn:aws:iam::999999999999:root"},
 "Action":"glacier:DeleteArchive","Resource":"arn:aws:glacier:us-west-2:999999999999:vaults/examplevault",
 "Condition":{"NumericLessThanEquals":{"glacier:ArchiveAgeinDays":"365"}}}]})";

/// "Example 2: Deny Deletion Permissions Based on a Tag".
const std::string byTag = R"({"Version":"2012-10-17","Statement":[{"Sid":"lock-vault",
 "Principal":{"AWS":"arn:aws:iam::999999999999:root"},"Effect":"Deny",
 "Action":["glacier:DeleteArchive"],
 "Resource":["arn:aws:glacier:us-west-2:999999999999:vaults/examplevault"],
 "Condition":{"StringLike":{"glacier:ResourceTag/LegalHold":["true",""]}}},
 {"Sid":"you-can-delete-archives-if-tag-is-false","Principal":{"AWS":"arn:aws:iam::123456789012:root"},
 "Effect":"Allow","Action":["glacier:DeleteArchive"],
 "Resource":["arn:aws:glacier:us-west-2:999999999999:vaults/examplevault"],
 "Condition":{"StringLike":{"glacier:ResourceTag/LegalHold":["false"]}}}]})";

/// "Example 1: Grant Cross-Account Permissions for Specific Amazon S3 Glacier Actions".
const std::string access = R"({"Version":"2012-10-17","Statement":[{"Sid":"cross-account-upload",
 "Principal":{"AWS":["arn:aws:iam::123456789012:root","arn:aws:iam::123456789012:role/Backup"]},
 "Effect":"Allow","Action":["glacier:UploadArchive","glacier:DeleteArchive"],
 "Resource":["arn:aws:glacier:us-west-2:999999999999:vaults/examplevault"]}]})";

struct Row
{
    const char *name;
    std::string lock;
    std::string access;
    std::string who;
    std::string action;
    std::optional<int> age;
    std::vector<VaultTag> tags;
    Decision decision;
    std::optional<std::size_t> statement;
};

std::vector<Row> rows()
{
    const auto none = std::nullopt;
    const std::string deletion = "glacier:DeleteArchive";
    const std::string upload = "glacier:UploadArchive";
    const std::vector<VaultTag> held{{"LegalHold", "true"}};
    const std::vector<VaultTag> unset{{"LegalHold", ""}};
    const std::vector<VaultTag> lifted{{"LegalHold", "false"}};
    return {
        {"age: root on day 0", byAge, "", root, deletion, 0, {}, Decision::Denied, 0},
        {"age: root on day 364", byAge, "", root, deletion, 364, {}, Decision::Denied, 0},
        {"age: root on day 365", byAge, "", root, deletion, 365, {}, Decision::NoDecision, none},
        {"age: role on day 364", byAge, "", role, deletion, 364, {}, Decision::Denied, 0},
        {"age: stranger on day 1", byAge, "", stranger, deletion, 1, {}, Decision::Denied, 0},
        {"age: anonymous on day 1", byAge, "", anonymous, deletion, 1, {}, Decision::Denied, 0},
        {"age: anonymous on day 400",
         byAge,
         "",
         anonymous,
         deletion,
         400,
         {},
         Decision::NoDecision,
         none},
        {"age: an upload", byAge, "", root, upload, none, {}, Decision::NoDecision, none},
        {"age: the lock's completion",
         byAge,
         "",
         root,
         "glacier:CompleteVaultLock",
         none,
         {},
         Decision::NoDecision,
         none},
        {"inclusive: root on day 365",
         byAgeInclusive,
         "",
         root,
         deletion,
         365,
         {},
         Decision::Denied,
         0},
        {"inclusive: root on day 366",
         byAgeInclusive,
         "",
         root,
         deletion,
         366,
         {},
         Decision::NoDecision,
         none},
        {"inclusive: a role is of the account",
         byAgeInclusive,
         "",
         role,
         deletion,
         10,
         {},
         Decision::Denied,
         0},
        {"inclusive: another account is not bound",
         byAgeInclusive,
         "",
         otherRoot,
         deletion,
         10,
         {},
         Decision::NoDecision,
         none},
        {"inclusive: and admitted it may delete",
         byAgeInclusive,
         access,
         otherRole,
         deletion,
         10,
         {},
         Decision::Allowed,
         0},
        {"inclusive: nobody anonymous is bound",
         byAgeInclusive,
         "",
         anonymous,
         deletion,
         10,
         {},
         Decision::NoDecision,
         none},
        {"tag: held", byTag, "", root, deletion, 10, held, Decision::Denied, 0},
        {"tag: empty is held too", byTag, "", root, deletion, 10, unset, Decision::Denied, 0},
        {"tag: lifted", byTag, "", root, deletion, 10, lifted, Decision::NoDecision, none},
        {"tag: case counts",
         byTag,
         "",
         root,
         deletion,
         10,
         {{"LegalHold", "True"}},
         Decision::NoDecision,
         none},
        {"tag: not there", byTag, "", role, deletion, 10, {}, Decision::NoDecision, none},
        {"tag: lifted, for the other root", byTag, "", otherRoot, deletion, 10, lifted,
         Decision::Allowed, 1},
        {"tag: lifted, a role of it is left to its account", byTag, "", otherRole, deletion, 10,
         lifted, Decision::NoDecision, none},
        {"tag: held, the other account is not bound", byTag, "", otherRoot, deletion, 10, held,
         Decision::NoDecision, none},
        {"joined: the lock beats the access policy",
         byAge,
         access,
         otherRole,
         deletion,
         10,
         {},
         Decision::Denied,
         0},
        {"joined: past the age it is allowed",
         byAge,
         access,
         otherRole,
         deletion,
         365,
         {},
         Decision::Allowed,
         0},
        {"joined: an upload by the other root",
         byAge,
         access,
         otherRoot,
         upload,
         none,
         {},
         Decision::Allowed,
         0},
        {"joined: no retrieval is granted",
         byAge,
         access,
         otherRole,
         "glacier:InitiateJob",
         none,
         {},
         Decision::NoDecision,
         none},
        {"joined: a stranger is granted nothing",
         byAge,
         access,
         stranger,
         upload,
         none,
         {},
         Decision::NoDecision,
         none},
    };
}

} // namespace

class TestWhatIf : public QObject
{
    Q_OBJECT

private slots:
    void answersAsTheDocumentationSays_data();
    void answersAsTheDocumentationSays();
    void namesTheConditionThatWasNotMet();
    void isNeverSureOfAPolicyThatTheServiceWouldRefuse();
    void knowsWhereTheStatementStands();
};

void TestWhatIf::answersAsTheDocumentationSays_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < rows().size(); ++i)
        QTest::newRow(rows()[i].name) << static_cast<int>(i);
}

void TestWhatIf::answersAsTheDocumentationSays()
{
    QFETCH(int, row);
    const Row wanted = rows()[static_cast<std::size_t>(row)];
    ChosenVault vault{*VaultArn::fromString(QString::fromStdString(arn))};
    vault.accessPolicy = wanted.access;
    const WhatIf whatIf(wanted.lock, vault);
    QVERIFY(whatIf.isReadable());
    QCOMPARE(whatIf.hasAccessPolicy(), !wanted.access.empty());
    const WhatIfAnswer answer =
        whatIf.answer({wanted.who, wanted.action, arn, wanted.age, wanted.tags});
    QCOMPARE(answer.doubt, PolicyDoubt::None);
    QCOMPARE(answer.joined.decision, wanted.decision);
    QCOMPARE(answer.joined.statement, wanted.statement);
}

void TestWhatIf::namesTheConditionThatWasNotMet()
{
    const WhatIf whatIf(byAge, ChosenVault{*VaultArn::fromString(QString::fromStdString(arn))});
    const WhatIfAnswer answer = whatIf.answer({root, "glacier:DeleteArchive", arn, 365, {}});
    QCOMPARE(answer.lockConditions,
             std::vector<std::string>{"NumericLessThan glacier:ArchiveAgeInDays"});
}

void TestWhatIf::isNeverSureOfAPolicyThatTheServiceWouldRefuse()
{
    const std::string odd =
        R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*",
 "Action":"glacier:Upload","Resource":"arn:aws:glacier:us-west-2:999999999999:vaults/examplevault"},
 {"Effect":"Allow","Principal":"*","Action":"glacier:UploadArchive",
 "Resource":"arn:aws:glacier:us-west-2:999999999999:vaults/examplevault"}]})";
    const WhatIf whatIf(odd, ChosenVault{*VaultArn::fromString(QString::fromStdString(arn))});
    const WhatIfAnswer answer = whatIf.answer({root, "glacier:UploadArchive", arn, {}, {}});
    QVERIFY(answer.doubt != PolicyDoubt::None);
    QCOMPARE(answer.joined.decision, Decision::Indeterminate);
    QVERIFY(!WhatIf("{", std::nullopt).isReadable());
}

void TestWhatIf::knowsWhereTheStatementStands()
{
    const WhatIf whatIf(byTag, std::nullopt);
    const auto span = whatIf.statementSpan(1);
    QVERIFY(span &&
            byTag.substr(span->begin, span->size()).find("you-can-delete") != std::string::npos);
    QVERIFY(!whatIf.statementSpan(2));
}

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
