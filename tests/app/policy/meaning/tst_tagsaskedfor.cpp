// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/meaning/tagsaskedfor.h"
#include "policy/meaning/whatif.h"

#include <QTest>

using namespace vaultlock::policy;

class TagsAskedForTest : public QObject
{
    Q_OBJECT

private slots:
    void namesEachTagWithEachValueOnce();
    void findsNoneWhereThereIsNone();
    void answersAsOfATime();
};

void TagsAskedForTest::namesEachTagWithEachValueOnce()
{
    const std::string policy = R"({"Statement":[
        {"Condition":{"StringLike":{"glacier:ResourceTag/LegalHold":["true",""],
                                    "aws:PrincipalTag/Other":"x"}}},
        {"Condition":{"StringEquals":{"GLACIER:resourcetag/LegalHold":"true"},
                      "Null":{"glacier:ResourceTag/Case\u0020No":"false"}}}]})";
    const std::vector<VaultTag> expected{
        {"LegalHold", "true"}, {"LegalHold", ""}, {"Case No", "false"}};
    QVERIFY(tagsAskedFor(policy) == expected);
}

void TagsAskedForTest::findsNoneWhereThereIsNone()
{
    QVERIFY(tagsAskedFor("").empty());
    QVERIFY(tagsAskedFor("{").empty());
    QVERIFY(tagsAskedFor(R"({"Statement":[{"Effect":"Deny"}]})").empty());
}

void TagsAskedForTest::answersAsOfATime()
{
    const WhatIf policy(
        R"({"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*",
            "Action":"glacier:DeleteArchive",
            "Resource":"arn:aws:glacier:us-west-2:111122223333:vaults/v",
            "Condition":{"DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00:00Z"}}}]})",
        {});
    WhatIfQuestion question{"arn:aws:iam::111122223333:root",
                            "glacier:DeleteArchive",
                            "arn:aws:glacier:us-west-2:111122223333:vaults/v",
                            0,
                            {},
                            "2029-12-31T23:59:59Z"};
    QVERIFY(policy.answer(question).joined.decision == Decision::Denied);
    question.now = "2030-01-01T00:00:00Z";
    QVERIFY(policy.answer(question).joined.decision == Decision::NoDecision);
    question.now.clear();
    QVERIFY(policy.answer(question).joined.decision == Decision::Indeterminate);
}

QTEST_GUILESS_MAIN(TagsAskedForTest)
#include "tst_tagsaskedfor.moc"
