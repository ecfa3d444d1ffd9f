// SPDX-License-Identifier: GPL-3.0-or-later

#include "explainedpolicy.h"
#include "words/explanationwords.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::words;
using namespace vaultlock::words::tests;

class ExplanationWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void sumUpAPolicy_data();
    void sumUpAPolicy();
    void keepTheDigestShortAndWhatAllowsInIt();
    void sayWhatHappensAtWhichAge_data();
    void sayWhatHappensAtWhichAge();
    void sayForWhomTheAgesAre();
    void beginWithTheVaultAndTheSummary();
    void nameTheVaultThatWasLookedAt();
    void sayNothingOfAnythingThatIsNoPolicy();
};

void ExplanationWordsTest::sumUpAPolicy_data()
{
    QTest::addColumn<QString>("statements");
    QTest::addColumn<QStringList>("summary");
    const QString keeping = statement(aged("NumericLessThan", "2557"));
    const QString shorter = statement(aged("NumericLessThan", "366"));
    const QString holding = statement(held("StringEquals", "\"true\""));
    const QString account = QStringLiteral(R"({"AWS": "123456789012"})");
    const QString kept =
        QStringLiteral("Nobody, root included, can delete an archive younger than 2,557 days.");
    const QString hold = QStringLiteral(
        "While the vault's tag LegalHold is “true”, nobody, root included, can delete archives.");
    const QString longer =
        QStringLiteral("Nobody of account 123456789012, root included, can ever delete archives.");
    const QString others = QStringLiteral("That does not bind other accounts.");
    const QString comma = QStringLiteral(", ");
    const QString everyone = QStringLiteral("\"*\"");
    QTest::newRow("retention and hold") << holding + comma + keeping << QStringList{kept, hold};
    QTest::newRow("the longest") << shorter + comma + keeping + comma + shorter
                                 << QStringList{kept};
    QTest::newRow("for ever") << keeping + comma + holding + comma + statement()
                              << QStringList{QStringLiteral(
                                     "Nobody, root included, can ever delete archives.")};
    QTest::newRow("longer for the account")
        << keeping + comma + statement({}, account) << QStringList{kept, longer, others};
    QTest::newRow("no longer for the account")
        << keeping + comma + statement(aged("NumericLessThan", "366"), account)
        << QStringList{kept};
    QTest::newRow("nothing about deletion")
        << statement({}, everyone, QStringLiteral("\"glacier:DeleteVault\""))
        << QStringList{QStringLiteral("No statement denies the deletion of archives."),
                       QStringLiteral("Nobody, root included, can ever delete the vault.")};
    QTest::newRow("besides deletion")
        << keeping + comma +
               statement(held("StringEquals", "\"true\""), everyone,
                         QStringLiteral(R"(["glacier:DeleteArchive", "glacier:AddTagsToVault"])"))
        << QStringList{kept, hold,
                       QStringLiteral("While the vault's tag LegalHold is “true”, nobody, root "
                                      "included, can add tags to the vault.")};
    QTest::newRow("anything")
        << statement({}, everyone, QStringLiteral("\"glacier:*\""))
        << QStringList{
               QStringLiteral("Nobody, root included, can ever do anything with the vault.")};
    QTest::newRow("who may change the tags")
        << keeping + comma +
               statement(
                   on("ArnNotEquals", "aws:PrincipalArn", "\"arn:aws:iam::123456789012:root\""),
                   everyone,
                   QStringLiteral(R"(["glacier:AddTagsToVault", "glacier:RemoveTagsFromVault"])"))
        << QStringList{kept, QStringLiteral("Nobody but root of account 123456789012 can ever "
                                            "change the vault's tags.")};
    QTest::newRow("an Allow")
        << keeping + comma +
               statement({}, account, QStringLiteral("\"glacier:ListJobs\""),
                         QStringLiteral("Allow"))
        << QStringList{kept,
                       QStringLiteral("Root of account 123456789012 may list the vault's jobs; who "
                                      "else of it may is left to its own identity policies. That "
                                      "is so only where nothing denies it."),
                       QStringLiteral("What statement 2 allows, the policy allows for ever once it "
                                      "is locked.")};
    QTest::newRow("no statement")
        << QString()
        << QStringList{
               QStringLiteral("The policy has errors: as it stands the service refuses it."),
               QStringLiteral("The policy has no statement: it does nothing.")};
}

