// SPDX-License-Identifier: GPL-3.0-or-later

#include "explainedpolicy.h"
#include "words/explanationwords.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::words;
using namespace vaultlock::words::tests;

namespace {

QString wordsOf(const QString &oneStatement)
{
    return statementWords(explained(policyOf(oneStatement)).statements.front());
}

const QString cannotTell = QStringLiteral("What this statement does cannot be told: ");

} // namespace

class StatementSentenceTest : public QObject
{
    Q_OBJECT

private slots:
    void sayWhatAStatementDoes_data();
    void sayWhatAStatementDoes();
    void sayThatAStatementCannotBeTold_data();
    void sayThatAStatementCannotBeTold();
};

void StatementSentenceTest::sayWhatAStatementDoes_data()
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
    row("Nobody, root included, can delete an archive of 1 day or more.",
        statement(aged("NumericGreaterThan", "0")));
    row("None of account 123456789012 and arn:aws:iam::123456789012:role/Clerk can ever delete "
        "archives.",
        statement({}, QStringLiteral(R"({"AWS": ["123456789012", )"
                                     R"("arn:aws:iam::123456789012:root", )"
                                     R"("arn:aws:iam::123456789012:role/Clerk"]})")));
    row("This statement is about nobody who can ask.",
        statement(aged("NumericLessThan", "30"),
                  QStringLiteral(R"({"AWS": "arn:aws:iam::123456789012:group/Clerks"})")));
    row("Nobody but perhaps arn:aws:iam::123456789012:role/Clerk can ever change the vault's tags.",
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

void StatementSentenceTest::sayWhatAStatementDoes()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(wordsOf(text), words);
}

void StatementSentenceTest::sayThatAStatementCannotBeTold_data()
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
    row("whether “arn:aws:glacier:us-west-2:123456789012:vaults/‹a value of the request "
        "(aws:PrincipalTag/vault)›” is this vault depends on the request.",
        statement().replace(QLatin1String("examplevault"),
                            QLatin1String("${aws:PrincipalTag/vault}")));
    row("what its condition on “aws:PrincipalOrgPaths” does is not documented.",
        statement(on("ForAnyValue:StringLikeIfExists", "aws:PrincipalOrgPaths", "\"o-x/*\"")));
}

void StatementSentenceTest::sayThatAStatementCannotBeTold()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    QCOMPARE(wordsOf(text), cannotTell + reason);
    const QStringList summary = explanationSummary(explained(policyOf(text)));
    QCOMPARE(summary.last(), QStringLiteral("What statement 1 does cannot be told."));
    QVERIFY(!summary.contains(QStringLiteral("No statement denies the deletion of archives.")));
}

QTEST_GUILESS_MAIN(StatementSentenceTest)
#include "tst_statementsentence.moc"
