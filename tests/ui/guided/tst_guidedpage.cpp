// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidedbench.h"
#include "ui/document/policydocument.h"
#include "ui/guided/guidedpage.h"
#include "ui/policy/policypanel.h"
#include "ui/policy/policyviews.h"
#include "ui/support/activewindow.h"
#include "ui/text/policyeditor.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>

using namespace vaultlock;
using tests::Bench;
using tests::ManualClock;
using tests::vaultArn;
using ui::PolicyPanel;

namespace {

/// Seen by a person: inside of what every widget around it shows.
bool isInSight(const QWidget &widget)
{
    return widget.visibleRegion().boundingRect().height() >= widget.height() / 2;
}

const QString retentionCount = QStringLiteral("Retention count");

QByteArray retaining(const QByteArray &days)
{
    return R"({"Version":"2012-10-17","Statement":[{"Sid":"A","Effect":"Deny","Principal":"*",)"
           R"("Action":"glacier:DeleteArchive","Resource":)"
           R"("arn:aws:glacier:us-west-2:123456789012:vaults/examplevault","Condition":)"
           R"({"NumericLessThan":{"glacier:ArchiveAgeInDays":")" +
           days + R"("}}}]})";
}

} // namespace

class TestGuidedPage : public QObject
{
    Q_OBJECT

private slots:
    void startsFromAPointInOneStep();
    void showsTheRetentionAsACalendarHasIt();
    void countsFromTheDayOnWhichThePersonComesBack();
    void writesANumberAsItIsTyped();
    void keepsTheCaretWhileTheTextChangesElsewhere();
    void goesOnInTheRuleThatWasAdded();
    void changesTheCardWhenTheJsonChanges();
    void undoesInTheOneHistory();
    void waitsAsItWasWhileTheJsonHasAMistake();
    void showsNothingOfAnotherVault();
    void refusesATagThatIsNone();
    void saysWhetherTheHoldWouldHold();
    void leavesWhatItCannotSayToTheJson();
    void removesACard();
    void needsAVault();
    void showsTagsAsPlainText();
    void namesTheSecondOfAKindByNumber();
    void staysQuickWithManyStatements();
};

void TestGuidedPage::startsFromAPointInOneStep()
{
    Bench bench;
    bench.settle();
    auto *point = bench.button(QStringLiteral("7 years with legal hold"));
    QVERIFY(point);
    QVERIFY(!point->accessibleDescription().isEmpty());
    point->click();
    bench.settle();
    QVERIFY(bench.text().contains("\"2557\""));
    QVERIFY(bench.text().contains("glacier:ResourceTag/LegalHold"));
    QVERIFY(bench.named<QSpinBox>(retentionCount));
    QVERIFY(bench.named<QLineEdit>(QStringLiteral("Legal hold tag key")));
    QVERIFY(bench.named<QPlainTextEdit>(QStringLiteral("Who may change tags")));
    bench.editor().undo();
    QVERIFY(bench.text().isEmpty());
}

void TestGuidedPage::showsTheRetentionAsACalendarHasIt()
{
    Bench bench;
    bench.write(retaining("2557"));
    QCOMPARE(bench.named<QSpinBox>(retentionCount)->value(), 7);
    QCOMPARE(bench.named<QComboBox>(QStringLiteral("Retention unit"))->currentText(),
             QStringLiteral("years"));
    QCOMPARE(bench.named<QLineEdit>(QStringLiteral("Retention days"))->text(),
             QStringLiteral("= 2,557 days"));
    // 2 March 2026 and 2,557 days.
    QVERIFY(bench.named<QPlainTextEdit>(QStringLiteral("First deletion date"))
                ->toPlainText()
                .contains(QStringLiteral("2 March 2033")));
}

void TestGuidedPage::countsFromTheDayOnWhichThePersonComesBack()
{
    Bench bench;
    bench.write(retaining("2557"));
    bench.clock.advance(std::chrono::hours(24));
    QWidget another;
    another.show();
    tests::activate(another);
    bench.settle();
    tests::activate(bench.panel);
    bench.settle();
    QVERIFY(bench.named<QPlainTextEdit>(QStringLiteral("First deletion date"))
                ->toPlainText()
                .contains(QStringLiteral("3 March 2033")));
}

void TestGuidedPage::writesANumberAsItIsTyped()
{
    Bench bench;
    bench.write(retaining("365"));
    auto *count = bench.named<QSpinBox>(retentionCount);
    QCOMPARE(count->value(), 365);
    count->setFocus();
    count->selectAll();
    QTest::keyClicks(count, QStringLiteral("400"));
    bench.settle();
    QCOMPARE(bench.text(), retaining("400"));
}

