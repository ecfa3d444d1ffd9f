// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journalpanel.h"

#include "core/whendone.h"
#include "journal/journal.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/firstpicture.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/journal/entrydialog.h"
#include "words/entrywords.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace vaultlock::ui {

namespace {

constexpr int linesForHeadings = 3;
constexpr int widestColumn = 60; // characters
constexpr int pageSize = 200;    // entries: more than fit on any screen
constexpr int lineSize = 10;     // entries, while one line is shown: what may have come at once

/// The time of day says more than the day, where there is no room for both.
class TimeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideLeft;
    }
};

bool isFull(const std::vector<journal::Entry> &page, int most)
{
    return static_cast<int>(page.size()) == most;
}

} // namespace

JournalPanel::JournalPanel(journal::Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
{
    buildTable();
    m_empty = quietLabel({}, tr("Reading the journal…"));
    m_empty->setWordWrap(false);
    m_empty->setParent(m_table->viewport());
    m_empty->setContentsMargins(Space::half, Space::half, Space::half, Space::half);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_expand = new QToolButton;
    m_expand->setObjectName(QStringLiteral("expandJournal"));
    m_expand->setAutoRaise(true);
    m_expand->setFocusPolicy(Qt::TabFocus);
    connect(m_expand, &QToolButton::clicked, this, [this] { emit expansionAsked(!isTall()); });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::unit, 0, Space::unit, Space::half);
    layout->setSpacing(Space::unit);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_expand, 0, Qt::AlignTop);
    addCopyAction();
    followFont();

    connect(&m_model, &JournalModel::olderWanted, this, &JournalPanel::readOlder);
    afterFirstPicture(*this, [this] {
        connect(&m_journal, &journal::Journal::changed, this, &JournalPanel::read);
        read();
    });
}

void JournalPanel::buildTable()
{
    m_table = new QTableView;
    nameControl(m_table, QStringLiteral("Journal"));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(JournalModel::Time, new TimeDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        auto *dialog = new EntryDialog(m_model.entryAt(index.row()), window());
        dialog->open();
    });
    // By its keys one line can be scrolled as well.
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!isTall())
            fitColumns();
    });
}

void JournalPanel::addCopyAction()
{
    auto *copy = new QAction(tr("&Copy row"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, &JournalPanel::copyRows);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void JournalPanel::copyRows()
{
    QStringList lines;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_table->selectionModel()->isRowSelected(row))
            lines.append(words::entryLine(m_model.entryAt(row)));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void JournalPanel::addCheck(QAction &action)
{
    m_check = new QToolButton;
    m_check->setText(tr("Check…"));
    nameControl(m_check, QStringLiteral("Check against the service"));
    m_check->setAutoRaise(true);
    m_check->setFocusPolicy(Qt::TabFocus);
    connect(m_check, &QToolButton::clicked, &action, &QAction::trigger);
    static_cast<QHBoxLayout *>(layout())->insertWidget(1, m_check, 0, Qt::AlignTop);
    m_table->addAction(&action);
    followFont();
}

void JournalPanel::followFont()
{
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(Fonts::body()).height() +
                                                     Space::half);
    m_table->horizontalHeader()->setFont(Fonts::caption());
    m_expand->setFont(Fonts::caption());
    // The same in both states, so that the table keeps its width.
    const QFontMetrics caption(Fonts::caption());
    m_expand->setFixedSize(std::max(caption.horizontalAdvance(tr("Journal")),
                                    caption.horizontalAdvance(tr("Back to the vault"))) +
                               2 * Space::unit,
                           m_table->verticalHeader()->defaultSectionSize());
    if (m_check) {
        m_check->setFont(Fonts::caption());
        m_check->setFixedSize(caption.horizontalAdvance(m_check->text()) + 2 * Space::unit,
                              m_expand->height());
        showCheckWhereThereIsRoom();
    }
    m_empty->setFont(Fonts::body());
    m_empty->adjustSize();
    updateGeometry();
    fitColumns();
}

void JournalPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The first one comes while the panel is still being built.
    if (event->type() == QEvent::FontChange && m_expand)
        followFont();
}

bool JournalPanel::isTall() const
{
    return height() >= linesForHeadings * oneLineHeight();
}

/// A line that cannot be scrolled keeps its lock ID whole; the menus have the entry, too.
void JournalPanel::showCheckWhereThereIsRoom()
{
    constexpr int charactersOfALine = 110;
    const int line = charactersOfALine * QFontMetrics(Fonts::body()).averageCharWidth();
    if (m_check)
        m_check->setVisible(isTall() || width() >= line);
}

