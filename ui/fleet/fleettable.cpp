// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleet/fleettable.h"

#include "ui/appearance/theme.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/vaults/selectedrows.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <array>

namespace vaultlock::ui {

namespace {

/// In characters: most of what there is to read.
constexpr std::array<int, fleetColumnCount> usualWidths{28, 15, 14, 14, 10, 26,
                                                        34, 12, 10, 24, 12, 20};

} // namespace

FleetTable::FleetTable(FleetModel &model, FleetMemory memory, QWidget *parent)
    : QTableView(parent)
    , m_memory(memory)
{
    nameControl(this, QStringLiteral("All vaults"));
    setModel(&model);
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
    followFont();
    if (const QByteArray kept = m_memory.layout("columns");
        kept.isEmpty() || !header->restoreState(kept))
        widen();
    connect(this, &QTableView::doubleClicked, this, &FleetTable::openWanted);
}

void FleetTable::keepColumns()
{
    m_memory.keepLayout("columns", horizontalHeader()->saveState());
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
}

void FleetTable::widen()
{
    const int letter = QFontMetrics(Fonts::body()).averageCharWidth();
    for (int column = 0; column < fleetColumnCount; ++column)
        setColumnWidth(column, letter * usualWidths[static_cast<std::size_t>(column)]);
}

} // namespace vaultlock::ui
