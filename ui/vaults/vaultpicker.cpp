#include "ui/vaults/vaultpicker.h"

#include "ui/appearance/theme.h"
#include "ui/appearance/valuedisplay.h"
#include "ui/vaults/vaultdelegate.h"
#include "words/errorwords.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

constexpr int tablePage = 0;
constexpr int messagePage = 1;
constexpr int longestUsualName = 26;

class VaultTable final : public QTableView
{
public:
    using QTableView::QTableView;

protected:
    // The table picks a vault; its cells are not walked one by one.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        if (action == MoveLeft || action == MoveRight)
            return currentIndex();
        return QTableView::moveCursor(action, modifiers);
    }
};

QString countText(int count)
{
    return count == 1 ? VaultPicker::tr("1 vault")
                      : VaultPicker::tr("%1 vaults").arg(QLocale().toString(count));
}

} // namespace

VaultPicker::VaultPicker(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(clock)
{
    m_filter = new QLineEdit;
    nameControl(m_filter, QStringLiteral("Filter vaults"));
    m_filter->setPlaceholderText(tr("Filter vaults"));
    m_filter->setClearButtonEnabled(true);

    m_pages = new QStackedWidget;
    buildTable();
    buildMessage();

    m_caption = new QLabel;
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setFont(Fonts::caption());
    m_caption->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::unit, Space::unit, Space::unit, Space::unit);
    layout->setSpacing(Space::unit);
    layout->addWidget(m_filter);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_caption);

    m_preferSoon.setSingleShot(true);
    m_preferSoon.setInterval(std::chrono::milliseconds(50));
    connect(&m_preferSoon, &QTimer::timeout, this, &VaultPicker::preferVisibleRows);
    connect(m_filter, &QLineEdit::textChanged, this, &VaultPicker::applyFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, &VaultPicker::chooseFirstMatch);
    connect(&m_model, &VaultModel::countdownEnded, this, &VaultPicker::countdownEnded);
    showSituation();
}

void VaultPicker::buildTable()
{
    m_matches = new QSortFilterProxyModel(this);
    m_matches->setFilterKeyColumn(VaultModel::Name);
    m_matches->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_matches->setSourceModel(&m_model);

    m_table = new VaultTable;
    nameControl(m_table, QStringLiteral("Vaults"));
    m_table->setModel(m_matches);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_delegate = new VaultDelegate(m_table);
    m_table->setItemDelegateForColumn(VaultModel::Name, m_delegate);
    m_table->viewport()->installEventFilter(this);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setFont(Fonts::caption());
    m_pages->addWidget(m_table);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &VaultPicker::reportSelection);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, &m_preferSoon,
            qOverload<>(&QTimer::start));
    connect(m_matches, &QAbstractItemModel::modelReset, this, &VaultPicker::restoreSelection);
    connect(m_matches, &QAbstractItemModel::rowsInserted, this, &VaultPicker::restoreSelection);
    connect(m_matches, &QAbstractItemModel::rowsRemoved, this, &VaultPicker::showSituation);
}

void VaultPicker::buildMessage()
{
    auto *page = new QWidget;
    m_message = new QLabel;
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action = new QPushButton;
    connect(m_action, &QPushButton::clicked, this, &VaultPicker::act);

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(Space::unit, Space::unit, Space::unit, Space::unit);
    layout->setSpacing(Space::panel);
    layout->addWidget(m_message);
    layout->addWidget(m_action, 0, Qt::AlignLeft);
    layout->addStretch(1);
    m_pages->addWidget(page);
}

void VaultPicker::setSurvey(lock::VaultSurvey *survey)
{
    if (m_survey)
        m_survey->disconnect(this);
    m_survey = survey;
    m_chosen.reset();
    m_model.setSurvey(survey);
    if (survey) {
        connect(survey, &lock::VaultSurvey::loadingChanged, this, &VaultPicker::showSituation);
        connect(survey, &lock::VaultSurvey::rowsReset, this, &VaultPicker::showSituation);
        connect(survey, &lock::VaultSurvey::rowsReset, &m_preferSoon, qOverload<>(&QTimer::start));
    }
    showSituation();
}

void VaultPicker::showChosen(const std::optional<VaultName> &vault)
{
    m_chosen = vault;
    restoreSelection();
}

void VaultPicker::applyFilter(const QString &text)
{
    // When the chosen row goes, Qt selects its neighbour: that is nobody's choice.
    m_isRestoring = true;
    m_matches->setFilterFixedString(text.trimmed());
    m_isRestoring = false;
    restoreSelection();
    m_preferSoon.start();
}

