#include "ui/journal/journalpanel.h"

#include "core/whendone.h"
#include "journal/journal.h"
#include "ui/appearance/theme.h"
#include "ui/appearance/valuedisplay.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr int linesForHeadings = 3;
constexpr int widestColumn = 420;

} // namespace

JournalPanel::JournalPanel(journal::Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
{
    buildTable();
    m_empty = new QLabel(tr("Every attempt on every vault is kept here. Nothing was tried yet."),
                         m_table->viewport());
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(Space::half, Space::half, Space::half, Space::half);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_empty->adjustSize();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::unit, 0, Space::unit, Space::half);
    layout->addWidget(m_table);

    connect(&m_journal, &journal::Journal::changed, this, &JournalPanel::read);
    read();
}

void JournalPanel::buildTable()
{
    m_table = new QTableView;
    nameControl(m_table, QStringLiteral("Journal"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + Space::half);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setFont(Fonts::caption());
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void JournalPanel::read()
{
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_isReading = true;
    whenDone(m_journal.read(), this, [this](const Result<std::vector<journal::Entry>> &entries) {
        m_isReading = false;
        if (entries) {
            m_model.setEntries(*entries);
            m_empty->setVisible(entries->empty());
            fitColumns();
        } else {
            emit readingFailed(entries.error());
        }
        if (m_readAgain) {
            m_readAgain = false;
            read();
        }
    });
}

void JournalPanel::fitColumns()
{
    // As wide as their contents: a lock ID is never elided.
    const bool isTall = m_table->height() >= linesForHeadings * oneLineHeight();
    m_table->horizontalHeader()->setVisible(isTall && m_model.rowCount() > 0);
    m_table->setVerticalScrollBarPolicy(isTall ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    for (const int column : {JournalModel::Time, JournalModel::Vault, JournalModel::Event}) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(
            column, std::clamp(m_table->columnWidth(column) + Space::unit, 100, widestColumn));
    }
    m_table->resizeColumnToContents(JournalModel::LockIdColumn);
    const int room = m_table->viewport()->width() -
                     m_table->horizontalHeader()->sectionPosition(JournalModel::LockIdColumn);
    m_table->setColumnWidth(JournalModel::LockIdColumn,
                            std::max(room, m_table->columnWidth(JournalModel::LockIdColumn)));
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

void JournalPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

} // namespace vaultlock::ui
