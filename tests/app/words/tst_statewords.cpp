// SPDX-License-Identifier: GPL-3.0-or-later

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
    QCOMPARE(stageName(lock::LockStage::InProgress), QStringLiteral("In progress"));
    QCOMPARE(stageName(lock::LockStage::Locked), QStringLiteral("Locked"));
    QCOMPARE(stageName(lock::LockStage::Unlocked), QStringLiteral("Not locked"));
    QCOMPARE(stageName(lock::LockStage::Unknown), QStringLiteral("Unknown"));
}

void StateWordsTest::nameAndExplainEveryStageDifferently()
{
    constexpr int stageCount = static_cast<int>(lock::LockStage::OutcomeUnknown) + 1;
    QSet<QString> names;
    QSet<QString> meanings;
    for (int i = 0; i < stageCount; ++i) {
        const auto stage = static_cast<lock::LockStage>(i);
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
