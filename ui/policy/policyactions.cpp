// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policy/policyactions.h"

#include "language/words.h"
#include "policy/safefixes.h"
#include "policy/snippets/statementsnippet.h"
#include "ui/document/policydocument.h"
#include "ui/document/textchange.h"
#include "ui/policy/drafttext.h"
#include "ui/problems/problemslist.h"
#include "ui/text/completer.h"
#include "ui/text/policyeditor.h"
#include "words/draftwords.h"
#include "words/helpwords.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace vaultlock::ui {

PolicyActions::PolicyActions(PolicyDocument &document, DraftText &text, ProblemsList &problems,
                             QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_text(text)
    , m_problems(problems)
{
    build();
    connect(&m_problems, &ProblemsList::placeAsked, this, &PolicyActions::placeWanted);
    connect(&m_problems, &ProblemsList::fixAsked, this, &PolicyActions::applyFix);
}

void PolicyActions::build()
{
    const auto add = [this](const QString &text, const QKeySequence &keys,
                            const std::function<void()> &effect) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, effect);
        m_all.append(action);
        return action;
    };
    const auto addSeparator = [this] {
        m_all.append(new QAction(this));
        m_all.constLast()->setSeparator(true);
    };
    auto *completer = new Completer(m_document, m_text.editor(), this);
    connect(completer, &Completer::foundNothing, this,
            [this] { emit told(words::nothingToComplete()); });
    QAction *complete = add(Words::tr("Su&ggest words"), Qt::CTRL | Qt::Key_Space,
                            [completer] { completer->complete(); });
    QAction *help = add(Words::tr("Show &help"), Qt::SHIFT | Qt::Key_F1, [this] { showHelp(); });
    // Elsewhere these keys belong to whatever has the focus.
    for (QAction *action : {complete, help}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_text.editor().addAction(action);
    }
    addSeparator();
    add(Words::tr("&Next problem"), Qt::Key_F8, [this] { goToProblem(1); });
    add(Words::tr("Pre&vious problem"), Qt::SHIFT | Qt::Key_F8, [this] { goToProblem(-1); });
    add(Words::tr("&Quick fix…"), Qt::CTRL | Qt::Key_Period, [this] { offerFixes(); });
    add(Words::tr("Fix all &safe problems"), Qt::CTRL | Qt::ALT | Qt::Key_Period,
        [this] { fixAllSafe(); });
    addSeparator();
    m_all.append(buildSnippetMenu()->menuAction());
}

QMenu *PolicyActions::buildSnippetMenu()
{
    auto *menu = new QMenu(Words::tr("&Insert statement"), &m_text);
    using policy::StatementSnippet;
    const auto add = [this, menu](const QString &text, StatementSnippet snippet) {
        menu->addAction(text, this, [this, snippet] { insertStatement(snippet); });
    };
    add(Words::tr("Deny deletion &before an age"), StatementSnippet::DenyDeletionBeforeAge);
    add(Words::tr("Deny deletion under a &legal hold"), StatementSnippet::LegalHold);
    add(Words::tr("Only &root may change tags"), StatementSnippet::ProtectTags);
    add(Words::tr("Deny deletion for &ever"), StatementSnippet::DenyDeletionForEver);
    add(Words::tr("Deny &other accounts"), StatementSnippet::DenyOtherAccounts);
    add(Words::tr("&Keep the vault's settings"), StatementSnippet::KeepSettings);
    // The statements are for one vault.
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        for (QAction *action : menu->actions())
            action->setEnabled(m_document.vault().has_value());
    });
    return menu;
}

void PolicyActions::insertStatement(policy::StatementSnippet snippet)
{
    if (!m_document.vault()) {
        emit told(words::noVaultForStatement());
        return;
    }
    const QByteArray &text = m_document.utf8();
    const auto insertion = policy::insertionOf(
        snippet, *m_document.vault(), {text.constData(), static_cast<std::size_t>(text.size())},
        m_text.editor().caret());
    if (!insertion) {
        emit told(words::noPlaceForStatement());
        return;
    }
    emit textWanted();
    m_document.apply(insertion->edits, insertion->selected.end);
    m_text.editor().select(insertion->selected);
    m_document.freshFindings();
    m_text.editor().setFocus();
}

void PolicyActions::showHelp()
{
    if (!m_text.editor().showHelp())
        emit told(words::nothingToExplain());
}

void PolicyActions::fixAllSafe()
{
    const QByteArray before = m_document.utf8();
    const policy::SafelyFixed fixed = policy::withAllSafeFixes(
        {before.constData(), static_cast<std::size_t>(before.size())}, m_document.chosenVault());
    if (fixed.count > 0) {
        const policy::TextEdit change = changeBetween(before, fixed.text);
        m_document.apply({change}, caretAfter(m_text.editor().caret(), change));
    }
    m_text.editor().setFocus();
    const auto left = static_cast<qint64>(m_document.freshFindings().size());
    emit told(words::safelyFixed(fixed.count, left));
}

void PolicyActions::goToProblem(int step)
{
    const std::vector<policy::Finding> &findings = m_document.freshFindings();
    if (findings.empty())
        return;
    const policy::Finding *before = m_problems.selected();
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
    m_problems.select(finding.identity);
    emit placeWanted(finding.span, true);
}

void PolicyActions::applyFix(const std::string &identity, std::size_t number)
{
    // The text may have changed since the fix was shown; its finding is still known by name.
    const std::vector<policy::Finding> &findings = m_document.freshFindings();
    const auto found =
        std::find_if(findings.begin(), findings.end(),
                     [&identity](const auto &finding) { return finding.identity == identity; });
    if (found == findings.end() || number >= found->fixes.size())
        return;
    const policy::Fix fix = found->fixes[number];
    m_document.apply(fix);
    m_document.freshFindings();
    m_text.editor().setFocus();
}

const policy::Finding *PolicyActions::problemAtHand()
{
    const std::size_t caret = m_text.editor().caret();
    const std::vector<policy::Finding> &findings = m_document.freshFindings();
    const policy::Finding *selected = m_problems.selected();
    const policy::Finding *here = nullptr;
    for (const policy::Finding &finding : findings) {
        const bool isHere = finding.span.begin <= caret && caret <= finding.span.end;
        if (isHere && selected && selected->identity == finding.identity)
            return selected;
        if (isHere && (!here || finding.severity > here->severity))
            here = &finding;
    }
    return m_text.editor().hasFocus() && here ? here : selected;
}

void PolicyActions::offerFixes()
{
    const policy::Finding *finding = problemAtHand();
    if (!finding)
        return;
    m_problems.select(finding->identity);
    QMenu *menu = m_problems.fixMenu(*finding, &m_text);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setActiveAction(menu->actions().constFirst());
    const QRect caret = m_text.editor().rectangleOf(m_text.editor().caret());
    menu->popup(m_text.editor().mapToGlobal(caret.bottomLeft()));
}

} // namespace vaultlock::ui
