// SPDX-License-Identifier: GPL-3.0-or-later

#include "pickerbench.h"
#include "ui/vaults/vaultactions.h"
#include "ui/vaults/vaultdetails.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace vaultlock;
using tests::PickerBench;
using tests::vaultName;
using ui::VaultPicker;

class VaultSelectionTest : public QObject
{
    Q_OBJECT

private slots:
    void choosesNothingWhileSeveralAreSelected();
    void choosesByAssistiveToolsWhereAnotherIsChosen();
    void selectsAgainWhatAFilterHid();
    void keepsSeveralSelectedThroughReadingAndGrouping();
    void choosesNobodyWhenTheChosenOneLeavesTheFilter();
    void choosesTheOneThatIsLeftWhenItIsPressed();
    void keepsTheChosenOneInSightWhereItsGroupIsAnother();
    void opensTheMenuByKeys();
    void copiesTheSelectedNamesByTheUsualKey();
    void readsTheSelectedVaultsAgain();
    void showsTheDetailsInFrontOfTheListAndComesBack();
    void leavesTheListInSightWhereTheDetailsAreElsewhere();
};

void VaultSelectionTest::choosesNothingWhileSeveralAreSelected()
{
    PickerBench bench;
    QVERIFY(bench.isReady);
    const QStringList two{QStringLiteral("examplevault"),
                          QStringLiteral("litigation-hold-harlow-meridian")};
    QCOMPARE(bench.selectTwo(), two);
    QCOMPARE(bench.chosen, QStringList());
    // Told of the chosen one again, it leaves the others selected.
    bench.picker.showChosen(vaultName("examplevault"));
    QCOMPARE(bench.allSelected(), two);
    QTest::keyClick(bench.table(), Qt::Key_Down);
    QCOMPARE(bench.chosen.size(), 1);
    QCOMPARE(bench.allSelected(), bench.chosen);
}

void VaultSelectionTest::choosesByAssistiveToolsWhereAnotherIsChosen()
{
    PickerBench bench;
    bench.picker.showChosen(vaultName("examplevault"));
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(bench.table());
    QVERIFY(table->tableInterface()->selectRow(3));
    const QStringList wanted(bench.table()->model()->index(3, 0).data().toString());
    QCOMPARE(bench.chosen, wanted);
    QCOMPARE(bench.allSelected(), wanted);
}

void VaultSelectionTest::selectsAgainWhatAFilterHid()
{
    PickerBench bench;
    const QStringList two = bench.selectTwo();
    bench.filter()->setText(QStringLiteral("litigation"));
    // Without the chosen one beside it, it would be taken for that.
    QCOMPARE(bench.allSelected(), QStringList());
    QCOMPARE(bench.chosen, QStringList());
    bench.filter()->clear();
    QCOMPARE(bench.allSelected(), two);
    QCOMPARE(bench.chosen, QStringList());
}

void VaultSelectionTest::keepsSeveralSelectedThroughReadingAndGrouping()
{
    PickerBench bench;
    const QStringList two = bench.selectTwo();
    bench.bench.workspace.refresh();
    QTRY_VERIFY(bench.bench.isSurveyed());
    QCOMPARE(bench.allSelected(), two);
    for (QAction *action : bench.picker.viewActions().first()->menu()->actions()) {
        if (action->text().remove(u'&') == QStringLiteral("Group by state"))
            action->trigger();
    }
    QCOMPARE(bench.table()->model()->index(0, 0).data().toString(),
             QStringLiteral("board-minutes"));
    QCOMPARE(bench.allSelected(), two);
    QVERIFY(bench.table()->hasFocus());
    QCOMPARE(bench.chosen, QStringList());
}

void VaultSelectionTest::choosesNobodyWhenTheChosenOneLeavesTheFilter()
{
    PickerBench bench;
    bench.selectTwo();
    auto *state = bench.picker.findChild<QComboBox *>(QStringLiteral("filterByState"));
    state->setCurrentText(QStringLiteral("Not locked"));
    bench.bench.workspace.survey()->noteState(vaultName("examplevault"), lock::Locked{});
    QTRY_COMPARE(bench.allSelected(), QStringList());
    QCOMPARE(bench.chosen, QStringList());
}

void VaultSelectionTest::choosesTheOneThatIsLeftWhenItIsPressed()
{
    PickerBench bench;
    const QStringList two = bench.selectTwo();
    bench.filter()->setText(QStringLiteral("litigation"));
    QTest::keyClick(bench.filter(), Qt::Key_Return);
    QCOMPARE(bench.chosen, QStringList(two.last()));
    QCOMPARE(bench.allSelected(), QStringList(two.last()));
}

