// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "dialogs.h"
#include "support/lockstates.h"
#include "ui/appearance/theme.h"
#include "ui/lock/initiatedialog.h"
#include "ui/support/activewindow.h"

#include <QCheckBox>
#include <QScreen>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using policy::Severity;
using ui::InitiateDialog;

namespace {

policy::Finding danger(const char *identity)
{
    return {policy::Rule::ResourceNotThisVault, Severity::Danger, {},
            {"arn:<b>x</b>&y", "arn:z"},        identity,         {}};
}

policy::Finding warning()
{
    return {policy::Rule::MissingVersion, Severity::Warning, {}, {}, "missing-version", {}};
}

InitiateDialog::Question question(std::vector<policy::Finding> findings = {})
{
    return {vaultNamed(QStringLiteral("examplevault")),
            QStringLiteral("<b>host</b>"),
            true,
            QByteArrayLiteral("{\"Sid\": \"<b>&amp;\"}"),
            std::move(findings),
            utcTime({2026, 3, 2}, {15, 4, 0})};
}

} // namespace

class InitiateDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWouldBeSentAndWhere();
    void hasCancelAsItsDefaultButton();
    void canBeAcceptedAtOnceWithoutDangers();
    void wantsEveryDangerAcknowledged();
    void showsTextsFromOutsideAsPlainText();
    void namesLettersThatCannotBeSeen();
    void keepsItsButtonsOnTheScreen();
    void saysBesideTheButtonWhyItIsDisabled();
    void bringsEveryDangerIntoSightByKeyboard_data();
    void bringsEveryDangerIntoSightByKeyboard();
};

void InitiateDialogTest::saysWhatWouldBeSentAndWhere()
{
    const InitiateDialog dialog(question({warning()}), nullptr);
    const QString texts = textsOf(dialog);
    for (const QString &part :
         {QStringLiteral("examplevault"), QStringLiteral("999999999999"),
          QStringLiteral("us-west-2"), QStringLiteral("LIVE: <b>host</b>"),
          QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/examplevault"),
          QStringLiteral("3 March 2026"), QStringLiteral("takes effect at once"),
          QStringLiteral("Warning: ")})
        QVERIFY2(texts.contains(part), qPrintable(part));
    QCOMPARE(dialog.findChild<QPlainTextEdit *>(QStringLiteral("policyToInitiate"))->toPlainText(),
             QStringLiteral("{\"Sid\": \"<b>&amp;\"}"));
}

void InitiateDialogTest::hasCancelAsItsDefaultButton()
{
    InitiateDialog dialog(question(), nullptr);
    dialog.open();
    QVERIFY(buttonNamed(dialog, QStringLiteral("Cancel"))->isDefault());
    QCOMPARE(dialog.focusWidget(), buttonNamed(dialog, QStringLiteral("Cancel")));
    QVERIFY(!buttonNamed(dialog, QStringLiteral("Initiate lock"))->isDefault());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    QVERIFY(dialog.isHidden());
}

void InitiateDialogTest::canBeAcceptedAtOnceWithoutDangers()
{
    const InitiateDialog dialog(question({warning()}), nullptr);
    QVERIFY(buttonNamed(dialog, QStringLiteral("Initiate lock"))->isEnabled());
    QVERIFY(dialog.findChildren<QCheckBox *>().isEmpty());
    QVERIFY(dialog.acknowledgedDangers().empty());
}

void InitiateDialogTest::wantsEveryDangerAcknowledged()
{
    const InitiateDialog dialog(question({danger("one"), warning(), danger("two")}), nullptr);
    const QPushButton *verb = buttonNamed(dialog, QStringLiteral("Initiate lock"));
    const auto boxes = dialog.findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 2);
    QVERIFY(!verb->isEnabled());
    boxes[1]->setChecked(true);
    QVERIFY(!verb->isEnabled());
    QCOMPARE(dialog.acknowledgedDangers(), std::vector<std::string>{"two"});
    boxes[0]->setChecked(true);
    QVERIFY(verb->isEnabled());
    QCOMPARE(dialog.acknowledgedDangers(), (std::vector<std::string>{"one", "two"}));
    boxes[1]->setChecked(false);
    QVERIFY(!verb->isEnabled());
}

