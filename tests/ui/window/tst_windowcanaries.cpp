// SPDX-License-Identifier: GPL-3.0-or-later

// The whole window before a service that repeats every request: what was sent in secret is then
// searched for in every file that was written, in everything that the window shows and tells
// assistive tools, and in the clipboard.
#include "aws/signing/sigv4.h"
#include "journal/sqlitejournal.h"
#include "lock/vaultlocksession.h"
#include "support/scriptedserver.h"
#include "ui/appearance/theme.h"
#include "ui/settings/settingsfile.h"
#include "ui/support/canaries.h"
#include "ui/window/mainwindow.h"
#include "workspace/workspace.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;

namespace {

const QByteArray token = "IQoJb3JpZ2luX2VjEHoaCXVzLWVhc3QtMSJHMEUCIQDcanary/window+token/of/64==";

QByteArray answer(int status, const QByteArray &body)
{
    return httpReply(status, {{"Content-Type", "application/json"}}, body);
}

/// As AWS does it, and the request's own head behind it.
QByteArray echo(const QByteArray &request)
{
    const QJsonObject body{
        {QStringLiteral("code"), QStringLiteral("InvalidSignatureException")},
        {QStringLiteral("message"),
         QStringLiteral("The Canonical String for this request should have been\n") +
             QString::fromLatin1(request.toLower()) + QString::fromLatin1(request)}};
    return answer(403, QJsonDocument(body).toJson());
}

/// moc does not get through raw strings that begin with a quotation mark.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// One vault with a lock of somebody else; whatever else is asked is refused.
QByteArray reply(const QByteArray &request)
{
    if (request.startsWith("GET /-/vaults?"))
        return answer(200, json("{'Marker':null,'VaultList':[{'VaultARN':"
                                "'arn:aws:glacier:us-west-2:999999999999:vaults/examplevault',"
                                "'VaultName':'examplevault','CreationDate':"
                                "'2012-02-20T17:01:45.198Z','LastInventoryDate':null,"
                                "'NumberOfArchives':null,'SizeInBytes':null}]}"));
    if (request.startsWith("GET /-/vaults/examplevault/lock-policy"))
        return answer(200, json("{'Policy':'{}','State':'InProgress',"
                                "'CreationDate':'2026-03-02T15:04:00.000Z',"
                                "'ExpirationDate':'2126-03-03T15:04:00.000Z'}"));
    return echo(request);
}

Script echoing()
{
    Script script;
    script.replyTo = reply;
    return script;
}

QProcessEnvironment environmentFor(const ScriptedServer &server)
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QStringLiteral("AKIDEXAMPLE"));
    environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QStringLiteral("canary-secret"));
    environment.insert(QStringLiteral("AWS_SESSION_TOKEN"), QString::fromLatin1(token));
    environment.insert(QStringLiteral("AWS_REGION"), QStringLiteral("us-west-2"));
    environment.insert(QStringLiteral("AWS_MAX_ATTEMPTS"), QStringLiteral("1"));
    environment.insert(QStringLiteral("AWS_ENDPOINT_URL_GLACIER"), server.url());
    return environment;
}

} // namespace

class WindowCanariesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void keepsWhatAServiceRepeatsOutOfEverything();
};

void WindowCanariesTest::keepsWhatAServiceRepeatsOutOfEverything()
{
    const QTemporaryDir folder;
    ScriptedServer server({echoing()});
    SystemClock clock;
    SystemScheduler scheduler;
    SystemRandom random;
    QString copied;
    QString texts;
    {
        QSettings settings(ui::privateSettingsFile(folder.filePath(QStringLiteral("config"))),
                           QSettings::IniFormat);
        journal::SqliteJournal journal(folder.filePath(QStringLiteral("data/journal.sqlite")));
        workspace::Workspace workspace({{journal, clock, scheduler, random},
                                        environmentFor(server),
                                        folder.filePath(QStringLiteral("data/sandbox.json")),
                                        &aws::selfTest,
                                        nullptr,
                                        nullptr});
        ui::MainWindow window({workspace, journal, clock, ui::WindowMemory(settings),
                               folder.filePath(QStringLiteral("data/drafts"))});
        window.show();
        QVERIFY(workspace.connectTo({workspace::ConnectionChoice::Kind::Environment, {}, {}}));
        QTRY_VERIFY(workspace.survey() && !workspace.survey()->rows().empty());
        workspace.chooseVault(*VaultName::fromString(QStringLiteral("examplevault")));
        QTRY_VERIFY(workspace.chosenSession() &&
                    lock::stageOf(workspace.chosenSession()->state()) ==
                        lock::LockStage::InProgress);

        QSignalSpy failed(workspace.chosenSession(), &lock::VaultLockSession::failed);
        QVERIFY(workspace.chosenSession()->abort());
        QTRY_COMPARE(failed.size(), 1);
        QTRY_VERIFY(allTexts().contains(QStringLiteral("[removed]")));
        copied = allCopied(window);
        texts = allTexts();
    }
    QVERIFY(copied.contains(QStringLiteral("[removed]")));

    int files = 0;
    const QByteArray written = allFiles(folder.path(), files);
    QVERIFY(files >= 2);
    QVERIFY(written.contains("abort-intended"));
    const QByteArray everything = written + texts.toUtf8() + copied.toUtf8();
    int secrets = 0;
    for (const SeenRequest &request : server.seen().requests) {
        const QByteArray authorization = request.header("authorization");
        QCOMPARE(request.header("x-amz-security-token"), token);
        QVERIFY(!holds(everything, authorization.mid(authorization.indexOf("Signature=") + 10)));
        ++secrets;
    }
    QVERIFY(!holds(everything, token));
    QVERIFY(!everything.contains("canary-secret"));
    qInfo("%d signatures and the token: not in %d files, %lld characters on screen, %lld copied",
          secrets, files, qint64{texts.size()}, qint64{copied.size()});
}

QTEST_MAIN(WindowCanariesTest)
#include "tst_windowcanaries.moc"
