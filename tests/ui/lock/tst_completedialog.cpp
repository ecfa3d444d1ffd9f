// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "dialogs.h"
#include "support/lockstates.h"
#include "support/manualclock.h"
#include "ui/lock/completedialog.h"
#include "words/comparisonwords.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using ui::CompleteDialog;

namespace {

lock::CompletionCheck check(policy::Sameness sameness = policy::Sameness::SameBytes,
                            bool initiatedHere = true)
{
    return {inProgress(), sameness, initiatedHere, QByteArrayLiteral("{}")};
}

QString factNamed(const QWidget &dialog, const QString &name)
{
    for (const QPlainTextEdit *fact : dialog.findChildren<QPlainTextEdit *>()) {
        if (fact->accessibleName() == name)
            return fact->toPlainText();
    }
    return {};
}

} // namespace

class CompleteDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void needsTheExactName_data();
    void needsTheExactName();
    void takesTheNameAsItIsShownWhereNobodyCanTypeIt();
    void cancelsOnEnterEvenWithTheNameTyped();
    void saysWhatWasCompared();
    void showsBothTextsWhereOnlyTheWritingDiffers();
    void countsTheTimeLeft();
    void needsNoScrollingForALongName();
    void showsTextsFromOutsideAsPlainText();

private:
    ManualClock m_clock{utcTime({2026, 3, 2}, {15, 4, 0})};
    const VaultArn m_vault = vaultNamed(QStringLiteral("examplevault"));
};

void CompleteDialogTest::needsTheExactName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isEnough");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a part") << QStringLiteral("examplevaul") << false;
    QTest::newRow("more") << QStringLiteral("examplevault1") << false;
    QTest::newRow("another case") << QStringLiteral("ExampleVault") << false;
    QTest::newRow("a space before") << QStringLiteral(" examplevault") << false;
    QTest::newRow("a space after") << QStringLiteral("examplevault ") << false;
    QTest::newRow("the name") << QStringLiteral("examplevault") << true;
}

void CompleteDialogTest::needsTheExactName()
{
    QFETCH(QString, typed);
    QFETCH(bool, isEnough);
    CompleteDialog dialog(m_vault, QStringLiteral("Sandbox"), check(), m_clock, nullptr);
    dialog.open();
    const QPushButton *verb = buttonNamed(dialog, QStringLiteral("Complete lock"));
    QVERIFY(!verb->isEnabled());
    auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("typedVaultName"));
    QCOMPARE(field->accessibleName(), QStringLiteral("Vault name to confirm"));
    QTest::keyClicks(field, typed);
    QCOMPARE(verb->isEnabled(), isEnough);
    field->clear();
    QVERIFY(!verb->isEnabled());
}

void CompleteDialogTest::takesTheNameAsItIsShownWhereNobodyCanTypeIt()
{
    const auto vault = VaultArn::fromService(
        QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/pay\u202eroll"));
    QVERIFY(vault);
    CompleteDialog dialog(*vault, QStringLiteral("Sandbox"), check(), m_clock, nullptr);
    const QString shown = factNamed(dialog, QStringLiteral("Vault"));
    QCOMPARE(shown, QStringLiteral("pay‹U+202E RIGHT-TO-LEFT OVERRIDE›roll"));
    const QPushButton *verb = buttonNamed(dialog, QStringLiteral("Complete lock"));
    auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("typedVaultName"));
    for (const QString &text : {shown, vault->name().toString()}) {
        field->setText(text);
        QVERIFY(verb->isEnabled());
    }
    field->setText(QStringLiteral("payroll"));
    QVERIFY(!verb->isEnabled());
}

void CompleteDialogTest::cancelsOnEnterEvenWithTheNameTyped()
{
    CompleteDialog dialog(m_vault, QStringLiteral("Sandbox"), check(), m_clock, nullptr);
    dialog.open();
    auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("typedVaultName"));
    QTest::keyClicks(field, QStringLiteral("examplevault"));
    QVERIFY(buttonNamed(dialog, QStringLiteral("Cancel"))->isDefault());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    QVERIFY(dialog.isHidden());
}

void CompleteDialogTest::saysWhatWasCompared()
{
    const std::pair<lock::CompletionCheck, QString> cases[] = {
        {check(policy::Sameness::SameBytes), words::samenessSentence(policy::Sameness::SameBytes)},
        {check(policy::Sameness::SameMeaning),
         words::samenessSentence(policy::Sameness::SameMeaning)},
        {check(policy::Sameness::Different, false), words::nothingToCompareSentence()},
    };
    for (const auto &expected : cases) {
        const CompleteDialog dialog(m_vault, QStringLiteral("Sandbox"), expected.first, m_clock,
                                    nullptr);
        QCOMPARE(factNamed(dialog, QStringLiteral("Installed policy")), expected.second);
    }
}

void CompleteDialogTest::showsBothTextsWhereOnlyTheWritingDiffers()
{
    const auto textNamed = [](const QWidget &dialog, const QString &name) {
        const QString text = factNamed(dialog, name);
        return text.isNull() ? QStringLiteral("none") : text;
    };
    auto same = check(policy::Sameness::SameMeaning);
    same.initiatedPolicy = "{\"a\": 1}";
    same.found.policy = "{\"a\":  1}";
    const CompleteDialog dialog(m_vault, QString(), same, m_clock, nullptr);
    QVERIFY(textNamed(dialog, QStringLiteral("Initiated policy text"))
                .contains(QStringLiteral("\"a\": 1")));
    QVERIFY(textNamed(dialog, QStringLiteral("Installed policy text")) != QStringLiteral("none"));
    const CompleteDialog bytes(m_vault, QString(), check(), m_clock, nullptr);
    QCOMPARE(textNamed(bytes, QStringLiteral("Initiated policy text")), QStringLiteral("none"));
}

void CompleteDialogTest::countsTheTimeLeft()
{
    ManualClock clock(utcTime({2026, 3, 2}, {15, 4, 0}));
    const CompleteDialog dialog(m_vault, QStringLiteral("Sandbox"), check(), clock, nullptr);
    QCOMPARE(factNamed(dialog, QStringLiteral("Time left")), QStringLiteral("20:37:00"));
    clock.advance(std::chrono::minutes(1));
    QTRY_COMPARE(factNamed(dialog, QStringLiteral("Time left")), QStringLiteral("20:36:00"));
}

void CompleteDialogTest::needsNoScrollingForALongName()
{
    CompleteDialog dialog(vaultNamed(QStringLiteral("a-long-name_2026.").repeated(15)),
                          QStringLiteral("Sandbox"), check(), m_clock, nullptr);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE(dialog.findChild<QScrollArea *>()->verticalScrollBar()->maximum(), 0);
}

void CompleteDialogTest::showsTextsFromOutsideAsPlainText()
{
    const CompleteDialog dialog(m_vault, QStringLiteral("<b>host</b>"), check(), m_clock, nullptr);
    QVERIFY(isPlainThroughout(dialog));
    QCOMPARE(factNamed(dialog, QStringLiteral("Connection")), QStringLiteral("<b>host</b>"));
}

QTEST_MAIN(CompleteDialogTest)
#include "tst_completedialog.moc"
