// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journaltable.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/journal/journalcell.h"
#include "ui/journal/journalmodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr int widestColumn = 60; // characters
constexpr int narrowestColumn = 100;
constexpr int leastSentence = 24; // characters
/// Of a page, where there is no room: in this order.
constexpr int leftOut[] = {JournalModel::Utc, JournalModel::Request, JournalModel::Who};

class TimeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        cell.text = momentThatFits(cell.text, cell.fontMetrics, cell.rect.width() - Space::unit);
        const QWidget *view = option.widget;
        const QStyle *style = view ? view->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, view);
    }
};

} // namespace

QString momentThatFits(const QString &moment, const QFontMetrics &metrics, int width)
{
    return metrics.horizontalAdvance(moment) <= width ? moment : moment.section(u' ', -1);
}

JournalTable::JournalTable(JournalModel &model, QWidget *parent)
    : QTableView(parent)
    , m_pageCell(new JournalCell(this))
    , m_timeOfLine(new TimeDelegate(this))
    , m_cellOfLine(new QStyledItemDelegate(this))
{
    nameControl(this, QStringLiteral("Journal"));
    // Before there is anything to measure in them.
    verticalHeader()->hide();
    horizontalHeader()->hide();
    setModel(&model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setPage(false);
    // By its keys one line can be scrolled as well.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_isPage)
            fitColumns();
    });
}

void JournalTable::setPage(bool isPage)
{
    m_isPage = isPage;
    for (const int column : {JournalModel::Utc, JournalModel::Who, JournalModel::Request})
        setColumnHidden(column, !isPage);
    // One line is no list: it lies on the window.
    QPalette ground;
    if (!isPage)
        ground.setColor(QPalette::Base, Qt::transparent);
    setPalette(ground);
    setItemDelegate(isPage ? m_pageCell : m_cellOfLine);
    setItemDelegateForColumn(JournalModel::Time, isPage ? nullptr : m_timeOfLine);
    // Of one line a scroll bar would cover half.
    const auto bars = isPage ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff;
    setVerticalScrollBarPolicy(bars);
    setHorizontalScrollBarPolicy(bars);
    constexpr int rowsOnScreen = 0;
    constexpr int manyRows = 200; // beside those on screen
    horizontalHeader()->setResizeContentsPrecision(isPage ? manyRows : rowsOnScreen);
}

void JournalTable::followFont()
{
    verticalHeader()->setDefaultSectionSize(QFontMetrics(Fonts::body()).height() + Space::half);
    horizontalHeader()->setFont(Fonts::caption());
}

int JournalTable::rowHeight() const
{
    return verticalHeader()->defaultSectionSize();
}

void JournalTable::fitColumns()
{
    horizontalHeader()->setVisible(m_isPage && model()->rowCount() > 0);
    if (model()->rowCount() == 0)
        return; // titles that nobody sees need not be measured
    // As wide as their contents: a lock ID is never elided.
    const int widest = widestColumn * fontMetrics().averageCharWidth();
    for (const int column : leftOut)
        setColumnHidden(column, !m_isPage);
    for (int column = 0; column < JournalModel::LockIdColumn; ++column) {
        if (isColumnHidden(column))
            continue;
        resizeColumnToContents(column);
        setColumnWidth(column,
                       std::clamp(columnWidth(column) + Space::unit, narrowestColumn, widest));
    }
    fitPage();
    fitLockId();
}

int JournalTable::columnsWidth() const
{
    int width = 0;
    for (int column = 0; column < JournalModel::ColumnCount; ++column)
        width += columnWidth(column); // 0 where it is hidden
    return width;
}

/// Nothing is scrolled sideways for what an entry that is opened tells as well: what it leaves out
/// first is the same moment once more.
void JournalTable::fitPage()
{
    if (!m_isPage)
        return;
    resizeColumnToContents(JournalModel::LockIdColumn);
    for (const int column : leftOut) {
        if (columnsWidth() > viewport()->width())
            setColumnHidden(column, true);
    }
    const int missing = columnsWidth() - viewport()->width();
    const int stillMissing =
        shrink(JournalModel::Event, leastSentence * fontMetrics().averageCharWidth(), missing);
    shrink(JournalModel::Place, placeMark(), stillMissing);
}

/// By so much, as far as it may become; what is missing then.
int JournalTable::shrink(int column, int least, int by)
{
    if (by <= 0)
        return 0;
    const int width = columnWidth(column);
    const int left = std::max(std::min(least, width), width - by);
    setColumnWidth(column, left);
    return by - (width - left);
}

/// LIVE or SANDBOX is left of the place, and what tells a page's badge from its column.
int JournalTable::placeMark() const
{
    const QString place =
        model()->index(std::max(0, rowAt(0)), JournalModel::Place).data().toString();
    return fontMetrics().horizontalAdvance(place.section(u' ', 0, 0) + u'…') +
           (m_isPage ? 4 : 1) * Space::unit;
}

void JournalTable::fitLockId()
{
    constexpr int column = JournalModel::LockIdColumn;
    resizeColumnToContents(column);
    const int missing =
        horizontalHeader()->sectionPosition(column) + columnWidth(column) - viewport()->width();
    if (!m_isPage && missing > 0)
        makeRoomForLockId(missing);
    const int room = viewport()->width() - horizontalHeader()->sectionPosition(column);
    setColumnWidth(column, std::max(room, columnWidth(column)));
}

void JournalTable::makeRoomForLockId(int missing)
{
    const int timeOfDay =
        fontMetrics().horizontalAdvance(QStringLiteral("00:00:00")) + 2 * Space::unit;
    int stillMissing = shrink(JournalModel::Time, timeOfDay, missing);
    stillMissing = shrink(JournalModel::Event, narrowestColumn, stillMissing);
    shrink(JournalModel::Place, placeMark(), stillMissing);
}

void JournalTable::goToNewest()
{
    scrollToTop();
    horizontalScrollBar()->setValue(0);
    if (model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

/// An assistive tool selects without moving the current row.
int JournalTable::meantRow() const
{
    const QModelIndex current = currentIndex();
    const QList<int> rows = chosenRows();
    if (current.isValid() && (rows.isEmpty() || rows.contains(current.row())))
        return current.row();
    return rows.isEmpty() ? -1 : rows.constFirst();
}

QList<int> JournalTable::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace vaultlock::ui
