// SPDX-License-Identifier: GPL-3.0-or-later

#include "pickerbench.h"
#include "ui/support/accessibletree.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace vaultlock;
using tests::PickerBench;
using tests::vaultName;
using ui::VaultModel;
using ui::VaultPicker;

class VaultPickerTest : public QObject
{
    Q_OBJECT

private slots:
    void choosesTheFirstMatchOnEnter();
    void choosesByAssistiveToolsThatDoNotMoveTheCurrentIndex();
    void marksTheChosenVaultWithoutChoosingItAgain();
    void bringsTheChosenVaultIntoSight();
    void keepsTheChoiceThroughFilterAndRefresh();
    void keepsAFilterThatHidesNothingOfWhereSomebodyGoes();
    void keepsEveryRowWhileItReadsAgain();
    void tellsTheStateByIconAndWord();
    void ticksOnlyForLocksInProgress();
    void showsTwoLinesInANarrowPanelAndColumnsInAWideOne();
    void saysThatNothingMatchesInPlainText();
    void saysWhyThereIsNothingToShow();
    void isFoundByItsName();
};

void VaultPickerTest::choosesTheFirstMatchOnEnter()
{
    PickerBench bench;
    QVERIFY(bench.isReady);
    bench.chosen.clear();
    QTest::keyClicks(bench.filter(), QStringLiteral("MY-V"));
    QCOMPARE(bench.chosen, QStringList());
    QTest::keyClick(bench.filter(), Qt::Key_Return);
    QCOMPARE(bench.chosen, QStringList(QStringLiteral("my-vault")));
}

void VaultPickerTest::choosesByAssistiveToolsThatDoNotMoveTheCurrentIndex()
{
    PickerBench bench;
    bench.chosen.clear();
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(bench.table());
    QVERIFY(table->tableInterface()->selectRow(3));
    QCOMPARE(bench.chosen, QStringList(bench.table()->model()->index(3, 0).data().toString()));
}

void VaultPickerTest::marksTheChosenVaultWithoutChoosingItAgain()
{
    PickerBench bench;
    bench.chosen.clear();
    bench.picker.showChosen(vaultName("examplevault"));
    QCOMPARE(bench.selected(), QStringLiteral("examplevault"));
    QCOMPARE(bench.chosen, QStringList());
}

void VaultPickerTest::bringsTheChosenVaultIntoSight()
{
    PickerBench bench;
    bench.picker.resize(300, 400);
    bench.picker.show();
    QTRY_VERIFY(bench.bench.isSurveyed());
    const int last = bench.table()->model()->rowCount() - 1;
    const auto isInSight = [&] {
        const QRect place = bench.table()->visualRect(bench.table()->model()->index(last, 0));
        return place.top() >= 0 && place.bottom() <= bench.table()->viewport()->height();
    };
    QVERIFY(!isInSight());
    bench.picker.showChosen(
        vaultName(bench.table()->model()->index(last, 0).data().toString().toUtf8().constData()));
    QTRY_VERIFY(isInSight());
}

void VaultPickerTest::keepsTheChoiceThroughFilterAndRefresh()
{
    PickerBench bench;
    bench.picker.showChosen(vaultName("examplevault"));
    bench.filter()->setText(QStringLiteral("my-"));
    QCOMPARE(bench.selected(), QString());
    bench.filter()->clear();
    QCOMPARE(bench.selected(), QStringLiteral("examplevault"));
    bench.chosen.clear();
    bench.bench.workspace.refresh();
    QTRY_VERIFY(bench.bench.isSurveyed());
    QCOMPARE(bench.selected(), QStringLiteral("examplevault"));
    QCOMPARE(bench.chosen, QStringList());
}

void VaultPickerTest::keepsAFilterThatHidesNothingOfWhereSomebodyGoes()
{
    PickerBench bench;
    bench.filter()->setText(QStringLiteral("MY-"));
    bench.picker.makeWayFor(vaultName("my-vault"));
    QCOMPARE(bench.filter()->text(), QStringLiteral("MY-"));
    bench.picker.makeWayFor(vaultName("examplevault"));
    QVERIFY(bench.filter()->text().isEmpty());
}

