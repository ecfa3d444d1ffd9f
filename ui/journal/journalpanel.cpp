// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journalpanel.h"

#include "core/identifiers.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/firstpicture.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingtext.h"
#include "ui/journal/entrydialog.h"
#include "ui/journal/journalexport.h"
#include "ui/journal/journalfeed.h"
#include "ui/journal/journalfilter.h"
#include "ui/journal/journalintegrity.h"
#include "ui/journal/journaltable.h"
#include "words/entrywords.h"
#include "words/recordwords.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr int linesForHeadings = 3;

/// Where things stand over the table, and beside it while it is one line.
enum GridColumn {
    Widest,
    Count,
    Export,
    Check,
    Evidence,
    Expand,
    GridColumns
};

QToolButton *flatButton(const QString &text)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

JournalPanel::JournalPanel(journal::Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_feed(new JournalFeed(journal, m_model, this))
    , m_export(new JournalExport(journal, this))
    , m_layout(new QGridLayout(this))
    , m_count(new ValueDisplay(QStringLiteral("Entries shown")))
    , m_told(new WrappingText)
    , m_table(new JournalTable(m_model))
{
    buildButtons();
    nameControl(m_told, QStringLiteral("What was exported"));
    m_empty = quietLabel({}, tr("Reading the journal…"));
    m_empty->setWordWrap(false);
    m_empty->setParent(m_table->viewport());
    m_empty->setContentsMargins(Space::half, Space::half, Space::half, Space::half);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_layout->setHorizontalSpacing(Space::unit);
    m_layout->setVerticalSpacing(Space::half);
    m_layout->setColumnStretch(Widest, 1);
    layOut();
    addActions();
    connectParts();
    followFont();
    afterFirstPicture(*this, [this] { m_feed->begin(); });
}

void JournalPanel::buildButtons()
{
    m_exportButton = flatButton(tr("Export…"));
    nameControl(m_exportButton, QStringLiteral("Export journal"));
    m_expand = flatButton(tr("Journal"));
    m_expand->setObjectName(QStringLiteral("expandJournal"));
}

void JournalPanel::connectParts()
{
    connect(m_expand, &QToolButton::clicked, this, [this] { emit expansionAsked(!isTall()); });
    connect(m_exportButton, &QToolButton::clicked, this,
            [this] { m_export->begin(m_feed->filter()); });
    connect(m_export, &JournalExport::told, this, &JournalPanel::tell);
    connect(m_feed, &JournalFeed::failed, this, &JournalPanel::readingFailed);
    connect(m_feed, &JournalFeed::changed, this, &JournalPanel::showWhatIsRead);
    connect(m_table, &QTableView::activated, this, &JournalPanel::openRow);
}

/// Of a page alone, which most starts never show.
void JournalPanel::buildFilter()
{
    m_filter = new JournalFilter(this);
    connect(m_filter, &JournalFilter::filterChanged, this, [this] {
        tell({});
        m_feed->setFilter(m_filter->filter());
    });
    connect(m_filter, &JournalFilter::searchEntered, m_table, [this] { m_table->setFocus(); });
}

QAction *JournalPanel::addTableAction(const QString &text, void (JournalPanel::*act)())
{
    auto *action = new QAction(text, this);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_table->addAction(action);
    return action;
}

void JournalPanel::addActions()
{
    addTableAction(tr("&Copy row"), &JournalPanel::copyRows)->setShortcut(QKeySequence::Copy);
    addTableAction(tr("&Open"), &JournalPanel::openRow);
    m_thisVault = addTableAction(tr("Show this &vault’s entries"), &JournalPanel::showThisVault);
    m_thisVault->setVisible(false); // in one line there is nothing to search
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void JournalPanel::copyRows()
{
    QStringList lines;
    for (const int row : m_table->chosenRows())
        lines.append(words::entryLine(m_model.entryAt(row)));
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void JournalPanel::openRow()
{
    const int row = m_table->meantRow();
    if (row < 0)
        return;
    auto *dialog = new EntryDialog(m_model.entryAt(row), window());
    dialog->open();
}

void JournalPanel::showThisVault()
{
    const int row = m_table->meantRow();
    if (row >= 0)
        m_filter->searchFor(m_model.entryAt(row).vaultArn);
}

void JournalPanel::addCheck(QAction &action)
{
    m_check = flatButton(tr("Check…"));
    nameControl(m_check, QStringLiteral("Check against the service"));
    connect(m_check, &QToolButton::clicked, &action, &QAction::trigger);
    m_table->addAction(&action);
    layOut();
    followFont();
}

void JournalPanel::offerEvidence()
{
    m_evidence = flatButton(tr("Evidence…"));
    nameControl(m_evidence, QStringLiteral("Evidence of this vault"));
    connect(m_evidence, &QToolButton::clicked, this, &JournalPanel::askForEvidence);
    addTableAction(tr("&Evidence of this vault…"), &JournalPanel::askForEvidence);
    layOut();
    followFont();
}

/// Origins were written in several ways.
void JournalPanel::askForEvidence()
{
    const int row = m_table->meantRow();
    if (row < 0)
        return tell(tr("Choose an entry first: the evidence is of its vault."));
    const journal::Entry &entry = m_model.entryAt(row);
    const auto origin = LockOrigin::fromKey(entry.origin);
    emit evidenceWanted(entry.vaultArn, origin ? origin->key() : QString());
}

void JournalPanel::fitButton(QToolButton &button, int textWidth) const
{
    button.setFont(Fonts::caption());
    button.setFixedSize(textWidth + 2 * Space::unit, m_table->rowHeight());
}

void JournalPanel::followFont()
{
    m_table->followFont();
    const QFontMetrics caption(Fonts::caption());
    // The same in both states, so that the table keeps its width.
    fitButton(*m_expand, std::max(caption.horizontalAdvance(tr("Journal")),
                                  caption.horizontalAdvance(tr("Back to the vault"))));
    fitButton(*m_exportButton, caption.horizontalAdvance(m_exportButton->text()));
    m_count->setFont(Fonts::caption());
    // As wide as it may become: while the journal is read it changes all the time.
    m_count->setFixedWidth(caption.horizontalAdvance(words::entriesShown({200, 200})) +
                           2 * Space::unit);
    for (QToolButton *button : {m_check, m_evidence}) {
        if (button)
            fitButton(*button, caption.horizontalAdvance(button->text()));
    }
    m_empty->setFont(Fonts::body());
    m_empty->adjustSize();
    updateGeometry();
    fitForm();
}

void JournalPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The first one comes while the panel is still being built.
    if (event->type() != QEvent::FontChange || !m_empty)
        return;
    followFont();
    if (m_form == Form::Line && isVisible())
        emit expansionAsked(false); // its line has another height now
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
        m_check->setVisible(m_form != Form::Line || width() >= line);
}

JournalPanel::Form JournalPanel::fittingForm() const
{
    if (!isTall())
        return Form::Line;
    int needed = m_filter->sizeHint().width() + 2 * Space::unit;
    for (const QWidget *widget :
         {static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_expand),
          static_cast<QWidget *>(m_exportButton), static_cast<QWidget *>(m_check),
          static_cast<QWidget *>(m_evidence)})
        needed += widget ? widget->minimumWidth() + Space::unit : 0; // they are fixed
    return needed <= width() ? Form::Page : Form::NarrowPage;
}

void JournalPanel::fitForm()
{
    const Form before = m_form;
    const bool hasSize = isVisible() || testAttribute(Qt::WA_Resized);
    if (!m_filter && hasSize && isTall())
        buildFilter();
    m_form = hasSize ? fittingForm() : Form::Line;
    if (m_form != before)
        layOut();
    showCheckWhereThereIsRoom();
    if (m_form != Form::Line && before == Form::Line)
        becomePage();
    else if (m_form == Form::Line && before != Form::Line)
        becomeLine();
    m_table->fitColumns();
}

void JournalPanel::layOut()
{
    const bool isPage = m_form != Form::Line;
    const int buttons = m_form == Form::NarrowPage ? 1 : 0; // their row
    const int last = 4;
    for (QWidget *widget : findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        m_layout->removeWidget(widget);
    const int side = isPage ? Space::panel : Space::unit;
    m_layout->setContentsMargins(side, isPage ? Space::unit : 0, side, Space::half);
    if (m_filter)
        m_layout->addWidget(m_filter, 0, Widest, 1, m_form == Form::NarrowPage ? GridColumns : 1);
    m_layout->addWidget(m_count, buttons, m_form == Form::NarrowPage ? Widest : Count);
    m_layout->addWidget(m_exportButton, buttons, Export, Qt::AlignTop);
    if (m_check)
        m_layout->addWidget(m_check, buttons, Check, Qt::AlignTop);
    if (m_evidence)
        m_layout->addWidget(m_evidence, buttons, Evidence, Qt::AlignTop);
    m_layout->addWidget(m_expand, buttons, Expand, Qt::AlignTop);
    m_layout->addWidget(m_told, 2, Widest, 1, GridColumns);
    if (m_integrity)
        m_layout->addWidget(m_integrity, last - 1, Widest, 1, GridColumns);
    m_layout->addWidget(m_table, isPage ? last : 0, Widest, 1, isPage ? GridColumns : 1);
    m_layout->setRowStretch(0, isPage ? 0 : 1);
    m_layout->setRowStretch(last, isPage ? 1 : 0);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_count),
          static_cast<QWidget *>(m_exportButton), static_cast<QWidget *>(m_evidence),
          static_cast<QWidget *>(m_integrity)}) {
        if (widget)
            widget->setVisible(isPage);
    }
    m_told->setVisible(isPage && !m_told->toPlainText().isEmpty());
    QWidget *behind = m_count;
    if (m_filter)
        setTabOrder(m_filter, behind);
    for (QWidget *next : {static_cast<QWidget *>(m_exportButton), static_cast<QWidget *>(m_check),
                          static_cast<QWidget *>(m_evidence), static_cast<QWidget *>(m_expand),
                          static_cast<QWidget *>(m_told), static_cast<QWidget *>(m_integrity),
                          static_cast<QWidget *>(m_table)}) {
        if (next)
            setTabOrder(std::exchange(behind, next), next);
    }
}

