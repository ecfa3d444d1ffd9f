// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/workspacebench.h"
#include "ui/furniture/countdownclock.h"
#include "ui/support/accessibletree.h"
#include "ui/vaults/newvaultdialog.h"
#include "ui/vaults/vaultpicker.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace vaultlock;
using namespace vaultlock::tests;
using ui::NewVaultDialog;

class NewVaultDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void saysAsItIsTypedWhyANameCannotBe_data();
    void saysAsItIsTypedWhyANameCannotBe();
    void makesTheVaultAndChoosesIt();
    void staysOpenAndSaysWhyTheServiceRefused();
    void isOfferedInTheSandboxOnly();

private:
    static QLineEdit *field(const QWidget &dialog)
    {
        return dialog.findChild<QLineEdit *>(QStringLiteral("nameOfTheNewVault"));
    }
    static QPushButton *button(const QWidget &dialog)
    {
        return dialog.findChild<QPushButton *>(QStringLiteral("createVault"));
    }
    static QString fault(const QWidget &dialog)
    {
        return dialog.findChild<QLabel *>(QStringLiteral("newVaultFault"))->text();
    }
};

void NewVaultDialogTest::saysAsItIsTypedWhyANameCannotBe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QString() << QStringLiteral("1 to 255");
    QTest::newRow("a space") << QStringLiteral("my vault") << QStringLiteral("a space");
    QTest::newRow("markup") << QStringLiteral("<b>bold</b>") << QStringLiteral("“<”");
    QTest::newRow("dots") << QStringLiteral("..") << QStringLiteral("cannot be names");
    QTest::newRow("too long") << QString(256, u'a') << QStringLiteral("256");
    QTest::newRow("there already") << QStringLiteral("examplevault") << QStringLiteral("already");
    QTest::newRow("fine") << QStringLiteral("new_one-2.0") << QString();
}

void NewVaultDialogTest::saysAsItIsTypedWhyANameCannotBe()
{
    QFETCH(QString, name);
    QFETCH(QString, reason);
    WorkspaceBench bench;
    QVERIFY(bench.connectToSandbox());
    QWidget window;
    auto *dialog = new NewVaultDialog(bench.workspace.connection()->client(),
                                      *bench.workspace.survey(), &window);
    field(*dialog)->setText(QStringLiteral("x"));
    field(*dialog)->setText(name);
    QCOMPARE(button(*dialog)->isEnabled(), reason.isEmpty());
    QVERIFY2(fault(*dialog).contains(reason), qPrintable(fault(*dialog)));
    QCOMPARE(fault(*dialog).isEmpty(), reason.isEmpty());
}

void NewVaultDialogTest::makesTheVaultAndChoosesIt()
{
    WorkspaceBench bench;
    QVERIFY(bench.connectToSandbox());
    ui::CountdownClock countdowns(bench.clock);
    ui::VaultPicker picker(countdowns);
    picker.setConnection(bench.workspace.connection());
    picker.show();
    QStringList chosen;
    connect(&picker, &ui::VaultPicker::vaultChosen, this,
            [&](const VaultName &vault) { chosen.append(vault.toString()); });
    picker.findChild<QLineEdit *>(QStringLiteral("filterVaults"))->setText(QStringLiteral("mail"));
    QVERIFY(picker.newVaultAction()->isVisible());
    picker.newVaultAction()->trigger();
    auto *dialog = picker.findChild<NewVaultDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClicks(field(*dialog), QStringLiteral("the-new-one"));
    QTest::keyClick(field(*dialog), Qt::Key_Return);
    QTRY_COMPARE(chosen, QStringList(QStringLiteral("the-new-one")));
    QTRY_VERIFY(bench.isSurveyed());
    auto *table = picker.findChild<QTableView *>(QStringLiteral("vaults"));
    QTRY_VERIFY(!table->selectionModel()->selectedRows().isEmpty());
    QCOMPARE(table->selectionModel()->selectedRows().first().data().toString(),
             QStringLiteral("the-new-one"));
    QTRY_VERIFY(!picker.findChild<NewVaultDialog *>());
}

void NewVaultDialogTest::staysOpenAndSaysWhyTheServiceRefused()
{
    // Nobody listens there any more.
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QStringLiteral("AKIDEXAMPLE"));
    environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QStringLiteral("secret"));
    environment.insert(QStringLiteral("AWS_REGION"), QStringLiteral("us-west-2"));
    environment.insert(QStringLiteral("AWS_ENDPOINT_URL_GLACIER"),
                       QStringLiteral("http://127.0.0.1:9"));
    WorkspaceBench bench(environment);
    QVERIFY(bench.workspace.connectTo({workspace::ConnectionChoice::Kind::Environment, {}, {}}));
    QWidget window;
    auto *dialog = new NewVaultDialog(bench.workspace.connection()->client(),
                                      *bench.workspace.survey(), &window);
    dialog->open();
    field(*dialog)->setText(QStringLiteral("new-one"));
    button(*dialog)->click();
    QVERIFY(!button(*dialog)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(button(*dialog)->isEnabled(), 20'000);
    QVERIFY(dialog->isVisible());
    QVERIFY(!fault(*dialog).isEmpty());
    QCOMPARE(field(*dialog)->text(), QStringLiteral("new-one"));
}

void NewVaultDialogTest::isOfferedInTheSandboxOnly()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QStringLiteral("AKIDEXAMPLE"));
    environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QStringLiteral("secret"));
    environment.insert(QStringLiteral("AWS_REGION"), QStringLiteral("us-west-2"));
    environment.insert(QStringLiteral("AWS_ENDPOINT_URL_GLACIER"),
                       QStringLiteral("http://127.0.0.1:9"));
    WorkspaceBench bench(environment);
    QVERIFY(bench.workspace.connectTo({workspace::ConnectionChoice::Kind::Environment, {}, {}}));
    ui::CountdownClock countdowns(bench.clock);
    ui::VaultPicker picker(countdowns);
    QVERIFY(!picker.newVaultAction()->isVisible());
    picker.setConnection(bench.workspace.connection());
    QVERIFY(!picker.newVaultAction()->isVisible());
}

QTEST_MAIN(NewVaultDialogTest)
#include "tst_newvaultdialog.moc"
