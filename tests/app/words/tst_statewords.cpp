#include "words/statewords.h"

#include <QSet>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::words;

class StateWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void nameTheStagesAsTheServiceDoes();
    void nameAndExplainEveryStageDifferently();
};

void StateWordsTest::nameTheStagesAsTheServiceDoes()
{
    QCOMPARE(stageName(LockStage::InProgress), QStringLiteral("In progress"));
    QCOMPARE(stageName(LockStage::Locked), QStringLiteral("Locked"));
    QCOMPARE(stageName(LockStage::Unlocked), QStringLiteral("Not locked"));
    QCOMPARE(stageName(LockStage::Unknown), QStringLiteral("Unknown"));
}

void StateWordsTest::nameAndExplainEveryStageDifferently()
{
    constexpr int stageCount = static_cast<int>(LockStage::OutcomeUnknown) + 1;
    QSet<QString> names;
    QSet<QString> meanings;
    for (int i = 0; i < stageCount; ++i) {
        const auto stage = static_cast<LockStage>(i);
        names.insert(stageName(stage));
        meanings.insert(stageMeaning(stage));
        QVERIFY2(stageMeaning(stage).endsWith(u'.'), qPrintable(stageMeaning(stage)));
    }
    names.remove(QString());
    QCOMPARE(names.size(), stageCount);
    QCOMPARE(meanings.size(), stageCount);
}

QTEST_GUILESS_MAIN(StateWordsTest)
#include "tst_statewords.moc"
