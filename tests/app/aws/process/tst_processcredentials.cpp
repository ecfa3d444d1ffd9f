// SPDX-License-Identifier: GPL-3.0-or-later

// Real programs: shell scripts that the test writes.
#include "aws/process/commandwords.h"
#include "aws/process/processcredentials.h"
#include "core/utctime.h"
#include "support/awaited.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray good =
    R"({"Version":1,"AccessKeyId":"AKIAPROCESS","SecretAccessKey":"process-secret",)"
    R"("SessionToken":"process-token","Expiration":"2026-03-02T16:04:00Z"})";

class Programs
{
public:
    /// A script with the body; its path has a space in it.
    QString write(const QByteArray &body)
    {
        const QString path = m_folder.filePath(QStringLiteral("the program"));
        QFile file(path);
        if (file.open(QFile::WriteOnly))
            file.write("#!/bin/sh\n" + body + '\n');
        file.close();
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return QStringLiteral("\"%1\"").arg(path);
    }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private:
    QTemporaryDir m_folder;
};

QByteArray printing(const QByteArray &text)
{
    return "cat <<'EOF'\n" + text + "\nEOF";
}

} // namespace

class ProcessCredentialsTest : public QObject
{
    Q_OBJECT

private slots:
    void comeFromTheOutputOfTheProgram();
    void passTheArgumentsAndNoShell();
    void mayNeverExpire();
    void areRefused_data();
    void areRefused();
    void tellTheLastLineOfStandardErrorMadeHarmless_data();
    void tellTheLastLineOfStandardErrorMadeHarmless();
    void keepOnlyTheEndOfALongComplaint();
    void sayNothingOfALineThatIsLongerThanWhatIsKept();
    void dropWhatAProgramSaidThatWentWell();
    void endAProgramThatDoesNotEnd();
    void splitACommandLineAsAShellWould_data();
    void splitACommandLineAsAShellWould();
};

void ProcessCredentialsTest::comeFromTheOutputOfTheProgram()
{
    Programs programs;
    ProcessCredentials provider(programs.write(printing(good)));
    const auto credentials = awaited(provider.credentials());
    QVERIFY2(credentials.has_value(),
             qPrintable(credentials ? QString() : credentials.error().detail));
    QCOMPARE((*credentials)->accessKeyId, QStringLiteral("AKIAPROCESS"));
    QVERIFY((*credentials)->secretAccessKey.view() == "process-secret");
    QVERIFY((*credentials)->sessionToken.view() == "process-token");
    QCOMPARE(*(*credentials)->expiry, utcTime({2026, 3, 2}, {16, 4}));
    QCOMPARE((*credentials)->source, QStringLiteral("credential_process the program"));
}

void ProcessCredentialsTest::passTheArgumentsAndNoShell()
{
    Programs programs;
    const QString seen = programs.path("seen");
    const QString program =
        programs.write("printf '%s\\n' \"$@\" >'" + seen.toUtf8() + "'\n" + printing(good));
    ProcessCredentials provider(program + QStringLiteral(R"( 'a b' $HOME "x\"y" `id` ; *)"));
    QVERIFY(awaited(provider.credentials()).has_value());
    QFile file(seen);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("a b\n$HOME\nx\"y\n`id`\n;\n*\n"));
}

void ProcessCredentialsTest::mayNeverExpire()
{
    Programs programs;
    ProcessCredentials provider(programs.write(
        printing(R"({"Version":1,"AccessKeyId":"AKIAPROCESS","SecretAccessKey":"s"})")));
    const auto credentials = awaited(provider.credentials());
    QVERIFY(credentials.has_value());
    QVERIFY(!(*credentials)->expiry);
    QVERIFY((*credentials)->sessionToken.isEmpty());
}

void ProcessCredentialsTest::areRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *title, const QByteArray &body, const char *reason) {
        QTest::newRow(title) << body << QString::fromLatin1(reason);
    };
    row("no JSON", "echo hello", "its output is no JSON object");
    row("nothing", "true", "its output is no JSON object");
    row("cut off", printing(good.left(40)), "its output is no JSON object");
    row("no version", printing(R"({"AccessKeyId":"A","SecretAccessKey":"s"})"),
        "its output is not of Version 1");
    row("version 2", printing(QByteArray(good).replace("\"Version\":1", "\"Version\":2")),
        "its output is not of Version 1");
    row("no secret", printing(R"({"Version":1,"AccessKeyId":"A"})"),
        "its output has no usable keys");
    row("a bent key", printing(QByteArray(good).replace("AKIAPROCESS", "A\\nB")),
        "its output has no usable keys");
    row("no time", printing(QByteArray(good).replace("2026-03-02T16:04:00Z", "soon")),
        "its Expiration is no time");
    row("an exit code", printing(good) + "\nexit 3", "it ended with exit code 3");
    row("a signal", "kill -KILL $$", "it crashed");
    row("endless output", "yes", "its output is longer than 64 KiB");
}

