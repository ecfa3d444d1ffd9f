// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/vaultpicker.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/vaults/newvaultdialog.h"
#include "ui/vaults/openvaultdialog.h"
#include "ui/vaults/vaultdetails.h"
#include "ui/vaults/vaultfilters.h"
#include "ui/vaults/vaultorder.h"
#include "ui/vaults/vaulttable.h"
#include "workspace/connection.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr int tablePage = 0;
constexpr int messagePage = 1;

} // namespace

VaultPicker::VaultPicker(CountdownClock &clock, std::optional<VaultListMemory> memory,
                         QWidget *parent)
    : QWidget(parent)
    , m_model(clock)
    , m_memory(memory)
    , m_matches(new VaultOrder(m_model, this))
    , m_pages(new QStackedWidget)
    , m_message(plainLabel(QStringLiteral("vaultsMessage")))
    , m_action(new QPushButton)
    , m_details(new VaultDetails(clock.exact()))
    , m_caption(quietLabel(QStringLiteral("vaultsCaption")))
    , m_stop(new QToolButton)
    , m_new(new QToolButton)
    , m_newVault(new QAction(tr("&New vault…"), this))
    , m_openByName(new QAction(tr("Open &vault by name…"), this))
{
    m_matches->setSourceModel(&m_model);
    m_table = new VaultTable(*m_matches, memory);
    makeActions();
    m_filters = new VaultFilters(m_viewActions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::unit, Space::unit, Space::unit, Space::unit);
    layout->setSpacing(Space::unit);
    layout->addWidget(m_filters);
    layout->addWidget(buildBody(), 1);
    layout->addWidget(buildFoot());
    connectParts();
    if (memory)
        m_details->setOpen(memory->areDetailsOpen());
    showSituation();
}

void VaultPicker::makeActions()
{
    auto *sort = new QMenu(tr("&Sort vaults by"), this);
    sort->addActions(m_table->sortActions());
    auto *columns = new QMenu(tr("Vault &columns"), this);
    columns->addActions(m_table->columnActions());
    m_viewActions = {sort->menuAction(), columns->menuAction()};
    m_newVault->setEnabled(false);
    m_newVault->setVisible(false);
    m_openByName->setEnabled(false);
}

QWidget *VaultPicker::buildBody()
{
    m_pages->insertWidget(tablePage, m_table);
    m_pages->insertWidget(messagePage, buildMessage());
    auto *body = new QSplitter(Qt::Vertical);
    body->setChildrenCollapsible(false);
    body->addWidget(m_pages);
    body->addWidget(m_details);
    body->setStretchFactor(0, 3);
    body->setStretchFactor(1, 2);
    return body;
}

QWidget *VaultPicker::buildMessage()
{
    auto *page = new QWidget;
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_action->setObjectName(QStringLiteral("vaultsAction"));

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(Space::unit, Space::unit, Space::unit, Space::unit);
    layout->setSpacing(Space::panel);
    layout->addWidget(m_message);
    layout->addWidget(m_action, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return page;
}

QWidget *VaultPicker::buildFoot()
{
    m_caption->setFont(Fonts::caption());
    m_stop->setText(actionText(VaultSituation::Action::Stop));
    nameControl(m_stop, QStringLiteral("Stop reading the vaults"));
    m_new->setText(actionText(VaultSituation::Action::CreateVault));
    nameControl(m_new, QStringLiteral("New vault"));
    for (QToolButton *button : {m_stop, m_new}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }

    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::half);
    layout->addWidget(m_caption, 1);
    layout->addWidget(m_stop);
    layout->addWidget(m_new);
    return foot;
}

void VaultPicker::connectParts()
{
    m_preferSoon.setSingleShot(true);
    m_preferSoon.setInterval(std::chrono::milliseconds(50));
    connect(&m_preferSoon, &QTimer::timeout, this, &VaultPicker::preferVisibleRows);
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(std::chrono::milliseconds(200));
    connect(&m_showSoon, &QTimer::timeout, this, &VaultPicker::showSituation);

    connect(m_filters, &VaultFilters::changed, this, &VaultPicker::applyFilter);
    connect(m_filters, &VaultFilters::firstMatchWanted, this, &VaultPicker::chooseFirstMatch);
    connect(m_action, &QPushButton::clicked, this, &VaultPicker::act);
    connect(m_newVault, &QAction::triggered, this, &VaultPicker::askForNewVault);
    connect(m_openByName, &QAction::triggered, this, &VaultPicker::askForName);
    connect(m_new, &QToolButton::clicked, m_newVault, &QAction::trigger);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        if (m_connection)
            m_connection->survey().stop();
    });
    connect(&m_model, &VaultModel::countdownEnded, this, &VaultPicker::countdownEnded);
    connect(m_table, &VaultTable::rowsComeIntoView, &m_preferSoon, qOverload<>(&QTimer::start));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &VaultPicker::reportSelection);
    connect(m_details, &VaultDetails::openChanged, this, [this](bool isOpen) {
        if (m_memory)
            m_memory->keepDetailsOpen(isOpen);
    });
    connect(m_matches, &QAbstractItemModel::modelReset, this, &VaultPicker::restoreSelection);
    connect(m_matches, &QAbstractItemModel::rowsInserted, this, &VaultPicker::restoreSelection);
    connect(m_matches, &QAbstractItemModel::rowsRemoved, this, &VaultPicker::showSituation);
    // Qt marks the neighbour of a row that goes: that is nobody's choice.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this] { m_isRestoring = true; });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &VaultPicker::restoreSelection);
}

