// SPDX-License-Identifier: GPL-3.0-or-later

// Of several identities in files and variables, the one that counts, asked for by its name; and
// what is said where AWS's own tools would take another.
#include "aws/connection/resolveconnection.h"
#include "aws/profiles/credentialchain.h"
#include "aws/sts/stsclient.h"
#include "core/clock.h"
#include "core/random.h"
#include "core/scheduler.h"
#include "identityserver.h"
#include "support/awaited.h"
#include "words/errorwords.h"
#include "words/identitywords.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;

namespace {

const QByteArray processOutput =
    R"({"Version":1,"AccessKeyId":"PROCESS","SecretAccessKey":"s","SessionToken":"t"})";
const QString loginSession = QStringLiteral("arn:aws:iam::123456789012:user/bob");
const QByteArray loginToken =
    R"({"accessToken":{"accessKeyId":"LOGIN_bob","secretAccessKey":"s","sessionToken":"t",)"
    R"("accountId":"123456789012","expiresAt":"2199-01-01T00:00:00Z"}})";
const QByteArray ssoToken = R"({"accessToken":"t","expiresAt":"2199-01-01T00:00:00Z"})";

/// A home folder, as a row wants it, and the services that it leads to.
class Home
{
public:
    explicit Home(const QJsonObject &row)
    {
        write("config", filled(row.value(QLatin1String("config")).toString()));
        write("credentials", filled(row.value(QLatin1String("credentials")).toString()));
        write("process.json", QString::fromLatin1(processOutput));
        write("token", QStringLiteral("token"));
        QDir(m_folder.path()).mkpath(QStringLiteral(".aws/sso/cache"));
        for (const QByteArray session : {"corp", "corp hall"})
            write((".aws/sso/cache/" +
                   QCryptographicHash::hash(session, QCryptographicHash::Sha1).toHex() + ".json")
                      .constData(),
                  QString::fromLatin1(ssoToken));
        QDir(m_folder.path()).mkpath(QStringLiteral(".aws/login/cache"));
        write(loginTokenName().constData(), QString::fromLatin1(loginToken));
        set("HOME", m_folder.path());
        set("AWS_CONFIG_FILE", m_folder.filePath(QStringLiteral("config")));
        set("AWS_SHARED_CREDENTIALS_FILE", m_folder.filePath(QStringLiteral("credentials")));
        set("AWS_ENDPOINT_URL_STS", m_server.url());
        set("AWS_ENDPOINT_URL_SSO", m_server.url());
        set("AWS_REGION", QStringLiteral("us-west-2"));
        const QJsonObject variables = row.value(QLatin1String("environment")).toObject();
        for (auto variable = variables.begin(); variable != variables.end(); ++variable)
            m_environment.insert(variable.key(), filled(variable.value().toString()));
    }

    /// As if `aws login` had never been called.
    void forgetSignIn() const { QFile::remove(m_folder.filePath(QLatin1String(loginTokenName()))); }

    QString filled(QString text) const
    {
        return text.replace(QLatin1String("{dir}"), m_folder.path())
            .replace(QLatin1String("{server}"), m_server.url());
    }

    QStringList remarksOf(const QJsonObject &row) const
    {
        QStringList remarks;
        for (const QJsonValue &remark : row.value(QLatin1String("remarks")).toArray())
            remarks.append(filled(remark.toString()));
        return remarks;
    }

    Result<ResolvedConnection> resolve(const QJsonObject &row)
    {
        ConnectionRequest request;
        const QString connection = row.value(QLatin1String("connection")).toString();
        if (connection.startsWith(QLatin1String("profile:"))) {
            request.identity = ConnectionRequest::Identity::Profile;
            request.profile = connection.mid(8);
        }
        request.usesMetadata = row.value(QLatin1String("metadata")).toBool();
        return resolveConnection(request, m_environment, load(), {m_clock, m_scheduler, m_random});
    }

    /// The name that the server knows us by.
    Result<QString> identity(const ResolvedConnection &connection)
    {
        const auto credentials = awaited(connection.credentials->credentials());
        if (!credentials)
            return failure(credentials.error());
        StsClient sts({*connection.sts, connection.region},
                      {std::make_shared<HttpAccess>(NetworkSettings(), m_clock), m_clock,
                       m_scheduler, m_random});
        const auto caller = awaited(sts.callerIdentity(*credentials));
        if (!caller)
            return failure(caller.error());
        return caller->arn.section(u'/', 1);
    }

    ProfileSet load() const
    {
        return ProfileSet::load(SharedFilePaths::fromEnvironment(m_environment));
    }

private:
    static QByteArray loginTokenName()
    {
        return ".aws/login/cache/" +
               QCryptographicHash::hash(loginSession.toLatin1(), QCryptographicHash::Sha256)
                   .toHex() +
               ".json";
    }
    void set(const char *name, const QString &value)
    {
        m_environment.insert(QLatin1String(name), value);
    }
    void write(const char *name, const QString &text) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (file.open(QFile::WriteOnly))
            file.write(text.toUtf8());
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // as AWS's tools write tokens
    }

    QTemporaryDir m_folder;
    IdentityServer m_server;
    QProcessEnvironment m_environment;
    SystemClock m_clock;
    SystemScheduler m_scheduler;
    SystemRandom m_random;
};