void InitiateDialogTest::showsTextsFromOutsideAsPlainText()
{
    const InitiateDialog dialog(question({danger("one")}), nullptr);
    QVERIFY(isPlainThroughout(dialog));
    QVERIFY(textsOf(dialog).contains(QStringLiteral("arn:<b>x</b>&y")));
}

void InitiateDialogTest::namesLettersThatCannotBeSeen()
{
    InitiateDialog::Question asked = question();
    asked.connectionName = QStringLiteral("pro\u202efile");
    asked.policy = QStringLiteral("{\"Sid\": \"a\u2066b\"}").toUtf8();
    asked.vault = *VaultArn::fromService(
        QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/pay\u202eroll"));
    const InitiateDialog dialog(asked, nullptr);
    const QString texts = textsOf(dialog);
    for (const char *named :
         {"pay‹U+202E RIGHT-TO-LEFT OVERRIDE›roll", "pro‹U+202E RIGHT-TO-LEFT OVERRIDE›file",
          "a‹U+2066 LEFT-TO-RIGHT ISOLATE›b"})
        QVERIFY2(texts.contains(QString::fromUtf8(named)), qPrintable(texts));
    QVERIFY(!texts.contains(QChar(0x202e)) && !texts.contains(QChar(0x2066)));
}

void InitiateDialogTest::keepsItsButtonsOnTheScreen()
{
    std::vector<policy::Finding> findings;
    for (int i = 0; i < 60; ++i)
        findings.push_back(danger(QByteArray::number(i).constData()));
    auto long255 = question(findings);
    long255.vault = vaultNamed(QString(255, u'W'));
    InitiateDialog dialog(long255, nullptr);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(dialog.height() <= dialog.screen()->availableSize().height());
    QVERIFY(dialog.width() <= dialog.screen()->availableSize().width());
    const QPushButton *cancel = buttonNamed(dialog, QStringLiteral("Cancel"));
    QVERIFY(dialog.rect().contains(QRect(cancel->mapTo(&dialog, QPoint()), cancel->size())));
}

void InitiateDialogTest::saysBesideTheButtonWhyItIsDisabled()
{
    InitiateDialog dialog(question({danger("one"), danger("two")}), nullptr);
    dialog.open();
    const auto *remark = dialog.findChild<QLabel *>(QStringLiteral("remark"));
    QVERIFY(remark->isVisible());
    QCOMPARE(remark->text(), QStringLiteral("Accept each danger first."));
    const auto boxes = dialog.findChildren<QCheckBox *>();
    boxes[0]->setChecked(true);
    QCOMPARE(remark->text(), QStringLiteral("Accept each danger first (1 of 2)."));
    boxes[1]->setChecked(true);
    QVERIFY(!remark->isVisible());
}

void InitiateDialogTest::bringsEveryDangerIntoSightByKeyboard_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
}

void InitiateDialogTest::bringsEveryDangerIntoSightByKeyboard()
{
    QFETCH(int, percent);
    ui::applyTheme(ui::Theme::light(), percent);
    std::vector<policy::Finding> findings;
    for (int i = 0; i < 8; ++i)
        findings.push_back(danger(QByteArray::number(i).constData()));
    InitiateDialog dialog(question(findings), nullptr);
    dialog.open();
    dialog.resize(dialog.size().boundedTo({1280 - 96, 800 - 96}));
    tests::activate(dialog);
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const auto boxes = dialog.findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 8);
    for (int tabs = 0; !boxes[0]->hasFocus() && tabs < 20; ++tabs)
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    for (QCheckBox *box : boxes) {
        QVERIFY(box->hasFocus());
        QCOMPARE(box->visibleRegion().boundingRect().size(), box->size());
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(box->isChecked());
        QTest::keyClick(box, Qt::Key_Tab);
    }
    QVERIFY(buttonNamed(dialog, QStringLiteral("Initiate lock"))->isEnabled());
    ui::applyTheme(ui::Theme::light());
}

QTEST_MAIN(InitiateDialogTest)
#include "tst_initiatedialog.moc"