void ProcessCredentialsTest::areRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, reason);
    Programs programs;
    ProcessCredentials provider(programs.write(body) + QStringLiteral(" --password hunter2"));
    const auto credentials = awaited(provider.credentials());
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, ErrorKind::CredentialProcessFailed);
    QCOMPARE(credentials.error().detail, QStringLiteral("the program: ") + reason);
}

void ProcessCredentialsTest::tellTheLastLineOfStandardErrorMadeHarmless_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *title, const QByteArray &body, const QByteArray &told) {
        QTest::newRow(title) << body << QString::fromUtf8(told);
    };
    row("the last of three", "printf 'one\\ntwo\\nthe vault is sealed\\n\\n' >&2\nexit 2",
        "it ended with exit code 2, and said: “the vault is sealed”");
    row("nothing", "exit 2", "it ended with exit code 2");
    row("before a crash", "echo out of memory >&2\nkill -KILL $$",
        "it crashed, and said: “out of memory”");
    row("colours and bells",
        "printf '\\033[31mdenied\\033[0m\\007 \\342\\200\\256no\\n' >&2\nexit 1",
        "it ended with exit code 1, and said: “denied no”");
    row("its own arguments", "echo wrong: hunter22, really >&2\nexit 1",
        "it ended with exit code 1, and said: “wrong: [removed], really”");
    row("a password by name", "echo 'login failed: Password=s3cr3t' >&2\nexit 1",
        "it ended with exit code 1, and said: “login failed: Password=[removed]”");
    const auto removed = [&row](const char *title, const QByteArray &line, const QByteArray &left) {
        row(title, "cat >&2 <<'end'\n" + line + "\nend\nexit 1",
            "it ended with exit code 1, and said: “" + left + "[removed]”");
    };
    removed("a passphrase of several words", "passphrase: correct horse battery", "passphrase: ");
    removed("a password in quotes", "password='hunter two' rejected", "password=");
    removed("a member of JSON", R"({"SecretAccessKey": "abc def"})", R"({"SecretAccessKey": )");
    removed("a header", "Authorization: Bearer abcDEF1234567", "Authorization: ");
    removed("a scheme alone", "sent Basic Ym9iOmh1bnRlcjI=", "sent Basic ");
    removed("a key of some service", "api_key=sk-live-1234567", "api_key=");
    removed("a key without a sign", "secret_access_key abcdefgh1234", "secret_access_key ");
    removed("a code", "deviceCode='x'", "deviceCode=");
    removed("a PIN", "wrong PIN: 1234 56", "wrong PIN: ");
    removed("a PIN without a sign", "your pin 1234 is wrong", "your pin ");
    removed("a short name", "login bob pw=hunter2!", "login bob pw=");
    removed("a name in the middle of another", "vaultUserPin = 1234", "vaultUserPin = ");
    removed("a cookie", "Cookie: sid=abc; theme=dark", "Cookie: ");
    removed("a cookie that is set", "< Set-Cookie: a=b; Path=/", "< Set-Cookie: ");
    removed("a session", "JSESSIONID=abc", "JSESSIONID=");
    removed("a one-time code", "OTP => 123456", "OTP => ");
    removed("a member of Ruby", "{:client_secret=>\"a b\"}", "{:client_secret=>");
    removed("an assertion", "SAMLResponse=abc", "SAMLResponse=");
    row("names of other things", "echo 'spinning: opinion = strong, shopping: yes' >&2\nexit 1",
        "it ended with exit code 1, and said: “spinning: opinion = strong, shopping: yes”");
    row("its own argument as a shell quotes it", "printf 'wrong: hunt\\\\er22\\n' >&2\nexit 1",
        "it ended with exit code 1, and said: “wrong: [removed]”");
    row("its own argument in a URL", "echo 'wrong: h%75nter22' >&2\nexit 1",
        "it ended with exit code 1, and said: “wrong: [removed]”");
    row("a password with signs of an address",
        "echo 'at https://bob:hunter/2@pass@vault.example/creds' >&2\nexit 1",
        "it ended with exit code 1, and said: “at https://[removed]@vault.example/creds”");
    row("a user without a scheme", "echo 'at bob:hun/ter@vault.example' >&2\nexit 1",
        "it ended with exit code 1, and said: “at [removed]@vault.example”");
    row("an address of mail", "echo 'ask root@example.com or bob: me' >&2\nexit 1",
        "it ended with exit code 1, and said: “ask root@example.com or bob: me”");
    row("a word that nobody speaks", "echo 'refused hvsCAESIJ9xq2 today' >&2\nexit 1",
        "it ended with exit code 1, and said: “refused [removed] today”");
    row("a word of small letters and digits", "echo 'refused s3k9x2m4q8w1z7a5 today' >&2\nexit 1",
        "it ended with exit code 1, and said: “refused [removed] today”");
    row("an access key ID", "echo 'no secret for ASIAY34FZ5BO4MUT2V7A' >&2\nexit 1",
        "it ended with exit code 1, and said: “no secret for ASIAY34FZ5BO4MUT2V7A”");
    row("a host and a time", "echo 'ip-172-31-10-200-eu at 2026-11-30T00-08-17Z' >&2\nexit 1",
        "it ended with exit code 1, and said: “ip-172-31-10-200-eu at 2026-11-30T00-08-17Z”");
    row("a path, an ARN and a version",
        "echo 'no /usr/lib/python3.11/Lib of arn:aws:iam::123456789012:role/Admin' >&2\nexit 1",
        "it ended with exit code 1, and said: “no /usr/lib/python3.11/Lib of "
        "arn:aws:iam::123456789012:role/Admin”");
    row("the user of an address",
        "echo 'at https://bob:hunter2pass@vault.example/creds' >&2\nexit 1",
        "it ended with exit code 1, and said: “at https://[removed]@vault.example/creds”");
    row("as long as a secret",
        "echo wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY1 is not good >&2\nexit 1",
        "it ended with exit code 1, and said: “[removed] is not good”");
    row("not UTF-8", "printf 'caf\\351\\n' >&2\nexit 1",
        "it ended with exit code 1, and said: “caf\xef\xbf\xbd”");
}