QStringList sentences(const IdentityRemarks &remarks)
{
    QStringList result;
    for (const IdentityRemark &remark : remarks)
        result.append(words::identityRemark(remark));
    return result;
}

} // namespace

class PrecedenceTest : public QObject
{
    Q_OBJECT

private slots:
    void takesTheIdentityThatIsMeantAndSaysWhoWouldTakeAnother_data();
    void takesTheIdentityThatIsMeantAndSaysWhoWouldTakeAnother();
    void takesNobodyElseWhereThereIsNoSignIn();
    void takesTheSessionNameThatTheAwsCliTakes_data();
    void takesTheSessionNameThatTheAwsCliTakes();

private:
    static QJsonArray rows();
};

QJsonArray PrecedenceTest::rows()
{
    QFile file(QStringLiteral(VAULTLOCK_TEST_DATA "/precedence.json"));
    return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                      : QJsonArray();
}

void PrecedenceTest::takesTheIdentityThatIsMeantAndSaysWhoWouldTakeAnother_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const QJsonValue &row : rows())
        QTest::newRow(row[QLatin1String("name")].toString().toUtf8().constData()) << row.toObject();
    QVERIFY(rows().size() >= 118);
}

void PrecedenceTest::takesTheIdentityThatIsMeantAndSaysWhoWouldTakeAnother()
{
    QFETCH(QJsonObject, row);
    Home home(row);
    const auto connection = home.resolve(row);
    const auto identity =
        connection ? home.identity(*connection) : Result<QString>(failure(connection.error()));
    const QString error = row.value(QLatin1String("error")).toString();
    if (!error.isEmpty()) {
        QVERIFY2(!identity, qPrintable(identity ? *identity : QString()));
        const words::ErrorWords told = words::errorWords(identity.error());
        QVERIFY2((told.what + told.meaning).contains(error), qPrintable(told.what + told.meaning));
        return;
    }
    QVERIFY2(identity.has_value(), qPrintable(identity ? QString() : identity.error().detail));
    QCOMPARE(*identity, row.value(QLatin1String("identity")).toString());
    const QStringList remarks = home.remarksOf(row);
    QCOMPARE(sentences(connection->remarks), remarks);
    const QStringList notes = words::connectionNotes(*connection);
    QCOMPARE(notes.mid(0, remarks.size()), remarks);
    for (const QJsonValue &said : row.value(QLatin1String("said")).toArray())
        QVERIFY2(notes.join(u'\n').contains(said.toString()), qPrintable(notes.join(u'\n')));
}

/// Not keys, no process and no container beside it; and what is said does not hang on it.
void PrecedenceTest::takesNobodyElseWhereThereIsNoSignIn()
{
    int seen = 0;
    for (const QJsonValue &value : rows()) {
        const QJsonObject row = value.toObject();
        if (row.value(QLatin1String("identity")) != QLatin1String("LOGIN_bob"))
            continue;
        ++seen;
        Home home(row);
        home.forgetSignIn();
        const auto connection = home.resolve(row);
        QVERIFY2(connection.has_value(),
                 qPrintable(connection ? QString() : connection.error().detail));
        const auto identity = home.identity(*connection);
        QVERIFY2(!identity, qPrintable(identity ? *identity : QString()));
        const words::ErrorWords told = words::errorWords(identity.error());
        QVERIFY2((told.what + told.meaning).contains(QLatin1String("aws login --profile p")),
                 qPrintable(told.what + told.meaning));
        QCOMPARE(sentences(connection->remarks), home.remarksOf(row));
    }
    QCOMPARE(seen, 3);
}

void PrecedenceTest::takesTheSessionNameThatTheAwsCliTakes_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("identity");
    const auto row = [](const char *title, const char *variable, const char *connection,
                        const char *identity) {
        QTest::newRow(title) << QString::fromLatin1(variable) << QString::fromLatin1(connection)
                             << QString::fromLatin1(identity);
    };
    row("the variable's before the profile's", "variable", "environment", "WEB_Named_variable");
    row("the profile's where the variable is empty", "", "environment", "WEB_Named_profile");
    row("the profile's where it was chosen", "variable", "profile:default", "WEB_Named_profile");
}

void PrecedenceTest::takesTheSessionNameThatTheAwsCliTakes()
{
    QFETCH(QString, variable);
    QFETCH(QString, connection);
    const QJsonObject row{
        {QStringLiteral("config"),
         QStringLiteral("[default]\nrole_arn = arn:aws:iam::123456789012:role/Named\n"
                        "web_identity_token_file = {dir}/token\nrole_session_name = profile\n")},
        {QStringLiteral("environment"),
         QJsonObject{{QStringLiteral("AWS_ROLE_SESSION_NAME"), variable}}},
        {QStringLiteral("connection"), connection}};
    Home home(row);
    const auto resolved = home.resolve(row);
    QVERIFY2(resolved.has_value(), qPrintable(resolved ? QString() : resolved.error().detail));
    const auto identity = home.identity(*resolved);
    QVERIFY2(identity.has_value(), qPrintable(identity ? QString() : identity.error().detail));
    QTEST(*identity, "identity");
}

QTEST_GUILESS_MAIN(PrecedenceTest)
#include "tst_precedence.moc"
