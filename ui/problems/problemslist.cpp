// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/problems/problemslist.h"

#include "guide/pageids.h"
#include "language/words.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/guidelink.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/problems/fixlabel.h"
#include "ui/problems/problemdetails.h"
#include "ui/problems/problemsmodel.h"
#include "ui/problems/sizemeter.h"
#include "words/draftwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace vaultlock::ui {

namespace {

constexpr int smallestIcon = 16;
constexpr int leastRows = 2;
constexpr int usualRows = 4;
constexpr std::chrono::milliseconds untilErrorsStand(800);
constexpr int rowSpacing = 6;
constexpr int longestMenuEntry = 80; // characters

words::ProblemCounts counted(const std::vector<policy::Finding> &findings)
{
    words::ProblemCounts counts;
    for (const policy::Finding &finding : findings) {
        switch (finding.severity) {
        case policy::Severity::Error:
            ++counts.errors;
            break;
        case policy::Severity::Danger:
            ++counts.dangers;
            break;
        case policy::Severity::Warning:
            ++counts.warnings;
            break;
        case policy::Severity::Hint:
            ++counts.hints;
            break;
        }
    }
    return counts;
}

} // namespace

ProblemsList::ProblemsList(QWidget *parent)
    : QWidget(parent)
    , m_model(new ProblemsModel(this))
    , m_toggle(new QToolButton)
    , m_body(new QScrollArea)
    , m_table(new QTableView)
    , m_summary(quietLabel())
    , m_emptyText(quietLabel())
    , m_details(new ProblemDetails)
    , m_size(new SizeMeter)
    , m_top(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setUpTable();
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ProblemsList::showSelection);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit placeAsked(m_model->finding(index.row()).span, true);
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        emit placeAsked(m_model->finding(index.row()).span, false);
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, &ProblemsList::popUpMenu);
    connect(m_details, &ProblemDetails::placeAsked, this, [this] {
        if (const policy::Finding *finding = selected())
            emit placeAsked(finding->span, true);
    });
    connect(m_details, &ProblemDetails::fixAsked, this, [this](std::size_t fix) {
        if (const policy::Finding *finding = selected())
            emit fixAsked(std::string(finding->identity), fix);
    });
    showFindings({}, {});
}

void ProblemsList::setUpTable()
{
    nameControl(m_table, QStringLiteral("Problems"));
    // Before there is anything to measure in them.
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(ProblemsModel::ProblemColumn,
                                                      QHeaderView::Stretch);
    fitRows();
}

void ProblemsList::fitRows()
{
    const int icon = std::max(smallestIcon, QFontMetrics(font()).ascent());
    m_table->setIconSize({icon, icon});
    QHeaderView *rows = m_table->verticalHeader();
    rows->setDefaultSectionSize(QFontMetrics(font()).height() + rowSpacing);
    m_table->setMinimumHeight(leastRows * rows->defaultSectionSize());
    fitColumns();
}

// Measuring the rows would cost more, the more of them there are; the widest is known.
void ProblemsList::fitColumns()
{
    const QFontMetrics metrics(font());
    constexpr int padding = 3 * Space::unit;
    m_table->setColumnWidth(ProblemsModel::SeverityColumn,
                            metrics.horizontalAdvance(Words::tr("Warning")) +
                                m_table->iconSize().width() + padding);
    m_table->setColumnWidth(ProblemsModel::PlaceColumn,
                            metrics.horizontalAdvance(QStringLiteral("9999:999")) + padding);
}

void ProblemsList::layOut()
{
    nameControl(m_toggle, QStringLiteral("Show problems"));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::TabFocus);
    connect(m_toggle, &QToolButton::toggled, this, &ProblemsList::showOpen);
    connect(m_toggle, &QToolButton::clicked, this, [this](bool isOpen) {
        m_isClosedByHand = !isOpen;
        m_isOpenByItself = false;
    });
    m_errorsStand.setSingleShot(true);
    m_errorsStand.setInterval(untilErrorsStand);
    connect(&m_errorsStand, &QTimer::timeout, this, &ProblemsList::followErrors);
    auto *summary = new QHBoxLayout;
    summary->setSpacing(Space::half);
    summary->addWidget(m_toggle);
    summary->addWidget(m_summary, 1);
    m_top->addLayout(summary, 1);
    m_top->addWidget(m_size);

    auto *onTable = new QVBoxLayout(m_table->viewport());
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setAttribute(Qt::WA_TransparentForMouseEvents);
    onTable->addWidget(m_emptyText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::unit, Space::half, Space::panel, Space::half);
    layout->setSpacing(Space::half);
    layout->addLayout(m_top);
    auto *body = new QWidget;
    auto *below = new QVBoxLayout(body);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(Space::half);
    below->addWidget(m_table, 1);
    below->addWidget(m_details);
    // With large text in a low window they have less room than they need.
    m_body->setWidget(body);
    m_body->setWidgetResizable(true);
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->setFocusPolicy(Qt::NoFocus);
    m_body->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_body, 1);
    showOpen();
}

