// What can be done with the draft's text: the Edit menu.
#include "ui/document/policydocument.h"
#include "ui/document/relayout.h"
#include "ui/policy/draftnotices.h"
#include "ui/policy/draftpage.h"
#include "ui/text/findbar.h"
#include "ui/text/gotobar.h"
#include "ui/text/policyeditor.h"
#include "words/draftwords.h"

#include <QAction>

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
    buildClipboardActions();
    addEditSeparator();
    buildFindActions();
    addEditSeparator();
    buildLayoutActions();
}

void DraftPage::buildClipboardActions()
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
    m_historyActions = {undo, redo};
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

void DraftPage::buildFindActions()
{
    addEditAction(tr("&Find…"), QKeySequence::Find, [this] {
        showText();
        m_find->open(false);
    });
    addEditAction(tr("Find ne&xt"), Qt::Key_F3, [this] { m_find->findNext(); });
    addEditAction(tr("F&ind previous"), Qt::SHIFT | Qt::Key_F3, [this] { m_find->findPrevious(); });
    addEditAction(tr("R&eplace…"), Qt::CTRL | Qt::Key_H, [this] {
        showText();
        m_find->open(true);
    });
    addEditAction(tr("&Go to line…"), Qt::CTRL | Qt::Key_G, [this] {
        showText();
        m_goTo->open();
    });
    addEditAction(tr("Matching &bracket"), Qt::CTRL | Qt::Key_M, [this] {
        showText();
        m_editor->moveToMatchingBrace();
        m_editor->setFocus();
    });
}

void DraftPage::buildLayoutActions()
{
    QAction *format = addEditAction(tr("For&mat"), Qt::CTRL | Qt::SHIFT | Qt::Key_F,
                                    [this] { layOutText(TextLayout::OneMemberALine); });
    QAction *minify = addEditAction(tr("Minif&y"), Qt::CTRL | Qt::SHIFT | Qt::Key_M,
                                    [this] { layOutText(TextLayout::NoWhiteSpace); });
    const auto followText = [this, format, minify] {
        format->setEnabled(!m_document.isEmpty());
        minify->setEnabled(!m_document.isEmpty());
    };
    connect(&m_document, &PolicyDocument::textChanged, this, followText);
    followText();
}

void DraftPage::buildFoldActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys,
                            const std::function<void()> &effect) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, effect);
        m_foldActions.append(action);
    };
    add(tr("&Fold or unfold"), Qt::Key_F9, [this] { m_editor->toggleFold(); });
    add(tr("Fold &all"), Qt::SHIFT | Qt::Key_F9, [this] { m_editor->setFolded(true); });
    add(tr("&Unfold all"), Qt::CTRL | Qt::Key_F9, [this] { m_editor->setFolded(false); });
}

void DraftPage::layOutText(TextLayout layout)
{
    const QByteArray before = m_document.utf8();
    const Relaid after = relaid(before, m_editor->caret(), layout);
    if (after.faultyLine > 0)
        return m_notices->tell(words::notFormatted(after.faultyLine));
    if (after.text != before)
        m_editor->applyEdits(
            {{{0, static_cast<std::size_t>(before.size())}, after.text.toStdString()}},
            after.caret);
    m_editor->setFocus();
}

} // namespace vaultlock::ui
