// SPDX-License-Identifier: GPL-3.0-or-later

// The service's own command line client and ours, with the same files and variables: who signs, and
// for which Region, is read off the requests that arrive.
#include "support/scriptedserver.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock::tests;

namespace {

Script callerIdentity()
{
    Script script;
    script.reply = httpReply(
        200, {{"Content-Type", "text/xml"}},
        "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">"
        "<GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/Me</Arn><UserId>AIDA</UserId>"
        "<Account>123456789012</Account></GetCallerIdentityResult><ResponseMetadata><RequestId>r"
        "</RequestId></ResponseMetadata></GetCallerIdentityResponse>");
    script.ending = Script::Ending::Close;
    return script;
}

/// `AKID/eu-west-1/sts`, of the last request.
QString signer(const ScriptedServer &server)
{
    const Seen seen = server.seen();
    if (seen.requests.empty())
        return {};
    const QString value = QString::fromLatin1(seen.requests.back().header("authorization"));
    const QStringList scope =
        value.section(QStringLiteral("Credential="), 1).section(u',', 0, 0).split(u'/');
    return scope.size() == 5 ? QStringList{scope[0], scope[2], scope[3]}.join(u'/') : value;
}

QString token(const ScriptedServer &server)
{
    return QString::fromLatin1(server.seen().requests.back().header("x-amz-security-token"));
}

class Surroundings
{
public:
    Surroundings()
    {
        set("PATH", QStringLiteral("/usr/bin:/bin"));
        set("HOME", m_home.path());
        set("LC_ALL", QStringLiteral("C.UTF-8"));
        set("AWS_EC2_METADATA_DISABLED", QStringLiteral("true"));
        set("AWS_PAGER", QString());
        set("AWS_MAX_ATTEMPTS", QStringLiteral("1"));
        QDir(m_home.path()).mkdir(QStringLiteral(".aws"));
    }

