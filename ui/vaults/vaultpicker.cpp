// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/vaultpicker.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/pagestack.h"
#include "ui/furniture/plainlabel.h"
#include "ui/vaults/newvaultdialog.h"
#include "ui/vaults/openvaultdialog.h"
#include "ui/vaults/vaultactions.h"
#include "ui/vaults/vaultdetails.h"
#include "ui/vaults/vaultfilters.h"
#include "ui/vaults/vaultfoot.h"
#include "ui/vaults/vaultorder.h"
#include "ui/vaults/vaultselection.h"
#include "ui/vaults/vaulttable.h"
#include "workspace/connection.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vaultlock::ui {

VaultPicker::VaultPicker(CountdownClock &clock, std::optional<VaultListMemory> memory,
                         QWidget *parent)
    : QWidget(parent)
    , m_model(clock)
    , m_matches(new VaultOrder(m_model, this))
    , m_pages(new PageStack)
    , m_message(plainLabel(QStringLiteral("vaultsMessage")))
    , m_action(new QPushButton)
    , m_details(new VaultDetails(clock.exact()))
    , m_foot(new VaultFoot)
    , m_newVault(new QAction(tr("&New vault…"), this))
    , m_openByName(new QAction(tr("Open &vault by name…"), this))
{
    m_matches->setSourceModel(&m_model);
    m_table = new VaultTable(*m_matches, memory);
    m_selection = new VaultSelection(*m_table, *m_matches, m_model);
    m_actions = new VaultActions([this] { return m_selection->selectedRows(); }, clock, *m_table);
    makeActions();
    m_filters = new VaultFilters(m_viewActions);
    buildPages();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::unit, Space::unit, Space::unit, Space::unit);
    layout->setSpacing(Space::unit);
    layout->addWidget(m_filters);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_foot);
    connectParts();
    connectRows();
    connectActions();
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
    addAction(m_actions->detailsAction());
}

void VaultPicker::buildPages()
{
    m_pages->addWidget(m_table);
    m_pages->addWidget(buildMessage());
    m_pages->addWidget(m_details);
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
    connect(m_foot, &VaultFoot::newVaultWanted, m_newVault, &QAction::trigger);
    connect(m_foot, &VaultFoot::stopWanted, this, [this] {
        if (m_connection)
            m_connection->survey().stop();
    });
    connect(&m_model, &VaultModel::countdownEnded, this, &VaultPicker::countdownEnded);
    connect(m_table, &VaultTable::rowsComeIntoView, &m_preferSoon, qOverload<>(&QTimer::start));
    connect(m_selection, &VaultSelection::picked, this, &VaultPicker::pick);
    connect(m_table, &QAbstractItemView::clicked, this, &VaultPicker::rowPressed);
    connect(m_table, &QAbstractItemView::activated, this, &VaultPicker::rowPressed);
}

void VaultPicker::connectRows()
{
    using Model = QAbstractItemModel;
    connect(m_matches, &Model::modelReset, this, &VaultPicker::restoreSelection);
    connect(m_matches, &Model::rowsInserted, this, &VaultPicker::restoreSelection);
    connect(m_matches, &Model::rowsRemoved, this, &VaultPicker::restoreSelection);
    connect(m_matches, &Model::layoutChanged, &m_preferSoon, qOverload<>(&QTimer::start));
}

void VaultPicker::connectActions()
{
    connect(m_table, &VaultTable::menuWanted, m_actions, &VaultActions::showMenu);
    connect(m_actions, &VaultActions::readingWanted, this, &VaultPicker::readAgain);
    connect(m_actions, &VaultActions::told, m_foot, &VaultFoot::tell);
    connect(m_actions->detailsAction(), &QAction::triggered, this, &VaultPicker::showDetails);
    connect(m_foot, &VaultFoot::detailsWanted, m_actions->detailsAction(), &QAction::trigger);
    connect(m_details, &VaultDetails::closeWanted, this, &VaultPicker::closeDetails);
    // What was told is of what was selected then.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, m_foot,
            &VaultFoot::forgetTold);
}