void ExplanationWordsTest::sumUpAPolicy()
{
    QFETCH(QString, statements);
    QFETCH(QStringList, summary);
    QCOMPARE(explanationSummary(explained(policyOf(statements))), summary);
}

void ExplanationWordsTest::keepTheDigestShortAndWhatAllowsInIt()
{
    QStringList statements;
    for (int i = 1; i <= 10; ++i)
        statements << statement(
            aged("NumericLessThan", QByteArray::number(100 * i).constData()),
            QStringLiteral(R"({"AWS": "arn:aws:iam::123456789012:role/R%1"})").arg(i));
    statements << statement({}, QStringLiteral(R"({"AWS": "arn:aws:iam::123456789012:root"})"),
                            QStringLiteral("\"glacier:ListJobs\""), QStringLiteral("Allow"));
    const auto explanation = explained(policyOf(statements.join(u',')));
    const QStringList whole = explanationSummary(explanation);
    const QStringList digest = explanationDigest(explanation);
    QCOMPARE(whole.size(), 12);
    QCOMPARE(digest.mid(0, 5), whole.mid(0, 5));
    QCOMPARE(digest.mid(5), QStringList({QStringLiteral("And 5 more sentences: see each statement "
                                                        "below."),
                                         whole[10], whole.last()}));
}

void ExplanationWordsTest::sayWhatHappensAtWhichAge_data()
{
    QTest::addColumn<QString>("statements");
    QTest::addColumn<bool>("areTagsKnown");
    QTest::addColumn<QStringList>("lines");
    const QString comma = QStringLiteral(", ");
    const QString keeping =
        statement(aged("NumericLessThan", "2557"))
            .replace(QLatin1String("{\"Effect\""), QLatin1String("{\"Sid\": \"Keep\", \"Effect\""));
    const QString open = QStringLiteral("not decided by this policy.");
    QTest::newRow("retention") << keeping << false
                               << QStringList{QStringLiteral(
                                                  "Days 0 to 2,556: denied by statement 1 (Keep)."),
                                              QStringLiteral("From day 2,557 on: ") + open};
    QTest::newRow("one day") << statement(aged("NumericEquals", "0")) << false
                             << QStringList{QStringLiteral("Day 0: denied by statement 1."),
                                            QStringLiteral("From day 1 on: ") + open};
    QTest::newRow("a day between two stretches that are alike")
        << statement(aged("NumericEquals", "30")) << false
        << QStringList{QStringLiteral("Days 0 to 29: ") + open,
                       QStringLiteral("Day 30: denied by statement 1."),
                       QStringLiteral("From day 31 on: ") + open};
    QTest::newRow("by two statements, each for its part")
        << statement(on("Bool", "aws:SecureTransport", "\"true\"")) + comma +
               statement(on("Bool", "aws:SecureTransport", "\"false\""))
        << false
        << QStringList{QStringLiteral("At any age: denied by statement 1 together with others.")};
    QTest::newRow("by the one that does it to all")
        << statement(on("Bool", "aws:SecureTransport", "\"true\"")) + comma + statement() << false
        << QStringList{QStringLiteral("At any age: denied by statement 2.")};
    const QString holding = statement(held("StringEquals", "\"true\""));
    QTest::newRow("a hold, tags unknown")
        << keeping + comma + holding << false
        << QStringList{QStringLiteral("Days 0 to 2,556: denied by statement 1 (Keep)."),
                       QStringLiteral("From day 2,557 on: denied by statement 2 where its other "
                                      "conditions are met.")};
    QTest::newRow("a hold, in place")
        << keeping + comma + holding << true
        << QStringList{QStringLiteral("Days 0 to 2,556: denied by statement 1 (Keep)."),
                       QStringLiteral("From day 2,557 on: denied by statement 2.")};
    QTest::newRow("undecided") << statement(aged("NumericLessThan", "\"x\"")) << false
                               << QStringList{QStringLiteral(
                                      "At any age: cannot be told, because of statement 1.")};
    QTest::newRow("strangers") << statement(on("StringNotEquals", "aws:PrincipalAccount",
                                               "\"123456789012\""))
                               << false << QStringList{QStringLiteral("At any age: ") + open};
    QTest::newRow("allowed to root")
        << statement({}, QStringLiteral(R"({"AWS": "123456789012"})"),
                     QStringLiteral("\"glacier:*\""), QStringLiteral("Allow"))
        << false << QStringList{QStringLiteral("At any age: allowed by statement 1.")};
}

