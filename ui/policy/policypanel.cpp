#include "ui/policy/policypanel.h"

#include "ui/compare/comparepage.h"
#include "ui/document/draftkeeper.h"
#include "ui/document/filewatch.h"
#include "ui/document/policydocument.h"
#include "ui/effect/effectpage.h"
#include "ui/furniture/banner.h"
#include "ui/guided/guidedpage.h"
#include "ui/policy/draftpage.h"
#include "ui/policy/filedrop.h"
#include "ui/policy/installedpolicy.h"
#include "ui/policy/policyfileactions.h"
#include "ui/policy/viewondemand.h"
#include "words/draftwords.h"

#include <QAction>
#include <QMenu>
#include <QTabWidget>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

QString compareView()
{
    return QStringLiteral("compare");
}

} // namespace

PolicyPanel::PolicyPanel(const Clock &clock, const QString &draftsFolder,
                         const std::optional<EditorMemory> &memory, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_memory(memory)
    , m_document(new PolicyDocument(this))
    , m_keeper(new DraftKeeper(*m_document, draftsFolder, this))
    , m_watch(new FileWatch(*m_document, this))
    , m_files(new PolicyFileActions(*m_document, *m_watch, memory, this))
    , m_draft(new DraftPage(*m_document, *m_files, *m_watch))
    , m_installed(new InstalledPolicy(this))
    , m_tabs(m_draft->views())
    , m_notice(new Banner(QStringLiteral("draftTrouble"), Banner::Place::AcrossTheWindow))
    , m_zoom(new EditorZoom(memory, this))
    , m_drop(new FileDrop(this))
    , m_viewMenu(new QMenu(tr("Polic&y text"), this))
{
    m_installed->hide();
    m_installed->followDraft(*m_document);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_draft, 1);

    addViews();
    followShownView();
    connect(m_tabs, &QTabWidget::currentChanged, this, &PolicyPanel::followShownView);
    connect(m_document, &PolicyDocument::findingsChanged, this, &PolicyPanel::findingsChanged);
    connect(m_installed, &InstalledPolicy::useAsDraftAsked, this, &PolicyPanel::useAsDraft);
    connect(m_files, &PolicyFileActions::opened, m_draft, &DraftPage::showText);
    connect(m_drop, &FileDrop::dropped, this, &PolicyPanel::openFile);
    for (PolicyEditor *editor : {m_draft->editor(), m_installed->editor()}) {
        m_zoom->add(editor);
        acceptFilesOn(editor->viewport());
    }
    acceptFilesOn(this);
    buildEffectBeside();
    buildDifferenceActions();
    buildViewMenu();
    connect(m_keeper, &DraftKeeper::keepingFailed, this,
            [this](const Error &error) { m_notice->showTrouble(words::draftNotKept(error)); });
    connect(m_keeper, &DraftKeeper::keepingRecovered, m_notice, &Banner::clear);
}

// The keeper writes what is left, and needs the document for it.
PolicyPanel::~PolicyPanel()
{
    delete m_keeper;
}

PolicyDocument &PolicyPanel::document()
{
    return *m_document;
}

void PolicyPanel::setVault(const std::optional<VaultArn> &vault)
{
    m_keeper->switchTo(vault);
}

void PolicyPanel::showInstalledPolicy(const std::optional<QByteArray> &text, const QString &caption)
{
    const int tab = m_tabs->indexOf(m_installed);
    m_installedText = text;
    emit installedPolicyShown(text);
    if (!text) {
        if (tab >= 0 && m_tabs->currentIndex() == tab)
            m_draft->showText();
        m_tabs->removeTab(tab);
        return;
    }
    m_installed->showPolicy(*text, caption);
    if (tab < 0)
        m_tabs->setCurrentIndex(m_tabs->addTab(m_installed, tr("Installed policy")));
}

