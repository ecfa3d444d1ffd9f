// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/firststepwords.h"

#include <QTest>

using namespace vaultlock;

class FirstStepWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatALockIsInThreeSentences();
    void namesTheFourStagesEachInALine();
};

void FirstStepWordsTest::saysWhatALockIsInThreeSentences()
{
    const QString text = words::whatALockIs() + u' ' + words::completingIsForEver();
    QCOMPARE(text.count(u'.'), 3);
    QVERIFY(words::completingIsForEver().contains(QStringLiteral("never be undone")));
    QVERIFY(text.contains(QStringLiteral("24 hours")));
}

void FirstStepWordsTest::namesTheFourStagesEachInALine()
{
    QStringList names;
    for (const words::FirstStep &step : words::firstSteps()) {
        names << step.name;
        QVERIFY2(step.text.size() <= 72, qPrintable(step.text));
    }
    QCOMPARE(names, QStringList({QStringLiteral("Write"), QStringLiteral("Review"),
                                 QStringLiteral("Try"), QStringLiteral("Locked")}));
}

QTEST_GUILESS_MAIN(FirstStepWordsTest)
#include "tst_firststepwords.moc"
