// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "ui/connection/connectionbar.h"
#include "ui/document/policydocument.h"
#include "ui/furniture/banner.h"
#include "ui/furniture/countdownclock.h"
#include "ui/guide/guidedesk.h"
#include "ui/handover/handovers.h"
#include "ui/journal/journalpanel.h"
#include "ui/lock/lockpanel.h"
#include "ui/policy/policypanel.h"
#include "ui/reconciliation/journalcheck.h"
#include "ui/settings/appearancesettings.h"
#include "ui/vaults/vaultactions.h"
#include "ui/vaults/vaultpicker.h"
#include "ui/watch/runninglocks.h"
#include "ui/window/campaignoffer.h"
#include "ui/window/evidenceoffer.h"
#include "ui/window/fleetoffer.h"
#include "ui/window/foureyesoffer.h"
#include "ui/window/frontpage.h"
#include "ui/window/handoveroffer.h"
#include "ui/window/installedcomparison.h"
#include "ui/window/leaveguard.h"
#include "ui/window/newsoffer.h"
#include "ui/window/notices.h"
#include "ui/window/settingsoffer.h"
#include "ui/window/teamoffer.h"
#include "ui/window/vaultarrival.h"
#include "ui/window/vaultdesk.h"
#include "ui/window/windowlayout.h"
#include "ui/window/windowmenus.h"
#include "words/denialwords.h"
#include "words/windowwords.h"
#include "workspace/connectionmark.h"
#include "workspace/typedkeys.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>

#include <utility>

