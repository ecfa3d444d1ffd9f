// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policy/policyviews.h"

#include "ui/compare/comparepage.h"
#include "ui/document/policydocument.h"
#include "ui/effect/effectpage.h"
#include "ui/furniture/scrolling.h"
#include "ui/guided/guidedpage.h"
#include "ui/policy/drafttext.h"
#include "ui/policy/installedpolicy.h"
#include "ui/policy/viewondemand.h"
#include "ui/text/policyeditor.h"

#include <QScrollArea>
#include <QTabBar>

#include <algorithm>

namespace vaultlock::ui {

PolicyViews::PolicyViews(PolicyDocument &document, const Clock &clock,
                         const std::optional<EditorMemory> &memory, QWidget *parent)
    : PageStack(parent)
    , m_document(document)
    , m_settled(new PolicyDocument(this))
    , m_clock(clock)
    , m_memory(memory)
    , m_bar(new QTabBar)
    , m_text(new DraftText(document))
    , m_installed(new InstalledPolicy)
{
    setObjectName(QStringLiteral("policyViews"));
    m_bar->setAccessibleName(QStringLiteral("Ways to look at the policy"));
    m_bar->setObjectName(QStringLiteral("policyViewBar"));
    m_bar->setDocumentMode(true);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(false); // what stands beside it gives way
    m_bar->setFocusPolicy(Qt::TabFocus);
    m_installed->followDraft(document);

    addView(QStringLiteral("effect"), tr("In words"), onDemand([this] { return makeEffect(); }),
            onDemand([this] { return makeSettledEffect(); }));
    QStackedWidget *form =
        addView(QStringLiteral("guided"), tr("Form"), onDemand([this] { return makeGuided(); }),
                onDemand([this] { return makeSettledGuided(); }));
    m_json = addView(QStringLiteral("json"), tr("JSON"), m_text, m_installed);
    m_compare = addView(QStringLiteral("compare"), tr("Compare"),
                        onDemand([this] { return makeCompare(); }), nullptr);
    connect(m_bar, &QTabBar::currentChanged, this, &QStackedWidget::setCurrentIndex);
    connect(this, &QStackedWidget::currentChanged, m_bar, &QTabBar::setCurrentIndex);
    connect(&m_document, &PolicyDocument::findingsChanged, this, &PolicyViews::followVault);
    // Who has nothing yet writes in the form.
    setCurrentWidget(m_memory ? form : m_json);
    restoreView();
}

QStackedWidget *PolicyViews::addView(const QString &name, const QString &title, QWidget *ofDraft,
                                     QWidget *ofSettled)
{
    auto *view = new PageStack;
    view->setObjectName(name);
    view->addWidget(ofDraft);
    if (ofSettled)
        view->addWidget(ofSettled);
    addWidget(view);
    m_bar->addTab(title);
    return view;
}

QWidget *PolicyViews::onDemand(const std::function<QWidget *()> &maker)
{
    return new ViewOnDemand(maker);
}

void PolicyViews::restoreView()
{
    if (!m_memory)
        return;
    const QString last = m_memory->view();
    for (int i = 0; i < count(); ++i) {
        if (!last.isEmpty() && widget(i)->objectName() == last)
            setCurrentIndex(i);
    }
    connect(this, &QStackedWidget::currentChanged, this,
            [this] { m_memory->keepView(currentWidget()->objectName()); });
}

QWidget *PolicyViews::makeGuided()
{
    auto *page = new GuidedPage(m_document, m_clock);
    page->addActions(m_history);
    connect(page, &GuidedPage::statementAsked, this,
            [this](policy::Span span) { showPlace(span, true); });
    return page;
}

QWidget *PolicyViews::makeSettledGuided()
{
    auto *page = new GuidedPage(*m_settled, m_clock);
    page->setReadOnly();
    return page;
}

QWidget *PolicyViews::makeEffect()
{
    auto *page = new EffectPage(m_document, m_clock);
    connect(page, &EffectPage::statementAsked, this,
            [this](policy::Span span) { showPlace(span, true); });
    return page;
}

QWidget *PolicyViews::makeSettledEffect()
{
    auto *page = new EffectPage(*m_settled, m_clock);
    connect(page, &EffectPage::statementAsked, this, [this](policy::Span span) {
        setCurrentWidget(m_json);
        m_installed->editor()->select(span);
        m_installed->editor()->setFocus();
    });
    return page;
}

QWidget *PolicyViews::makeCompare()
{
    auto *page = new ComparePage(m_document);
    const auto take = [page](PolicyShown which, const std::optional<QByteArray> &text,
                             const QString &notKnown) {
        if (which == PolicyShown::InForce)
            page->setInstalledPolicy(text, notKnown);
        else
            page->setInitiatedPolicy(text);
    };
    take(PolicyShown::InForce, m_inForce, m_notKnown);
    take(PolicyShown::Initiated, m_initiated, {});
    page->lookAt(m_shown);
    connect(this, &PolicyViews::settledPolicyChanged, page, take);
    connect(this, &PolicyViews::shownChanged, page, &ComparePage::lookAt);
    connect(this, &PolicyViews::differenceAsked, page, &ComparePage::goToDifference);
    // With large text in a low window it has less room than it needs.
    return scrollingUpAndDown(page);
}

void PolicyViews::showText()
{
    if (isSettled()) {
        showDraft();
        emit draftWanted();
    }
    setCurrentWidget(m_json);
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

void PolicyViews::setSettledPolicy(PolicyShown which, const std::optional<QByteArray> &text,
                                   const QString &notKnown)
{
    (which == PolicyShown::InForce ? m_inForce : m_initiated) = text;
    if (which == PolicyShown::InForce)
        m_notKnown = notKnown;
    emit settledPolicyChanged(which, text, notKnown);
}

void PolicyViews::showDraft()
{
    m_shown = PolicyShown::Draft;
    emit shownChanged(m_shown);
    for (int i = 0; i < count(); ++i)
        static_cast<QStackedWidget *>(widget(i))->setCurrentIndex(0);
}

void PolicyViews::showSettled(PolicyShown which, const QByteArray &text, const QString &caption)
{
    m_shown = which;
    emit shownChanged(which);
    followVault();
    if (m_settled->utf8() != text)
        m_settled->restore(text, {}, text);
    m_installed->showPolicy(text, caption);
    for (int i = 0; i < count(); ++i) {
        auto *view = static_cast<QStackedWidget *>(widget(i));
        view->setCurrentIndex(view->count() - 1);
    }
}

/// What is settled is of the same vault as the draft, and judged by the same that is known of it.
void PolicyViews::followVault()
{
    if (!isSettled())
        return;
    m_settled->setVault(m_document.vault());
    if (m_document.chosenVault())
        m_settled->setVaultFacts(*m_document.chosenVault());
}

QWidget *PolicyViews::currentView() const
{
    return static_cast<QStackedWidget *>(currentWidget())->currentWidget();
}

bool PolicyViews::isAboutProblems() const
{
    return !isSettled() && currentWidget() != m_compare;
}

/// A few lines of what scrolls: with large text in a low window nothing else gives way.
QSize PolicyViews::minimumSizeHint() const
{
    constexpr int leastHeight = 64;
    const QSize wanted = PageStack::minimumSizeHint();
    return {wanted.width(), std::min(wanted.height(), leastHeight)};
}

QWidget *PolicyViews::placeForFocus() const
{
    QWidget *view = currentView();
    if (const auto *made = qobject_cast<ViewOnDemand *>(view))
        return made->placeForFocus();
    return view == m_installed ? m_installed->editor() : &m_text->editor();
}

} // namespace vaultlock::ui
