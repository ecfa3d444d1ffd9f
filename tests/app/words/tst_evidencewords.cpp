// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/evidencewords.h"

#include <QJsonObject>
#include <QTest>

namespace {

using namespace vaultlock;

/// Of a lock that this journal has no entry of Initiate of.
QJsonObject completedHere(const QJsonObject &complete)
{
    return {
        {QStringLiteral("lock"), QJsonObject{{QStringLiteral("initiate"), QJsonValue()},
                                             {QStringLiteral("complete"), QJsonObject()},
                                             {QStringLiteral("state"), QStringLiteral("Locked")}}},
        {QStringLiteral("fourEyes"), QJsonObject{{QStringLiteral("complete"), complete}}}};
}

QString gapsOf(const QJsonObject &evidence)
{
    return words::evidenceGaps(evidence).join(u'\n');
}

} // namespace

class EvidenceWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysThatNobodyKnowsWhoInitiated()
    {
        const QString gaps = gapsOf(completedHere({}));
        QVERIFY2(gaps.contains(QLatin1String("Who initiated the lock")), qPrintable(gaps));
    }
    void doesNotCallInitiateUnknownWhereAColleaguesLineSaysWhoDidIt()
    {
        const QJsonObject line{
            {QStringLiteral("callerArn"), QStringLiteral("arn:aws:iam::123456789012:user/berta")}};
        const QString gaps = gapsOf(completedHere({{QStringLiteral("initiated"), line}}));
        QVERIFY2(!gaps.contains(QLatin1String("Who initiated the lock")), qPrintable(gaps));
        QVERIFY2(gaps.contains(QLatin1String("The entries of Initiate")), qPrintable(gaps));
    }
};

QTEST_GUILESS_MAIN(EvidenceWordsTest)
#include "tst_evidencewords.moc"
