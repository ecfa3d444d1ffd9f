#include "words/explanationwords.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::words;

namespace {

const QString vaultArn =
    QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/examplevault");

QString statement(const QString &condition = {}, const QString &principal = QStringLiteral("\"*\""),
                  const QString &action = QStringLiteral("\"glacier:DeleteArchive\""),
                  const QString &effect = QStringLiteral("Deny"))
{
    return QStringLiteral(R"({"Effect": "%1", "Principal": %2, "Action": %3, "Resource": "%4"%5})")
        .arg(effect, principal, action, vaultArn,
             condition.isEmpty() ? QString() : QStringLiteral(", \"Condition\": ") + condition);
}

QString policyOf(const QString &statements)
{
    return QStringLiteral(R"({"Version": "2012-10-17", "Statement": [%1]})").arg(statements);
}

QString on(const char *op, const char *key, const char *values)
{
    return QStringLiteral("{\"%1\": {\"%2\": %3}}")
        .arg(QLatin1String(op), QLatin1String(key), QString::fromUtf8(values));
}

QString aged(const char *op, const char *values)
{
    return on(op, "glacier:ArchiveAgeInDays", values);
}

QString held(const char *op, const char *values)
{
    return on(op, "glacier:ResourceTag/LegalHold", values);
}

ChosenVault chosen(std::optional<std::vector<VaultTag>> tags = {})
{
    ChosenVault vault{*VaultArn::fromString(vaultArn)};
    vault.tags = std::move(tags);
    return vault;
}

Explanation explained(const QString &policy, std::optional<std::vector<VaultTag>> tags = {})
{
    return explain(policy.toStdString(), chosen(std::move(tags)));
}

QString wordsOf(const QString &oneStatement)
{
    return statementWords(explained(policyOf(oneStatement)).statements.front());
}

const QString cannotTell = QStringLiteral("What this statement does cannot be told: ");

} // namespace

class ExplanationWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void sayWhatAStatementDoes_data();
    void sayWhatAStatementDoes();
    void sayThatAStatementCannotBeTold_data();
    void sayThatAStatementCannotBeTold();
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

