// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policy/policypanel.h"

#include "settings/settingsmodel.h"
#include "ui/appearance/theme.h"
#include "ui/document/draftkeeper.h"
#include "ui/document/filewatch.h"
#include "ui/document/policydocument.h"
#include "ui/document/relayout.h"
#include "ui/furniture/banner.h"
#include "ui/furniture/lowwindow.h"
#include "ui/furniture/roworcolumn.h"
#include "ui/policy/drafthead.h"
#include "ui/policy/draftnotices.h"
#include "ui/policy/drafttext.h"
#include "ui/policy/editactions.h"
#include "ui/policy/filedrop.h"
#include "ui/policy/installedpolicy.h"
#include "ui/policy/policyactions.h"
#include "ui/policy/policyfileactions.h"
#include "ui/policy/policyswitch.h"
#include "ui/policy/policyviews.h"
#include "ui/problems/problemslist.h"
#include "ui/text/editorzoom.h"
#include "ui/text/policyeditor.h"
#include "words/draftwords.h"

#include <QAction>
#include <QFrame>
#include <QMenu>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

QFrame *hairline()
{
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace

PolicyPanel::PolicyPanel(const Clock &clock, const QString &draftsFolder,
                         const std::optional<EditorMemory> &memory, QWidget *parent)
    : QWidget(parent)
    , m_document(new PolicyDocument(this))
    , m_keeper(new DraftKeeper(*m_document, draftsFolder, this))
    , m_watch(new FileWatch(*m_document, this))
    , m_files(new PolicyFileActions(*m_document, *m_watch, memory, this))
    , m_views(new PolicyViews(*m_document, clock, memory))
    , m_problems(new ProblemsList)
    , m_switch(new PolicySwitch)
    , m_head(new DraftHead(*m_document, *m_files))
    , m_notices(new DraftNotices(*m_document, m_views->text().editor(), *m_watch))
    , m_edit(new EditActions(*m_document, m_views->text(), this))
    , m_policy(new PolicyActions(*m_document, m_views->text(), *m_problems, this))
    , m_trouble(new Banner(QStringLiteral("draftTrouble"), Banner::Place::AcrossTheWindow))
    , m_zoom(new EditorZoom(memory, this))
    , m_drop(new FileDrop(this))
    , m_viewMenu(new QMenu(tr("Polic&y text"), this))
{
    layOut();
    connectDocument();
    connectActions();
    connectEditors();
    buildViewMenu();
    followShownView();
}

// The keeper writes what is left, and needs the document for it.
PolicyPanel::~PolicyPanel()
{
    delete m_keeper;
}

void PolicyPanel::layOut()
{
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_views);
    splitter->addWidget(m_problems);
    splitter->setStretchFactor(0, 1);
    // While they are one line, the views have the rest.
    const auto share = [this, splitter](bool isOpen) {
        const int whole = splitter->height();
        const int problems = std::min(m_problems->heightWanted(), whole / 2);
        splitter->setSizes(isOpen ? QList{whole - problems, problems} : QList{whole, 0});
    };
    connect(m_problems, &ProblemsList::openChanged, splitter, share);
    share(m_problems->isOpen());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_trouble);
    layout->addWidget(buildBar());
    layout->addWidget(m_notices);
    layout->addWidget(hairline());
    layout->addWidget(splitter, 1);
}

/// The switch and the tabs, and beside them what is looked at, with the buttons for its file.
QWidget *PolicyPanel::buildBar()
{
    auto *ways = new QWidget;
    auto *tabs = new QHBoxLayout(ways);
    tabs->setContentsMargins(0, 0, 0, 0);
    tabs->setSpacing(Space::panel);
    tabs->addWidget(m_views->bar());
    tabs->addWidget(m_head, 1);
    auto *bar = new RowOrColumn(ways, m_switch);
    bar->setContentsMargins(Space::panel, 0, Space::panel, Space::half);
    return bar;
}

/// In a low window with large text, views and switch stand in one row without the draft's name.
void PolicyPanel::makeRoom()
{
    m_head->setVisible(!isInLowWindow(*this));
}

void PolicyPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void PolicyPanel::connectDocument()
{
    connect(m_document, &PolicyDocument::findingsChanged, m_problems,
            [this](const std::vector<policy::Finding> &findings) {
                m_problems->showFindings(findings, m_document->utf8());
            });
    connect(m_document, &PolicyDocument::textChanged, m_problems,
            [this] { m_problems->showSize(m_document->utf8().size()); });
    m_problems->showFindings(m_document->findings(), m_document->utf8());
    m_problems->showSize(m_document->utf8().size());
    connect(m_keeper, &DraftKeeper::keepingFailed, this,
            [this](const Error &error) { m_trouble->showTrouble(words::draftNotKept(error)); });
    connect(m_keeper, &DraftKeeper::keepingRecovered, m_trouble, &Banner::clear);
    m_notices->follow(*m_keeper);
}

void PolicyPanel::connectActions()
{
    m_views->setHistory(m_edit->history());
    connect(m_edit, &EditActions::textWanted, this, &PolicyPanel::attentionWanted);
    connect(m_policy, &PolicyActions::textWanted, this, &PolicyPanel::attentionWanted);
    connect(m_policy, &PolicyActions::placeWanted, this, &PolicyPanel::attentionWanted);
    connect(m_files, &PolicyFileActions::opened, this, &PolicyPanel::attentionWanted);
    connect(m_edit, &EditActions::textWanted, m_views, &PolicyViews::showText);
    connect(m_policy, &PolicyActions::textWanted, m_views, &PolicyViews::showText);
    connect(m_policy, &PolicyActions::placeWanted, m_views, &PolicyViews::showPlace);
    connect(m_files, &PolicyFileActions::opened, m_views, &PolicyViews::showText);
    connect(m_edit, &EditActions::told, m_notices, &DraftNotices::tell);
    connect(m_policy, &PolicyActions::told, m_notices, &DraftNotices::tell);
    connect(m_files, &PolicyFileActions::told, m_notices, &DraftNotices::tell);
    connect(m_notices, &DraftNotices::formatAsked, m_edit,
            [this] { m_edit->layOut(TextLayout::OneMemberALine); });
    connect(m_views, &QStackedWidget::currentChanged, this, &PolicyPanel::followShownView);
    connect(m_views, &PolicyViews::draftWanted, this, [this] { lookAt(PolicyShown::Draft); });
    connect(m_switch, &PolicySwitch::chosen, this, &PolicyPanel::lookAt);
    connect(&m_views->installed(), &InstalledPolicy::useAsDraftAsked, this,
            &PolicyPanel::useAsDraft);
}

void PolicyPanel::connectEditors()
{
    connect(m_drop, &FileDrop::dropped, this, &PolicyPanel::openFile);
    for (PolicyEditor *editor : {&m_views->text().editor(), m_views->installed().editor()}) {
        m_zoom->add(editor);
        acceptFilesOn(editor->viewport());
    }
    acceptFilesOn(this);
}

void PolicyPanel::followSettings(const settings::SettingsModel &model)
{
    using settings::Key;
    const auto follow = [this, &model] {
        const EditorHabits habits{model.value(Key::Indentation).toInt(), model.isOn(Key::Wraps),
                                  model.isOn(Key::LineNumbers)};
        m_views->text().editor().setHabits(habits);
        m_views->installed().editor()->setHabits(habits);
    };
    connect(&model, &settings::SettingsModel::changed, this, follow);
    follow();
}

void PolicyPanel::forgetRecentFiles()
{
    m_files->forgetRecent();
}

QWidget *PolicyPanel::problems() const
{
    return m_problems;
}

void PolicyPanel::setVault(const std::optional<VaultArn> &vault)
{
    m_keeper->switchTo(vault);
}

void PolicyPanel::showInstalledPolicy(const std::optional<QByteArray> &text, const QString &caption)
{
    const bool isNew = text && !m_inForce;
    takeSettled(PolicyShown::InForce, text, caption);
    if (isNew)
        lookAt(PolicyShown::InForce);
}

