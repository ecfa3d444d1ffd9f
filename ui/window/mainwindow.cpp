#include "ui/window/mainwindow.h"

#include "ui/appearance/theme.h"
#include "ui/connection/connectionbar.h"
#include "ui/editor/policydocument.h"
#include "ui/editor/policypanel.h"
#include "ui/journal/journalpanel.h"
#include "ui/lock/desktopnotifier.h"
#include "ui/lock/lockpanel.h"
#include "ui/vaults/vaultpicker.h"
#include "ui/window/about.h"
#include "ui/window/leaveguard.h"
#include "ui/window/noticebanner.h"
#include "words/windowwords.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace vaultlock::ui {

namespace {

constexpr QSize firstSize(1280, 800);
constexpr int pickerWidth = 260;
constexpr int smallestPickerWidth = 200;
constexpr int lockWidth = 300;

} // namespace

MainWindow::MainWindow(Parts parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(std::move(parts))
    , m_workspace(m_parts.workspace)
    , m_refresh(new QAction(tr("&Refresh"), this))
    , m_bar(new ConnectionBar(m_workspace, m_refresh))
    , m_hint(new NoticeBanner)
    , m_trouble(new NoticeBanner)
    , m_policy(new PolicyPanel(m_parts.draftsFolder))
    , m_vaults(new VaultPicker(m_parts.clock))
    , m_lock(new LockPanel(m_parts.clock))
    , m_journal(new JournalPanel(m_parts.journal))
    , m_leaveGuard(new LeaveGuard(m_workspace, *m_policy, this))
{
    m_refresh->setShortcut(QKeySequence::Refresh);
    addToolBar(m_bar);
    setCentralWidget(buildCentre());
    buildDocks();
    buildMenus();
    connectPanels();
    arrange();
    showConnection();
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::buildCentre()
{
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(m_trouble);
    layout->addWidget(m_hint);
    layout->addWidget(m_policy, 1);
    return centre;
}

QDockWidget *MainWindow::addPanel(const QString &title, const QString &name, QWidget *panel,
                                  Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title);
    dock->setObjectName(name);
    dock->setAccessibleName(tr("%1 panel").arg(title));
    dock->setWidget(panel);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::buildDocks()
{
    m_vaultsDock =
        addPanel(tr("Vaults"), QStringLiteral("vaultsDock"), m_vaults, Qt::LeftDockWidgetArea);
    m_lockDock = addPanel(tr("Lock"), QStringLiteral("lockDock"), m_lock, Qt::RightDockWidgetArea);
    m_journalDock =
        addPanel(tr("Journal"), QStringLiteral("journalDock"), m_journal, Qt::BottomDockWidgetArea);
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions(m_policy->fileActions());
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);

    menuBar()->addMenu(tr("&Edit"))->addActions(m_policy->editActions());

    QMenu *vault = menuBar()->addMenu(tr("&Vault"));
    vault->addAction(m_refresh);
    vault->addSeparator();
    vault->addActions(m_lock->actions());

    QMenu *view = menuBar()->addMenu(tr("Vie&w"));
    for (QDockWidget *dock : {m_vaultsDock, m_lockDock, m_journalDock})
        view->addAction(dock->toggleViewAction());
    view->addSeparator();
    view->addAction(tr("&Restore layout"), this, &MainWindow::restoreDefaultLayout);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Vaultlock"), this, [this] { ui::showAbout(this); });
}

void MainWindow::connectPanels()
{
    connect(m_refresh, &QAction::triggered, m_trouble, &NoticeBanner::clear);
    connect(m_refresh, &QAction::triggered, &m_workspace, &Workspace::refresh);
    connect(&m_workspace, &Workspace::connectionChanged, this, &MainWindow::showConnection);
    connect(&m_workspace, &Workspace::chosenVaultChanged, this, &MainWindow::showChosenVault);
    connect(&m_workspace, &Workspace::failed, this, &MainWindow::showError);
    connect(m_leaveGuard, &LeaveGuard::leavingBecamePossible, this, [this] {
        // A failure that is being told keeps the window open.
        if (!QApplication::activeModalWidget())
            close();
    });
    connect(m_bar, &ConnectionBar::refused, this, &MainWindow::showTrouble);

    connect(m_vaults, &VaultPicker::vaultChosen, &m_workspace, &Workspace::chooseVault);
    connect(m_vaults, &VaultPicker::refreshRequested, m_refresh, &QAction::trigger);
    connect(m_vaults, &VaultPicker::countdownEnded, &m_workspace, &Workspace::readAgain);

    connect(m_policy, &PolicyPanel::findingsChanged, this,
            [this](const std::vector<policy::Finding> &findings) {
                m_lock->setDraft(m_policy->document().utf8(), findings);
            });
    m_lock->follow(m_workspace, m_parts.memory.attempts());
    connect(m_lock, &LockPanel::deadlineNeared, new DesktopNotifier(this),
            &DesktopNotifier::notify);
    connect(m_lock, &LockPanel::installedPolicyChanged, m_policy,
            &PolicyPanel::showInstalledPolicy);
    connect(&m_policy->document(), &PolicyDocument::modifiedChanged, this,
            &QWidget::setWindowModified);
    connect(&m_policy->document(), &PolicyDocument::filePathChanged, this, &MainWindow::showTitle);
    connect(m_journal, &JournalPanel::readingFailed, this, &MainWindow::showError);
    connect(m_hint, &NoticeBanner::dismissed, this,
            [this] { m_parts.memory.dismissSandboxHint(); });
}

void MainWindow::arrange()
{
    m_lock->setMinimumWidth(lockWidth);
    m_vaults->setMinimumWidth(smallestPickerWidth);
    const QSize screen = this->screen()->availableSize();
    resize(firstSize.boundedTo(screen));
    if (screen.width() <= firstSize.width() || screen.height() <= firstSize.height())
        setWindowState(Qt::WindowMaximized);
    restoreDefaultLayout();
    m_parts.memory.restoreLayout(*this);
}

void MainWindow::restoreDefaultLayout()
{
    const std::pair<QDockWidget *, Qt::DockWidgetArea> places[] = {
        {m_vaultsDock, Qt::LeftDockWidgetArea},
        {m_lockDock, Qt::RightDockWidgetArea},
        {m_journalDock, Qt::BottomDockWidgetArea},
    };
    for (const auto &place : places) {
        place.first->setFloating(false);
        addDockWidget(place.second, place.first);
        place.first->show();
    }
    resizeDocks({m_vaultsDock, m_lockDock}, {pickerWidth, lockWidth}, Qt::Horizontal);
    resizeDocks({m_journalDock}, {m_journalDock->minimumSizeHint().height()}, Qt::Vertical);
}

void MainWindow::openPolicy(const QString &path)
{
    m_policy->openFile(path);
}

void MainWindow::showTrouble(const words::ErrorWords &words)
{
    m_trouble->showTrouble(words);
}

void MainWindow::showError(const Error &error)
{
    m_trouble->showTrouble(words::errorWords(error));
}

void MainWindow::showConnection()
{
    m_vaults->setSurvey(m_workspace.survey());
    if (m_workspace.isLive() || m_parts.memory.isSandboxHintDismissed())
        m_hint->clear();
    else
        m_hint->showHint(tr("This is a sandbox. Nothing leaves this computer."));
    if (m_workspace.phase() == Workspace::Phase::Connecting)
        m_trouble->clear();
    if (m_workspace.phase() == Workspace::Phase::Connected)
        chooseVaultToStartWith();
    showTitle();
}

void MainWindow::chooseVaultToStartWith()
{
    if (m_workspace.hasChosenVault())
        return;
    const auto last = m_parts.memory.lastVault(m_workspace.connectionName(), m_workspace.region());
    const auto sample = VaultName::fromString(QStringLiteral("examplevault"));
    if (last)
        m_workspace.chooseVault(*last);
    else if (!m_workspace.isLive() && sample)
        m_workspace.chooseVault(*sample);
}

void MainWindow::showChosenVault()
{
    lock::VaultLockSession *session = m_workspace.chosenSession();
    m_lock->setSession(session, m_workspace.connectionName(), m_workspace.isLive());
    m_policy->setVault(session ? std::optional(session->vault()) : std::nullopt);
    m_vaults->showChosen(session ? std::optional(session->vault().name()) : std::nullopt);
    if (session) {
        m_parts.memory.keepLastVault(m_workspace.connectionName(), m_workspace.region(),
                                     session->vault().name());
        giveExample();
    }
    showTitle();
}

void MainWindow::giveExample()
{
    if (m_workspace.isLive() || m_parts.memory.wasExampleGiven())
        return;
    if (m_policy->document().isEmpty())
        m_policy->document().loadExample(m_workspace.chosenSession()->vault());
    m_parts.memory.noteExampleGiven();
}

void MainWindow::showTitle()
{
    QStringList parts;
    if (const lock::VaultLockSession *session = m_workspace.chosenSession())
        parts << session->vault().name().toString();
    parts << (m_workspace.isLive() ? tr("LIVE %1").arg(m_workspace.connectionName())
                                   : m_workspace.connectionName());
    // The place holder of the mark for unsaved text must not come from outside.
    setWindowTitle(parts.join(QStringLiteral(" · ")).remove(QStringLiteral("[*]")) +
                   QStringLiteral("[*] — Vaultlock"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (const auto objection = m_leaveGuard->objection()) {
        showTrouble(*objection);
        event->ignore();
        return;
    }
    m_parts.memory.keepLayout(*this);
    event->accept();
}

} // namespace vaultlock::ui