void ProblemsList::setQuiet(bool isQuiet)
{
    m_isQuiet = isQuiet;
    followErrors();
}

void ProblemsList::setOpen(bool isOpen)
{
    m_toggle->setChecked(isOpen);
}

void ProblemsList::showOpen()
{
    const bool isOpen = m_toggle->isChecked();
    m_toggle->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_toggle->setAccessibleName(isOpen ? tr("Hide problems") : tr("Show problems"));
    m_body->setVisible(isOpen);
    if (!isOpen)
        m_table->selectionModel()->clear();
    emit openChanged(isOpen);
}

/// What it has opened by itself it closes by itself, once the errors are gone for as long, and
/// nobody is reading.
void ProblemsList::followErrors()
{
    if (m_errorsStand.isActive())
        return;
    if (m_hasErrors && !m_isQuiet && !m_isClosedByHand && !m_toggle->isChecked()) {
        m_isOpenByItself = true;
        setOpen(true);
    } else if ((!m_hasErrors || m_isQuiet) && m_isOpenByItself && !selected()) {
        m_isOpenByItself = false;
        setOpen(false);
    }
}

void ProblemsList::showFindings(const std::vector<policy::Finding> &findings,
                                const QByteArray &text)
{
    const policy::Finding *before = selected();
    const std::string identity = before ? before->identity : std::string();
    // Where the selected row goes, the view would select its neighbour.
    const bool stays = std::any_of(findings.begin(), findings.end(), [&identity](const auto &each) {
        return each.identity == identity;
    });
    if (!stays)
        m_table->selectionModel()->clear();
    // That there is nothing yet is said in friendlier words.
    const bool hasText = !text.isEmpty();
    m_model->setFindings(hasText ? findings : std::vector<policy::Finding>(), text);
    const words::ProblemCounts counts = counted(findings);
    const bool hadErrors = std::exchange(m_hasErrors, hasText && counts.errors > 0);
    if (!m_hasErrors)
        m_isClosedByHand = false;
    if (hadErrors != m_hasErrors)
        m_errorsStand.start();
    m_summary->setText(hasText ? words::problemSummary(counts) : words::problemsBelongHere());
    m_emptyText->setText(hasText ? words::problemSummary(counts) : words::problemsBelongHere());
    m_emptyText->setVisible(findings.empty() || !hasText);
    arrangeTop();
    select(identity);
    showSelection();
}

void ProblemsList::showSize(qint64 bytes)
{
    m_size->showSize(bytes);
    arrangeTop();
}

/// The size stands beside the summary, and below it where both would not fit.
void ProblemsList::arrangeTop()
{
    const QString summary = m_summary->text();
    const int needed = m_summary->fontMetrics().horizontalAdvance(summary) + Space::panel +
                       m_size->sizeHint().width() + 2 * Space::panel;
    const bool isNarrow = needed > width() && !summary.isEmpty();
    m_top->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_top->setSpacing(isNarrow ? 0 : Space::panel);
}

// As with the size below the summary, so that it may become narrow enough for that.
QSize ProblemsList::minimumSizeHint() const
{
    const int margins = 2 * Space::panel;
    const int width =
        std::max(m_size->minimumSizeHint().width(), m_details->minimumSizeHint().width());
    return {width + margins, QWidget::minimumSizeHint().height()};
}

int ProblemsList::heightWanted() const
{
    const int row = m_table->verticalHeader()->defaultSectionSize();
    const int rows = std::clamp(m_model->rowCount(), leastRows, usualRows) * row;
    return m_top->sizeHint().height() + rows + m_details->height() + 4 * Space::half;
}

void ProblemsList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeTop();
}

void ProblemsList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitRows();
        arrangeTop();
    }
}

const policy::Finding *ProblemsList::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->finding(rows.constFirst().row());
}

void ProblemsList::select(const std::string &identity)
{
    const int row = m_model->rowOf(identity);
    if (row >= 0)
        setOpen(true);
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model->index(row, ProblemsModel::ProblemColumn));
}

void ProblemsList::showSelection()
{
    if (selected())
        setOpen(true);
    const policy::Finding *finding = selected();
    setGuidePage(*this, finding ? guide::pageOf(finding->rule) : QString());
    m_details->showFinding(finding);
}

QMenu *ProblemsList::fixMenu(const policy::Finding &finding, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("fixes"));
    const std::string identity = finding.identity;
    for (std::size_t i = 0; i < finding.fixes.size(); ++i) {
        QAction *action = menu->addAction(fixLabel(finding.fixes[i], longestMenuEntry).shown);
        connect(action, &QAction::triggered, this,
                [this, identity, i] { emit fixAsked(identity, i); });
    }
    if (finding.fixes.empty())
        menu->addAction(tr("No quick fix for this problem"))->setEnabled(false);
    return menu;
}

void ProblemsList::popUpMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    const policy::Finding &finding = m_model->finding(index.row());
    QMenu *menu = fixMenu(finding, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    connect(menu->addAction(tr("Go to the text")), &QAction::triggered, this,
            [this, span = finding.span] { emit placeAsked(span, true); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace vaultlock::ui