void PolicyPanel::showInitiatedPolicy(const std::optional<QByteArray> &text, const QString &caption)
{
    takeSettled(PolicyShown::Initiated, text, caption);
}

void PolicyPanel::takeSettled(PolicyShown which, const std::optional<QByteArray> &text,
                              const QString &caption)
{
    std::optional<Settled> &kept = which == PolicyShown::InForce ? m_inForce : m_initiated;
    kept = text ? std::optional(Settled{*text, caption}) : std::nullopt;
    m_views->setSettledPolicy(which, text, text ? QString() : caption);
    m_switch->setPossible(which, text.has_value(), caption);
    if (m_shown == which)
        lookAt(text ? which : PolicyShown::Draft);
}

void PolicyPanel::showDraft()
{
    lookAt(PolicyShown::Draft);
}

void PolicyPanel::showPolicyInForce()
{
    if (m_inForce)
        lookAt(PolicyShown::InForce);
}

void PolicyPanel::lookAt(PolicyShown which)
{
    m_shown = which;
    m_switch->setShown(which);
    const std::optional<Settled> &settled = which == PolicyShown::InForce ? m_inForce : m_initiated;
    if (which == PolicyShown::Draft)
        m_views->showDraft();
    else
        m_views->showSettled(which, settled->text, settled->caption);
    m_head->showSettled(which == PolicyShown::Draft ? QString() : settled->caption);
    followShownView();
    emit shownChanged(which);
}

/// For whoever writes JSON and wants to see at once what it does.
QAction *PolicyPanel::makeEffectAction()
{
    auto *action = new QAction(tr("&Effect beside the text"), this);
    action->setCheckable(true);
    action->setShortcut(Qt::CTRL | Qt::Key_E);
    connect(action, &QAction::toggled, this, &PolicyPanel::attentionWanted);
    connect(action, &QAction::toggled, m_views, &PolicyViews::setEffectBeside);
    return action;
}

/// From wherever the person is.
QList<QAction *> PolicyPanel::makeDifferenceActions()
{
    const auto make = [this](const QString &text, const QKeySequence &keys, int step) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, m_views, [this, step] {
            emit attentionWanted();
            m_views->showDifference(step);
        });
        return action;
    };
    return {make(tr("Next &difference"), Qt::Key_F7, 1),
            make(tr("&Previous difference"), Qt::SHIFT | Qt::Key_F7, -1)};
}

void PolicyPanel::buildViewMenu()
{
    m_viewMenu->addActions(m_zoom->actions());
    m_viewMenu->addSeparator();
    m_viewMenu->addActions(m_edit->folds());
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(makeEffectAction());
    m_viewMenu->addActions(makeDifferenceActions());
}

QWidget *PolicyPanel::placeForFocus() const
{
    return m_views->placeForFocus();
}

void PolicyPanel::followShownView()
{
    m_problems->setVisible(m_views->isAboutProblems());
    m_problems->setQuiet(!m_views->isTextShown());
}

void PolicyPanel::useAsDraft(const QByteArray &text)
{
    // Nothing is lost: the draft before is one undo away.
    m_document->replaceText(text);
    m_views->showText();
}

void PolicyPanel::openFile(const QString &path)
{
    m_files->openFile(path);
}

void PolicyPanel::addFileTaker(std::function<bool(const QString &path)> take)
{
    m_files->addFileTaker(std::move(take));
}

bool PolicyPanel::keepDraft()
{
    return m_keeper->keepNow();
}

QAction *PolicyPanel::openAction() const
{
    return m_files->open();
}

QList<QAction *> PolicyPanel::fileActions() const
{
    return m_files->all();
}

QList<QAction *> PolicyPanel::viewActions() const
{
    return {m_viewMenu->menuAction()};
}

void PolicyPanel::acceptFilesOn(QWidget *widget)
{
    m_drop->watch(widget);
}

QList<QAction *> PolicyPanel::editActions() const
{
    return m_edit->all();
}

QList<QAction *> PolicyPanel::policyActions() const
{
    return m_policy->all();
}

} // namespace vaultlock::ui
