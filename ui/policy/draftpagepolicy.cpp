// What can be done with the draft as a policy: the Policy menu, and the ways through its problems.
#include "policy/safefixes.h"
#include "policy/snippets/statementsnippet.h"
#include "ui/document/policydocument.h"
#include "ui/document/textchange.h"
#include "ui/policy/draftnotices.h"
#include "ui/policy/draftpage.h"
#include "ui/problems/problemslist.h"
#include "ui/text/completer.h"
#include "ui/text/policyeditor.h"
#include "words/draftwords.h"
#include "words/helpwords.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace vaultlock::ui {

void DraftPage::buildPolicyActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys,
                            const std::function<void()> &effect) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, effect);
        m_policyActions.append(action);
        return action;
    };
    const auto addSeparator = [this] {
        m_policyActions.append(new QAction(this));
        m_policyActions.constLast()->setSeparator(true);
    };
    auto *completer = new Completer(m_document, *m_editor, this);
    connect(completer, &Completer::foundNothing, this,
            [this] { m_notices->tell(words::nothingToComplete()); });
    QAction *complete =
        add(tr("&Complete"), Qt::CTRL | Qt::Key_Space, [completer] { completer->complete(); });
    QAction *help = add(tr("Show &help"), Qt::SHIFT | Qt::Key_F1, [this] { showHelp(); });
    // Elsewhere these keys belong to whatever has the focus.
    for (QAction *action : {complete, help}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_editor->addAction(action);
    }
    addSeparator();
    add(tr("&Next problem"), Qt::Key_F8, [this] { goToProblem(1); });
    add(tr("Pre&vious problem"), Qt::SHIFT | Qt::Key_F8, [this] { goToProblem(-1); });
    add(tr("&Quick fix…"), Qt::CTRL | Qt::Key_Period, [this] { offerFixes(); });
    add(tr("Fix all &safe problems"), Qt::CTRL | Qt::ALT | Qt::Key_Period,
        [this] { fixAllSafe(); });
    addSeparator();
    m_policyActions.append(buildSnippetMenu()->menuAction());
}

QMenu *DraftPage::buildSnippetMenu()
{
    auto *menu = new QMenu(tr("&Insert statement"), this);
    using policy::StatementSnippet;
    const auto add = [this, menu](const QString &text, StatementSnippet snippet) {
        menu->addAction(text, this, [this, snippet] { insertStatement(snippet); });
    };
    add(tr("Deny deletion &before an age"), StatementSnippet::DenyDeletionBeforeAge);
    add(tr("Deny deletion under a &legal hold"), StatementSnippet::LegalHold);
    add(tr("Only &root may change tags"), StatementSnippet::ProtectTags);
    add(tr("Deny deletion for &ever"), StatementSnippet::DenyDeletionForEver);
    add(tr("Deny &other accounts"), StatementSnippet::DenyOtherAccounts);
    add(tr("&Keep the vault's settings"), StatementSnippet::KeepSettings);
    // The statements are for one vault.
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        for (QAction *action : menu->actions())
            action->setEnabled(m_document.vault().has_value());
    });
    return menu;
}

void DraftPage::insertStatement(policy::StatementSnippet snippet)
{
    if (!m_document.vault())
        return m_notices->tell(words::noVaultForStatement());
    const QByteArray &text = m_document.utf8();
    const auto insertion = policy::insertionOf(
        snippet, *m_document.vault(), {text.constData(), static_cast<std::size_t>(text.size())},
        m_editor->caret());
    if (!insertion)
        return m_notices->tell(words::noPlaceForStatement());
    showText();
    m_editor->applyEdits(insertion->edits, insertion->selected.end);
    m_editor->select(insertion->selected);
    m_document.freshFindings();
    m_editor->setFocus();
}

void DraftPage::showHelp()
{
    if (!m_editor->showHelp())
        m_notices->tell(words::nothingToExplain());
}

void DraftPage::fixAllSafe()
{
    const QByteArray before = m_document.utf8();
    const policy::SafelyFixed fixed = policy::withAllSafeFixes(
        {before.constData(), static_cast<std::size_t>(before.size())}, m_document.chosenVault());
    if (fixed.count > 0) {
        const policy::TextEdit change = changeBetween(before, fixed.text);
        m_editor->applyEdits({change}, caretAfter(m_editor->caret(), change));
    }
    m_editor->setFocus();
    const auto left = static_cast<qint64>(m_document.freshFindings().size());
    m_notices->tell(words::safelyFixed(fixed.count, left));
}

void DraftPage::goToProblem(int step)
{
    const std::vector<policy::Finding> &findings = m_document.freshFindings();
    if (findings.empty())
        return;
    const policy::Finding *before = m_problems->selected();
    const auto count = static_cast<int>(findings.size());
    int next = step > 0 ? 0 : count - 1;
    if (before) {
        const auto found =
            std::find_if(findings.begin(), findings.end(), [before](const auto &finding) {
                return finding.identity == before->identity;
            });
        next = (static_cast<int>(found - findings.begin()) + step + count) % count;
    }
    const policy::Finding &finding = findings[static_cast<std::size_t>(next)];
    m_problems->select(finding.identity);
    goTo(finding.span, true);
}

void DraftPage::applyFix(const std::string &identity, std::size_t number)
{
    // The text may have changed since the fix was shown; its finding is still known by name.
    const std::vector<policy::Finding> &findings = m_document.freshFindings();
    const auto found =
        std::find_if(findings.begin(), findings.end(),
                     [&identity](const auto &finding) { return finding.identity == identity; });
    if (found == findings.end() || number >= found->fixes.size())
        return;
    const policy::Fix fix = found->fixes[number];
    m_editor->applyFix(fix);
    m_document.freshFindings();
    m_editor->setFocus();
}

const policy::Finding *DraftPage::problemAtHand()
{
    const std::size_t caret = m_editor->caret();
    const std::vector<policy::Finding> &findings = m_document.freshFindings();
    const policy::Finding *selected = m_problems->selected();
    const policy::Finding *here = nullptr;
    for (const policy::Finding &finding : findings) {
        const bool isHere = finding.span.begin <= caret && caret <= finding.span.end;
        if (isHere && selected && selected->identity == finding.identity)
            return selected;
        if (isHere && (!here || finding.severity > here->severity))
            here = &finding;
    }
    return m_editor->hasFocus() && here ? here : selected;
}

void DraftPage::offerFixes()
{
    const policy::Finding *finding = problemAtHand();
    if (!finding)
        return;
    m_problems->select(finding->identity);
    QMenu *menu = m_problems->fixMenu(*finding, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setActiveAction(menu->actions().constFirst());
    const auto caret = static_cast<long>(m_editor->caret());
    const QPoint at(static_cast<int>(
                        m_editor->SendScintilla(QsciScintilla::SCI_POINTXFROMPOSITION, 0UL, caret)),
                    static_cast<int>(m_editor->SendScintilla(QsciScintilla::SCI_POINTYFROMPOSITION,
                                                             0UL, caret)) +
                        m_editor->textHeight(0));
    menu->popup(m_editor->viewport()->mapToGlobal(at));
}

} // namespace vaultlock::ui
