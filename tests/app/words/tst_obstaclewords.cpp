// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/obstaclewords.h"

#include <QSet>
#include <QTest>

using namespace vaultlock;

class ObstacleWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void giveEveryObstacleAShortSentenceOfItsOwn();
    void sayWhatToDoWhereSomethingCanBeDone();
};

void ObstacleWordsTest::giveEveryObstacleAShortSentenceOfItsOwn()
{
    constexpr int count = static_cast<int>(lock::LockObstacle::LockIdUnread) + 1;
    QSet<QString> reasons;
    for (int i = 0; i < count; ++i) {
        const QString reason = words::obstacleReason(static_cast<lock::LockObstacle>(i));
        QVERIFY2(reason.endsWith(u'.'), qPrintable(reason));
        QVERIFY2(reason.size() <= 80, qPrintable(reason)); // it stands below a button
        reasons.insert(reason);
    }
    QCOMPARE(reasons.size(), count);
}

void ObstacleWordsTest::sayWhatToDoWhereSomethingCanBeDone()
{
    QVERIFY(words::obstacleReason(lock::LockObstacle::NoVaultChosen).startsWith(u"Choose"));
    QVERIFY(words::obstacleReason(lock::LockObstacle::PolicyEmpty).startsWith(u"Write"));
    QVERIFY(words::obstacleReason(lock::LockObstacle::LockIdLost).contains(u"Enter it, or abort"));
    QVERIFY(words::obstacleReason(lock::LockObstacle::LockIdElsewhere).contains(u"Enter"));
}

QTEST_GUILESS_MAIN(ObstacleWordsTest)
#include "tst_obstaclewords.moc"