void JournalPanel::becomePage()
{
    if (!m_integrity) {
        m_integrity = new JournalIntegrity(m_journal, this);
        layOut();
    }
    m_table->setPage(true);
    m_expand->setText(tr("Back to the vault"));
    m_thisVault->setVisible(true);
    m_feed->setWhole(true);
    showWhatIsRead();
    m_table->goToNewest();
    m_table->setFocus();
}

void JournalPanel::becomeLine()
{
    m_table->setPage(false);
    m_expand->setText(tr("Journal"));
    m_thisVault->setVisible(false);
    m_filter->clear();
    tell({});
    m_feed->setWhole(false);
    m_table->setCurrentIndex({});
    m_table->scrollToTop();
}

void JournalPanel::showWhatIsRead()
{
    m_count->showText(words::entriesShown(m_feed->shown()));
    m_empty->setText(whyEmpty());
    m_empty->adjustSize();
    m_empty->setVisible(m_model.rowCount() == 0);
    if (m_form != Form::Line && !m_table->currentIndex().isValid())
        m_table->goToNewest();
    // Page after page is found by a search: measuring all of them each time would take longer.
    const bool isSearching = m_feed->shown().isFiltered && m_feed->shown().isReading;
    const int rows = m_model.rowCount();
    if (isSearching && rows >= m_rowsFitted && rows < 2 * m_rowsFitted)
        return;
    m_rowsFitted = rows;
    m_table->fitColumns();
}

/// Of a journal that could not be read nobody may think that nothing was tried.
QString JournalPanel::whyEmpty() const
{
    const words::EntriesShown shown = m_feed->shown();
    if (!m_feed->hasRead() || (shown.isFiltered && shown.isReading))
        return tr("Reading the journal…");
    if (m_feed->hasFailed())
        return tr("The journal could not be read.");
    if (shown.isFiltered)
        return tr("No entry of the journal is like that.");
    return tr("Every attempt on every vault is kept here. Nothing was tried yet.");
}

void JournalPanel::tell(const QString &outcome)
{
    m_told->setText(outcome);
    m_told->setVisible(m_form != Form::Line && !outcome.isEmpty());
}

int JournalPanel::oneLineHeight() const
{
    return m_table->rowHeight() + Space::half;
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
    fitForm();
}

} // namespace vaultlock::ui
