// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/awaited.h"
#include "support/scriptedserver.h"
#include "support/weaktlsserver.h"
#include "support/workspacebench.h"
#include "ui/connection/connectiondetails.h"
#include "ui/connection/mfadialog.h"
#include "ui/furniture/namedcombobox.h"
#include "workspace/typedkeys.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace vaultlock;
using tests::WorkspaceBench;
using workspace::ConnectionChoice;
using workspace::Workspace;

namespace {

QProcessEnvironment deadEnd()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QStringLiteral("AKIAEXAMPLE"));
    environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QStringLiteral("secret-canary"));
    environment.insert(QStringLiteral("AWS_REGION"), QStringLiteral("eu-west-1"));
    environment.insert(QStringLiteral("AWS_ENDPOINT_URL"), QStringLiteral("http://127.0.0.1:9"));
    environment.insert(QStringLiteral("AWS_MAX_ATTEMPTS"), QStringLiteral("2"));
    return environment;
}

QString everyText(const QWidget &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts << label->text();
    for (const QPlainTextEdit *text : dialog.findChildren<QPlainTextEdit *>())
        texts << text->toPlainText();
    return texts.join(u'\n');
}

/// What the dialog shows once the test of the connection has failed at the step.
QString textAfterTheTest(const QProcessEnvironment &environment, int step)
{
    WorkspaceBench bench(environment);
    if (!bench.workspace.connectTo({ConnectionChoice::Kind::Environment, {}, {}}))
        return QStringLiteral("it is not connected");
    ui::ConnectionDetails dialog(bench.workspace, {}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.findChild<QPushButton *>(QStringLiteral("testConnection"))->click();
    const auto *verdict = dialog.findChild<QLabel *>(QStringLiteral("stepVerdict%1").arg(step));
    if (!QTest::qWaitFor([&] { return verdict->text() == QLatin1String("failed"); }, 20'000))
        return QStringLiteral("it does not fail there");
    return everyText(dialog);
}

} // namespace

class ConnectionDetailsTest : public QObject
{
    Q_OBJECT

private slots:
    void sayWhereEverythingCameFrom();
    void sayWhichToolWouldTakeAnotherIdentity();
    void testTheConnection();
    void testWithTheCredentialsOfTheConnection();
    void sayWhereTheWayEnds();
    void nameACertificateThatIsTooWeak();
    void nameWhatTheProxyAsksFor();
    void changeTheOptionsOfTheNextConnection();
    void closeWhenTheConnectionChanges();
    void offerToSignInWhereThatHelps();
    void forgetTypedKeysAndLeaveThem();
    void askForAnMfaCodeOfSixDigits();
    void giveNoMfaCodeWhenTheUserDoesNot();
};

void ConnectionDetailsTest::sayWhereEverythingCameFrom()
{
    WorkspaceBench bench(deadEnd());
    QVERIFY(bench.workspace.connectTo({ConnectionChoice::Kind::Environment, {}, {}}));
    ui::ConnectionDetails dialog(bench.workspace, {}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const QString text = everyText(dialog);
    for (const char *part :
         {"eu-west-1 (from AWS_REGION)", "http://127.0.0.1:9 (from AWS_ENDPOINT_URL)",
          "environment (AWS_ACCESS_KEY_ID)", "2 (from AWS_MAX_ATTEMPTS), mode standard",
          "those of this computer"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    QVERIFY(!text.contains(QLatin1String("secret-canary")));
}

void ConnectionDetailsTest::sayWhichToolWouldTakeAnotherIdentity()
{
    const QTemporaryDir folder;
    QFile config(folder.filePath(QStringLiteral("config")));
    QVERIFY(config.open(QFile::WriteOnly));
    config.write("[profile p]\naws_access_key_id = A\naws_secret_access_key = s\n"
                 "credential_process = true\n");
    config.close();
    QProcessEnvironment environment = deadEnd();
    environment.insert(QStringLiteral("AWS_CONFIG_FILE"), config.fileName());
    environment.insert(QStringLiteral("AWS_PROFILE"), QStringLiteral("p"));
    WorkspaceBench bench(environment);
    const auto notes = [&bench] {
        ui::ConnectionDetails dialog(bench.workspace, {}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        return everyText(dialog);
    };
    QVERIFY(bench.workspace.connectTo({ConnectionChoice::Kind::Environment, {}, {}}));
    QVERIFY2(notes().contains(QString::fromUtf8(
                 "Vaultlock takes what AWS_ACCESS_KEY_ID gives, as the AWS CLI does; the "
                 "JavaScript SDK would take the profile “p”: its access keys.")),
             qPrintable(notes()));
    QVERIFY(
        bench.workspace.connectTo({ConnectionChoice::Kind::Profile, {}, {}, QStringLiteral("p")}));
    QVERIFY2(notes().contains(QString::fromUtf8(
                 "Of the profile “p” Vaultlock takes its credential_process, as the AWS CLI does; "
                 "the JavaScript SDK would take its access keys.")),
             qPrintable(notes()));
}

void ConnectionDetailsTest::testTheConnection()
{
    WorkspaceBench bench;
    QVERIFY(bench.connectToSandbox());
    ui::ConnectionDetails dialog(bench.workspace, {}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(!dialog.findChild<QCheckBox *>(QStringLiteral("usesMetadata")));
    dialog.findChild<QPushButton *>(QStringLiteral("testConnection"))->click();
    QTRY_VERIFY(everyText(dialog).contains(QLatin1String("Everything passed.")));
    QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("stepVerdict3"))->text(),
             QStringLiteral("skipped"));
    QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("stepVerdict5"))->text(),
             QStringLiteral("passed"));
}

void ConnectionDetailsTest::testWithTheCredentialsOfTheConnection()
{
    // Each run of the program leaves a line: an MFA code would be asked for as often.
    const QTemporaryDir folder;
    const QString runs = folder.filePath(QStringLiteral("runs"));
    QFile config(folder.filePath(QStringLiteral("config")));
    QVERIFY(config.open(QFile::WriteOnly));
    config.write("[profile p]\nregion = eu-west-1\nendpoint_url = http://127.0.0.1:9\n"
                 "credential_process = sh -c 'echo run >>" +
                 runs.toUtf8() + R"(; echo "$0"' '{"Version":1,"AccessKeyId":"A",)" +
                 R"("SecretAccessKey":"s"}')" + '\n');
    config.close();
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("AWS_CONFIG_FILE"), config.fileName());
    WorkspaceBench bench(environment);
    QVERIFY(
        bench.workspace.connectTo({ConnectionChoice::Kind::Profile, {}, {}, QStringLiteral("p")}));
    ui::ConnectionDetails dialog(bench.workspace, {}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.findChild<QPushButton *>(QStringLiteral("testConnection"))->click();
    QTRY_COMPARE(dialog.findChild<QLabel *>(QStringLiteral("stepVerdict0"))->text(),
                 QStringLiteral("passed"));
    QTRY_COMPARE(dialog.findChild<QLabel *>(QStringLiteral("stepVerdict2"))->text(),
                 QStringLiteral("failed"));
    QFile seen(runs);
    QVERIFY(seen.open(QFile::ReadOnly));
    QCOMPARE(seen.readAll(), QByteArray("run\n"));
}

void ConnectionDetailsTest::sayWhereTheWayEnds()
{
    WorkspaceBench bench(deadEnd());
    QVERIFY(bench.workspace.connectTo({ConnectionChoice::Kind::Environment, {}, {}}));
    ui::ConnectionDetails dialog(bench.workspace, {}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.findChild<QPushButton *>(QStringLiteral("testConnection"))->click();
    QTRY_COMPARE(dialog.findChild<QLabel *>(QStringLiteral("stepVerdict2"))->text(),
                 QStringLiteral("failed"));
    QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("stepVerdict4"))->text(),
             QStringLiteral("skipped"));
    QVERIFY(everyText(dialog).contains(QLatin1String("Nothing answers at the address")));
    QVERIFY(dialog.findChild<QPushButton *>(QStringLiteral("testConnection"))->isEnabled());
}

void ConnectionDetailsTest::nameACertificateThatIsTooWeak()
{
    tests::TlsAuthority::Request request;
    request.rsaBits = 1024;
    const tests::TlsAuthority authority;
    const tests::WeakTlsServer server(authority.issue(request));
    QTemporaryFile bundle;
    QVERIFY(bundle.open() && bundle.write(authority.certificate().toPem()) > 0 && bundle.flush());
    QProcessEnvironment environment = deadEnd();
    environment.insert(QStringLiteral("AWS_ENDPOINT_URL"), server.url());
    environment.insert(QStringLiteral("AWS_CA_BUNDLE"), bundle.fileName());
    const QString said = textAfterTheTest(environment, 3);
    QVERIFY2(said.contains(QLatin1String("No secure connection could be made: the certificate of "
                                         "localhost is too weak: its RSA key has 1024 bits; ")),
             qPrintable(said));
    QVERIFY2(said.contains(QLatin1String("Nothing was sent.")), qPrintable(said));
    QCOMPARE(server.bytesReceived(), 0);
}

void ConnectionDetailsTest::nameWhatTheProxyAsksFor()
{
    tests::Script script;
    script.reading = tests::Script::Reading::Head;
    script.reply = tests::httpReply(407, {{"Proxy-Authenticate", "Bearer realm=\"corp\""}});
    const tests::ScriptedServer proxy({script});
    QProcessEnvironment environment = deadEnd();
    environment.insert(QStringLiteral("AWS_ENDPOINT_URL"), QStringLiteral("https://localhost:9"));
    environment.insert(QStringLiteral("HTTPS_PROXY"),
                       QStringLiteral("http://127.0.0.1:%1").arg(proxy.port()));
    const QString said = textAfterTheTest(environment, 2);
    QVERIFY2(said.contains(QLatin1String("The proxy did not let the request through: it asks for "
                                         "Bearer, which Vaultlock cannot answer.")),
             qPrintable(said));
    QVERIFY2(said.contains(QLatin1String("Nothing was sent.")), qPrintable(said));
}

void ConnectionDetailsTest::changeTheOptionsOfTheNextConnection()
{
    WorkspaceBench bench(deadEnd());
    QVERIFY(bench.workspace.connectTo({ConnectionChoice::Kind::Environment, {}, {}}));
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const workspace::ConnectionMemory memory(settings);
    ui::ConnectionDetails dialog(bench.workspace, memory, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.findChild<QCheckBox *>(QStringLiteral("usesMetadata"))->setChecked(true);
    auto *proxy = dialog.findChild<ui::NamedComboBox *>(QStringLiteral("proxy"));
    proxy->setCurrentIndex(2);
    emit proxy->activated(2);
    QVERIFY(bench.workspace.options().usesMetadata);
    QCOMPARE(bench.workspace.options().proxy, aws::NetworkSettings::Proxy::None);
    QVERIFY(memory.options().usesMetadata);
    QCOMPARE(memory.options().proxy, aws::NetworkSettings::Proxy::None);
}

void ConnectionDetailsTest::closeWhenTheConnectionChanges()
{
    WorkspaceBench bench(deadEnd());
    QVERIFY(bench.connectToSandbox());
    QPointer<ui::ConnectionDetails> dialog =
        new ui::ConnectionDetails(bench.workspace, {}, nullptr);
    dialog->open();
    QVERIFY(bench.workspace.connectTo({ConnectionChoice::Kind::Environment, {}, {}}));
    QVERIFY(!dialog || !dialog->isVisible());
}

void ConnectionDetailsTest::offerToSignInWhereThatHelps()
{
    const QTemporaryDir folder;
    QFile config(folder.filePath(QStringLiteral("config")));
    QVERIFY(config.open(QFile::WriteOnly));
    config.write("[profile center]\nregion = eu-west-1\nsso_session = corp\nsso_account_id = "
                 "222222222222\nsso_role_name = Admin\n[sso-session corp]\nsso_region = eu-west-1\n"
                 "sso_start_url = https://d.awsapps.com/start\n"
                 "[profile login]\nregion = eu-west-1\nlogin_session = arn:aws:iam::1:user/a\n");
    config.close();
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("AWS_CONFIG_FILE"), config.fileName());
    environment.insert(QStringLiteral("HOME"), folder.path());
    WorkspaceBench bench(environment);
    QVERIFY(bench.workspace.connectTo(
        {ConnectionChoice::Kind::Profile, {}, {}, QStringLiteral("center")}));
    ui::ConnectionDetails dialog(bench.workspace, {}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const QSignalSpy asked(&dialog, &ui::ConnectionDetails::signInAsked);
    dialog.findChild<QPushButton *>(QStringLiteral("signIn"))->click();
    QCOMPARE(asked.size(), 1);
    QVERIFY(bench.workspace.connectTo(
        {ConnectionChoice::Kind::Profile, {}, {}, QStringLiteral("login")}));
    const ui::ConnectionDetails other(bench.workspace, {}, nullptr);
    QVERIFY(!other.findChild<QPushButton *>(QStringLiteral("signIn")));
}

void ConnectionDetailsTest::forgetTypedKeysAndLeaveThem()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    workspace::TypedKeys keys(settings);
    keys.keepForSession(
        {QStringLiteral("work"), QStringLiteral("us-east-2"),
         std::make_shared<aws::Credentials>(aws::Credentials{
             QStringLiteral("AKIA"), Secret("s"), Secret(), {}, QStringLiteral("typed")})});
    WorkspaceBench bench(deadEnd(), &aws::selfTest, &keys);
    QVERIFY(
        bench.workspace.connectTo({ConnectionChoice::Kind::Keys, {}, {}, QStringLiteral("work")}));
    QCOMPARE(bench.workspace.region(), QStringLiteral("us-east-2"));
    auto *dialog = new ui::ConnectionDetails(bench.workspace, {}, nullptr);
    dialog->show();
    dialog->findChild<QPushButton *>(QStringLiteral("forgetKeys"))->click();
    QVERIFY(keys.labels().isEmpty());
    QVERIFY(!bench.workspace.isLive());
}

void ConnectionDetailsTest::askForAnMfaCodeOfSixDigits()
{
    QWidget window;
    window.show();
    ui::WindowMfaPrompt prompt;
    prompt.askOver(&window);
    const auto code = prompt.code(QStringLiteral("arn:aws:iam::1:mfa/me"), QStringLiteral("role"));
    auto *dialog = window.findChild<QDialog *>(QStringLiteral("mfaDialog"));
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>();
    auto *use = dialog->findChild<QPushButton *>(QStringLiteral("useMfaCode"));
    QTest::keyClicks(field, QStringLiteral("12a345"));
    QCOMPARE(field->text(), QStringLiteral("12345"));
    QVERIFY(!use->isEnabled());
    QTest::keyClicks(field, QStringLiteral("6"));
    use->click();
    QCOMPARE(tests::awaited(code).value(), QStringLiteral("123456"));
}

void ConnectionDetailsTest::giveNoMfaCodeWhenTheUserDoesNot()
{
    QWidget window;
    window.show();
    ui::WindowMfaPrompt prompt;
    QCOMPARE(tests::awaited(prompt.code(QStringLiteral("mfa"), {})).error().kind,
             ErrorKind::MfaNeeded);
    prompt.askOver(&window);
    const auto code = prompt.code(QStringLiteral("mfa"), {});
    window.findChild<QDialog *>(QStringLiteral("mfaDialog"))->reject();
    QCOMPARE(tests::awaited(code).error().kind, ErrorKind::Cancelled);
}

QTEST_MAIN(ConnectionDetailsTest)
#include "tst_connectiondetails.moc"
