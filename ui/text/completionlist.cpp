// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/completionlist.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/text/completionmodel.h"
#include "ui/text/findingtip.h"
#include "words/helpwords.h"

#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr int mostRows = 8;
constexpr int leastCharacters = 44;
constexpr int mostCharacters = 80;
constexpr int explanationLines = 2;

} // namespace

CompletionList::CompletionList(QWidget &editor)
    : QFrame(editor.window())
    , m_editor(editor)
    , m_model(new CompletionModel(this))
    , m_view(new QListView)
    , m_explanation(quietLabel(QStringLiteral("completionMeaning")))
{
    setObjectName(QStringLiteral("completionList"));
    setFocusPolicy(Qt::NoFocus);
    hide();
    nameControl(m_view, QStringLiteral("Completions"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CompletionDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, Space::half, 1, Space::half);
    layout->setSpacing(Space::half);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_explanation);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        emit chosen(static_cast<std::size_t>(index.row()));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CompletionList::explainCurrent);
}

void CompletionList::showItems(const policy::Completions &completions, const QRect &line,
                               bool hasCurrent)
{
    if (parentWidget() != m_editor.window())
        setParent(m_editor.window());
    m_completions = completions;
    m_model->setItems(completions.items);
    m_explanation->setFont(Fonts::caption());
    if (hasCurrent)
        m_view->setCurrentIndex(m_model->index(0, 0));
    place(line);
    show();
    raise();
    explainCurrent();
}

std::optional<std::size_t> CompletionList::current() const
{
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    return selected.isEmpty() ? std::nullopt
                              : std::optional(static_cast<std::size_t>(selected.front().row()));
}

void CompletionList::step(int rows)
{
    const int count = m_model->rowCount();
    const auto before = current();
    int row = rows > 0 ? 0 : count - 1;
    if (before) {
        row = static_cast<int>(*before) + rows;
        const bool goesRound = std::abs(rows) == 1;
        row = goesRound ? (row + count) % count : std::clamp(row, 0, count - 1);
    }
    m_view->setCurrentIndex(m_model->index(row, 0));
}

int CompletionList::pageLength() const
{
    return mostRows - 1;
}

void CompletionList::place(const QRect &line)
{
    const int frame = 2;
    const int rowHeight = m_view->sizeHintForRow(0);
    const int rows = std::min(mostRows, m_model->rowCount());
    const bool scrolls = m_model->rowCount() > rows;
    const int character = QFontMetrics(Fonts::monospace()).averageCharWidth();
    const int wanted = m_view->sizeHintForColumn(0) + frame +
                       (scrolls ? m_view->verticalScrollBar()->sizeHint().width() : 0);
    const QSize room = parentWidget()->size();
    const int width =
        std::min(std::clamp(wanted, leastCharacters * character, mostCharacters * character),
                 room.width() - 2 * Space::unit);
    m_explanation->setContentsMargins(Space::unit, 0, Space::unit, 0);
    m_explanation->setFixedHeight(explanationLines * QFontMetrics(Fonts::caption()).lineSpacing());
    const int height = rows * rowHeight + m_explanation->height() + 3 * Space::half;
    const QPoint below =
        m_editor.mapTo(parentWidget(), line.bottomLeft()) + QPoint(0, Space::half / 2);
    const int above = m_editor.mapTo(parentWidget(), line.topLeft()).y() - height;
    const int x = std::clamp(below.x() - Space::unit, Space::unit,
                             std::max(Space::unit, room.width() - width - Space::unit));
    const bool fitsBelow = below.y() + height <= room.height();
    setGeometry(x, fitsBelow || above < 0 ? below.y() : above, width, height);
}

void CompletionList::explainCurrent()
{
    const auto row = current();
    const QString meaning =
        row ? words::completionSentence(m_completions.items[*row], m_completions.place)
            : words::completionKeys();
    m_explanation->setText(oneLine(meaning));
    if (!row || !isVisible())
        return;
    // The keyboard focus stays in the text: tools are told where the choice stands.
    QAccessibleEvent event(m_view, QAccessible::Focus);
    event.setChild(static_cast<int>(*row));
    QAccessible::updateAccessibility(&event);
}

void CompletionList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().surfaceSunken);
    painter.setPen(Theme::current().textQuiet);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace vaultlock::ui