void ExplanationWordsTest::sayWhatAStatementDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *words, const QString &text) {
        QTest::newRow(words) << text << QString::fromUtf8(words);
    };
    const QString allow = QStringLiteral("Allow");
    const QString everyone = QStringLiteral("\"*\"");
    const QString deletion = QStringLiteral("\"glacier:DeleteArchive\"");
    row("Nobody, root included, can delete an archive younger than 2,557 days.",
        statement(aged("NumericLessThan", "\"2557\"")));
    row("Nobody, root included, can delete an archive younger than 366 days.",
        statement(aged("NumericLessThanEquals", "365")));
    row("Nobody, root included, can delete an archive of 366 days or more.",
        statement(aged("NumericGreaterThan", "365")));
    row("Nobody, root included, can ever delete archives.", statement());
    row("While the vault's tag LegalHold is “true”, nobody, root included, can delete archives.",
        statement(held("StringEquals", "\"true\"")));
    row("While the vault's tag LegalHold is “true” or empty, nobody, root included, can delete "
        "archives.",
        statement(held("StringLike", "[\"true\", \"\"]")));
    row("While the vault's tag LegalHold is like “t*”, nobody, root included, can delete archives.",
        statement(held("StringLike", "\"t*\"")));
    row("While the vault's tag LegalHold is missing or not “off”, nobody, root included, can "
        "delete archives.",
        statement(held("StringNotEquals", "\"off\"")));
    row("While the vault has a tag LegalHold with a value, nobody, root included, can delete "
        "archives.",
        statement(held("Null", "\"false\"")));
    row("While the vault's tag LegalHold is “true” in upper or lower case, nobody, root included, "
        "can delete archives.",
        statement(held("StringEqualsIgnoreCase", "\"true\"")));
    row("Nobody of account 123456789012, root included, can ever delete archives.",
        statement({}, QStringLiteral(R"({"AWS": "arn:aws:iam::123456789012:root"})")));
    row("Nobody of account 210987654321 can ever delete archives.",
        statement({}, QStringLiteral(R"({"AWS": "210987654321"})")));
    row("The principal arn:aws:iam::123456789012:role/Clerk can never delete archives.",
        statement({}, QStringLiteral(R"({"AWS": "arn:aws:iam::123456789012:role/Clerk"})")));
    row("None of account 123456789012 and account 210987654321 can ever delete archives.",
        statement({}, QStringLiteral(R"({"AWS": ["123456789012", "210987654321"]})")));
    row("Nobody but arn:aws:iam::123456789012:role/Clerk can ever change the vault's tags.",
        statement({}, QStringLiteral("\"*\""),
                  QStringLiteral(R"(["glacier:AddTagsToVault", "glacier:RemoveTagsFromVault"])"))
            .replace(QLatin1String(R"("Principal": "*")"),
                     QLatin1String(
                         R"("NotPrincipal": {"AWS": "arn:aws:iam::123456789012:role/Clerk"})")));
    row("Nobody of another account than 123456789012 can ever do anything with the vault.",
        statement(on("StringNotEquals", "aws:PrincipalAccount", "\"123456789012\""), everyone,
                  QStringLiteral("\"glacier:*\"")));
    row("Nobody, root included, can ever upload archives. Nobody, root included, can delete an "
        "archive younger than 366 days.",
        statement(aged("NumericLessThanIfExists", "366"), everyone,
                  QStringLiteral(R"(["glacier:DeleteArchive", "glacier:UploadArchive"])")));
    row("Nobody, root included, can delete an archive younger than 366 days. It does not stop "
        "anyone who wants to upload archives: for that its conditions are never met.",
        statement(aged("NumericLessThan", "366"), everyone,
                  QStringLiteral(R"(["glacier:DeleteArchive", "glacier:UploadArchive"])")));
    row("This statement does nothing: its conditions are never met.",
        statement(on("StringEquals", "aws:ResourceTag/x", "\"1\"")));
    row("Where aws:MultiFactorAuthPresent is missing or “false”, nobody, root included, can delete "
        "archives.",
        statement(on("BoolIfExists", "aws:MultiFactorAuthPresent", "\"false\"")));
    row("Where aws:SourceIp is missing or not in “203.0.113.0/24”, nobody, root included, can "
        "delete archives.",
        statement(on("NotIpAddress", "aws:SourceIp", "\"203.0.113.0/24\"")));
    row("Nobody, root included, can delete an archive of 365 days.",
        statement(aged("NumericEquals", "365")));
    row("Nobody, root included, can delete an archive of 1 day.",
        statement(aged("NumericEquals", "1")));
    row("Where aws:MultiFactorAuthPresent is missing or “false”, and where aws:SourceIp is missing "
        "or not in “203.0.113.0/24” or “198.51.100.7”, nobody, root included, can delete archives.",
        statement(QStringLiteral(
            R"({"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}, "NotIpAddress": )"
            R"({"aws:SourceIp": ["203.0.113.0/24", "198.51.100.7"]}})")));
    row("Where aws:CurrentTime is at or after “2030-01-01T00:00:00Z”, nobody, root included, can "
        "delete archives.",
        statement(on("DateGreaterThanEquals", "aws:CurrentTime", "\"2030-01-01T00:00:00Z\"")));
    row("Where every value of aws:TagKeys, if there is any, is “a” or “b”, nobody, root included, "
        "can add tags to the vault.",
        statement(on("ForAllValues:StringEquals", "aws:TagKeys", R"(["a", "b"])"), everyone,
                  QStringLiteral("\"glacier:AddTagsToVault\"")));
    row("Nobody but arn:aws:iam::123456789012:role/Admin and root of account 123456789012 can ever "
        "delete archives.",
        statement(
            on("ArnNotEquals", "aws:PrincipalArn",
               R"(["arn:aws:iam::123456789012:role/Admin", "arn:aws:iam::123456789012:root"])")));
    row("Where aws:PrincipalArn is “arn:aws:iam::123456789012:role/Clerk”, nobody can delete "
        "archives.",
        statement(on("ArnEquals", "aws:PrincipalArn", "\"arn:aws:iam::123456789012:role/Clerk\"")));
    row("Where aws:PrincipalArn is missing or not like “arn:aws:iam::*:root”, nobody can delete "
        "archives.",
        statement(on("ArnNotLike", "aws:PrincipalArn", "\"arn:aws:iam::*:root\"")));
    row("Nobody of account 123456789012 but root of account 123456789012 can ever delete archives.",
        statement(on("ArnNotEquals", "aws:PrincipalArn", "\"arn:aws:iam::123456789012:root\""),
                  QStringLiteral(R"({"AWS": "123456789012"})")));
    row("Nobody of another account than the vault's can ever delete archives.",
        statement(on("StringNotEquals", "aws:PrincipalAccount", "\"${aws:ResourceAccount}\"")));
    row("While the vault's tag LegalHold is missing or not the user's own name, nobody, root "
        "included, can delete archives.",
        statement(held("StringNotEquals", "\"${aws:username}\"")));
    row("While the vault's tag LegalHold is “of ‹the user's own name, else “none”›”, nobody, root "
        "included, can delete archives.",
        statement(held("StringEquals", "\"of ${aws:username, 'none'}\"")));
    row("While the vault's tag LegalHold is like “*”, nobody, root included, can delete archives.",
        statement(held("StringLike", "\"*\"")));
    row("For an archive younger than 365 days, nobody, root included, can start retrieval jobs.",
        statement(aged("NumericLessThan", "365"), everyone,
                  QStringLiteral("\"glacier:InitiateJob\"")));
    row("For an archive younger than 365 days, nobody, root included, can start retrieval jobs. An "
        "inventory has no age: nobody, root included, can ever start inventory jobs.",
        statement(aged("NumericLessThanIfExists", "365"), everyone,
                  QStringLiteral("\"glacier:InitiateJob\"")));
    row("This statement is about no action of Glacier.",
        statement(aged("NumericLessThan", "400"), everyone, QStringLiteral("\"s3:DeleteObject\"")));
    row("Where aws:PrincipalOrgID is “o-a1b2c3d4e5”, anyone may delete archives. That is so only "
        "where nothing denies it.",
        statement(on("StringEquals", "aws:PrincipalOrgID", "\"o-a1b2c3d4e5\""), everyone, deletion,
                  allow));
    row("The principal arn:aws:iam::123456789012:role/Clerk may delete archives. Root of account "
        "123456789012 and root of account 210987654321 may delete archives; who else of them may "
        "is left to their own identity policies. That is so only where nothing denies it.",
        statement({},
                  QStringLiteral(R"({"AWS": ["123456789012", "210987654321", )"
                                 R"("arn:aws:iam::123456789012:role/Clerk"]})"),
                  deletion, allow));
    row("Everyone, of every account, may delete archives. That is so only where nothing denies it.",
        statement({}, everyone, deletion, allow));
    row("Root of account 123456789012 may delete an archive younger than 365 days; who else of it "
        "may is left to its own identity policies. That is so only where nothing denies it.",
        statement(aged("NumericLessThan", "365"), QStringLiteral(R"({"AWS": "123456789012"})"),
                  deletion, allow));
    row("This statement is not about this vault.",
        statement().replace(QLatin1String("examplevault"), QLatin1String("another")));
}

