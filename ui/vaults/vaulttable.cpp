// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/vaulttable.h"

#include "language/words.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/vaults/selectedrows.h"
#include "ui/vaults/vaultcells.h"
#include "ui/vaults/vaultdelegate.h"
#include "ui/vaults/vaultorder.h"
#include "words/timewords.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace vaultlock::ui {

namespace {

constexpr int longestUsualName = 26;
constexpr int shortestName = 14; // characters, where columns were chosen

QAction *separator(QObject *parent)
{
    auto *line = new QAction(parent);
    line->setSeparator(true);
    return line;
}

} // namespace

VaultTable::VaultTable(VaultOrder &vaults, std::optional<VaultListMemory> memory, QWidget *parent)
    : QTableView(parent)
    , m_vaults(vaults)
    , m_memory(memory)
    , m_chosen(memory ? memory->columns() : std::nullopt)
    , m_delegate(new VaultDelegate(this))
    , m_sortColumns(new QActionGroup(this))
    , m_descending(new QAction(tr("&Descending"), this))
    , m_grouped(new QAction(tr("&Group by state"), this))
    , m_asWidthAllows(new QAction(tr("As the &width allows"), this))
{
    nameControl(this, QStringLiteral("Vaults"));
    // A header that is hidden does not measure its titles, which are bold and load fonts.
    verticalHeader()->hide();
    horizontalHeader()->hide();
    setModel(&vaults);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(m_delegate);
    buildHeader();
    makeSortActions();
    makeColumnActions();
    sortBy(m_memory ? m_memory->sorting() : VaultListMemory::Sorting());
    m_vaults.setGrouped(m_grouped->isChecked());
    connect(&vaults, &QAbstractItemModel::modelReset, this, &VaultTable::fitRows);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&vaults, signal, this, &VaultTable::makeRoomForHeadings);
    connect(&vaults, &QAbstractItemModel::layoutAboutToBeChanged, this,
            [this] { m_isCurrentInSight = isInSight(currentIndex()); });
    connect(&vaults, &QAbstractItemModel::layoutChanged, this, [this] {
        makeRoomForHeadings();
        if (m_isCurrentInSight)
            scrollTo(currentIndex());
    });
    // Another state may be another group, also where the row stays in its place.
    connect(&vaults, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty())
                    makeRoomForHeadings();
            });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &VaultTable::noteSorting);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &VaultTable::rowsComeIntoView);
}

void VaultTable::buildHeader()
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setFont(Fonts::caption());
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &VaultTable::showColumnMenu);
    setSortingEnabled(true);
}

void VaultTable::makeSortActions()
{
    const QString texts[VaultModel::ColumnCount] = {
        tr("&Name"),          tr("&Lock, most urgent first"),
        tr("&Time left"),     tr("&Archives"),
        tr("&Size"),          tr("&Created"),
        tr("Last &inventory")};
    for (int column = 0; column < VaultModel::ColumnCount; ++column) {
        QAction *action = m_sortColumns->addAction(texts[column]);
        action->setCheckable(true);
        action->setData(column);
        connect(action, &QAction::triggered, this, [this, column] {
            sortBy({column, m_descending->isChecked() ? Qt::DescendingOrder : Qt::AscendingOrder});
        });
    }
    m_descending->setCheckable(true);
    connect(m_descending, &QAction::triggered, this, [this](bool isDescending) {
        sortBy({horizontalHeader()->sortIndicatorSection(),
                isDescending ? Qt::DescendingOrder : Qt::AscendingOrder});
    });
    m_grouped->setCheckable(true);
    m_grouped->setChecked(!m_memory || m_memory->isGrouped());
    connect(m_grouped, &QAction::triggered, this, &VaultTable::group);
}

