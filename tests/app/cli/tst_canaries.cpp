// SPDX-License-Identifier: GPL-3.0-or-later

// vaultlock-cli before a service that repeats every request: what was sent in secret is searched
// for in all that it prints, every log category on.
#include "support/scriptedserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock::tests;

namespace {

const QByteArray token = "IQoJb3JpZ2luX2VjEHoaCXVzLWVhc3QtMSJHMEUCIQDcanary/console+token/64==";

/// As AWS does it, and the request's own head behind it.
QByteArray echo(const QByteArray &request)
{
    const QJsonObject body{
        {QStringLiteral("code"), QStringLiteral("InvalidSignatureException")},
        {QStringLiteral("message"),
         QStringLiteral("The Canonical String for this request should have been\n") +
             QString::fromLatin1(request.toLower()) + QString::fromLatin1(request)}};
    return httpReply(403, {{"Content-Type", "application/json"}}, QJsonDocument(body).toJson());
}

QProcessEnvironment environmentFor(const ScriptedServer &server, const QString &home)
{
    QProcessEnvironment environment;
    const auto set = [&environment](const char *name, const QString &value) {
        environment.insert(QLatin1String(name), value);
    };
    set("HOME", home);
    set("LC_ALL", QStringLiteral("C.UTF-8"));
    set("QT_LOGGING_RULES", QStringLiteral("*=true"));
    set("AWS_ACCESS_KEY_ID", QStringLiteral("AKIDEXAMPLE"));
    set("AWS_SECRET_ACCESS_KEY", QStringLiteral("canary-secret"));
    set("AWS_SESSION_TOKEN", QString::fromLatin1(token));
    set("AWS_REGION", QStringLiteral("us-west-2"));
    set("AWS_ENDPOINT_URL", server.url());
    return environment;
}

bool holds(const QByteArray &text, const QByteArray &secret)
{
    for (qsizetype at = 0; at + 16 <= secret.size(); ++at) {
        if (text.contains(secret.mid(at, 16)))
            return true;
    }
    return false;
}

} // namespace

class CanariesTest : public QObject
{
    Q_OBJECT

private slots:
    void areNotPrintedWhenAServiceRepeatsThem_data();
    void areNotPrintedWhenAServiceRepeatsThem();
};

void CanariesTest::areNotPrintedWhenAServiceRepeatsThem_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"vaults", "vaults --format json", "whoami", "whoami --format json",
                             "doctor", "doctor --format json"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void CanariesTest::areNotPrintedWhenAServiceRepeatsThem()
{
    QFETCH(QString, line);
    Script echoing;
    echoing.replyTo = echo;
    const ScriptedServer server({echoing});
    const QTemporaryDir home;
    QProcess process;
    process.setProcessEnvironment(environmentFor(server, home.path()));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(VAULTLOCK_CLI), line.split(u' ') << QStringLiteral("--connection")
                                                                  << QStringLiteral("environment"));
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray printed = process.readAll();

    const Seen seen = server.seen();
    QVERIFY2(!seen.requests.empty(), printed.constData());
    // whoami may say no more than that nobody told who we are.
    QVERIFY2(printed.contains("[removed]") || line.startsWith(u"whoami"), printed.constData());
    QVERIFY(!holds(printed, token));
    QVERIFY(!printed.contains("canary-secret"));
    for (const SeenRequest &request : seen.requests) {
        const QByteArray authorization = request.header("authorization");
        QVERIFY(!holds(printed, authorization.mid(authorization.indexOf("Signature=") + 10)));
    }
}

QTEST_GUILESS_MAIN(CanariesTest)
#include "tst_canaries.moc"