void VaultPicker::setConnection(workspace::Connection *connection, bool isConnecting)
{
    if (m_connection)
        m_connection->survey().disconnect(this);
    m_connection = connection;
    m_link = connection     ? VaultListing::Link::Connected
             : isConnecting ? VaultListing::Link::Connecting
                            : VaultListing::Link::None;
    m_chosen.reset();
    lock::VaultSurvey *survey = connection ? &connection->survey() : nullptr;
    m_model.setSurvey(survey);
    m_details->showVault(std::nullopt);
    m_details->setSources(survey, connection ? &connection->facts() : nullptr);
    if (survey) {
        connect(survey, &lock::VaultSurvey::loadingChanged, this, &VaultPicker::restoreSelection);
        connect(survey, &lock::VaultSurvey::rowsReset, &m_preferSoon, qOverload<>(&QTimer::start));
        const auto showSoon = [this] {
            if (!m_showSoon.isActive())
                m_showSoon.start();
        };
        connect(survey, &lock::VaultSurvey::rowsReset, this, showSoon);
        connect(survey, &lock::VaultSurvey::rowChanged, this, showSoon);
    }
    const bool mayCreate = connection && !connection->isLive();
    m_newVault->setVisible(mayCreate);
    m_newVault->setEnabled(mayCreate);
    m_openByName->setEnabled(connection != nullptr);
    showSituation();
}

void VaultPicker::showChosen(const std::optional<VaultName> &vault)
{
    m_chosen = vault;
    m_isToBeSeen = true;
    m_details->showVault(vault);
    restoreSelection();
}

void VaultPicker::makeWayFor(const VaultName &vault)
{
    if (!m_matches->isShown(vault))
        m_filters->clear();
    m_isToBeSeen = true;
    restoreSelection();
}

void VaultPicker::applyFilter()
{
    m_isRestoring = true; // as above
    m_matches->showOnly(m_filters->text());
    m_matches->showOnly(m_filters->state());
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
    const VaultName name = m_model.nameAt(m_matches->mapToSource(rows.first()).row());
    if (m_chosen == name)
        return;
    m_chosen = name;
    m_details->showVault(name);
    emit vaultChosen(name);
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
    else if (selected.isEmpty() || selected.first().row() != match.row()) {
        m_table->selectRow(match.row());
        m_isToBeSeen = true;
    }
    m_isRestoring = false;
    showSituation();
    // While vaults come in above it, and once more when they are all there.
    if (match.isValid() && m_isToBeSeen)
        m_table->scrollTo(match);
    m_isToBeSeen = m_isToBeSeen && m_connection && m_connection->survey().isLoading();
}

void VaultPicker::preferVisibleRows()
{
    if (!m_connection || m_matches->rowCount() == 0)
        return;
    const int first = std::max(0, m_table->rowAt(0));
    int last = m_table->rowAt(m_table->viewport()->height() - 1);
    if (last < 0)
        last = m_matches->rowCount() - 1;
    std::vector<VaultName> names;
    for (int row = first; row <= last; ++row)
        names.push_back(m_model.nameAt(m_matches->mapToSource(m_matches->index(row, 0)).row()));
    m_connection->survey().prefer(names);
}

void VaultPicker::showSituation()
{
    VaultListing listing;
    listing.link = m_link;
    listing.all = m_model.rowCount();
    listing.shown = m_matches->rowCount();
    listing.filter = m_filters->description();
    if (m_connection) {
        const lock::VaultSurvey &survey = m_connection->survey();
        listing.isSandbox = !m_connection->isLive();
        listing.isLoading = survey.isLoading();
        listing.stillToRead = survey.stillToRead();
        listing.listError = survey.listError();
        listing.identity = m_connection->identity().arn;
    }
    m_situation = situationOf(listing);
    m_pages->setCurrentIndex(m_situation.message.isEmpty() ? tablePage : messagePage);
    m_message->setText(m_situation.message);
    m_action->setText(actionText(m_situation.action));
    m_action->setVisible(m_situation.action != VaultSituation::Action::None);
    m_caption->setText(m_situation.caption);
    const bool hasRows = listing.all > 0;
    m_stop->setVisible(hasRows && listing.isLoading);
    m_new->setVisible(hasRows && !listing.isLoading && m_newVault->isVisible());
    m_details->setVisible(hasRows || m_chosen);
}

void VaultPicker::act()
{
    switch (m_situation.action) {
    case VaultSituation::Action::None:
        return;
    case VaultSituation::Action::Connect:
    case VaultSituation::Action::ReadAgain:
        emit refreshRequested();
        return;
    case VaultSituation::Action::Stop:
        m_connection->survey().stop();
        return;
    case VaultSituation::Action::ClearFilter:
        m_filters->clear();
        return;
    case VaultSituation::Action::CreateVault:
        askForNewVault();
        return;
    case VaultSituation::Action::OpenByName:
        askForName();
        return;
    }
}

void VaultPicker::askForNewVault()
{
    if (!m_connection || m_connection->isLive())
        return;
    auto *dialog = new NewVaultDialog(m_connection->client(), m_connection->survey(), this);
    connect(dialog, &NewVaultDialog::created, this, &VaultPicker::takeNewVault);
    dialog->open();
}

void VaultPicker::askForName()
{
    if (!m_connection)
        return;
    auto *dialog = new OpenVaultDialog(m_connection->client(), this);
    // It is marked and shown once the service has said that there is one: see showChosen().
    connect(dialog, &OpenVaultDialog::named, this, &VaultPicker::vaultChosen);
    dialog->open();
}

void VaultPicker::takeNewVault(const VaultName &vault)
{
    makeWayFor(vault);
    m_connection->survey().refresh();
    m_chosen = vault;
    m_details->showVault(vault);
    restoreSelection();
    emit vaultChosen(vault);
}

} // namespace vaultlock::ui
