// What can be done with the draft's text: the Edit menu, and the ways through its problems.
#include "ui/editor/draftpage.h"
#include "ui/editor/policydocument.h"
#include "ui/editor/policyeditor.h"
#include "ui/editor/problemslist.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace vaultlock::ui {

QAction *DraftPage::addEditAction(const QString &text, const QKeySequence &keys,
                                  const std::function<void()> &effect)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, effect);
    m_editActions.append(action);
    return action;
}

void DraftPage::addEditSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_editActions.append(separator);
}

void DraftPage::buildEditActions()
{
    QAction *undo = addEditAction(tr("&Undo"), QKeySequence::Undo, [this] { m_editor->undo(); });
    QAction *redo = addEditAction(tr("&Redo"), QKeySequence::Redo, [this] { m_editor->redo(); });
    addEditSeparator();
    QAction *cut = addEditAction(tr("Cu&t"), QKeySequence::Cut, [this] { m_editor->cut(); });
    QAction *copy = addEditAction(tr("&Copy"), QKeySequence::Copy, [this] { m_editor->copy(); });
    QAction *paste =
        addEditAction(tr("&Paste"), QKeySequence::Paste, [this] { m_editor->paste(); });
    QAction *all = addEditAction(tr("Select &all"), QKeySequence::SelectAll,
                                 [this] { m_editor->selectAll(); });
    // Elsewhere these keys belong to whatever has the focus.
    for (QAction *action : {undo, redo, cut, copy, paste, all}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_editor->addAction(action);
    }
    addEditSeparator();
    addEditAction(tr("&Next problem"), Qt::Key_F8, [this] { goToProblem(1); });
    addEditAction(tr("Pre&vious problem"), Qt::SHIFT | Qt::Key_F8, [this] { goToProblem(-1); });
    addEditAction(tr("&Quick fix…"), Qt::CTRL | Qt::Key_Period, [this] { offerFixes(); });

    const auto followSelection = [this, cut, copy] {
        cut->setEnabled(m_editor->hasSelectedText());
        copy->setEnabled(m_editor->hasSelectedText());
    };
    const auto followHistory = [this, undo, redo] {
        undo->setEnabled(m_editor->isUndoAvailable());
        redo->setEnabled(m_editor->isRedoAvailable());
    };
    connect(m_editor, &QsciScintilla::selectionChanged, this, followSelection);
    connect(&m_document, &PolicyDocument::textChanged, this, followHistory);
    followSelection();
    followHistory();
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
