// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/teampage.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/team/teamdesk.h"
#include "words/teamwords.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr int widestTeamColumn = 60; // characters

} // namespace

TeamPage::TeamPage(TeamDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_table(new QTableView)
    , m_empty(quietLabel({}, {}))
{
    nameControl(m_table, QStringLiteral("Team’s journal"));
    m_table->setObjectName(QStringLiteral("teamJournal"));
    m_table->setModel(&desk.lines());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *copy = new QAction(tr("&Copy row"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &TeamPage::copyRows);
    m_empty->setParent(m_table->viewport());
    m_empty->setWordWrap(false);
    m_empty->setContentsMargins(Space::half, Space::half, Space::half, Space::half);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::unit, 0, Space::unit, Space::half);
    layout->addWidget(m_table);
    connect(&desk.lines(), &QAbstractItemModel::rowsInserted, this, &TeamPage::showWhatIsThere);
    connect(&desk.lines(), &QAbstractItemModel::modelReset, this, &TeamPage::showWhatIsThere);
    connect(&desk, &TeamDesk::standingChanged, this, &TeamPage::showWhatIsThere);
    followFont();
}

void TeamPage::followFont()
{
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(Fonts::body()).height() +
                                                     Space::half);
    m_table->horizontalHeader()->setFont(Fonts::caption());
    m_empty->setFont(Fonts::body());
    showWhatIsThere();
}

void TeamPage::fitColumns()
{
    const int widest = widestTeamColumn * fontMetrics().averageCharWidth();
    for (int column = 0; column < TeamModel::ColumnCount; ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column,
                                std::min(m_table->columnWidth(column) + Space::unit, widest));
    }
}

void TeamPage::showWhatIsThere()
{
    const bool isEmpty = m_desk.lines().rowCount() == 0;
    const bool isRead = m_desk.standing().phase == team::Standing::Phase::InStep;
    m_empty->setText(isRead ? tr("No desk of the team has handed anything over yet.")
                            : tr("The team’s journal was not read yet."));
    m_empty->adjustSize();
    m_empty->setVisible(isEmpty);
    m_table->horizontalHeader()->setVisible(!isEmpty);
    if (isVisible())
        fitColumns();
}

void TeamPage::showNewest()
{
    fitColumns();
    m_table->scrollToTop();
    if (m_desk.lines().rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_desk.lines().index(0, 0));
    m_table->setFocus();
}

void TeamPage::copyRows()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const int row : rows)
        lines.append(words::teamLine(m_desk.lines().rowAt(row).line));
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void TeamPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followFont();
}

} // namespace vaultlock::ui