void VaultTable::makeColumnActions()
{
    const QString texts[VaultModel::ColumnCount] = {
        {},          tr("&Lock"),    tr("&Time left"),     tr("&Archives"),
        tr("&Size"), tr("&Created"), tr("Last &inventory")};
    for (int column = VaultModel::Stage; column < VaultModel::ColumnCount; ++column) {
        auto *action = new QAction(texts[column], this);
        action->setCheckable(true);
        action->setChecked(isWanted(column));
        connect(action, &QAction::triggered, this, &VaultTable::chooseColumns);
        m_columns.append(action);
    }
    m_asWidthAllows->setCheckable(true);
    m_asWidthAllows->setChecked(!m_chosen);
    connect(m_asWidthAllows, &QAction::triggered, this, &VaultTable::letWidthDecide);
}

QList<QAction *> VaultTable::sortActions() const
{
    QList<QAction *> actions = m_sortColumns->actions();
    actions.append(separator(m_sortColumns->parent()));
    actions.append(m_descending);
    actions.append(m_grouped);
    return actions;
}

QList<QAction *> VaultTable::columnActions() const
{
    QList<QAction *> actions = m_columns;
    actions.append(separator(m_sortColumns->parent()));
    actions.append(m_asWidthAllows);
    return actions;
}

void VaultTable::sortBy(const VaultListMemory::Sorting &sorting)
{
    sortByColumn(sorting.column, sorting.order);
    noteSorting(sorting.column, sorting.order);
}

void VaultTable::noteSorting(int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    m_sortColumns->actions().at(column)->setChecked(true);
    m_descending->setChecked(order == Qt::DescendingOrder);
    if (m_memory)
        m_memory->keepSorting({column, order});
}

void VaultTable::group(bool isGrouped)
{
    m_vaults.setGrouped(isGrouped);
    if (m_memory)
        m_memory->keepGrouped(isGrouped);
    scrollTo(currentIndex());
}

void VaultTable::chooseColumns()
{
    QList<int> columns;
    for (qsizetype at = 0; at < m_columns.size(); ++at) {
        if (m_columns[at]->isChecked())
            columns.append(static_cast<int>(at) + VaultModel::Stage);
    }
    m_chosen = columns;
    m_asWidthAllows->setChecked(false);
    if (m_memory)
        m_memory->keepColumns(m_chosen);
    fitColumns();
}

void VaultTable::letWidthDecide()
{
    m_chosen.reset();
    m_asWidthAllows->setChecked(true);
    for (QAction *action : m_columns)
        action->setChecked(true);
    if (m_memory)
        m_memory->keepColumns(std::nullopt);
    fitColumns();
}

bool VaultTable::isWanted(int column) const
{
    return !m_chosen || m_chosen->contains(column);
}

QList<int> VaultTable::columnWidths() const
{
    const QFontMetrics caption(Fonts::caption());
    const QLocale locale;
    const QString day = words::dayText({2026, 12, 28});
    const QString widest[VaultModel::ColumnCount] = {{},
                                                     Words::tr("In progress"),
                                                     QStringLiteral("00:00:00"),
                                                     locale.toString(100'000'000),
                                                     QStringLiteral("000.0 GB"),
                                                     day,
                                                     day};
    QList<int> widths;
    for (int column = 0; column < VaultModel::ColumnCount; ++column) {
        // The mark of the order stands beside the title.
        const int title = caption.horizontalAdvance(columnTitle(column)) + Space::panel;
        const int icon = column == VaultModel::Stage ? Space::panel : 0;
        widths.append(std::max(title, caption.horizontalAdvance(widest[column]) + icon) +
                      2 * Space::unit);
    }
    const int characters = m_chosen ? shortestName : longestUsualName;
    widths[VaultModel::Name] = fontMetrics().horizontalAdvance(QString(characters, u'x'));
    return widths;
}

