// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policy/editactions.h"

#include "ui/document/policydocument.h"
#include "ui/document/relayout.h"
#include "ui/policy/drafttext.h"
#include "ui/text/findbar.h"
#include "ui/text/folding.h"
#include "ui/text/gotobar.h"
#include "ui/text/policyeditor.h"
#include "words/draftwords.h"

#include <QAction>

namespace vaultlock::ui {

EditActions::EditActions(PolicyDocument &document, DraftText &text, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_text(text)
{
    buildClipboard();
    addSeparator();
    buildFind();
    addSeparator();
    buildLayout();
    buildFolds();
}

QAction *EditActions::add(const QString &text, const QKeySequence &keys,
                          const std::function<void()> &effect)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, effect);
    m_all.append(action);
    return action;
}

void EditActions::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_all.append(separator);
}

void EditActions::buildClipboard()
{
    PolicyEditor &editor = m_text.editor();
    QAction *undo = add(tr("&Undo"), QKeySequence::Undo, [&editor] { editor.undo(); });
    QAction *redo = add(tr("&Redo"), QKeySequence::Redo, [&editor] { editor.redo(); });
    addSeparator();
    QAction *cut = add(tr("Cu&t"), QKeySequence::Cut, [&editor] { editor.cut(); });
    QAction *copy = add(tr("&Copy"), QKeySequence::Copy, [&editor] { editor.copy(); });
    QAction *paste = add(tr("&Paste"), QKeySequence::Paste, [&editor] { editor.paste(); });
    QAction *all =
        add(tr("Select &all"), QKeySequence::SelectAll, [&editor] { editor.selectAll(); });
    // Elsewhere these keys belong to whatever has the focus.
    for (QAction *action : {undo, redo, cut, copy, paste, all}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        editor.addAction(action);
    }
    m_history = {undo, redo};
    followText(undo, redo, cut, copy);
}

void EditActions::followText(QAction *undo, QAction *redo, QAction *cut, QAction *copy)
{
    PolicyEditor &editor = m_text.editor();
    const auto followSelection = [&editor, cut, copy] {
        cut->setEnabled(editor.hasSelectedText());
        copy->setEnabled(editor.hasSelectedText());
    };
    const auto followHistory = [&editor, undo, redo] {
        undo->setEnabled(editor.isUndoAvailable());
        redo->setEnabled(editor.isRedoAvailable());
    };
    connect(&editor, &QsciScintilla::selectionChanged, this, followSelection);
    connect(&m_document, &PolicyDocument::textChanged, this, followHistory);
    followSelection();
    followHistory();
}

void EditActions::buildFind()
{
    FindBar &find = m_text.findBar();
    add(tr("&Find…"), QKeySequence::Find, [this, &find] {
        emit textWanted();
        find.open(false);
    });
    add(tr("Find ne&xt"), Qt::Key_F3, [&find] { find.findNext(); });
    add(tr("F&ind previous"), Qt::SHIFT | Qt::Key_F3, [&find] { find.findPrevious(); });
    add(tr("R&eplace…"), Qt::CTRL | Qt::Key_H, [this, &find] {
        emit textWanted();
        find.open(true);
    });
    add(tr("&Go to line…"), Qt::CTRL | Qt::Key_G, [this] {
        emit textWanted();
        m_text.goToBar().open();
    });
    add(tr("Matching &bracket"), Qt::CTRL | Qt::Key_M, [this] {
        emit textWanted();
        m_text.editor().moveToMatchingBrace();
        m_text.editor().setFocus();
    });
}

void EditActions::buildLayout()
{
    QAction *format = add(tr("For&mat"), Qt::CTRL | Qt::SHIFT | Qt::Key_F,
                          [this] { layOut(TextLayout::OneMemberALine); });
    QAction *minify = add(tr("Minif&y"), Qt::CTRL | Qt::SHIFT | Qt::Key_M,
                          [this] { layOut(TextLayout::NoWhiteSpace); });
    const auto follow = [this, format, minify] {
        format->setEnabled(!m_document.isEmpty());
        minify->setEnabled(!m_document.isEmpty());
    };
    connect(&m_document, &PolicyDocument::textChanged, this, follow);
    follow();
}

void EditActions::buildFolds()
{
    PolicyEditor &editor = m_text.editor();
    const auto addFold = [this](const QString &text, const QKeySequence &keys,
                                const std::function<void()> &effect) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, effect);
        m_folds.append(action);
    };
    addFold(tr("&Fold or unfold"), Qt::Key_F9, [&editor] { toggleFold(editor); });
    addFold(tr("Fold &all"), Qt::SHIFT | Qt::Key_F9, [&editor] { setFolded(editor, true); });
    addFold(tr("&Unfold all"), Qt::CTRL | Qt::Key_F9, [&editor] { setFolded(editor, false); });
}

void EditActions::layOut(TextLayout layout)
{
    const QByteArray before = m_document.utf8();
    const Relaid after =
        relaid(before, m_text.editor().caret(), layout, m_text.editor().habits().indentation);
    if (after.faultyLine > 0) {
        emit told(words::notFormatted(after.faultyLine));
        return;
    }
    if (after.text != before)
        m_document.apply({{{0, static_cast<std::size_t>(before.size())}, after.text.toStdString()}},
                         after.caret);
    m_text.editor().setFocus();
}

} // namespace vaultlock::ui
