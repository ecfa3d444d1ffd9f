// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/effect/effecttables.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/valuedisplay.h"
#include "words/explanationwords.h"
#include "words/timelinewords.h"
#include "words/whowhatwords.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace vaultlock::ui {

namespace {

constexpr int mostRows = 12;
constexpr int fewestCharacters = 13; // of a column of who can do what

bool isSideways(const QWheelEvent &event)
{
    return std::abs(event.angleDelta().x()) > std::abs(event.angleDelta().y());
}

} // namespace

EffectTable::EffectTable(const QString &accessibleName, QWidget *parent)
    : QTableWidget(parent)
{
    nameControl(this, accessibleName);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(
        Qt::Alignment(int(Qt::AlignLeft | Qt::AlignVCenter) | int(Qt::TextWordWrap)));
    horizontalHeader()->setHighlightSections(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    horizontalScrollBar()->installEventFilter(this);
    connect(this, &QTableWidget::itemActivated, this, [this](QTableWidgetItem *item) {
        const QVariant statement = item->data(Qt::UserRole);
        if (statement.isValid())
            emit statementActivated(static_cast<std::size_t>(statement.toULongLong()));
    });
}

QSize EffectTable::sizeHint() const
{
    int height = horizontalHeader()->height() + Space::half;
    for (int row = 0; row < std::min(rowCount(), mostRows); ++row)
        height += rowHeight(row);
    if (horizontalScrollBar()->maximum() > 0)
        height += horizontalScrollBar()->sizeHint().height();
    return {QTableWidget::sizeHint().width(), height};
}

QSize EffectTable::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void EffectTable::showStatements(const policy::Explanation &explanation)
{
    begin({tr("Statement"), tr("What it does")}, static_cast<int>(explanation.statements.size()));
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    int row = 0;
    for (const policy::ExplainedStatement &statement : explanation.statements) {
        put(row, 0, QString::number(statement.index + 1), statement.index);
        put(row, 1, words::statementWords(statement), statement.index);
        ++row;
    }
    end();
}

void EffectTable::showTimeline(const policy::PolicyTimeline &timeline)
{
    int rows = 0;
    for (const policy::TimelineLane &lane : timeline.lanes)
        rows += static_cast<int>(lane.stretches.size());
    begin({tr("Action"), tr("Age"), tr("Decision"), tr("By")}, rows);
    int row = 0;
    for (const policy::TimelineLane &lane : timeline.lanes) {
        for (const policy::ExplainedInterval &stretch : lane.stretches) {
            put(row, 0, words::laneActions(lane), stretch.statement);
            put(row, 1, words::stretchDays(stretch), stretch.statement);
            put(row, 2, words::verdictName(stretch.verdict), stretch.statement);
            put(row, 3, words::decidingStatement(timeline, stretch), stretch.statement);
            ++row;
        }
    }
    end();
}

void EffectTable::showWhoWhat(const policy::WhoWhat &whoWhat)
{
    QStringList headings{tr("Who")};
    for (const std::string &action : whoWhat.actions)
        headings << words::deedName(action);
    // Many columns: in a narrow centre they are scrolled, not squeezed.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    horizontalHeader()->setMinimumSectionSize(fewestCharacters * fontMetrics().averageCharWidth());
    begin(headings, static_cast<int>(whoWhat.rows.size()));
    for (std::size_t row = 0; row < whoWhat.rows.size(); ++row) {
        put(static_cast<int>(row), 0, words::rowName(whoWhat.rows[row]));
        for (std::size_t column = 0; column < whoWhat.actions.size(); ++column) {
            const auto &cell = whoWhat.cells[row][column];
            put(static_cast<int>(row), static_cast<int>(column) + 1,
                words::cellText(whoWhat, row, column),
                cell.empty() ? std::nullopt : cell.front().statement);
        }
    }
    end();
}

void EffectTable::begin(const QStringList &headings, int rows)
{
    m_isChanged = m_headings != headings || rowCount() != rows;
    if (std::exchange(m_headings, headings) != headings) {
        setColumnCount(static_cast<int>(headings.size()));
        setHorizontalHeaderLabels(headings);
    }
    setRowCount(rows);
}

void EffectTable::put(int row, int column, const QString &text,
                      std::optional<std::size_t> statement)
{
    QTableWidgetItem *item = this->item(row, column);
    if (!item) {
        item = new QTableWidgetItem;
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        setItem(row, column, item);
    }
    if (item->text() != text) {
        item->setText(text);
        m_isChanged = true;
    }
    item->setData(Qt::UserRole,
                  statement ? QVariant(static_cast<qulonglong>(*statement)) : QVariant());
}

/// To measure every cell takes longer than all the rest, and after most keys nothing is another.
void EffectTable::end()
{
    if (m_isChanged || m_fittedWidth != viewport()->width())
        fitToContents();
}

void EffectTable::fitToContents()
{
    m_fittedWidth = viewport()->width();
    fitHeader();
    resizeRowsToContents();
    updateGeometry();
}

/// Qt wraps a heading where it has the room, and does not ask for it.
void EffectTable::fitHeader()
{
    QHeaderView *header = horizontalHeader();
    int height = 0;
    for (int column = 0; column < columnCount(); ++column) {
        const int width = header->sectionSize(column) - 2 * Space::half;
        const QString text = horizontalHeaderItem(column)->text();
        height = std::max(
            height, header->fontMetrics()
                        .boundingRect(QRect(0, 0, width, 0), Qt::AlignLeft | Qt::TextWordWrap, text)
                        .height());
    }
    header->setFixedHeight(height + Space::unit);
}

void EffectTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitToContents();
}

void EffectTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && columnCount() > 0)
        fitToContents();
}

/// A bar that comes under the pointer while the page is scrolled takes nothing of that.
bool EffectTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == horizontalScrollBar() && event->type() == QEvent::Wheel &&
        !isSideways(*static_cast<QWheelEvent *>(event))) {
        event->ignore();
        return true;
    }
    return QTableWidget::eventFilter(watched, event);
}

/// The wheel is for the page, unless there is more below than can be seen; what stands to the side
/// is for a wheel that goes there.
void EffectTable::wheelEvent(QWheelEvent *event)
{
    if (isSideways(*event) || rowCount() > mostRows)
        QTableWidget::wheelEvent(event);
    else
        event->ignore();
}

} // namespace vaultlock::ui
