// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policy/policyviews.h"

#include "ui/compare/comparepage.h"
#include "ui/effect/effectpage.h"
#include "ui/guided/guidedpage.h"
#include "ui/policy/drafttext.h"
#include "ui/policy/installedpolicy.h"
#include "ui/policy/viewondemand.h"
#include "ui/text/policyeditor.h"

#include <QTabBar>

namespace vaultlock::ui {

PolicyViews::PolicyViews(PolicyDocument &document, const Clock &clock,
                         const std::optional<EditorMemory> &memory, QWidget *parent)
    : QTabWidget(parent)
    , m_document(document)
    , m_clock(clock)
    , m_memory(memory)
    , m_text(new DraftText(document))
    , m_installed(new InstalledPolicy(this))
{
    setObjectName(QStringLiteral("policyViews"));
    setDocumentMode(true);
    // The bar takes the focus; the widget around it hands its own policy on to it.
    setFocusPolicy(Qt::NoFocus);
    tabBar()->setFocusPolicy(Qt::TabFocus);
    m_installed->hide();
    m_installed->followDraft(document);

    addView(QStringLiteral("guided"), tr("Guided"), [this] { return makeGuided(); });
    addTab(m_text, tr("JSON"));
    addView(QStringLiteral("effect"), tr("Effect"), [this] { return makeEffect(); });
    m_compare = addView(QStringLiteral("compare"), tr("Compare"), [this] { return makeCompare(); });
    setCurrentWidget(m_text);
    restoreView();
}

ViewOnDemand *PolicyViews::addView(const QString &name, const QString &title,
                                   const std::function<QWidget *()> &maker)
{
    auto *view = new ViewOnDemand(maker);
    view->setObjectName(name);
    addTab(view, title);
    return view;
}

void PolicyViews::restoreView()
{
    if (!m_memory)
        return;
    const QString last = m_memory->view();
    for (int i = 0; i < count(); ++i) {
        if (!last.isEmpty() && widget(i)->objectName() == last)
            setCurrentWidget(widget(i));
    }
    connect(this, &QTabWidget::currentChanged, this, [this] {
        if (currentWidget() != m_installed)
            m_memory->keepView(currentWidget()->objectName());
    });
}

QWidget *PolicyViews::makeGuided()
{
    auto *page = new GuidedPage(m_document, m_clock);
    page->addActions(m_history);
    connect(page, &GuidedPage::statementAsked, this,
            [this](policy::Span span) { showPlace(span, true); });
    return page;
}

QWidget *PolicyViews::makeEffect()
{
    auto *page = new EffectPage(m_document, m_clock);
    connect(page, &EffectPage::statementAsked, this,
            [this](policy::Span span) { showPlace(span, true); });
    return page;
}

QWidget *PolicyViews::makeCompare()
{
    auto *page = new ComparePage(m_document);
    page->setInstalledPolicy(m_installedText);
    connect(this, &PolicyViews::installedPolicyShown, page, &ComparePage::setInstalledPolicy);
    connect(this, &PolicyViews::differenceAsked, page, &ComparePage::goToDifference);
    return page;
}

void PolicyViews::showText()
{
    setCurrentWidget(m_text);
}

void PolicyViews::showPlace(policy::Span span, bool takesFocus)
{
    if (takesFocus)
        showText();
    m_text->editor().select(span);
    if (takesFocus)
        m_text->editor().setFocus();
}

void PolicyViews::showDifference(int step)
{
    setCurrentWidget(m_compare);
    // A view that is made now is shown, and has its texts, in the next turn.
    QMetaObject::invokeMethod(
        this, [this, step] { emit differenceAsked(step); }, Qt::QueuedConnection);
}

void PolicyViews::setEffectBeside(bool isWanted)
{
    if (!m_beside && isWanted) {
        m_beside = makeEffect();
        m_text->addBeside(m_beside);
    }
    if (m_beside)
        m_beside->setVisible(isWanted);
    if (isWanted)
        showText();
}

void PolicyViews::showInstalledPolicy(const std::optional<QByteArray> &text, const QString &caption)
{
    const bool wasShown = indexOf(m_installed) >= 0;
    m_installedText = text;
    emit installedPolicyShown(text);
    if (text) {
        m_installed->showPolicy(*text, caption);
        if (!wasShown)
            setCurrentIndex(addTab(m_installed, tr("Installed policy")));
        return;
    }
    if (currentWidget() == m_installed)
        showText();
    if (wasShown)
        removeTab(indexOf(m_installed));
}

bool PolicyViews::isAboutProblems() const
{
    return currentWidget() != m_installed && currentWidget() != m_compare;
}

QWidget *PolicyViews::placeForFocus() const
{
    if (const auto *onDemand = qobject_cast<ViewOnDemand *>(currentWidget()))
        return onDemand->placeForFocus();
    return currentWidget() == m_installed ? m_installed->editor() : &m_text->editor();
}

} // namespace vaultlock::ui