void VaultPicker::chooseFirstMatch()
{
    if (m_matches->rowCount() == 0)
        return;
    m_table->selectRow(0);
    m_table->scrollToTop();
}

void VaultPicker::reportSelection()
{
    if (m_isRestoring)
        return;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const VaultName &name = m_model.nameAt(m_matches->mapToSource(rows.first()).row());
    if (m_chosen == name)
        return;
    m_chosen = name;
    emit vaultChosen(VaultName(name));
}

void VaultPicker::restoreSelection()
{
    m_isRestoring = true;
    const int row = m_chosen ? m_model.rowOf(*m_chosen) : -1;
    const QModelIndex match =
        row < 0 ? QModelIndex() : m_matches->mapFromSource(m_model.index(row, VaultModel::Name));
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (!match.isValid())
        m_table->clearSelection();
    else if (selected.isEmpty() || selected.first().row() != match.row())
        m_table->selectRow(match.row());
    m_isRestoring = false;
    showSituation();
}

void VaultPicker::preferVisibleRows()
{
    if (!m_survey || m_matches->rowCount() == 0)
        return;
    const int first = std::max(0, m_table->rowAt(0));
    int last = m_table->rowAt(m_table->viewport()->height() - 1);
    if (last < 0)
        last = m_matches->rowCount() - 1;
    std::vector<VaultName> names;
    for (int row = first; row <= last; ++row)
        names.push_back(m_model.nameAt(m_matches->mapToSource(m_matches->index(row, 0)).row()));
    m_survey->prefer(names);
}

void VaultPicker::showSituation()
{
    const bool isLoading = m_survey && m_survey->isLoading();
    const int all = m_model.rowCount();
    const int shown = m_matches->rowCount();
    QString message;
    QString action = tr("Read again");
    if (!m_survey) {
        message = tr("The vaults of the connection are listed here. There is no connection yet.");
        action.clear();
    } else if (all == 0 && m_survey->listError()) {
        message = tr("The vaults could not be read.\n\n") +
                  words::errorWords(*m_survey->listError()).what;
        action = tr("Try again");
    } else if (all == 0 && isLoading) {
        message = tr("Reading the vaults…");
        action.clear();
    } else if (all == 0) {
        message = tr("The service says that this account has no vaults in this region.");
    } else if (shown == 0) {
        message = tr("No vault has “%1” in its name.").arg(m_filter->text().trimmed());
        action = tr("Clear filter");
    }
    m_pages->setCurrentIndex(message.isEmpty() ? tablePage : messagePage);
    m_message->setText(message);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());

    QString caption;
    if (all > 0) {
        caption = shown == all ? countText(all)
                               : tr("%1 of %2").arg(QLocale().toString(shown), countText(all));
        if (isLoading)
            caption += tr(" · reading…");
        else if (m_survey->listError())
            caption += tr(" · could not be refreshed");
    }
    m_caption->setText(caption);
}

void VaultPicker::act()
{
    if (m_model.rowCount() > 0)
        m_filter->clear();
    else
        emit refreshRequested();
}

void VaultPicker::fitColumns()
{
    // Two lines a vault where there is no room for columns; then columns as far as they fit.
    const QFontMetrics caption(Fonts::caption());
    const auto width = [&caption](const QString &widest) {
        return caption.horizontalAdvance(widest) + 2 * Space::unit;
    };
    const int widths[VaultModel::ColumnCount] = {
        m_table->fontMetrics().horizontalAdvance(QString(longestUsualName, u'x')),
        width(tr("In progress")) + Space::panel,
        width(QStringLiteral("00:00:00")),
        width(QStringLiteral("000,000,000")),
        width(QStringLiteral("000.0 GB")),
        width(QLocale().toString(QDate(2026, 12, 28), QLocale::ShortFormat)),
    };
    const int room = m_table->viewport()->width();
    const int needed =
        widths[VaultModel::Name] + widths[VaultModel::Stage] + widths[VaultModel::TimeLeft];
    const bool isNarrow = room < needed;
    int nameWidth = room;
    for (int column = VaultModel::Stage; column < VaultModel::ColumnCount; ++column) {
        const bool isShown = !isNarrow && nameWidth - widths[column] >= widths[VaultModel::Name];
        m_table->setColumnHidden(column, !isShown);
        if (isShown) {
            m_table->setColumnWidth(column, widths[column]);
            nameWidth -= widths[column];
        }
    }
    m_table->setColumnWidth(VaultModel::Name, nameWidth);
    m_table->horizontalHeader()->setVisible(!isNarrow);
    m_delegate->setTwoLines(isNarrow);
    m_table->verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight(m_table->fontMetrics()));
}

bool VaultPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        fitColumns();
        m_preferSoon.start();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vaultlock::ui
