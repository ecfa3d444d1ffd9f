// SPDX-License-Identifier: GPL-3.0-or-later

// What is shown of what a program said last, and what of it may be a secret.
#include "aws/process/lastline.h"

#include <QTest>

using namespace vaultlock::aws;

namespace {

QString lineOf(const QByteArray &said, const QStringList &arguments = {})
{
    return lastLineOf({said, false}, arguments);
}

} // namespace

class LastLineTest : public QObject
{
    Q_OBJECT

private slots:
    void hasNoPartOfAnArgument_data();
    void hasNoPartOfAnArgument();
    void keepsWhatIsNoPartOfAnArgument();
    void hasNothingBehindANameOfASecret_data();
    void hasNothingBehindANameOfASecret();
    void keepsWhatNamesNoSecret_data();
    void keepsWhatNamesNoSecret();
    void isNotTheOneThatASecretsNameWentBefore_data();
    void isNotTheOneThatASecretsNameWentBefore();
    void isNotOneWhoseBeginningIsCutOff_data();
    void isNotOneWhoseBeginningIsCutOff();
};

void LastLineTest::hasNoPartOfAnArgument_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("echoed");
    const auto row = [](const char *title, const QStringList &arguments, const char *echoed) {
        QTest::newRow(title) << arguments << QString::fromLatin1(echoed);
    };
    const auto list = [](const char *text) {
        return QString::fromLatin1(text).split(u' ');
    };
    row("a user's password", list("-u bob:hunter"), "hunter");
    row("with colons in it", list("-u bob:hun:ter"), "hun:ter");
    row("of an address", list("https://bob:hunter@h/"), "hunter");
    row("with an @ in it", list("https://bob:hun@ter@h/"), "hun@ter");
    row("as a URL writes it", list("https://bob:hunt%65r%21@h/"), "hunter!");
    row("a token before an address", list("https://sometoken@h/"), "sometoken");
    row("a part of a query", list("https://h/?a=b&t=hunter&c"), "hunter");
    row("a member of JSON", {QStringLiteral(R"({"user":"bob","pw":"hunter"})")}, "hunter");
    row("a member with signs of JSON", {QStringLiteral(R"({"pw":"hun,ter: x"})")}, "hun,ter: x");
    row("a member with escapes", {QStringLiteral(R"({"pw":"h\u0075nter"})")}, "hunter");
    row("a number in JSON", {QStringLiteral(R"({"pin":731})")}, "731");
    row("behind an option of a letter", list("-phunter"), "hunter");
    row("behind an equals sign", list("--x=hunter"), "hunter");
    row("in a list", list("--x=abc,hunter,def"), "hunter");
    row("in a script", {QStringLiteral("-c"), QStringLiteral("sshpass -p hunter ssh h")}, "hunter");
    row("in quotes in a script", {QStringLiteral("login -u bob:'hun ter'")}, "hun ter");
    row("a short one behind its option", list("--pin 731"), "731");
    row("a short one behind a letter", list("-p 731"), "731");
    row("a short one behind an equals sign", list("--otp=731"), "731");
    row("a short password of a user", list("-u bob:731"), "731");
    row("a short password of an address", list("https://bob:731@h/"), "731");
    row("one like an option", list("--password --hunter"), "--hunter");
}

void LastLineTest::hasNoPartOfAnArgument()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, echoed);
    const QByteArray said = "it refused " + echoed.toUtf8() + " today";
    QCOMPARE(lineOf(said, arguments), QStringLiteral("it refused [removed] today"));
}

void LastLineTest::keepsWhatIsNoPartOfAnArgument()
{
    const QStringList arguments{QStringLiteral("--pin"), QStringLiteral("731"),
                                QStringLiteral("--region=eu-west-1"), QStringLiteral("-u"),
                                QStringLiteral("bob:x")};
    const QByteArray said = "no answer of host 17310 at https://example.com/731x";
    QCOMPARE(lineOf(said, arguments), QString::fromUtf8(said));
}

void LastLineTest::hasNothingBehindANameOfASecret_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char *left, const char *secret) {
        QTest::newRow(left) << QString::fromUtf8(left) << QString::fromUtf8(secret);
    };
    row("+ curl ", "-u bob:hunter");
    row("++ vault ", "login hunter");
    row("ran curl -u ", "bob:hunter");
    row("ran curl -u", "bob:hunter");
    row("ran x --pass ", "hunter");
    row("ran x --secret ", "hunter two");
    row("ran x --token ", "hunter");
    row("ran x -p", "assword hunter");
    row("ran x --vault-token ", "'hunter'");
    row("ran sshpass -p ", "hunter");
    row("ran mysql -p", "hunter");
    row("Command ", "'['curl', '-u', 'bob:hunter']' returned 1");
    row("Token for bob: ", "hunter");
    row("API token for prod: ", "hunter");
    row("secret key of user bob = ", "hunter");
    row("Your code is ", "834221");
    row("the pass phrase of today was ", "hunter two");
    row("your code ", "834221");
    row("wrong token ", "hunter22");
    row("wrong secret ", "\"hunter two\"");
    row("token is invalid: ", "hunter");
}

void LastLineTest::hasNothingBehindANameOfASecret()
{
    QFETCH(QString, left);
    QFETCH(QString, secret);
    QCOMPARE(lineOf((left + secret).toUtf8()), left + QStringLiteral("[removed]"));
    QCOMPARE(lineOf("it refused Xk9token=abc", {QStringLiteral("Xk9token=abc")}),
             QStringLiteral("it refused [removed]"));
    QCOMPARE(lineOf("834221 is your code"), QStringLiteral("[removed] is your code"));
}

void LastLineTest::keepsWhatNamesNoSecret_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"The SSO session associated with this profile has expired or is otherwise invalid.",
          "the token has expired", "the token is expired", "it ended with exit code 1",
          "no secret for ASIAY34FZ5BO4MUT2V7A", "no key ASIAY34FZ5BO4MUT2V7A",
          "this is the wrong password", "no such host: vault.example"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void LastLineTest::keepsWhatNamesNoSecret()
{
    QFETCH(QString, line);
    QCOMPARE(lineOf(line.toUtf8()), line);
}

void LastLineTest::isNotTheOneThatASecretsNameWentBefore_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("a prompt") << QByteArray("Password:\nhunter\n");
    QTest::newRow("with an empty line") << QByteArray("Token for bob:\r\n\r\nhunter\r\n");
    QTest::newRow("JSON in lines") << QByteArray("\"SecretAccessKey\":\n  \"hunter\"\n");
    QTest::newRow("is") << QByteArray("your code is\nhunter");
}

void LastLineTest::isNotTheOneThatASecretsNameWentBefore()
{
    QFETCH(QByteArray, said);
    QCOMPARE(lineOf(said), QStringLiteral("[removed]"));
}

void LastLineTest::isNotOneWhoseBeginningIsCutOff_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QString>("told");
    QTest::newRow("the only one") << QByteArray("unter") << QString();
    QTest::newRow("with its end") << QByteArray("unter\r\n\r\n") << QString();
    QTest::newRow("another behind it") << QByteArray("unter\nno way") << QStringLiteral("no way");
    QTest::newRow("half a name before another")
        << QByteArray("ord:\nhunter") << QStringLiteral("[removed]");
}

void LastLineTest::isNotOneWhoseBeginningIsCutOff()
{
    QFETCH(QByteArray, end);
    QTEST(lastLineOf({end, true}, {}), "told");
}

QTEST_APPLESS_MAIN(LastLineTest)
#include "tst_lastline.moc"