void TestGuidedPage::keepsTheCaretWhileTheTextChangesElsewhere()
{
    Bench bench;
    bench.addRule(QStringLiteral("Legal hold"));
    auto *value = bench.named<QLineEdit>(QStringLiteral("Legal hold tag value"));
    value->setFocus();
    value->setCursorPosition(2);
    QTest::keyClicks(value, QStringLiteral("x"));
    bench.settle();
    QCOMPARE(value->text(), QStringLiteral("trxue"));
    QCOMPARE(value->cursorPosition(), 3);
    QVERIFY(bench.text().contains("\"trxue\""));
    bench.panel.document().apply(
        policy::addCard(bench.text().toStdString(), policy::Retention{366}, vaultArn()));
    bench.settle();
    QVERIFY(value == bench.named<QLineEdit>(QStringLiteral("Legal hold tag value")));
    QCOMPARE(value->cursorPosition(), 3);
    QVERIFY(value->hasFocus());
}

void TestGuidedPage::goesOnInTheRuleThatWasAdded()
{
    Bench bench;
    bench.panel.resize(720, 400);
    bench.addRule(QStringLiteral("Legal hold"));
    QVERIFY(bench.named<QLineEdit>(QStringLiteral("Legal hold tag key"))->hasFocus());
    bench.addRule(QStringLiteral("Retention"));
    bench.settle();
    auto *count = bench.named<QSpinBox>(retentionCount);
    QVERIFY(count->hasFocus());
    QTRY_VERIFY(isInSight(*count));
}

void TestGuidedPage::changesTheCardWhenTheJsonChanges()
{
    Bench bench;
    bench.write(retaining("365"));
    const auto *count = bench.named<QSpinBox>(retentionCount);
    bench.write(retaining("1096"));
    QCOMPARE(bench.named<QSpinBox>(retentionCount), count);
    QCOMPARE(count->value(), 3);
}

void TestGuidedPage::undoesInTheOneHistory()
{
    Bench bench;
    bench.write(retaining("365"));
    auto *count = bench.named<QSpinBox>(retentionCount);
    count->setFocus();
    count->selectAll();
    QTest::keyClicks(count, QStringLiteral("4"));
    bench.settle();
    QCOMPARE(bench.text(), retaining("4"));
    QTest::keyClick(count, Qt::Key_Z, Qt::ControlModifier);
    bench.settle();
    QCOMPARE(bench.text(), retaining("365"));
    QCOMPARE(count->value(), 365);
}

void TestGuidedPage::waitsAsItWasWhileTheJsonHasAMistake()
{
    Bench bench;
    bench.write(retaining("365"));
    const auto *count = bench.named<QSpinBox>(retentionCount);
    bench.write(retaining("365") + "}");
    QVERIFY(bench.named<QSpinBox>(retentionCount) == count);
    QCOMPARE(count->value(), 365);
    QVERIFY(!count->isEnabled());
    auto *show = bench.named<QAbstractButton>(QStringLiteral("Show the mistake in JSON"));
    QVERIFY(show && show->isVisible());
    show->click();
    QCOMPARE(bench.views().currentWidget()->objectName(), QStringLiteral("json"));
    bench.views().setCurrentIndex(1);
    bench.write(retaining("366"));
    QVERIFY(count->isEnabled());
    QCOMPARE(count->value(), 1);
}