void VaultTable::fitColumns()
{
    const QList<int> widths = columnWidths();
    const int room = viewport()->width();
    const bool isNarrow =
        room < widths[VaultModel::Name] + widths[VaultModel::Stage] + widths[VaultModel::TimeLeft];
    int nameWidth = room;
    for (int column = VaultModel::Stage; column < VaultModel::ColumnCount; ++column) {
        const bool isShown =
            !isNarrow && isWanted(column) && nameWidth - widths[column] >= widths[VaultModel::Name];
        setColumnHidden(column, !isShown);
        if (isShown) {
            setColumnWidth(column, widths[column]);
            nameWidth -= widths[column];
        }
    }
    setColumnWidth(VaultModel::Name, nameWidth);
    horizontalHeader()->setVisible(!isNarrow);
    m_delegate->setTwoLines(isNarrow);
    fitRows();
}

void VaultTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight(fontMetrics()));
    m_headed.clear();
    makeRoomForHeadings();
}

void VaultTable::makeRoomForHeadings()
{
    const int usual = m_delegate->rowHeight(fontMetrics());
    const QList<int> firsts = m_vaults.firstsOfGroups();
    for (const QPersistentModelIndex &row : std::exchange(m_headed, {})) {
        if (row.isValid() && !firsts.contains(row.row()))
            setRowHeight(row.row(), usual);
    }
    viewport()->update(); // how many there are stands in the headings
    for (const int row : firsts) {
        setRowHeight(row, usual + VaultDelegate::headingHeight());
        m_headed.append(m_vaults.index(row, VaultModel::Name));
    }
}

QRect VaultTable::visualRect(const QModelIndex &index) const
{
    QRect cell = QTableView::visualRect(index);
    cell.setTop(std::max(cell.top(), cell.bottom() + 1 - m_delegate->rowHeight(fontMetrics())));
    return cell;
}

bool VaultTable::isOnHeading(const QPoint &place) const
{
    const QModelIndex index = indexAt(place);
    return index.isValid() && place.y() < visualRect(index).top();
}

std::vector<int> VaultTable::selectedRows() const
{
    return rowsOf(selectionModel()->selection());
}

void VaultTable::selectRows(const std::vector<int> &rows)
{
    selectionModel()->select(selectionOf(m_vaults, rows), QItemSelectionModel::ClearAndSelect);
}

void VaultTable::mark(const QModelIndex &row)
{
    m_delegate->mark(row);
    viewport()->update();
}

void VaultTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    emit rowsWillGo();
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

/// A heading is nobody's row.
void VaultTable::mousePressEvent(QMouseEvent *event)
{
    if (!isOnHeading(event->position().toPoint()))
        QTableView::mousePressEvent(event);
}

/// Not every platform makes a request for a menu out of Shift+F10.
void VaultTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier)
        wantMenuAtCurrentRow();
    else
        QTableView::keyPressEvent(event);
}

void VaultTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        wantMenuAtCurrentRow();
    else if (indexAt(event->pos()).isValid() && !isOnHeading(event->pos()))
        emit menuWanted(event->globalPos());
}

void VaultTable::wantMenuAtCurrentRow()
{
    scrollTo(currentIndex());
    const QRect row = visualRect(currentIndex());
    emit menuWanted(viewport()->mapToGlobal(QPoint(row.left() + Space::panel, row.bottom())));
}

void VaultTable::showColumnMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(columnActions());
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

QModelIndex VaultTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveLeft || action == MoveRight)
        return currentIndex();
    return QTableView::moveCursor(action, modifiers);
}

void VaultTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    keepCurrentInSight(event->oldSize().height());
    emit rowsComeIntoView();
}

/// A row that was chosen does not go out of sight by itself.
bool VaultTable::isInSight(const QModelIndex &index) const
{
    return index.isValid() && viewport()->rect().intersects(visualRect(index));
}

void VaultTable::keepCurrentInSight(int oldHeight)
{
    const QModelIndex current = currentIndex();
    const int top = rowViewportPosition(current.row());
    if (current.isValid() && top >= 0 && top < oldHeight)
        scrollTo(current);
}

void VaultTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_columns.size() > 0) {
        horizontalHeader()->setFont(Fonts::caption());
        fitColumns();
    }
}

} // namespace vaultlock::ui