void VaultPicker::setConnection(workspace::Connection *connection, bool isConnecting)
{
    if (m_connection)
        m_connection->survey().disconnect(this);
    m_connection = connection;
    m_link = connection     ? VaultListing::Link::Connected
             : isConnecting ? VaultListing::Link::Connecting
                            : VaultListing::Link::None;
    m_selection->setChosen(std::nullopt);
    lock::VaultSurvey *survey = connection ? &connection->survey() : nullptr;
    m_model.setSurvey(survey);
    m_details->showVault(std::nullopt);
    m_details->setSources(survey, connection ? &connection->facts() : nullptr);
    if (survey)
        follow(*survey);
    const bool mayCreate = connection && !connection->isLive();
    m_newVault->setVisible(mayCreate);
    m_newVault->setEnabled(mayCreate);
    m_openByName->setEnabled(connection != nullptr);
    showSituation();
}

void VaultPicker::follow(lock::VaultSurvey &survey)
{
    using lock::VaultSurvey;
    connect(&survey, &VaultSurvey::loadingChanged, this, &VaultPicker::restoreSelection);
    connect(&survey, &VaultSurvey::rowsReset, &m_preferSoon, qOverload<>(&QTimer::start));
    const auto showSoon = [this] {
        if (!m_showSoon.isActive())
            m_showSoon.start();
    };
    connect(&survey, &VaultSurvey::rowsReset, this, showSoon);
    connect(&survey, &VaultSurvey::rowChanged, this, showSoon);
}

void VaultPicker::showChosen(const std::optional<VaultName> &vault)
{
    m_selection->setChosen(vault);
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
    m_selection->hold();
    m_isFiltering = true; // rows come and go in hundreds of portions
    m_matches->showOnly(m_filters->text());
    m_matches->showOnly(m_filters->state());
    m_isFiltering = false;
    if (areDetailsHere())
        m_areDetailsInFront = false;
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

void VaultPicker::pick(const VaultName &vault)
{
    m_details->showVault(vault);
    emit vaultChosen(vault);
}

void VaultPicker::restoreSelection()
{
    if (m_isFiltering)
        return;
    m_isToBeSeen = m_selection->restore() || m_isToBeSeen;
    showSituation();
    // While vaults come in above it, and once more when they are all there.
    if (m_isToBeSeen)
        m_table->scrollTo(m_selection->chosenRow());
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
    const bool isToldInstead = !m_situation.message.isEmpty();
    const bool hasChosen = m_selection->chosen().has_value();
    m_areDetailsInFront = m_areDetailsInFront && hasChosen;
    m_pages->setCurrentWidget(m_areDetailsInFront && areDetailsHere() ? m_details
                              : isToldInstead                         ? m_message->parentWidget()
                                                                      : m_table);
    m_message->setText(m_situation.message);
    m_action->setText(actionText(m_situation.action));
    m_action->setVisible(m_situation.action != VaultSituation::Action::None);
    m_foot->showCaption(m_situation.caption);
    const bool hasRows = listing.all > 0;
    m_foot->offerStop(hasRows && listing.isLoading);
    m_foot->offerNewVault(hasRows && !listing.isLoading && m_newVault->isVisible());
    m_foot->offerDetails(hasChosen);
    m_actions->detailsAction()->setEnabled(hasChosen);
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
    m_selection->setChosen(vault);
    restoreSelection();
    pick(vault);
}

void VaultPicker::readAgain(const std::vector<VaultName> &vaults)
{
    if (!m_connection)
        return;
    m_connection->survey().readAgain(vaults);
    const auto &chosen = m_selection->chosen();
    if (!chosen || std::find(vaults.begin(), vaults.end(), *chosen) == vaults.end())
        return;
    // Its page says the same as its row.
    const auto arn = m_connection->listed(*chosen);
    if (lock::VaultLockSession *session = arn ? m_connection->startedSession(*arn) : nullptr)
        session->refresh();
}

QAction *VaultPicker::detailsAction() const
{
    return m_actions->detailsAction();
}

VaultDetails *VaultPicker::detailsPage() const
{
    return m_details;
}

bool VaultPicker::areDetailsHere() const
{
    return m_pages->indexOf(m_details) >= 0;
}

void VaultPicker::showDetails()
{
    m_areDetailsInFront = true;
    showSituation();
    if (areDetailsHere())
        m_details->placeForFocus()->setFocus();
    emit detailsWanted();
}

void VaultPicker::closeDetails()
{
    m_areDetailsInFront = false;
    showSituation();
    if (areDetailsHere())
        m_table->setFocus();
    emit detailsDone();
}

} // namespace vaultlock::ui
