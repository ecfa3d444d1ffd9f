// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/workspacebench.h"
#include "ui/furniture/countdownclock.h"
#include "ui/vaults/vaultorder.h"
#include "ui/vaults/vaulttable.h"

#include <QAction>
#include <QHeaderView>
#include <QSettings>
#include <QTemporaryDir>

using namespace vaultlock;
using tests::WorkspaceBench;
using ui::VaultListMemory;
using ui::VaultModel;
using ui::VaultTable;

class VaultTableTest : public QObject
{
    Q_OBJECT

private slots:
    void sortsByTheMenuAndTheHeaderAlike();
    void remembersTheOrder();
    void showsAsManyColumnsAsFit();
    void showsTheChosenColumnsAndRemembersThem();
    void forgetsTheChoiceWhenTheWidthIsToDecide();
    void survivesSettingsThatNobodyWrote();
    void keepsTheChosenRowInSightWhenTheRoomShrinks();
    void groupsByStateUnlessSomebodyWantsOtherwise();
    void makesRoomForHeadingsAndForThemAlone();
    void leavesTheHeadingOutOfItsRow();
    void staysGroupedWhateverWidthAndTextSize();

private:
    struct Bench
    {
        explicit Bench(QSettings &settings, bool isGrouped = false)
            : memory(settings)
        {
            memory.keepGrouped(isGrouped);
            order.setSourceModel(&model);
            isReady = workspace.connectToSandbox();
            model.setSurvey(workspace.workspace.survey());
            table = std::make_unique<VaultTable>(order, memory);
            table->resize(1000, 400);
            table->show();
        }
        QAction *action(const QList<QAction *> &actions, const char *text) const
        {
            for (QAction *candidate : actions) {
                if (candidate->text().remove(u'&') == QLatin1String(text))
                    return candidate;
            }
            return nullptr;
        }
        /// How much higher than any other a row is.
        int roomAbove(int row) const
        {
            return table->rowHeight(row) - table->verticalHeader()->defaultSectionSize();
        }
        QString first() const { return order.index(0, 0).data().toString(); }

        WorkspaceBench workspace;
        ui::CountdownClock countdowns{workspace.clock};
        VaultModel model{countdowns};
        ui::VaultOrder order{model};
        VaultListMemory memory;
        std::unique_ptr<VaultTable> table;
        bool isReady = false;
    };
    QTemporaryDir m_folder;
    int m_files = 0;
    QString newFile() { return m_folder.filePath(QStringLiteral("%1.ini").arg(++m_files)); }
};

void VaultTableTest::sortsByTheMenuAndTheHeaderAlike()
{
    QSettings settings(newFile(), QSettings::IniFormat);
    Bench bench(settings);
    QVERIFY(bench.isReady);
    QCOMPARE(bench.first(), QStringLiteral("board-minutes"));
    bench.action(bench.table->sortActions(), "Lock, most urgent first")->trigger();
    QCOMPARE(bench.first(), QStringLiteral("broker-dealer-records-2025"));
    bench.action(bench.table->sortActions(), "Size")->trigger();
    QCOMPARE(bench.first(), QStringLiteral("my-vault")); // empty
    bench.action(bench.table->sortActions(), "Descending")->trigger();
    QCOMPARE(bench.first(), QStringLiteral("clinical-imaging-phase-3"));
    QCOMPARE(bench.table->horizontalHeader()->sortIndicatorSection(), int(VaultModel::Size));
    bench.table->horizontalHeader()->setSortIndicator(VaultModel::Name, Qt::DescendingOrder);
    QCOMPARE(bench.first(), QStringLiteral("trade-confirmations"));
    QVERIFY(bench.action(bench.table->sortActions(), "Name")->isChecked());
}

void VaultTableTest::remembersTheOrder()
{
    QSettings settings(newFile(), QSettings::IniFormat);
    {
        Bench bench(settings);
        bench.table->horizontalHeader()->setSortIndicator(VaultModel::Archives,
                                                          Qt::DescendingOrder);
    }
    Bench bench(settings);
    QCOMPARE(bench.first(), QStringLiteral("order-audit-trail"));
    QVERIFY(bench.action(bench.table->sortActions(), "Descending")->isChecked());
}

void VaultTableTest::showsAsManyColumnsAsFit()
{
    QSettings settings(newFile(), QSettings::IniFormat);
    Bench bench(settings);
    for (int width = 200; width <= 1200; width += 50) {
        bench.table->resize(width, 400);
        const QHeaderView *header = bench.table->horizontalHeader();
        QVERIFY(header->length() <= bench.table->viewport()->width());
        QVERIFY(!bench.table->isColumnHidden(VaultModel::Name));
    }
    for (int column = 0; column < VaultModel::ColumnCount; ++column)
        QVERIFY(!bench.table->isColumnHidden(column));
    bench.table->resize(240, 400);
    for (int column = VaultModel::Stage; column < VaultModel::ColumnCount; ++column)
        QVERIFY(bench.table->isColumnHidden(column));
}

void VaultTableTest::showsTheChosenColumnsAndRemembersThem()
{
    QSettings settings(newFile(), QSettings::IniFormat);
    {
        Bench bench(settings);
        bench.action(bench.table->columnActions(), "Archives")->trigger();
        bench.action(bench.table->columnActions(), "Created")->trigger();
    }
    Bench bench(settings);
    QVERIFY(bench.table->isColumnHidden(VaultModel::Archives));
    QVERIFY(bench.table->isColumnHidden(VaultModel::Created));
    QVERIFY(!bench.table->isColumnHidden(VaultModel::Size));
    QVERIFY(!bench.action(bench.table->columnActions(), "Archives")->isChecked());
    QVERIFY(bench.action(bench.table->columnActions(), "Size")->isChecked());
}