void JournalPanel::read()
{
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_isReading = true;
    // All that is on screen: another journal may have taken the place of this one. While that is
    // one line, what happens in an Initiate does not wait for two hundred.
    m_isWhole = isTall() || m_model.rowCount() == 0;
    const int most = m_isWhole ? std::max(pageSize, m_model.rowCount()) : lineSize;
    journal::Selection newest;
    newest.most = most;
    whenDone(m_journal.read(newest), this,
             [this, most](const Result<std::vector<journal::Entry>> &entries) {
                 m_isReading = false;
                 if (entries) {
                     m_model.setNewest(*entries, isFull(*entries, most));
                     fitColumns();
                 } else {
                     emit readingFailed(entries.error());
                 }
                 showWhyEmpty(entries.has_value());
                 if (m_readAgain) {
                     m_readAgain = false;
                     read();
                 }
             });
}

/// Of a journal that could not be read nobody may think that nothing was tried.
void JournalPanel::showWhyEmpty(bool wasRead)
{
    m_empty->setText(wasRead
                         ? tr("Every attempt on every vault is kept here. Nothing was tried yet.")
                         : tr("The journal could not be read."));
    m_empty->adjustSize();
    m_empty->setVisible(m_model.rowCount() == 0);
}

void JournalPanel::readOlder()
{
    if (std::exchange(m_isReadingOlder, true))
        return;
    journal::Selection older;
    older.before = m_model.oldest();
    older.most = pageSize;
    whenDone(m_journal.read(older), this,
             [this, before = older.before](const Result<std::vector<journal::Entry>> &entries) {
                 m_isReadingOlder = false;
                 if (!entries)
                     emit readingFailed(entries.error());
                 else if (before == m_model.oldest()) // else the rows are others now
                     m_model.addOlder(*entries, isFull(*entries, pageSize));
             });
}

void JournalPanel::fitColumns()
{
    // As wide as their contents: a lock ID is never elided.
    const bool isWhole = isTall();
    constexpr int rowsOnScreen = 0;
    constexpr int manyRows = 1000; // Qt's own
    m_table->horizontalHeader()->setResizeContentsPrecision(isWhole ? manyRows : rowsOnScreen);
    m_expand->setText(isWhole ? tr("Back to the vault") : tr("Journal"));
    m_table->horizontalHeader()->setVisible(isWhole && m_model.rowCount() > 0);
    // Of one line a scroll bar would cover half.
    const auto bars = isWhole ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff;
    m_table->setVerticalScrollBarPolicy(bars);
    m_table->setHorizontalScrollBarPolicy(bars);
    const int widest = widestColumn * m_table->fontMetrics().averageCharWidth();
    for (const int column :
         {JournalModel::Time, JournalModel::Place, JournalModel::Vault, JournalModel::Event}) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(
            column, std::clamp(m_table->columnWidth(column) + Space::unit, 100, widest));
    }
    m_table->resizeColumnToContents(JournalModel::LockIdColumn);
    const int missing = m_table->horizontalHeader()->sectionPosition(JournalModel::LockIdColumn) +
                        m_table->columnWidth(JournalModel::LockIdColumn) -
                        m_table->viewport()->width();
    if (!isWhole && missing > 0)
        makeRoomForLockId(missing);
    const int room = m_table->viewport()->width() -
                     m_table->horizontalHeader()->sectionPosition(JournalModel::LockIdColumn);
    m_table->setColumnWidth(JournalModel::LockIdColumn,
                            std::max(room, m_table->columnWidth(JournalModel::LockIdColumn)));
}

/// One line cannot be scrolled: the day gives way, and then the sentence.
void JournalPanel::makeRoomForLockId(int missing)
{
    const auto shrink = [this](int column, int least, int by) {
        const int width = m_table->columnWidth(column);
        const int left = std::max(std::min(least, width), width - by);
        m_table->setColumnWidth(column, left);
        return by - (width - left);
    };
    const int timeOfDay =
        m_table->fontMetrics().horizontalAdvance(QStringLiteral("… 00:00:00")) + 2 * Space::unit;
    const int stillMissing = shrink(JournalModel::Time, timeOfDay, missing);
    constexpr int leastSentence = 100;
    shrink(JournalModel::Event, leastSentence, stillMissing);
}

int JournalPanel::oneLineHeight() const
{
    return m_table->verticalHeader()->defaultSectionSize() + Space::half;
}

QSize JournalPanel::sizeHint() const
{
    return {400, oneLineHeight()};
}

QSize JournalPanel::minimumSizeHint() const
{
    return {100, oneLineHeight()};
}

void JournalPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isTall())
        emit expansionAsked(false);
    else
        QWidget::keyPressEvent(event);
}

void JournalPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showCheckWhereThereIsRoom();
    fitColumns();
    if (isTall() && !m_isWhole)
        read();
}

} // namespace vaultlock::ui