void ExplanationWordsTest::sayWhatAStatementDoes()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(wordsOf(text), words);
}

void ExplanationWordsTest::sayThatAStatementCannotBeTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const QString everyone = QStringLiteral("\"*\"");
    const auto row = [](const char *reason, const QString &text) {
        QTest::newRow(reason) << text << QString::fromUtf8(reason);
    };
    row("NotPrincipal with Allow is no longer supported.",
        statement({}, everyone, QStringLiteral("\"glacier:DeleteArchive\""),
                  QStringLiteral("Allow"))
            .replace(QLatin1String(R"("Principal": "*")"),
                     QLatin1String(R"("NotPrincipal": {"AWS": "123456789012"})")));
    QStringList many;
    for (int i = 0; i < 500; ++i)
        many << QStringLiteral("\"arn:aws:iam::123456789012:user/u%1\"").arg(i);
    row("it would take too much work.",
        statement({}, QStringLiteral(R"({"AWS": [%1]})").arg(many.join(u','))));
    row("a part of it is missing or wrong.", QStringLiteral(R"({"Effect": "Deny"})"));
    row("what its condition on “glacier:ArchiveAgeInDays” does is not documented.",
        statement(aged("NumericLessThan", "\"a year\"")));
    row("what its condition on “glacier:Age” does is not documented.",
        statement(on("NumericLessThan", "glacier:Age", "\"365\"")));
    row("whom “arn:aws:iam::123456789012:role/*” stands for is not documented.",
        statement({}, QStringLiteral(R"({"AWS": "arn:aws:iam::123456789012:role/*"})")));
    row("whether “arn:aws:glacier:us-west-2:123456789012:vaults/‹the user's own name›” is this "
        "vault depends on the request.",
        statement().replace(QLatin1String("examplevault"), QLatin1String("${aws:username}")));
}

void ExplanationWordsTest::sayThatAStatementCannotBeTold()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    QCOMPARE(wordsOf(text), cannotTell + reason);
    const QStringList summary = explanationSummary(explained(policyOf(text)));
    QCOMPARE(summary.last(), QStringLiteral("What statement 1 does cannot be told."));
    QVERIFY(!summary.contains(QStringLiteral("No statement denies the deletion of archives.")));
}

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
                       QStringLiteral("What statement 2 allows, a lock would allow for ever.")};
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
    QCOMPARE(whole.size(), 11);
    QCOMPARE(digest.mid(0, 5), whole.mid(0, 5));
    QCOMPARE(digest.mid(5), QStringList({QStringLiteral("And 5 more sentences: see each statement "
                                                        "below."),
                                         whole.last()}));
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