void VaultTableTest::forgetsTheChoiceWhenTheWidthIsToDecide()
{
    QSettings settings(newFile(), QSettings::IniFormat);
    Bench bench(settings);
    bench.action(bench.table->columnActions(), "Archives")->trigger();
    QVERIFY(bench.memory.columns());
    bench.action(bench.table->columnActions(), "As the width allows")->trigger();
    QVERIFY(!bench.memory.columns());
    QVERIFY(!bench.table->isColumnHidden(VaultModel::Archives));
    QVERIFY(bench.action(bench.table->columnActions(), "Archives")->isChecked());
}

void VaultTableTest::survivesSettingsThatNobodyWrote()
{
    QSettings settings(newFile(), QSettings::IniFormat);
    settings.setValue(QStringLiteral("vaultList/columns"), QStringLiteral("nonsense"));
    settings.setValue(QStringLiteral("vaultList/sortedBy"), QStringLiteral("-7"));
    Bench bench(settings);
    QCOMPARE(bench.first(), QStringLiteral("board-minutes"));
    QVERIFY(bench.memory.columns()->isEmpty());
}

void VaultTableTest::keepsTheChosenRowInSightWhenTheRoomShrinks()
{
    QSettings settings(newFile(), QSettings::IniFormat);
    Bench bench(settings);
    QVERIFY(bench.isReady);
    VaultTable &table = *bench.table;
    const int last = bench.order.rowCount() - 1;
    const auto isInSight = [&](int row) {
        const QRect place = table.visualRect(bench.order.index(row, 0));
        return place.top() >= 0 && place.bottom() <= table.viewport()->height();
    };
    table.resize(300, 900);
    table.selectRow(last);
    QVERIFY(isInSight(last));
    table.resize(300, 250);
    QVERIFY(isInSight(last));
    // Who has scrolled away from it stays where they are.
    table.scrollToTop();
    table.resize(300, 240);
    QVERIFY(isInSight(0));
}

void VaultTableTest::groupsByStateUnlessSomebodyWantsOtherwise()
{
    QSettings settings(newFile(), QSettings::IniFormat);
    QVERIFY(VaultListMemory(settings).isGrouped());
    Bench bench(settings, true);
    QVERIFY(bench.isReady);
    QCOMPARE(bench.first(), QStringLiteral("broker-dealer-records-2025"));
    QAction *grouping = bench.action(bench.table->sortActions(), "Group by state");
    QVERIFY(grouping->isChecked());
    bench.table->selectRow(3);
    const QString selected = bench.order.index(3, 0).data().toString();
    grouping->trigger();
    QCOMPARE(bench.first(), QStringLiteral("board-minutes"));
    QVERIFY(!bench.memory.isGrouped());
    QCOMPARE(bench.table->currentIndex().siblingAtColumn(0).data().toString(), selected);
    QCOMPARE(bench.table->selectedRows(), std::vector<int>{bench.table->currentIndex().row()});
    QVERIFY(!VaultTable(bench.order, bench.memory).sortActions().last()->isChecked());
}

void VaultTableTest::makesRoomForHeadingsAndForThemAlone()
{
    QSettings settings(newFile(), QSettings::IniFormat);
    Bench bench(settings, true);
    const auto headed = [&bench] {
        QList<int> rows;
        for (int row = 0; row < bench.order.rowCount(); ++row) {
            if (bench.roomAbove(row) > 0)
                rows.append(row);
        }
        return rows;
    };
    QCOMPARE(headed(), (QList<int>{0, 1, 11}));
    bench.workspace.workspace.survey()->noteState(bench.model.nameAt(0), lock::Locked{});
    QTRY_COMPARE(headed(), (QList<int>{0, 1, 10}));
    bench.order.showOnly(QStringLiteral("clinical"));
    QCOMPARE(headed(), (QList<int>{0}));
    bench.order.showOnly(QString());
    QCOMPARE(headed(), (QList<int>{0, 1, 10}));
    bench.table->horizontalHeader()->setSortIndicator(VaultModel::Size, Qt::DescendingOrder);
    QCOMPARE(headed(), (QList<int>{0, 1, 10}));
    bench.model.setSurvey(nullptr);
    bench.model.setSurvey(bench.workspace.workspace.survey());
    QCOMPARE(headed(), (QList<int>{0, 1, 10}));
    bench.action(bench.table->sortActions(), "Group by state")->trigger();
    QVERIFY(headed().isEmpty());
}

void VaultTableTest::leavesTheHeadingOutOfItsRow()
{
    QSettings settings(newFile(), QSettings::IniFormat);
    Bench bench(settings, true);
    VaultTable &table = *bench.table;
    const QRect row = table.visualRect(bench.order.index(1, 0));
    QCOMPARE(row.height(), table.rowHeight(2));
    QCOMPARE(row.bottom() + 1, table.rowViewportPosition(2));
    const QPoint heading(row.center().x(), table.rowViewportPosition(1) + 2);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, heading);
    QVERIFY(table.selectedRows().empty());
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(table.selectedRows(), std::vector<int>{1});
}

void VaultTableTest::staysGroupedWhateverWidthAndTextSize()
{
    QSettings settings(newFile(), QSettings::IniFormat);
    Bench bench(settings, true);
    const int inColumns = bench.roomAbove(0);
    bench.table->resize(240, 400);
    QCOMPARE(bench.roomAbove(0), inColumns);
    QCOMPARE(bench.roomAbove(2), 0);
    QFont large = bench.table->font();
    large.setPointSizeF(2 * large.pointSizeF());
    bench.table->setFont(large);
    QVERIFY(bench.roomAbove(0) > 0);
    QCOMPARE(bench.roomAbove(2), 0);
}

QTEST_MAIN(VaultTableTest)
#include "tst_vaulttable.moc"
