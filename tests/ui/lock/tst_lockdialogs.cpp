// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs.h"
#include "support/lockstates.h"
#include "ui/lock/abortdialog.h"
#include "ui/lock/failuredialog.h"
#include "ui/lock/lockiddialog.h"
#include "ui/support/accessibletree.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;

class LockDialogsTest : public QObject
{
    Q_OBJECT

private slots:
    void abortSaysWhatItDoes();
    void abortKeepsTheLockUnlessSaidOtherwise();
    void aLockIdIsTakenWithoutTheSpaceAroundIt();
    void aLockIdIsWantedBeforeItCanBeKept();
    void aRefusedLockIdIsMendedWhereItStands();
    void aLockIdIsKeptByReturn();
    void whatCanBeNoLockIdIsSaidAtOnce();
    void lettersThatCannotBeSeenAreNamed();
    void aFailureIsToldInOrder();
    void aFailuresDetailsCanBeCopied();
    void aFailureHasNothingToCopyWithoutDetails();
    void aFailureIsPlainText();
};

void LockDialogsTest::abortSaysWhatItDoes()
{
    const ui::AbortDialog dialog(vaultNamed(QStringLiteral("examplevault")),
                                 QStringLiteral("Sandbox"), nullptr);
    const QString texts = textsOf(dialog);
    for (const QString &part : {QStringLiteral("examplevault"), QStringLiteral("999999999999"),
                                QStringLiteral("us-west-2"), QStringLiteral("the lock ID is void")})
        QVERIFY2(texts.contains(part), qPrintable(part));
    QVERIFY(isPlainThroughout(dialog));
}

void LockDialogsTest::abortKeepsTheLockUnlessSaidOtherwise()
{
    ui::AbortDialog dialog(vaultNamed(QStringLiteral("examplevault")), QStringLiteral("Sandbox"),
                           nullptr);
    dialog.open();
    QVERIFY(buttonNamed(dialog, QStringLiteral("Keep the lock"))->isDefault());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void LockDialogsTest::aLockIdIsTakenWithoutTheSpaceAroundIt()
{
    ui::LockIdDialog dialog(QStringLiteral("examplevault"), {}, nullptr);
    dialog.findChild<QLineEdit *>(QStringLiteral("enteredLockId"))
        ->setText(QStringLiteral(" \tAE863r\n"));
    QCOMPARE(dialog.enteredText(), QStringLiteral("AE863r"));
}

void LockDialogsTest::aLockIdIsWantedBeforeItCanBeKept()
{
    ui::LockIdDialog dialog(QStringLiteral("examplevault"), {}, nullptr);
    const QPushButton *verb = buttonNamed(dialog, QStringLiteral("Keep lock ID"));
    auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("enteredLockId"));
    QVERIFY(!verb->isEnabled());
    field->setText(QStringLiteral("  "));
    QVERIFY(!verb->isEnabled());
    field->setText(QStringLiteral("AE863r"));
    QVERIFY(verb->isEnabled());
}

void LockDialogsTest::aRefusedLockIdIsMendedWhereItStands()
{
    const QString typed = exampleId.left(40);
    ui::LockIdDialog dialog(
        QStringLiteral("examplevault"), {exampleId}, nullptr,
        ui::LockIdDialog::Refusal{
            typed,
            QStringLiteral("Refused"),
            {QStringLiteral("The service said no."), {}, {}, QStringLiteral("request R1")},
            true});
    dialog.show();
    auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("enteredLockId"));
    QCOMPARE(field->text(), typed); // not the recovered one
    const QString texts = textsOf(dialog);
    for (const QString &part : {QStringLiteral("Refused"), QStringLiteral("The service said no."),
                                QStringLiteral("request R1")})
        QVERIFY2(texts.contains(part), qPrintable(part));
    QPushButton *keep = buttonNamed(dialog, QStringLiteral("Keep lock ID"));
    QVERIFY(!keep->isEnabled()); // the same would be refused again
    field->setText(exampleId);
    QVERIFY(keep->isEnabled());
}

