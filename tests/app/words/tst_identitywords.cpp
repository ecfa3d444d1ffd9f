// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/identitywords.h"

#include <QSet>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;

class IdentityWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void haveASentenceForEveryRemark();
    void nameWhatCannotBeSeen();
};

void IdentityWordsTest::haveASentenceForEveryRemark()
{
    using Kind = IdentityRemark::Kind;
    QSet<QString> sentences;
    int count = 0;
    for (const Kind kind :
         {Kind::OtherSource, Kind::ProfileInstead, Kind::OtherProfile, Kind::LentByDefault}) {
        for (const AwsTool tool :
             {AwsTool::AwsCli, AwsTool::OlderAwsCli, AwsTool::JavaScriptSdk, AwsTool::Boto3}) {
            IdentityRemark remark{kind, tool, QStringLiteral("p"), ProfileKind::Role,
                                  ProfileKind::Keys};
            remark.name = QStringLiteral("AWS_PROFILE");
            remark.place = QStringLiteral("config:3");
            const QString sentence = words::identityRemark(remark);
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
            QVERIFY2(sentence.contains(QLatin1String("Vaultlock takes")), qPrintable(sentence));
            sentences.insert(sentence);
            ++count;
        }
    }
    QCOMPARE(sentences.size(), count);
    sentences.clear();
    for (int kind = 0; kind <= static_cast<int>(ProfileKind::None); ++kind)
        sentences.insert(
            words::identityRemark({Kind::OtherSource, AwsTool::JavaScriptSdk, QStringLiteral("p"),
                                   ProfileKind::Role, static_cast<ProfileKind>(kind)}));
    QCOMPARE(sentences.size(), static_cast<int>(ProfileKind::None) + 1);
}

void IdentityWordsTest::nameWhatCannotBeSeen()
{
    IdentityRemark remark;
    remark.profile = QStringLiteral("a\u202eb");
    QVERIFY(!words::identityRemark(remark).contains(QChar(0x202e)));
}

QTEST_GUILESS_MAIN(IdentityWordsTest)
#include "tst_identitywords.moc"