void VaultPickerTest::keepsEveryRowWhileItReadsAgain()
{
    PickerBench bench;
    const QAbstractItemModel *model = bench.table()->model();
    const int all = model->rowCount();
    QVERIFY(all > 10); // more than one page
    QSignalSpy resets(model, &QAbstractItemModel::modelReset);
    QSignalSpy removals(model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy listings(bench.bench.workspace.survey(), &lock::VaultSurvey::rowsReset);
    bench.bench.workspace.refresh();
    QTRY_VERIFY(bench.bench.isSurveyed());
    QVERIFY(listings.count() > 1);
    QCOMPARE(resets.count() + removals.count(), 0);
    QCOMPARE(model->rowCount(), all);
}

void VaultPickerTest::tellsTheStateByIconAndWord()
{
    PickerBench bench;
    int locked = 0;
    int inProgress = 0;
    const QAbstractItemModel *model = bench.table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex cell = model->index(row, VaultModel::Stage);
        QVERIFY(!cell.data().toString().isEmpty());
        QVERIFY(!cell.data(Qt::DecorationRole).value<QIcon>().pixmap(16).isNull());
        locked += cell.data().toString() == QLatin1String("Locked") ? 1 : 0;
        inProgress += cell.data().toString() == QLatin1String("In progress") ? 1 : 0;
    }
    QCOMPARE(locked, 1);
    QCOMPARE(inProgress, 1);
}

void VaultPickerTest::ticksOnlyForLocksInProgress()
{
    PickerBench bench;
    QSignalSpy changes(bench.table()->model(), &QAbstractItemModel::dataChanged);
    QTRY_VERIFY(changes.count() >= 2);
    for (const auto &change : changes) {
        const auto row = change.at(0).value<QModelIndex>();
        QCOMPARE(row.row(), change.at(1).value<QModelIndex>().row());
        QCOMPARE(row.siblingAtColumn(VaultModel::Stage).data().toString(),
                 QStringLiteral("In progress"));
        QCOMPARE(row.siblingAtColumn(VaultModel::TimeLeft).data().toString().count(u':'), 2);
    }
}

void VaultPickerTest::showsTwoLinesInANarrowPanelAndColumnsInAWideOne()
{
    PickerBench bench;
    QVERIFY(bench.table()->isColumnHidden(VaultModel::Stage));
    QVERIFY(bench.table()->columnWidth(VaultModel::Name) <= bench.table()->viewport()->width());
    bench.picker.resize(1000, 600);
    QTRY_VERIFY(!bench.table()->isColumnHidden(VaultModel::Created));
    QVERIFY(!bench.table()->isColumnHidden(VaultModel::Stage));
    QVERIFY(!bench.cell(QStringLiteral("examplevault"), VaultModel::Created).isEmpty());
}

void VaultPickerTest::saysThatNothingMatchesInPlainText()
{
    PickerBench bench;
    bench.filter()->setText(QStringLiteral("<b>bold</b>"));
    QVERIFY(bench.message().contains(QStringLiteral("<b>bold</b>")));
    for (const QLabel *label : bench.picker.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    bench.picker.findChild<QPushButton *>(QStringLiteral("vaultsAction"))->click();
    QVERIFY(bench.filter()->text().isEmpty());
}

void VaultPickerTest::saysWhyThereIsNothingToShow()
{
    SystemClock clock;
    ui::CountdownClock countdowns(clock);
    VaultPicker picker(countdowns);
    picker.show();
    QVERIFY(!picker.findChild<QTableView *>()->isVisible());
    picker.setConnection(nullptr);
    QVERIFY(!picker.findChild<QTableView *>()->isVisible());
}

void VaultPickerTest::isFoundByItsName()
{
    PickerBench bench;
    QVERIFY(tests::findAccessible(bench.picker, QStringLiteral("Vaults"), QAccessible::Table));
    QVERIFY(tests::findAccessible(bench.picker, QStringLiteral("Filter vaults"),
                                  QAccessible::EditableText));
}

QTEST_MAIN(VaultPickerTest)
#include "tst_vaultpicker.moc"