void VaultSelectionTest::keepsTheChosenOneInSightWhereItsGroupIsAnother()
{
    PickerBench bench;
    bench.picker.resize(260, 330);
    bench.picker.showChosen(vaultName("examplevault"));
    const auto isInSight = [&bench] {
        const QModelIndex row = bench.table()->currentIndex();
        return bench.table()->viewport()->rect().intersects(bench.table()->visualRect(row));
    };
    QTRY_VERIFY(isInSight());
    bench.bench.workspace.survey()->noteState(vaultName("examplevault"), lock::Locked{});
    QTRY_COMPARE(bench.cell(QStringLiteral("examplevault"), 1), QStringLiteral("Locked"));
    QVERIFY(isInSight());
}

void VaultSelectionTest::opensTheMenuByKeys()
{
    PickerBench bench;
    bench.selectTwo();
    QTest::keyClick(bench.table(), Qt::Key_F10, Qt::ShiftModifier);
    auto *menu = bench.table()->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    const auto actions = menu->actions();
    QVERIFY(std::any_of(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text().remove(u'&') == QStringLiteral("Copy 2 names");
    }));
    menu->close();
}

void VaultSelectionTest::copiesTheSelectedNamesByTheUsualKey()
{
    PickerBench bench;
    const QStringList two = bench.selectTwo();
    bench.picker.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.picker));
    QTest::keyClick(bench.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), two.join(u'\n'));
    const auto *told = bench.picker.findChild<QLabel *>(QStringLiteral("vaultsTold"));
    QVERIFY(told->isVisible());
    QTest::keyClick(bench.table(), Qt::Key_Down);
    QVERIFY(!told->isVisible());
}

void VaultSelectionTest::readsTheSelectedVaultsAgain()
{
    PickerBench bench;
    const QStringList two = bench.selectTwo();
    QSignalSpy changes(bench.bench.workspace.survey(), &lock::VaultSurvey::rowChanged);
    emit bench.picker.actions().readingWanted({vaultName("examplevault"), vaultName("my-vault")});
    QTRY_COMPARE(changes.count(), 2);
    QTRY_VERIFY(bench.bench.isSurveyed());
    QCOMPARE(bench.allSelected(), two);
}

void VaultSelectionTest::showsTheDetailsInFrontOfTheListAndComesBack()
{
    PickerBench bench;
    const auto *button = bench.picker.findChild<QToolButton *>(QStringLiteral("vaultDetails"));
    QVERIFY(!button->isVisible()); // no vault is chosen
    bench.picker.showChosen(vaultName("examplevault"));
    QVERIFY(button->isVisible());
    QSignalSpy wanted(&bench.picker, &VaultPicker::detailsWanted);
    bench.picker.detailsAction()->trigger();
    QCOMPARE(wanted.count(), 1);
    QVERIFY(bench.picker.detailsPage()->isVisible());
    QVERIFY(!bench.table()->isVisible());
    bench.bench.workspace.refresh();
    QTRY_VERIFY(bench.bench.isSurveyed());
    QVERIFY(bench.picker.detailsPage()->isVisible());
    QTest::keyClick(bench.picker.detailsPage(), Qt::Key_Escape);
    QVERIFY(bench.table()->isVisible());
    QVERIFY(bench.table()->hasFocus());
    QCOMPARE(bench.selected(), QStringLiteral("examplevault"));
    bench.picker.detailsAction()->trigger();
    bench.filter()->setText(QStringLiteral("my-"));
    QVERIFY(bench.table()->isVisible());
}

void VaultSelectionTest::leavesTheListInSightWhereTheDetailsAreElsewhere()
{
    QStackedWidget elsewhere;
    PickerBench bench;
    bench.picker.showChosen(vaultName("examplevault"));
    elsewhere.addWidget(bench.picker.detailsPage());
    elsewhere.show();
    QSignalSpy wanted(&bench.picker, &VaultPicker::detailsWanted);
    QSignalSpy done(&bench.picker, &VaultPicker::detailsDone);
    bench.picker.detailsAction()->trigger();
    QCOMPARE(wanted.count(), 1);
    QVERIFY(bench.table()->isVisible());
    QTest::keyClick(bench.picker.detailsPage(), Qt::Key_Escape);
    QCOMPARE(done.count(), 1);
}

QTEST_MAIN(VaultSelectionTest)
#include "tst_vaultselection.moc"