    void set(const char *name, const QString &value)
    {
        m_environment.insert(QLatin1String(name), value);
    }
    void setAll(const QString &assignments)
    {
        for (const QString &each : assignments.split(u' ', Qt::SkipEmptyParts))
            m_environment.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
    }
    QString write(const char *name, const QByteArray &text)
    {
        const QString path = m_home.filePath(QLatin1String(name));
        QFile file(path);
        if (file.open(QFile::WriteOnly))
            file.write(text);
        file.close();
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    QByteArray run(const QString &program, const QStringList &arguments, QByteArray &error) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(program, arguments);
        if (!process.waitForFinished(60'000))
            error = "it did not end";
        error += process.readAllStandardError();
        return process.readAllStandardOutput();
    }

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

} // namespace

class AwsCliAgreementTest : public QObject
{
    Q_OBJECT

private slots:
    void theSameIdentitySignsForTheSameRegion_data();
    void theSameIdentitySignsForTheSameRegion();
};

void AwsCliAgreementTest::theSameIdentitySignsForTheSameRegion_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("profile"); // empty: none is named
    QTest::addColumn<QString>("signer");
    const auto row = [](const char *title, const char *config, const char *credentials,
                        const char *environment, const char *profile, const char *signer) {
        QTest::newRow(title) << QByteArray(config) << QByteArray(credentials)
                             << QString::fromLatin1(environment) << QString::fromLatin1(profile)
                             << QString::fromLatin1(signer);
    };
    const char *const keys = "[default]\naws_access_key_id = AKIADEFAULT\n"
                             "aws_secret_access_key = s1\n"
                             "[prod]\naws_access_key_id=AKIAPROD\naws_secret_access_key=s/2+=\n"
                             "aws_session_token = token==\n";
    const char *const regions = "[default]\nregion = eu-west-1\n[profile prod]\nregion=us-west-2\n";
    const char *const environmentKeys = "AWS_ACCESS_KEY_ID=AKIAENV AWS_SECRET_ACCESS_KEY=s3";
    row("default profile", regions, keys, "", "", "AKIADEFAULT/eu-west-1/sts");
    row("named profile", regions, keys, "", "prod", "AKIAPROD/us-west-2/sts");
    row("AWS_PROFILE", regions, keys, "AWS_PROFILE=prod", "", "AKIAPROD/us-west-2/sts");
    row("keys of the environment", regions, keys, environmentKeys, "", "AKIAENV/eu-west-1/sts");
    row("AWS_PROFILE with keys of the environment", regions, keys,
        "AWS_PROFILE=prod AWS_ACCESS_KEY_ID=AKIAENV AWS_SECRET_ACCESS_KEY=s3", "",
        "AKIAENV/us-west-2/sts");
    row("named profile with keys of the environment", regions, keys, environmentKeys, "prod",
        "AKIAPROD/us-west-2/sts");
    row("AWS_DEFAULT_REGION before the profile", regions, keys, "AWS_DEFAULT_REGION=ca-central-1",
        "prod", "AKIAPROD/ca-central-1/sts");
    row("AWS_REGION before AWS_DEFAULT_REGION", regions, keys,
        "AWS_DEFAULT_REGION=ca-central-1 AWS_REGION=eu-north-1", "", "AKIADEFAULT/eu-north-1/sts");
    row("keys in config",
        "[profile a]\nregion=eu-west-3\naws_access_key_id=AKIACONFIG\n"
        "aws_secret_access_key=s\n",
        "", "", "a", "AKIACONFIG/eu-west-3/sts");
    row("credentials before config",
        "[profile a]\nregion=eu-west-3\naws_access_key_id=AKIACONFIG\naws_secret_access_key=s\n",
        "[a]\naws_access_key_id=AKIACRED\naws_secret_access_key=t\n", "", "a",
        "AKIACRED/eu-west-3/sts");
    row("comment lines and CRLF",
        "# a comment\r\n[default]\r\n; another\r\nregion = sa-east-1\r\n\r\noutput = json\r\n",
        keys, "", "", "AKIADEFAULT/sa-east-1/sts");
    row("names of keys in any case", "[default]\nRegion = ap-south-1\n", keys, "", "",
        "AKIADEFAULT/ap-south-1/sts");
    row("sub-properties beside",
        "[default]\ns3 =\n  max_concurrent_requests = 20\nregion = eu-west-2\n", keys, "", "",
        "AKIADEFAULT/eu-west-2/sts");
    row("credential_process",
        "[profile p]\nregion = eu-west-1\ncredential_process = PROCESS 'a b'\n", "", "", "p",
        "AKIAPROCESS/eu-west-1/sts");
    row("a Region of GovCloud", regions, keys, "AWS_PROFILE=prod AWS_REGION=us-gov-west-1", "",
        "AKIAPROD/us-gov-west-1/sts");
}

void AwsCliAgreementTest::theSameIdentitySignsForTheSameRegion()
{
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, credentials);
    QFETCH(QString, environment);
    QFETCH(QString, profile);
    Surroundings surroundings;
    const QString process = surroundings.write(
        "process", "#!/bin/sh\n[ \"$1\" = 'a b' ] || exit 1\necho '{\"Version\":1,\"AccessKeyId\":"
                   "\"AKIAPROCESS\",\"SecretAccessKey\":\"s\"}'\n");
    surroundings.write(".aws/config", config.replace("PROCESS", process.toUtf8()));
    surroundings.write(".aws/credentials", credentials);
    surroundings.setAll(environment);

    const ScriptedServer theirs({callerIdentity()});
    QByteArray error;
    QStringList arguments{QStringLiteral("--endpoint-url"), theirs.url(), QStringLiteral("sts"),
                          QStringLiteral("get-caller-identity")};
    if (!profile.isEmpty())
        arguments << QStringLiteral("--profile") << profile;
    surroundings.run(QStringLiteral("/usr/bin/aws"), arguments, error);
    QTEST(signer(theirs), "signer");

    const ScriptedServer ours({callerIdentity()});
    surroundings.set("AWS_ENDPOINT_URL_STS", ours.url());
    QByteArray ourError;
    const QByteArray out = surroundings.run(
        QStringLiteral(VAULTLOCK_CLI),
        {QStringLiteral("whoami"), QStringLiteral("--format"), QStringLiteral("json"),
         QStringLiteral("--connection"),
         profile.isEmpty() ? QStringLiteral("environment") : QStringLiteral("profile:") + profile},
        ourError);
    QCOMPARE(ourError, QByteArray());
    QCOMPARE(signer(ours), signer(theirs));
    QCOMPARE(token(ours), token(theirs));
    const QJsonObject json = QJsonDocument::fromJson(out).object();
    QCOMPARE(json.value(QLatin1String("account")).toString(), QStringLiteral("123456789012"));
    QCOMPARE(json.value(QLatin1String("region")).toString(), signer(ours).section(u'/', 1, 1));
}

QTEST_GUILESS_MAIN(AwsCliAgreementTest)
#include "tst_awscliagreement.moc"
