// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleet/fleettable.h"

#include "ui/appearance/theme.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/vaults/selectedrows.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <array>
#include <utility>

namespace vaultlock::ui {

namespace {

/// In characters: most of what there is to read.
constexpr std::array<int, fleetColumnCount> usualWidths{28, 15, 14, 14, 10, 26,
                                                        34, 12, 10, 24, 12, 20};

/// A row is picked as a whole: its first cell is no other than the rest.
class RowCell final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state.setFlag(QStyle::State_HasFocus, false);
    }
};

} // namespace

FleetTable::FleetTable(FleetModel &model, FleetMemory memory, QWidget *parent)
    : QTableView(parent)
    , m_memory(memory)
{
    nameControl(this, QStringLiteral("All vaults"));
    setModel(&model);
    setItemDelegate(new RowCell(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    if (const QByteArray kept = m_memory.layout("columns");
        kept.isEmpty() || !header->restoreState(kept))
        widen();
    else
        m_letter = m_memory.layout("letter").toInt();
    followFont();
    connect(this, &QTableView::doubleClicked, this, &FleetTable::openWanted);
}

void FleetTable::keepColumns()
{
    m_memory.keepLayout("columns", horizontalHeader()->saveState());
    m_memory.keepLayout("letter", QByteArray::number(m_letter));
}

std::vector<int> FleetTable::selectedRows() const
{
    return rowsOf(selectionModel()->selection());
}

void FleetTable::goToFirst()
{
    setFocus();
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void FleetTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit openWanted();
    else
        QTableView::keyPressEvent(event);
}

void FleetTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followFont();
}

void FleetTable::followFont()
{
    verticalHeader()->setDefaultSectionSize(QFontMetrics(Fonts::body()).height() + Space::unit);
    horizontalHeader()->setFont(Fonts::caption());
    fitColumnsTo(QFontMetrics(Fonts::body()).averageCharWidth());
}

/// Widths that somebody chose are of a size of text, and grow and shrink with it.
void FleetTable::fitColumnsTo(int letter)
{
    const int before = std::exchange(m_letter, letter);
    if (before <= 0 || before == letter)
        return;
    for (int column = 0; column < fleetColumnCount; ++column)
        setColumnWidth(column, columnWidth(column) * letter / before);
}

void FleetTable::widen()
{
    const QFontMetrics metrics(Fonts::body());
    for (int column = 0; column < fleetColumnCount; ++column)
        setColumnWidth(column,
                       metrics.averageCharWidth() * usualWidths[static_cast<std::size_t>(column)]);
    // Never cut: it tells one account from another.
    setColumnWidth(static_cast<int>(FleetColumn::Account),
                   metrics.horizontalAdvance(QStringLiteral("000000000000")) + Space::panel);
}

} // namespace vaultlock::ui
