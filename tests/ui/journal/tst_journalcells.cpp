// SPDX-License-Identifier: GPL-3.0-or-later

// What of an entry can be read in the journal's table, at whatever width.
#include "journalentries.h"
#include "ui/appearance/theme.h"

#include <QScrollBar>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;

class JournalCellsTest : public QObject
{
    Q_OBJECT

private slots:
    void showsALockIdWhole();
    void showsALockIdWholeWhereOneLineIsScrolled();
    void givesTheDayAwayBeforeTheSentenceInOneLine();
    void hasTheWholeOfWhatMayBeCutInItsToolTips();
};

void JournalCellsTest::showsALockIdWhole()
{
    const QString lockId(138, u'W');
    MemoryJournal journal({entry(EntryKind::LockIdReceived, QStringLiteral("first"), lockId)});
    ui::JournalPanel panel(journal);
    panel.resize(1280, 60);
    panel.show();
    const auto *table = panel.findChild<QTableView *>(QStringLiteral("journal"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(cell(*table, 0, JournalModel::LockIdColumn), lockId);
    QTRY_VERIFY(table->columnWidth(JournalModel::LockIdColumn) >= widthOfLockId(*table, lockId));
}

void JournalCellsTest::showsALockIdWholeWhereOneLineIsScrolled()
{
    const QString lockId(138, u'W');
    auto shown = entries(30);
    shown.front().lockId = lockId;
    MemoryJournal journal(shown);
    ui::JournalPanel panel(journal);
    showOneLine(panel);
    auto *table = panel.findChild<QTableView *>(QStringLiteral("journal"));
    QTRY_COMPARE(table->model()->rowCount(), 30);
    QTRY_VERIFY(table->verticalScrollBar()->maximum() > 0); // laid out, as whoever scrolls sees it
    table->setCurrentIndex(table->model()->index(29, 0));   // as End does
    QTRY_VERIFY(table->columnWidth(JournalModel::LockIdColumn) >= widthOfLockId(*table, lockId));
}

void JournalCellsTest::givesTheDayAwayBeforeTheSentenceInOneLine()
{
    ui::applyTheme(ui::Theme::light(), 200);
    const QString lockId(24, u'W');
    MemoryJournal journal(
        {entry(EntryKind::LockIdReceived, QStringLiteral("examplevault"), lockId)});
    ui::JournalPanel panel(journal);
    showOneLine(panel);
    const auto *table = panel.findChild<QTableView *>(QStringLiteral("journal"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const QFontMetrics metrics(table->font());
    const auto needs = [&](int column) {
        return metrics.horizontalAdvance(cell(*table, 0, column));
    };
    const auto isCut = [&](int column) {
        return table->columnWidth(column) < needs(column);
    };
    int width = 4 * panel.width();
    const auto makeNarrowerUntilCut = [&](int column) {
        do {
            width -= 10;
            panel.resize(width, panel.oneLineHeight());
        } while (width > 0 && !isCut(column));
    };
    makeNarrowerUntilCut(JournalModel::Time);
    QVERIFY(width > 0 && !isCut(JournalModel::Event) && !isCut(JournalModel::Vault));
    makeNarrowerUntilCut(JournalModel::Event);
    QVERIFY(width > 0 && !isCut(JournalModel::Vault));
    // No part of a date: the time of day alone.
    QVERIFY(table->columnWidth(JournalModel::Time) >=
            metrics.horizontalAdvance(QStringLiteral("00:00:00")));
    QVERIFY(table->columnViewportPosition(JournalModel::LockIdColumn) +
                widthOfLockId(*table, lockId) <=
            table->viewport()->width());
    ui::applyTheme(ui::Theme::light());
}

void JournalCellsTest::hasTheWholeOfWhatMayBeCutInItsToolTips()
{
    Entry shown = entry(EntryKind::InitiateFailed, QStringLiteral("examplevault"));
    shown.detail = QStringLiteral("<b>refused");
    MemoryJournal journal({shown});
    ui::JournalPanel panel(journal);
    panel.show();
    const auto *table = panel.findChild<QTableView *>(QStringLiteral("journal"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    for (const int column : {JournalModel::Time, JournalModel::Vault, JournalModel::Event}) {
        const QString tip = table->model()->index(0, column).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(cell(*table, 0, column)), qPrintable(tip));
        QCOMPARE(tip.contains(QStringLiteral("&lt;b&gt;refused")), column == JournalModel::Event);
    }
}

QTEST_MAIN(JournalCellsTest)
#include "tst_journalcells.moc"
