// SPDX-License-Identifier: GPL-3.0-or-later

// Questions to the account at its edges; what it says of policies is set beside a solver and beside
// decisions elsewhere.
#include "../ruletable.h"
#include "generatedrequests.h"
#include "policy/account/vaultaccount.h"

#include <QTest>

using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

AccountedVault accounted()
{
    AccountedVault vault;
    vault.arn = generatedVault;
    vault.earliest = 1'795'824'000;
    return vault;
}

/// A key's cell in which it is absent.
Box withoutKey(const VaultAccount &account, const char *key)
{
    Box box = account.requestsFor("DeleteArchive");
    account.keepCell(box, *account.space().keyNamed(key), 0);
    return box;
}

} // namespace

class VaultAccountTest : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingOfAllWhereThereIsNoRequest();
    void saysOfAKeyThatItIsAbsent();
    void tellsNothingWithoutWork();
};

void VaultAccountTest::saysNothingOfAllWhereThereIsNoRequest()
{
    const ReadPolicy policy(
        policyWith(R"("Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "30"}})"));
    const VaultAccount account(policy.model, nullptr, accounted());
    // Every deletion is of an archive with an age.
    const Box box = withoutKey(account, "glacier:archiveageindays");
    QCOMPARE(account.denied(box), Extent::None);
    QCOMPARE(account.applies(account.space().statements().front(), box), Extent::None);
    QVERIFY(!account.whereFree(box));
    QCOMPARE(account.denied(account.requestsFor("DeleteArchive")), Extent::Some);
}

/// What a request does not say would be unknown.
void VaultAccountTest::saysOfAKeyThatItIsAbsent()
{
    const ReadPolicy policy(
        policyWith(R"("Condition": {"NotIpAddress": {"aws:SourceIp": "0.0.0.0/0"}})"));
    const VaultAccount account(policy.model, nullptr, accounted());
    const Box box = withoutKey(account, "aws:sourceip");
    QCOMPARE(account.denied(box), Extent::All);
    const Request request = account.space().requestIn(box);
    QCOMPARE(policy.prepared.decision(request), Decision::Denied);
}

void VaultAccountTest::tellsNothingWithoutWork()
{
    const ReadPolicy policy(policyWith(
        R"("Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "30"},
                         "StringLike": {"glacier:ResourceTag/Hold": "t*"}})"));
    const VaultAccount account(policy.model, nullptr, accounted(), 1);
    QCOMPARE(account.denied(account.requestsFor("DeleteArchive")), Extent::Untold);
    QVERIFY(account.wasCutShort());
}

QTEST_GUILESS_MAIN(VaultAccountTest)
#include "tst_vaultaccount.moc"
