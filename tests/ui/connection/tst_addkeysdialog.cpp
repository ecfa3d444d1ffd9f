// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/awaited.h"
#include "ui/connection/addkeysdialog.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::ui;

namespace {

struct Bench
{
    Bench()
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , keys(settings)
        , dialog(new AddKeysDialog(keys, nullptr))
    {
        dialog->show();
    }
    QLineEdit *field(const char *name) const
    {
        for (QLineEdit *each : dialog->findChildren<QLineEdit *>()) {
            if (each->accessibleName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    void fill(const char *label = "work", const char *id = "AKIATYPED",
              const char *secret = "typed-canary", const char *token = "", const char *region = "")
    {
        field("Name of the keys")->setText(QLatin1String(label));
        field("Access key ID")->setText(QLatin1String(id));
        field("Secret access key")->setText(QLatin1String(secret));
        field("Session token")->setText(QLatin1String(token));
        field("Region of the keys")->setText(QLatin1String(region));
    }
    QPushButton *add() const { return dialog->findChild<QPushButton *>(QStringLiteral("addKeys")); }
    QString fault() const
    {
        return dialog->findChild<QLabel *>(QStringLiteral("addKeysFault"))->text();
    }
    QByteArray settingsFile()
    {
        settings.sync();
        QFile file(settings.fileName());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QSettings settings;
    workspace::TypedKeys keys;
    QPointer<AddKeysDialog> dialog;
};

} // namespace

class AddKeysDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // No bus, so no keychain, whatever the computer has.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        qunsetenv("KDE_FULL_SESSION");
    }
    void saysWhyKeysCannotBeUsed_data();
    void saysWhyKeysCannotBeUsed();
    void keepsKeysForTheSessionAndNowhereElse();
    void hidesSecretsAndForgetsThem();
    void staysOpenWhereThereIsNoKeychain();
};

void AddKeysDialogTest::saysWhyKeysCannotBeUsed_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *title, const QStringList &texts, const char *fault) {
        QTest::newRow(title) << texts << QString::fromLatin1(fault);
    };
    const auto texts = [](const char *label, const char *id, const char *secret, const char *token,
                          const char *region) {
        return QStringList{QLatin1String(label), QLatin1String(id), QLatin1String(secret),
                           QLatin1String(token), QLatin1String(region)};
    };
    row("good", texts("a", "AKIA", "s", "", ""), "");
    row("good, temporary", texts("a", "ASIA", "s", "t", "eu-west-1"), "");
    row("no name", texts("", "AKIA", "s", "", ""), "Give the keys a name.");
    row("no ID", texts("a", "", "s", "", ""), "The access key ID is missing");
    row("a bent ID", texts("a", "AK/IA", "s", "", ""),
        "The access key ID is missing, or has other");
    row("no secret", texts("a", "AKIA", "", "", ""), "The secret access key is missing");
    row("a token with a space", texts("a", "AKIA", "s", "t t", ""), "The session token has");
    row("no Region", texts("a", "AKIA", "s", "", "here"), "That is not an AWS Region.");
}

void AddKeysDialogTest::saysWhyKeysCannotBeUsed()
{
    QFETCH(QStringList, texts);
    QFETCH(QString, fault);
    Bench bench;
    QByteArrayList bytes;
    for (const QString &text : texts)
        bytes << text.toLatin1();
    bench.fill(bytes[0].constData(), bytes[1].constData(), bytes[2].constData(),
               bytes[3].constData(), bytes[4].constData());
    QVERIFY2(bench.fault().left(fault.size()) == fault, qPrintable(bench.fault()));
    QCOMPARE(bench.fault().isEmpty(), fault.isEmpty());
    QCOMPARE(bench.add()->isEnabled(), fault.isEmpty());
}

void AddKeysDialogTest::keepsKeysForTheSessionAndNowhereElse()
{
    Bench bench;
    QSignalSpy added(bench.dialog, &AddKeysDialog::added);
    bench.fill("work", "AKIATYPED", "typed-canary", "", "eu-west-1");
    bench.add()->click();
    QCOMPARE(added.count(), 1);
    QCOMPARE(bench.keys.labels(), QStringList(QStringLiteral("work")));
    QCOMPARE(bench.keys.region(QStringLiteral("work")), QStringLiteral("eu-west-1"));
    const auto credentials =
        tests::awaited(bench.keys.provider(QStringLiteral("work"))->credentials());
    QCOMPARE((*credentials)->accessKeyId, QStringLiteral("AKIATYPED"));
    QVERIFY((*credentials)->secretAccessKey.view() == "typed-canary");
    const QByteArray kept = bench.settingsFile();
    QVERIFY(!kept.contains("typed-canary"));
    QVERIFY(!kept.contains("AKIATYPED"));
    QVERIFY(!kept.contains("work"));
}

void AddKeysDialogTest::hidesSecretsAndForgetsThem()
{
    Bench bench;
    bench.fill("work", "AKIA", "typed-canary", "token-canary");
    QPointer<QLineEdit> secret = bench.field("Secret access key");
    QPointer<QLineEdit> token = bench.field("Session token");
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    bench.dialog->reject();
    QVERIFY(secret->text().isEmpty());
    QVERIFY(token->text().isEmpty());
    QVERIFY(bench.keys.labels().isEmpty());
}

void AddKeysDialogTest::staysOpenWhereThereIsNoKeychain()
{
    Bench bench;
    bench.fill();
    bench.dialog->findChildren<QRadioButton *>().constLast()->setChecked(true);
    bench.add()->click();
    QTRY_VERIFY(bench.fault().contains(QStringLiteral("keychain of this computer could not")));
    QVERIFY(bench.dialog->isVisible());
    QVERIFY(bench.keys.labels().isEmpty());
    QVERIFY(!bench.settingsFile().contains("typed-canary"));
}

QTEST_MAIN(AddKeysDialogTest)
#include "tst_addkeysdialog.moc"
