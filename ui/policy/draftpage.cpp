#include "ui/policy/draftpage.h"

#include "ui/appearance/theme.h"
#include "ui/document/policydocument.h"
#include "ui/document/relayout.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/policy/draftnotices.h"
#include "ui/policy/policyfileactions.h"
#include "ui/problems/problemslist.h"
#include "ui/text/findbar.h"
#include "ui/text/findingtip.h"
#include "ui/text/gotobar.h"
#include "ui/text/policyeditor.h"
#include "words/draftwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

constexpr int editorShare = 480;
constexpr int problemsShare = 160;

// A button that does what the menu entry does, and is disabled with it.
QPushButton *buttonFor(QAction *action)
{
    auto *button = new QPushButton(action->text());
    button->setObjectName(camelCase(action->text().remove(u'&').remove(QChar(0x2026))));
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    button->setEnabled(action->isEnabled());
    return button;
}

QFrame *hairline()
{
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace

DraftPage::DraftPage(PolicyDocument &document, PolicyFileActions &files, FileWatch &watch,
                     QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_editor(new PolicyEditor(tr("Policy")))
    , m_views(new QTabWidget)
    , m_text(new QWidget)
    , m_besides(new QSplitter(Qt::Horizontal))
    , m_problems(new ProblemsList)
    , m_title(new ValueDisplay(tr("Draft name")))
    , m_notices(new DraftNotices(document, *m_editor, watch))
    , m_find(new FindBar(*m_editor))
    , m_goTo(new GoToBar(*m_editor))
    , m_offer(new QFrame)
    , m_offerText(quietLabel())
    , m_useExample(new QPushButton(tr("Use AWS's example")))
{
    layOut(files);
    connectText();
    connectProblems();
    buildEditActions();
    buildFoldActions();
    buildPolicyActions();
    connect(&files, &PolicyFileActions::told, m_notices, &DraftNotices::tell);
    connect(m_notices, &DraftNotices::formatAsked, this,
            [this] { layOutText(TextLayout::OneMemberALine); });
    m_editor->loadText(m_document.utf8());
    m_problems->showFindings(m_document.findings(), m_document.utf8());
    showTitle();
    showEmptiness();
}

void DraftPage::layOut(PolicyFileActions &files)
{
    m_editor->setAccessibleDescription(tr("The vault lock policy as JSON. Tab indents; to leave, "
                                          "press Control and Tab, or Escape and then Tab."));
    m_views->setObjectName(QStringLiteral("policyViews"));
    m_views->setDocumentMode(true);
    m_text->setObjectName(QStringLiteral("json"));
    m_views->addTab(buildText(), tr("JSON"));
    // The bar takes the focus; the widget around it hands its own policy on to it.
    m_views->setFocusPolicy(Qt::NoFocus);
    m_views->tabBar()->setFocusPolicy(Qt::TabFocus);

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_views);
    splitter->addWidget(m_problems);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({editorShare, problemsShare});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buildHead(files));
    layout->addWidget(m_notices);
    layout->addWidget(hairline());
    layout->addWidget(splitter, 1);
}

QLayout *DraftPage::buildHead(PolicyFileActions &files)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Space::panel, Space::unit, Space::panel, Space::unit);
    head->setSpacing(Space::unit);
    head->addWidget(m_title, 1);
    head->addWidget(buttonFor(files.open()));
    head->addWidget(buttonFor(files.save()));
    return head;
}

QWidget *DraftPage::buildText()
{
    // The first line does not stick to the edge.
    auto *paper = new QWidget;
    paper->setAutoFillBackground(true);
    paper->setBackgroundRole(QPalette::Base);
    auto *onPaper = new QVBoxLayout(paper);
    onPaper->setContentsMargins(0, Space::half, 0, 0);
    onPaper->addWidget(m_editor);

    m_useExample->setObjectName(QStringLiteral("useExample"));
    auto *offer = new QVBoxLayout(m_offer);
    offer->setContentsMargins(Space::panel, Space::unit, Space::panel, Space::unit);
    offer->setSpacing(Space::unit);
    offer->addWidget(m_offerText);
    offer->addWidget(m_useExample, 0, Qt::AlignLeft);

    auto *layout = new QVBoxLayout(m_text);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_besides->setChildrenCollapsible(false);
    m_besides->addWidget(paper);
    layout->addWidget(m_offer);
    layout->addWidget(m_besides, 1);
    layout->addWidget(m_find);
    layout->addWidget(m_goTo);
    return m_text;
}

void DraftPage::connectText()
{
    connect(m_editor, &PolicyEditor::edited, this,
            [this] { m_document.takeText(m_editor->utf8()); });
    connect(&m_document, &PolicyDocument::textLoaded, this,
            [this] { m_editor->loadText(m_document.utf8()); });
    connect(&m_document, &PolicyDocument::replacementAsked, m_editor,
            &PolicyEditor::replaceAllText);
    connect(&m_document, &PolicyDocument::editsAsked, m_editor,
            [this](const std::vector<policy::TextEdit> &edits) {
                m_editor->applyEdits(edits, edits.front().span.begin);
            });
    connect(&m_document, &PolicyDocument::textChanged, this, &DraftPage::showEmptiness);
    connect(&m_document, &PolicyDocument::modifiedChanged, this, &DraftPage::showTitle);
    connect(&m_document, &PolicyDocument::filePathChanged, this, &DraftPage::showTitle);
    connect(m_useExample, &QPushButton::clicked, this, [this] {
        // As a step that can be undone, should somebody type meanwhile.
        if (m_document.vault())
            m_document.replaceText(PolicyDocument::exampleFor(*m_document.vault()));
        m_editor->setFocus();
    });
}

void DraftPage::connectProblems()
{
    connect(&m_document, &PolicyDocument::findingsChanged, this,
            [this](const std::vector<policy::Finding> &findings) {
                m_editor->showFindings(findings);
                m_problems->showFindings(findings, m_document.utf8());
                showTitle();
                showEmptiness();
            });
    connect(m_problems, &ProblemsList::placeAsked, this, &DraftPage::goTo);
    connect(m_problems, &ProblemsList::fixAsked, this, &DraftPage::applyFix);
}

void DraftPage::showTitle()
{
    const QString vault = m_document.vault() ? m_document.vault()->name().toString() : QString();
    m_title->showText(
        words::draftTitle(oneLine(m_document.fileName()), vault, m_document.isModified()));
}

void DraftPage::showEmptiness()
{
    const bool hasVault = m_document.vault().has_value();
    m_problems->showSize(m_document.utf8().size());
    m_offer->setVisible(m_document.isEmpty());
    m_offerText->setText(words::emptyDraft(hasVault));
    m_useExample->setVisible(hasVault);
}

void DraftPage::showText()
{
    m_views->setCurrentWidget(m_text);
}

void DraftPage::showInText(policy::Span span)
{
    goTo(span, true);
}

void DraftPage::addBeside(QWidget *view)
{
    m_besides->addWidget(view);
}

void DraftPage::setProblemsVisible(bool visible)
{
    m_problems->setVisible(visible);
}

void DraftPage::goTo(policy::Span span, bool takesFocus)
{
    // Looking through the problems leaves the view in front; going to one needs the text.
    if (takesFocus)
        showText();
    m_editor->select(span);
    if (takesFocus)
        m_editor->setFocus();
}

} // namespace vaultlock::ui