void LockDialogsTest::aLockIdIsKeptByReturn()
{
    ui::LockIdDialog dialog(QStringLiteral("examplevault"), {}, nullptr);
    dialog.open();
    auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("enteredLockId"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(dialog.isVisible()); // there is nothing to keep yet
    QTest::keyClicks(field, QStringLiteral("AE863r"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void LockDialogsTest::whatCanBeNoLockIdIsSaidAtOnce()
{
    ui::LockIdDialog dialog(QStringLiteral("examplevault"), {}, nullptr);
    const QPushButton *verb = buttonNamed(dialog, QStringLiteral("Keep lock ID"));
    const auto *remark = dialog.findChild<QLabel *>(QStringLiteral("remark"));
    auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("enteredLockId"));
    for (const char *text : {"two words", "gr\303\274n", ".."}) {
        field->setText(QString::fromUtf8(text));
        QVERIFY2(!verb->isEnabled(), text);
        QVERIFY(remark->text().startsWith(QStringLiteral("This cannot be a lock ID")));
    }
    field->setText(QStringLiteral("AE863r-_"));
    QVERIFY(verb->isEnabled());
    QCOMPARE(remark->text(), QString());
}

void LockDialogsTest::lettersThatCannotBeSeenAreNamed()
{
    const QString name = QStringLiteral("pay\u202eroll");
    const QString named = QStringLiteral("pay‹U+202E RIGHT-TO-LEFT OVERRIDE›roll");
    const auto vault = VaultArn::fromService(
        QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/") + name);
    QVERIFY(vault);
    const ui::AbortDialog abort(*vault, QStringLiteral("pro\u2066file"), nullptr);
    const ui::LockIdDialog lockId(name, {}, nullptr);
    for (const QWidget *dialog : std::initializer_list<const QWidget *>{&abort, &lockId}) {
        QVERIFY2(textsOf(*dialog).contains(named), qPrintable(textsOf(*dialog)));
        QVERIFY(!textsOf(*dialog).contains(QChar(0x202e)));
    }
    QVERIFY(!textsOf(abort).contains(QChar(0x2066)));
}

void LockDialogsTest::aFailureIsToldInOrder()
{
    const ui::FailureDialog dialog(
        QStringLiteral("The lock was not initiated"),
        {QStringLiteral("What."), QStringLiteral("Meaning."), QStringLiteral("Remedy."), {}},
        nullptr);
    const QString texts = textsOf(dialog);
    QVERIFY(texts.startsWith(QStringLiteral("The lock was not initiated")));
    QVERIFY(texts.indexOf(QStringLiteral("What.")) < texts.indexOf(QStringLiteral("Meaning.")));
    QVERIFY(texts.indexOf(QStringLiteral("Meaning.")) < texts.indexOf(QStringLiteral("Remedy.")));
}

void LockDialogsTest::aFailuresDetailsCanBeCopied()
{
    const QString details = QStringLiteral("Code: AccessDeniedException\nRequest ID: <b>AAAB</b>");
    ui::FailureDialog dialog(QStringLiteral("x"), {QStringLiteral("What."), {}, {}, details},
                             nullptr);
    dialog.open();
    auto *shown = findAccessible(dialog, QStringLiteral("Details"), QAccessible::EditableText);
    QCOMPARE(accessibleText(shown), details);
    buttonNamed(dialog, QStringLiteral("Copy details"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), details);
    QVERIFY(dialog.isVisible()); // copying does not close it
}

void LockDialogsTest::aFailureHasNothingToCopyWithoutDetails()
{
    const ui::FailureDialog dialog(QStringLiteral("x"), {QStringLiteral("What."), {}, {}, {}},
                                   nullptr);
    QVERIFY(!buttonNamed(dialog, QStringLiteral("Copy details")));
}

void LockDialogsTest::aFailureIsPlainText()
{
    const ui::FailureDialog dialog(
        QStringLiteral("x"),
        {QStringLiteral("<b>What</b>"), QStringLiteral("<a href=\"x\">Meaning</a>"), {}, {}},
        nullptr);
    QVERIFY(isPlainThroughout(dialog));
    QVERIFY(textsOf(dialog).contains(QStringLiteral("<b>What</b>")));
}

QTEST_MAIN(LockDialogsTest)
#include "tst_lockdialogs.moc"
