#include "words/whowhatwords.h"

#include <QTest>

using namespace vaultlock;
using policy::Asker;
using policy::WhoWhat;
using Verdict = policy::ExplainedInterval::Verdict;

namespace {

WhoWhat tableOf(Asker asker, bool isAccessPolicyJoined)
{
    WhoWhat table;
    table.isAccessPolicyJoined = isAccessPolicyJoined;
    table.actions = {"DeleteArchive"};
    table.rows = {{asker, {}}};
    table.cells = {{{{0, 364, Verdict::Denied, 0}, {365, std::nullopt, Verdict::NotDecided, {}}}}};
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
    const auto text = [](Asker asker, bool isJoined) {
        return words::cellText(tableOf(asker, isJoined), 0, 0);
    };
    const QString left = QStringLiteral("Denied before day 365, then left to other policies");
    const QString refused = QStringLiteral("Denied before day 365, then not allowed");
    for (const Asker own : {Asker::Root, Asker::OwnPrincipal}) {
        QCOMPARE(text(own, false), left);
        QCOMPARE(text(own, true), left);
    }
    for (const Asker foreign : {Asker::OtherAccount, Asker::Anonymous}) {
        QCOMPARE(text(foreign, false), left);
        QCOMPARE(text(foreign, true), refused);
    }
}

void WhoWhatWordsTest::sayByWhichPoliciesTheTableIs()
{
    QCOMPARE(words::whoWhatHeading(tableOf(Asker::Root, true)),
             QStringLiteral("By the lock policy and the vault's access policy together."));
    QCOMPARE(words::whoWhatHeading(tableOf(Asker::Root, false)),
             QStringLiteral("By the lock policy alone: no access policy of the vault is known."));
}

QTEST_APPLESS_MAIN(WhoWhatWordsTest)
#include "tst_whowhatwords.moc"