// In the order of the work: say what it is to do, see the JSON, see what that does.
void PolicyPanel::addViews()
{
    addView(0, QStringLiteral("guided"), tr("Guided"), [this] {
        auto *page = new GuidedPage(*m_document, m_clock);
        page->addActions(m_draft->historyActions());
        connect(page, &GuidedPage::statementAsked, m_draft, &DraftPage::showInText);
        return page;
    });
    addView(2, QStringLiteral("effect"), tr("Effect"), [this] { return makeEffect(); });
    addView(3, compareView(), tr("Compare"), [this] {
        auto *page = new ComparePage(*m_document);
        page->setInstalledPolicy(m_installedText);
        connect(this, &PolicyPanel::installedPolicyShown, page, &ComparePage::setInstalledPolicy);
        connect(this, &PolicyPanel::differenceAsked, page, &ComparePage::goToDifference);
        return page;
    });
    const QString last = m_memory ? m_memory->view() : QString();
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (!last.isEmpty() && m_tabs->widget(i)->objectName() == last)
            m_tabs->setCurrentIndex(i);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_memory && m_tabs->currentWidget() != m_installed)
            m_memory->keepView(m_tabs->currentWidget()->objectName());
    });
}

QWidget *PolicyPanel::makeEffect()
{
    auto *page = new EffectPage(*m_document, m_clock);
    connect(page, &EffectPage::statementAsked, m_draft, &DraftPage::showInText);
    return page;
}

/// For whoever writes JSON and wants to see at once what it does. Made when it is first wanted.
void PolicyPanel::buildEffectBeside()
{
    m_effectBeside = new QAction(tr("&Effect beside the text"), this);
    m_effectBeside->setCheckable(true);
    m_effectBeside->setShortcut(Qt::CTRL | Qt::Key_E);
    connect(m_effectBeside, &QAction::toggled, this, [this](bool isWanted) {
        if (!m_beside && isWanted) {
            m_beside = makeEffect();
            m_draft->addBeside(m_beside);
        }
        if (m_beside)
            m_beside->setVisible(isWanted);
        if (isWanted)
            m_draft->showText();
    });
}

/// From wherever the person is: Compare comes to the front, at a place that differs.
void PolicyPanel::buildDifferenceActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, int step) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [this, step] {
            for (int i = 0; i < m_tabs->count(); ++i) {
                if (m_tabs->widget(i)->objectName() == compareView())
                    m_tabs->setCurrentIndex(i);
            }
            // A view that is made now is shown, and has its texts, in the next turn.
            QMetaObject::invokeMethod(
                this, [this, step] { emit differenceAsked(step); }, Qt::QueuedConnection);
        });
        m_differenceActions << action;
    };
    add(tr("Next &difference"), Qt::Key_F7, 1);
    add(tr("&Previous difference"), Qt::SHIFT | Qt::Key_F7, -1);
}

void PolicyPanel::addView(int index, const QString &name, const QString &title,
                          const std::function<QWidget *()> &maker)
{
    auto *view = new ViewOnDemand(maker);
    view->setObjectName(name);
    m_tabs->insertTab(index, view, title);
}

QWidget *PolicyPanel::placeForFocus() const
{
    QWidget *shown = m_tabs->currentWidget();
    if (const auto *onDemand = qobject_cast<ViewOnDemand *>(shown))
        return onDemand->placeForFocus();
    return shown == m_installed ? m_installed->editor() : m_draft->editor();
}

void PolicyPanel::followShownView()
{
    // The installed policy has none, and two texts side by side need the room.
    const QWidget *shown = m_tabs->currentWidget();
    m_draft->setProblemsVisible(shown != m_installed && shown->objectName() != compareView());
}

void PolicyPanel::useAsDraft(const QByteArray &text)
{
    // Nothing is lost: the draft before is one undo away.
    m_document->replaceText(text);
    m_draft->showText();
}

void PolicyPanel::openFile(const QString &path)
{
    m_files->openFile(path);
}

bool PolicyPanel::keepDraft()
{
    return m_keeper->keepNow();
}

QList<QAction *> PolicyPanel::fileActions() const
{
    return m_files->all();
}

void PolicyPanel::buildViewMenu()
{
    m_viewMenu->addActions(m_zoom->actions());
    m_viewMenu->addSeparator();
    m_viewMenu->addActions(m_draft->foldActions());
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(m_effectBeside);
    m_viewMenu->addActions(m_differenceActions);
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
    return m_draft->editActions();
}

QList<QAction *> PolicyPanel::policyActions() const
{
    return m_draft->policyActions();
}

} // namespace vaultlock::ui