namespace vaultlock::ui {

MainWindow::MainWindow(Parts parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(std::move(parts))
    , m_workspace(m_parts.workspace)
    , m_countdowns(new CountdownClock(m_parts.clock))
    , m_refresh(new QAction(tr("&Refresh"), this))
    , m_bar(new ConnectionBar(m_workspace, m_refresh, m_parts.memory.connection()))
    , m_notices(new Notices(m_workspace, m_parts.journal))
    , m_vaults(new VaultPicker(*m_countdowns, m_parts.memory.vaultList()))
    , m_page(new FrontPage({[this] { return makeDesk(); }, *m_vaults, *m_bar, m_workspace}))
    , m_journal(new JournalPanel(m_parts.journal))
    , m_journalCheck(new JournalCheck(m_workspace, this))
    , m_handOvers(new HandOvers(m_workspace, m_parts.journal, m_parts.clock, this))
    , m_leaveGuard(new LeaveGuard(
          m_workspace, [this] { return desk().policy().keepDraft(); }, this))
    , m_arrival(new VaultArrival(m_workspace, m_parts.memory, this))
    , m_guide(new GuideDesk(m_parts.memory.seenVersion(), this))
{
    m_refresh->setShortcut(QKeySequence::Refresh);
    if (m_parts.watch)
        m_runningLocks = new RunningLocks(*m_parts.watch, *m_countdowns);
    const auto team = offerTeam(m_parts.team, m_workspace, *m_journal, *m_notices, this);
    m_teamAction = team.action;
    m_layout = new WindowLayout(*this, {m_bar, m_vaults, m_page, nullptr, team.journal,
                                        [this] { return m_page->placeForFocus(); }, m_runningLocks,
                                        m_notices});
    m_menus = new WindowMenus(*this);
    connectPanels();
    if (m_parts.watch)
        connectWatch();
    if (m_parts.appearance)
        m_parts.appearance->followDesktopThrough(this);
    if (m_parts.settings)
        m_bar->followSettings(m_parts.settings->model);
    // From the first picture on, which then does not have to show the vault's page behind them.
    if (m_parts.isFirstStart)
        m_page->showFirstSteps();
    else
        m_page->desk();
    m_layout->arrange(m_parts.memory);
    m_countdowns->setParent(this); // after everybody who follows it, who die first
    showConnection();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectPanels()
{
    connect(m_notices, &Notices::vaultWanted, this, &MainWindow::arriveAt);
    connect(m_refresh, &QAction::triggered, &m_notices->objection(), &Banner::clear);
    connect(m_refresh, &QAction::triggered, &m_notices->trouble(), &Banner::clear);
    connect(m_refresh, &QAction::triggered, m_bar, &ConnectionBar::refresh);
    connect(&m_workspace, &workspace::Workspace::connectionChanged, this,
            &MainWindow::showConnection);
    connect(&m_workspace, &workspace::Workspace::chosenVaultChanged, this,
            &MainWindow::showChosenVault);
    connect(&m_workspace, &workspace::Workspace::openedUndescribed, this,
            [this](const Error &denial) { showTrouble(words::openedUndescribed(denial)); });
    connect(m_leaveGuard, &LeaveGuard::leavingBecamePossible, this, [this] {
        m_notices->objection().clear();
        // A failure that is being told keeps the window open.
        if (!QApplication::activeModalWidget())
            close();
    });
    connect(m_bar, &ConnectionBar::refused, this, &MainWindow::showTrouble);
    if (const workspace::TypedKeys *keys = m_workspace.typedKeys())
        connect(keys, &workspace::TypedKeys::failed, this, &MainWindow::showError);
    connect(m_bar, &ConnectionBar::warned, this, &MainWindow::showTrouble);

    connectArrival();
    connect(m_handOvers, &HandOvers::vaultWanted, this, &MainWindow::arriveAt);
    connect(m_vaults, &VaultPicker::vaultChosen, &m_workspace, &workspace::Workspace::chooseVault);
    connect(m_vaults, &VaultPicker::refreshRequested, m_refresh, &QAction::trigger);
    auto *comparison = new InstalledComparison(m_workspace, this);
    connect(&m_vaults->actions(), &VaultActions::comparisonWanted, comparison,
            &InstalledComparison::compare);
    connect(comparison, &InstalledComparison::troubled, this, &MainWindow::showTrouble);
    connect(m_vaults, &VaultPicker::countdownEnded, &m_workspace, &workspace::Workspace::readAgain);

    const auto makeRoom = [this] {
        m_layout->expandJournal(false);
    };
    connect(m_page, &QStackedWidget::currentChanged, m_layout, makeRoom);
    connect(m_page, &FrontPage::grown, m_layout, &WindowLayout::followPage);
    connect(m_page, &FrontPage::detailsCame, m_layout, makeRoom);
    connect(m_page, &FrontPage::focusLost, m_layout, &WindowLayout::focusFirst);
    connect(m_journal, &JournalPanel::readingFailed, this, &MainWindow::showError);
    connect(m_journal, &JournalPanel::expansionAsked, m_layout, &WindowLayout::expandJournal);
    m_journal->addCheck(*m_journalCheck->action());
    connect(m_journalCheck, &JournalCheck::foundDifferences, m_notices, [this](const auto &rows) {
        m_notices->showDifferences(rows, [this] { m_journalCheck->openDialog(); });
    });
    connect(m_journalCheck, &JournalCheck::vaultChosen, this, &MainWindow::arriveAt);
    connect(&m_notices->hint(), &Banner::dismissed, this,
            [this] { m_parts.memory.dismissSandboxHint(); });
}

VaultDesk &MainWindow::desk() const
{
    return m_page->desk();
}

VaultDesk *MainWindow::makeDesk()
{
    auto *desk = new VaultDesk(
        {m_workspace, *m_countdowns, m_parts.clock, m_parts.memory, m_parts.draftsFolder}, this);
    m_layout->takeProblems(desk->policy().problems());
    desk->policy().acceptFilesOn(this);
    offerOnDesk(*desk);
    connectDesk(*desk);
    offerHandOvers(*m_handOvers, *desk, *m_bar, *m_notices);
    return desk;
}

void MainWindow::offerOnDesk(VaultDesk &desk)
{
    EvidenceActions *evidence = nullptr;
    if (m_parts.makeEvidenceJob)
        evidence = offerEvidence(
            {m_workspace, m_parts.journalFile, m_parts.memory.evidence(), m_parts.makeEvidenceJob},
            desk.lock(), *m_journal, desk.policy(), this);
    StepGate *gate =
        offerFourEyes(m_parts.team, m_workspace, m_parts.journal, desk.lock(), *m_notices);
    if (!m_parts.campaignFile.isEmpty())
        offerCampaigns({m_workspace, m_parts.journal, m_parts.clock, m_parts.campaignFile, gate},
                       *m_vaults, desk.policy(), *m_bar, *m_notices, this);
    QAction *fleet = offerFleet(
        {m_workspace, *m_countdowns, m_parts.memory.fleet(), m_parts.fleetLookFile}, *m_bar,
        [this](const VaultArn &vault) { arriveAtVery(vault); }, this);
    QAction *settings =
        offerSettings(m_parts.settings,
                      {m_workspace, m_parts.journal, m_parts.journalFile, m_parts.watch,
                       m_parts.loginStart, *m_journalCheck, m_teamAction, desk.policy()},
                      this);
    m_menus->fill({desk.policy(),
                   *m_vaults,
                   desk.lock(),
                   *m_journalCheck,
                   *m_layout,
                   *m_page,
                   *m_handOvers,
                   *m_guide,
                   {m_parts.memory.file(), m_parts.journalFile},
                   m_refresh,
                   m_parts.appearance,
                   m_parts.loginStart,
                   evidence,
                   m_teamAction,
                   fleet,
                   settings});
}

void MainWindow::connectDesk(VaultDesk &desk)
{
    LockPanel *lock = &desk.lock();
    // Who has come so far knows where they are, and needs the room.
    connect(lock, &LockPanel::initiatedPolicyChanged, &m_notices->hint(),
            [this](const std::optional<QByteArray> &policy) {
                if (policy)
                    m_notices->hint().clear();
            });
    connect(lock, &LockPanel::pageCame, m_layout, [this] { m_layout->expandJournal(false); });
    connect(m_bar, &ConnectionBar::identityShown, lock, &LockPanel::setIdentity);
    if (m_parts.watch) {
        connect(m_parts.watch, &watch::Watch::thresholdPassed, lock, &LockPanel::showThreshold);
        connect(m_parts.watch, &watch::Watch::ended, lock, &LockPanel::takeEnd);
    }
    const PolicyDocument *document = &desk.policy().document();
    connect(document, &PolicyDocument::modifiedChanged, this, &QWidget::setWindowModified);
    connect(document, &PolicyDocument::filePathChanged, this, &MainWindow::showTitle);
}

void MainWindow::connectArrival()
{
    connect(&m_workspace, &workspace::Workspace::failed, this, [this](const Error &error) {
        if (!m_arrival->takeFailure(error))
            showError(error);
    });
    connect(m_arrival, &VaultArrival::policyWanted, this, &MainWindow::openPolicy);
    connect(m_arrival, &VaultArrival::otherVaultCame, this,
            [this](const VaultArn &expected, const VaultArn &vault) {
                showTrouble(words::otherVaultOfThatName(expected, vault));
            });
    connect(m_arrival, &VaultArrival::vaultMissed, this,
            [this](const VaultName &vault, const QString &policyFile, const Error &error) {
                showTrouble(words::vaultNotThere(vault, policyFile, error));
            });
}

void MainWindow::connectWatch()
{
    using watch::Watch;
    Watch *watch = m_parts.watch;
    connect(m_bar, &ConnectionBar::liveAgreedTo, watch, &Watch::agreeToLive);
    connect(m_runningLocks, &RunningLocks::vaultRequested, this, &MainWindow::goTo);
    connect(&m_workspace, &workspace::Workspace::chosenVaultChanged, m_runningLocks,
            [this] { m_runningLocks->setInView(m_workspace.chosenSession()); });
}

void MainWindow::goTo(const lock::RunningLock &lock)
{
    if (!m_hasBegun) {
        m_firstLock = lock;
        return;
    }
    if (m_parts.watch->isInWindow(lock))
        return arriveAt(lock.vault.name());
    const auto choice = m_parts.watch->choiceFor(lock);
    if (!choice)
        return;
    m_bar->open(*choice, [this, vault = lock.vault] { arriveAtVery(vault); });
}

/// Of a connection that was just opened: its vault of that name may be another account's.
void MainWindow::arriveAtVery(const VaultArn &vault)
{
    m_arrival->expect(vault);
    arriveAt(vault.name());
}

void MainWindow::arriveAt(const VaultName &vault)
{
    m_layout->expandJournal(false);
    m_page->comeBack();
    m_vaults->makeWayFor(vault);
    m_workspace.chooseVault(vault);
}

void MainWindow::begin(const workspace::ConnectionChoice &choice, bool isOfCommandLine,
                       const std::optional<VaultName> &vault)
{
    desk(); // it hears of all that comes
    if (m_parts.settings && !m_parts.settings->trouble.isEmpty())
        m_notices->news().tell(m_parts.settings->trouble);
    if (vault)
        m_arrival->beginWith(*vault);
    offerNews({QStringLiteral(VAULTLOCK_VERSION), m_parts.memory, m_workspace, m_parts.watch,
               *m_notices, *m_guide},
              this);
    const auto lock = std::exchange(m_firstLock, std::nullopt);
    m_hasBegun = true;
    if (lock && m_parts.watch->choiceFor(*lock))
        goTo(*lock);
    else
        m_bar->begin(choice, isOfCommandLine);
    if (m_parts.watch)
        m_parts.watch->begin();
}

void MainWindow::openPolicy(const QString &path)
{
    desk().policy().openFile(path);
}

void MainWindow::open(const QString &policyFile, const std::optional<VaultName> &vault)
{
    if (vault && !m_hasBegun) {
        m_arrival->beginWith(*vault);
    } else if (vault && !m_arrival->isChosen(*vault)) {
        // With the vault comes its own draft, which would take the file's place.
        m_arrival->await(*vault, policyFile);
        return arriveAt(*vault);
    }
    if (!policyFile.isEmpty())
        openPolicy(policyFile);
}

QString MainWindow::connectionMark() const
{
    return m_hasBegun ? workspace::connectionMark(m_workspace.choice(), m_workspace.environment())
                      : QString();
}

void MainWindow::showTrouble(const words::ErrorWords &words)
{
    m_notices->trouble().showTrouble(words);
}

void MainWindow::showError(const Error &error)
{
    std::vector<Banner::Choice> choices;
    if (m_bar->isCuredBySigningIn(error))
        // The banner goes with the choice: who does not sign in then is to be asked again.
        choices.push_back({tr("Sign in…"), [this, error] {
                               m_bar->signIn([this, error] { showError(error); });
                           }});
    m_notices->trouble().showTrouble(words::errorWords(error), choices);
}

void MainWindow::showConnection()
{
    m_vaults->setConnection(m_workspace.connection(),
                            m_workspace.phase() == workspace::Workspace::Phase::Connecting);
    // The first steps say it, too.
    if (m_workspace.isLive() || m_parts.memory.isSandboxHintDismissed() || m_parts.isFirstStart)
        m_notices->hint().clear();
    else
        m_notices->hint().showHint(tr("This is a sandbox. Nothing leaves this computer."));
    if (m_workspace.phase() == workspace::Workspace::Phase::Connecting) {
        m_notices->trouble().clear();
        m_notices->clearDifferences();
    }
    if (m_workspace.phase() == workspace::Workspace::Phase::Connected)
        m_arrival->chooseFirst();
    showTitle();
}

void MainWindow::showChosenVault()
{
    lock::VaultLockSession *session = m_workspace.chosenSession();
    desk().showChosenVault();
    m_vaults->showChosen(session ? std::optional(session->vault().name()) : std::nullopt);
    if (session) {
        m_parts.memory.keepLastVault(m_workspace.connectionName(), m_workspace.region(),
                                     session->vault().name());
        m_arrival->takeChosen(session->vault());
    }
    showTitle();
}

void MainWindow::showTitle()
{
    const lock::VaultLockSession *session = m_workspace.chosenSession();
    setWindowTitle(words::windowTitle(session ? session->vault().name().toString() : QString(),
                                      m_workspace.connectionName(), m_workspace.isLive()));
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!event->spontaneous() && !focusWidget())
        m_layout->focusFirst();
}

bool MainWindow::isReviewing() const
{
    return desk().lock().isReviewing();
}

bool MainWindow::losesNothing() const
{
    return !m_workspace.changingVault() && !m_workspace.busyVault() &&
           !m_workspace.vaultWithUnsavedLockId();
}

bool MainWindow::isReadyToEnd()
{
    const auto objection = m_leaveGuard->objectionToEnd();
    if (!objection)
        return true;
    m_notices->objection().showTrouble(*objection);
    raise();
    activateWindow();
    return false;
}

void MainWindow::stayAfterAll()
{
    m_leaveGuard->forgetEnd();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (const auto objection = m_leaveGuard->objection()) {
        m_notices->objection().showTrouble(*objection);
        event->ignore();
        return;
    }
    if (!m_leaveGuard->isToEnd() && m_mayLeave && !m_mayLeave()) {
        event->ignore();
        return;
    }
    m_layout->keep(m_parts.memory);
    event->accept();
    emit left();
}

void MainWindow::leaveScreen()
{
    m_layout->keep(m_parts.memory);
    hide();
}

} // namespace vaultlock::ui