void TestGuidedPage::showsNothingOfAnotherVault()
{
    Bench bench;
    bench.write(retaining("365"));
    QVERIFY(bench.named<QSpinBox>(retentionCount));
    bench.panel.setVault(
        *VaultArn::fromString(QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/b")));
    bench.write("{");
    QVERIFY(!bench.named<QSpinBox>(retentionCount));
    const auto *trouble = bench.panel.findChild<QLabel *>(QStringLiteral("formTrouble"));
    QVERIFY(trouble->isVisible());
}

void TestGuidedPage::refusesATagThatIsNone()
{
    Bench bench;
    bench.addRule(QStringLiteral("Legal hold"));
    const QByteArray before = bench.text();
    auto *key = bench.named<QLineEdit>(QStringLiteral("Legal hold tag key"));
    key->setFocus();
    key->selectAll();
    QTest::keyClick(key, Qt::Key_Backspace);
    bench.settle();
    QCOMPARE(bench.text(), before);
    QCOMPARE(key->text(), QString());
    const auto *objection = bench.panel.findChild<QLabel *>(QStringLiteral("objection"));
    QVERIFY(objection->isVisible());
    QTest::keyClicks(key, QStringLiteral("Case"));
    bench.settle();
    QVERIFY(bench.text().contains("glacier:ResourceTag/Case"));
    QVERIFY(!objection->isVisible());
}

void TestGuidedPage::saysWhetherTheHoldWouldHold()
{
    Bench bench;
    bench.addRule(QStringLiteral("Legal hold"));
    const auto now = [&] {
        bench.settle();
        return bench.named<QPlainTextEdit>(QStringLiteral("Legal hold now"))->toPlainText();
    };
    QVERIFY(now().contains(QStringLiteral("unknown")));
    policy::ChosenVault vault{vaultArn()};
    vault.tags = std::vector<policy::VaultTag>{{"legalhold", "TRUE"}};
    bench.panel.document().setVaultFacts(vault);
    QVERIFY(now().contains(QStringLiteral("by this rule it is on hold.")));
    vault.tags = std::vector<policy::VaultTag>{};
    bench.panel.document().setVaultFacts(vault);
    QVERIFY(now().contains(QStringLiteral("it is not on hold")));
}

void TestGuidedPage::leavesWhatItCannotSayToTheJson()
{
    Bench bench;
    const QByteArray custom = R"({"Statement":[{"Sid" : "Own", "Effect":"Allow","Principal":"*",)"
                              R"("Action":"glacier:ListJobs","Resource":"*"}]})";
    bench.write(custom);
    auto *show = bench.named<QAbstractButton>(QStringLiteral("Show statement 1 in JSON"));
    QVERIFY(show);
    bench.addRule(QStringLiteral("Deletion forbidden for ever"));
    QVERIFY(bench.text().contains(R"({"Sid" : "Own", "Effect":"Allow","Principal":"*",)"));
    show = bench.named<QAbstractButton>(QStringLiteral("Show statement 1 in JSON"));
    show->click();
    QCOMPARE(bench.views().currentWidget()->objectName(), QStringLiteral("json"));
    const policy::Span selected = bench.editor().selection();
    QVERIFY(
        bench.text().mid(static_cast<qsizetype>(selected.begin), 12).startsWith("{\"Sid\" : \"Ow"));
}

void TestGuidedPage::removesACard()
{
    Bench bench;
    bench.write(retaining("365"));
    bench.addRule(QStringLiteral("No change of the vault's settings"));
    bench.named<QAbstractButton>(QStringLiteral("Remove retention"))->click();
    bench.settle();
    QVERIFY(!bench.named<QSpinBox>(retentionCount));
    QVERIFY(bench.text().contains("KeepSettings"));
    QVERIFY(!bench.text().contains("ArchiveAgeInDays"));
}

void TestGuidedPage::needsAVault()
{
    ManualClock clock;
    PolicyPanel panel(clock, QString());
    panel.show();
    panel.findChild<ui::PolicyViews *>()->setCurrentIndex(1);
    Bench::settle();
    QVERIFY(!panel.findChild<QAbstractButton *>(QStringLiteral("addRule"))->isEnabled());
    QVERIFY(panel.findChild<QLabel *>(QStringLiteral("formTrouble"))
                ->text()
                .contains(QStringLiteral("vault")));
}

void TestGuidedPage::showsTagsAsPlainText()
{
    Bench bench;
    policy::ChosenVault vault{vaultArn()};
    vault.tags = std::vector<policy::VaultTag>{{"<b>k</b>", "<i>v"}};
    bench.panel.document().setVaultFacts(vault);
    bench.addRule(QStringLiteral("Legal hold"));
    QCOMPARE(bench.named<QPlainTextEdit>(QStringLiteral("Tags of the vault"))->toPlainText(),
             QStringLiteral("<b>k</b>=<i>v"));
    for (const QLabel *label : bench.panel.findChildren<QLabel *>())
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText ||
                !label->text().contains(u'<'));
}

void TestGuidedPage::namesTheSecondOfAKindByNumber()
{
    Bench bench;
    bench.addRule(QStringLiteral("Retention"));
    bench.addRule(QStringLiteral("Retention"));
    auto *first = bench.named<QSpinBox>(retentionCount);
    auto *second = bench.named<QSpinBox>(QStringLiteral("Retention count 2"));
    QVERIFY(first && second && first != second);
    second->setValue(9);
    bench.settle();
    QCOMPARE(bench.text().count("ArchiveAgeInDays"), 2);
    QCOMPARE(first->value(), 1);
}

void TestGuidedPage::staysQuickWithManyStatements()
{
    Bench bench;
    QByteArray statements;
    for (int i = 0; i < 200; ++i)
        statements += QByteArray(i == 0 ? "" : ",") + R"({"Effect":"Allow","Principal":"*"})";
    bench.write("{\"Statement\":[" + statements + "]}");
    const auto *last = bench.named<QAbstractButton>(QStringLiteral("Show statement 200 in JSON"));
    QVERIFY(last);
    bench.write("{ \"Statement\":[" + statements + "]}");
    QVERIFY(last == bench.named<QAbstractButton>(QStringLiteral("Show statement 200 in JSON")));
}

QTEST_MAIN(TestGuidedPage)
#include "tst_guidedpage.moc"