void ProcessCredentialsTest::tellTheLastLineOfStandardErrorMadeHarmless()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, told);
    Programs programs;
    ProcessCredentials provider(programs.write(body) + QStringLiteral(" --password hunter22"));
    const auto credentials = awaited(provider.credentials());
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().detail, QStringLiteral("the program: ") + told);
}

void ProcessCredentialsTest::keepOnlyTheEndOfALongComplaint()
{
    Programs programs;
    ProcessCredentials provider(
        programs.write("yes 'a b' | head -c 3000000 >&2\nprintf 'x %.0s' $(seq 300) >&2\nexit 1"));
    const auto credentials = awaited(provider.credentials());
    QVERIFY(!credentials);
    QVERIFY(credentials.error().detail.endsWith(QString::fromUtf8("x x…”")));
    QVERIFY(credentials.error().detail.size() < 260);
}

void ProcessCredentialsTest::sayNothingOfALineThatIsLongerThanWhatIsKept()
{
    Programs programs;
    ProcessCredentials provider(programs.write(
        "printf 'Password: ' >&2\nyes tail | head -c 20000 | tr '\\n' ' ' >&2\nexit 1"));
    const auto credentials = awaited(provider.credentials());
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().detail, QStringLiteral("the program: it ended with exit code 1"));
}

void ProcessCredentialsTest::dropWhatAProgramSaidThatWentWell()
{
    Programs programs;
    ProcessCredentials provider(programs.write("echo canary-secret >&2\n" + printing("{}")));
    const auto credentials = awaited(provider.credentials());
    QVERIFY(!credentials);
    QVERIFY(!credentials.error().detail.contains(QLatin1String("canary")));
}

void ProcessCredentialsTest::endAProgramThatDoesNotEnd()
{
    Programs programs;
    ProcessCredentials provider(programs.write("exec sleep 600"), 200ms);
    const auto credentials = awaited(provider.credentials());
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().detail,
             QStringLiteral("the program: it did not end within 0.2 s"));
}

void ProcessCredentialsTest::splitACommandLineAsAShellWould_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *text, const QStringList &words) {
        QTest::newRow(text) << QString::fromLatin1(text) << words;
    };
    // As Python 3.11's shlex, which the AWS CLI asks: only four characters separate.
    for (const char16_t blank : {u'\x2003', u'\xa0', u'\f'})
        QTest::addRow("a blank of Unicode, %x", unsigned{blank})
            << QStringLiteral("a b%1c").arg(QChar(blank))
            << QStringList{QStringLiteral("a"), QStringLiteral("b%1c").arg(QChar(blank))};
    row("a\r\nb", {QStringLiteral("a"), QStringLiteral("b")});
    row("a", {QStringLiteral("a")});
    row("  a \t b  ", {QStringLiteral("a"), QStringLiteral("b")});
    row("'a b'c", {QStringLiteral("a bc")});
    row("a '' b", {QStringLiteral("a"), QString(QLatin1String("")), QStringLiteral("b")});
    row(R"("a \" \\ \n")", {QStringLiteral(R"(a " \ \n)")});
    row(R"(a\ b)", {QStringLiteral("a b")});
    row(R"('a\b')", {QStringLiteral(R"(a\b)")});
    row("'a", {});
    row("\"a", {});
    row("a\\", {});
    row("   ", {});
    row("", {});
}

void ProcessCredentialsTest::splitACommandLineAsAShellWould()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(commandWords(text).value_or(QStringList()), words);
}

QTEST_GUILESS_MAIN(ProcessCredentialsTest)
#include "tst_processcredentials.moc"
