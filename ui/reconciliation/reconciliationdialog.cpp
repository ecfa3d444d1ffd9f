// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reconciliation/reconciliationdialog.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingcells.h"
#include "ui/furniture/wrappingtext.h"
#include "words/errorwords.h"
#include "words/reconciliationresultwords.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <utility>

namespace vaultlock::ui {

namespace {

/// Of hundred; what is read longest has the most room.
constexpr std::array<int, ReconciliationModel::ColumnCount> shares{18, 19, 18, 27, 18};
/// While answers come in quickly.
constexpr std::chrono::milliseconds betweenPictures{100};

} // namespace

ReconciliationDialog::ReconciliationDialog(workspace::Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check journal against the service"));
    build();
    connect(&workspace, &workspace::Workspace::connectionChanged, this, [this] {
        m_reconciler.reset(); // before its connection goes
        reject();
    });
    if (workspace::Connection *connection = workspace.connection()) {
        m_reconciler = connection->newReconciler();
        connect(m_reconciler.get(), &reconciliation::Reconciler::changed, this,
                &ReconciliationDialog::showSoon);
    }
    const QFontMetrics metrics(Fonts::body());
    const QSize wanted(metrics.averageCharWidth() * 150, metrics.height() * 32);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
    readAgain();
}

ReconciliationDialog::~ReconciliationDialog() = default;

void ReconciliationDialog::build()
{
    QLabel *heading = plainLabel({}, windowTitle());
    heading->setFont(Fonts::heading());
    m_result = new WrappingText;
    nameControl(m_result, QStringLiteral("Result of the comparison"));
    QPalette flat;
    flat.setColor(QPalette::Base, Qt::transparent);
    m_result->setPalette(flat);
    m_result->setFocusPolicy(Qt::ClickFocus);
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::panel, Space::panel, Space::panel, Space::panel);
    layout->setSpacing(Space::unit);
    layout->addWidget(heading);
    layout->addWidget(m_result);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildButtons());
}

void ReconciliationDialog::buildTable()
{
    m_table = new QTableView;
    nameControl(m_table, QStringLiteral("Vaults compared"));
    m_table->setModel(&m_model);
    showWrapped(*m_table);
    m_table->horizontalHeader()->setFont(Fonts::caption());
    auto *copy = new QAction(tr("&Copy row"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, &ReconciliationDialog::copyRow);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table, &QTableView::activated, this, &ReconciliationDialog::chooseCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReconciliationDialog::showChoosable);
}

QWidget *ReconciliationDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_open = buttons->addButton(tr("Open vault"), QDialogButtonBox::ActionRole);
    m_readAgain = buttons->addButton(tr("Read again"), QDialogButtonBox::ActionRole);
    m_stop = buttons->addButton(tr("Stop"), QDialogButtonBox::ActionRole);
    // Return is the table's: it opens the vault of the row.
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    connect(m_open, &QPushButton::clicked, this, &ReconciliationDialog::chooseCurrent);
    connect(m_readAgain, &QPushButton::clicked, this, &ReconciliationDialog::readAgain);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_reconciler)
            m_reconciler->cancel();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ReconciliationDialog::readAgain()
{
    m_former = m_reconciler ? m_reconciler->rows() : std::vector<reconciliation::VaultRow>();
    if (m_reconciler)
        m_reconciler->start(m_workspace.connection()->vaultsThatMayBeLocked());
    showResult();
}

void ReconciliationDialog::showSoon()
{
    if (std::exchange(m_isToBeShown, true))
        return;
    QTimer::singleShot(betweenPictures, this, [this] {
        m_isToBeShown = false;
        showResult();
    });
}

void ReconciliationDialog::showResult()
{
    const bool isRunning = m_reconciler && m_reconciler->isRunning();
    // The first row is nobody's choice: it may come to stand elsewhere.
    const int chosen = m_table->currentIndex().row();
    const auto kept = chosen > 0 ? std::optional(m_model.rowAt(chosen)) : std::nullopt;
    if (m_reconciler)
        m_model.setRows(shownRows());
    fitColumns();
    const int row = kept ? std::max(0, m_model.find(kept->vaultArn, kept->origin)) : 0;
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(row, 0));
    m_result->setText(!m_reconciler
                          ? words::reconciliationNotConnected()
                          : words::reconciliationResult(m_reconciler->rows(),
                                                        m_reconciler->journalError(), isRunning));
    m_readAgain->setEnabled(m_reconciler && !isRunning);
    m_stop->setEnabled(isRunning);
    showChoosable();
}

std::vector<reconciliation::VaultRow> ReconciliationDialog::shownRows() const
{
    using reconciliation::VaultRow;
    std::vector<VaultRow> rows = m_reconciler->rows();
    if (!m_reconciler->isRunning())
        return rows;
    for (const VaultRow &former : m_former) {
        const auto now = std::find_if(rows.begin(), rows.end(), [&former](const VaultRow &row) {
            return row.vaultArn == former.vaultArn && row.origin == former.origin;
        });
        if (now == rows.end())
            rows.push_back(former);
        else if (!now->isDone())
            *now = former;
    }
    return rows;
}

void ReconciliationDialog::showChoosable()
{
    m_open->setEnabled(isChoosable(m_table->currentIndex()));
}

bool ReconciliationDialog::isChoosable(const QModelIndex &index) const
{
    using reconciliation::Difference;
    if (!index.isValid() || !m_reconciler)
        return false;
    const reconciliation::VaultRow &row = m_model.rowAt(index.row());
    return row.reading && row.finding.difference != Difference::VaultGone;
}

void ReconciliationDialog::chooseCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!isChoosable(index))
        return;
    const auto arn = VaultArn::fromService(m_model.rowAt(index.row()).vaultArn);
    accept();
    emit vaultChosen(arn->name());
}

void ReconciliationDialog::copyRow()
{
    if (m_table->currentIndex().isValid())
        QApplication::clipboard()->setText(m_model.lineAt(m_table->currentIndex().row()));
}

void ReconciliationDialog::fitColumns()
{
    int left = m_table->viewport()->width();
    const int all = left;
    for (int column = 0; column < ReconciliationModel::Remedy; ++column) {
        const int width = all * shares[static_cast<std::size_t>(column)] / 100;
        m_table->setColumnWidth(column, width);
        left -= width;
    }
    m_table->setColumnWidth(ReconciliationModel::Remedy, left);
    m_table->resizeRowsToContents();
}

void ReconciliationDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitColumns();
}

void ReconciliationDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_table) {
        m_table->horizontalHeader()->setFont(Fonts::caption());
        fitColumns();
    }
}

} // namespace vaultlock::ui