void ExplanationWordsTest::sayWhatHappensAtWhichAge()
{
    QFETCH(QString, statements);
    QFETCH(bool, areTagsKnown);
    QFETCH(QStringList, lines);
    const std::vector<VaultTag> tags{{"LegalHold", "true"}};
    QCOMPARE(ageLines(explained(policyOf(statements),
                                areTagsKnown ? std::optional(tags) : std::nullopt)),
             lines);
}

void ExplanationWordsTest::sayForWhomTheAgesAre()
{
    const QString keeping = policyOf(statement(aged("NumericLessThan", "2557")));
    const QString holding = policyOf(statement(held("StringEquals", "\"true\"")));
    const QString root = QStringLiteral("Deletion of an archive by root of account 123456789012");
    QCOMPARE(ageHeading(explained(keeping)), root + u':');
    QCOMPARE(ageHeading(explained(holding)),
             root + QStringLiteral(", whatever the vault's tags are:"));
    QCOMPARE(ageHeading(explained(holding, std::vector<VaultTag>{})),
             root + QStringLiteral(", with the vault's tags as they are now:"));
    // Without a chosen vault it is the one that the policy names; and none where it names none.
    QCOMPARE(ageHeading(explain(keeping.toStdString())), root + u':');
    QVERIFY(ageLines(explain(QString(keeping).replace(vaultArn, QLatin1String("*")).toStdString()))
                .isEmpty());
}

void ExplanationWordsTest::beginWithTheVaultAndTheSummary()
{
    const QString kept =
        QStringLiteral("Nobody, root included, can delete an archive younger than 2,557 days.");
    const QStringList lines =
        explanationWords(explained(policyOf(statement(aged("NumericLessThan", "2557")))));
    QCOMPARE(lines,
             (QStringList{QStringLiteral("For %1:").arg(vaultArn), kept,
                          QStringLiteral("Statement 1: ") + kept,
                          QStringLiteral("Deletion of an archive by root of account 123456789012:"),
                          QStringLiteral("Days 0 to 2,556: denied by statement 1."),
                          QStringLiteral("From day 2,557 on: not decided by this policy.")}));
}

void ExplanationWordsTest::nameTheVaultThatWasLookedAt()
{
    const QString keeping = policyOf(statement(aged("NumericLessThan", "2557")));
    const auto firstLine = [](const QString &policy) {
        return explanationWords(explain(policy.toStdString())).constFirst();
    };
    QCOMPARE(firstLine(keeping),
             QStringLiteral("No vault was given: looked at for %1, which the policy names.")
                 .arg(vaultArn));
    QCOMPARE(firstLine(QString(keeping).replace(vaultArn, QLatin1String("*"))),
             QStringLiteral("No vault was given, and the policy names none: a Resource that can be "
                            "a vault's is taken for it."));
}

void ExplanationWordsTest::sayNothingOfAnythingThatIsNoPolicy()
{
    const QStringList nothing{QStringLiteral("There is no policy to explain.")};
    QCOMPARE(explanationWords(explain("")), nothing);
    QCOMPARE(explanationWords(explain("[1, 2")), nothing);
    QCOMPARE(explanationWords(explain(R"({"Policy": "{\"Version\": \"2012-10-17\"}"})")), nothing);
}

QTEST_GUILESS_MAIN(ExplanationWordsTest)
#include "tst_explanationwords.moc"
