// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/whowhatwords.h"

#include <QTest>

using namespace vaultlock;
using policy::Asker;
using policy::WhoWhat;
using Verdict = policy::ExplainedInterval::Verdict;

namespace {

WhoWhat tableOf(bool isAccessPolicyJoined, bool isElseRefused)
{
    WhoWhat table;
    table.isAccessPolicyJoined = isAccessPolicyJoined;
    table.actions = {"DeleteArchive"};
    table.rows = {{Asker::OtherAccount, {}}};
    table.cells = {{{{0, 364, Verdict::Denied, 0}, {365, std::nullopt, Verdict::NotDecided, {}}}}};
    table.isElseRefused = {{isElseRefused}};
    return table;
}

} // namespace

class WhoWhatWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void leaveToOtherPoliciesOnlyWhereOthersCanAllow();
    void sayByWhichPoliciesTheTableIs();
};

void WhoWhatWordsTest::leaveToOtherPoliciesOnlyWhereOthersCanAllow()
{
    QCOMPARE(words::cellText(tableOf(true, false), 0, 0),
             QStringLiteral("Denied before day 365, then left to other policies"));
    QCOMPARE(words::cellText(tableOf(true, true), 0, 0),
             QStringLiteral("Denied before day 365, then not allowed"));
}

void WhoWhatWordsTest::sayByWhichPoliciesTheTableIs()
{
    QCOMPARE(words::whoWhatHeading(tableOf(true, true)),
             QStringLiteral("By the lock policy and the vault's access policy together."));
    QCOMPARE(words::whoWhatHeading(tableOf(false, false)),
             QStringLiteral("By the lock policy alone: the vault's access policy is not known."));
    WhoWhat without = tableOf(false, false);
    without.hasNoAccessPolicy = true;
    QCOMPARE(words::whoWhatHeading(without),
             QStringLiteral("By the lock policy alone: the vault has no access policy."));
}

QTEST_APPLESS_MAIN(WhoWhatWordsTest)
#include "tst_whowhatwords.moc"
