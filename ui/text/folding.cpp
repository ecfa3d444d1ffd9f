// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/folding.h"

#include <Qsci/qsciscintilla.h>

namespace vaultlock::ui {

namespace {

unsigned long caretOf(QsciScintilla &editor)
{
    return static_cast<unsigned long>(editor.SendScintilla(QsciScintilla::SCI_GETCURRENTPOS));
}

} // namespace

void toggleFold(QsciScintilla &editor)
{
    auto line = editor.SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION, caretOf(editor));
    const auto isHeader = [&editor](long of) {
        return (editor.SendScintilla(QsciScintilla::SCI_GETFOLDLEVEL,
                                     static_cast<unsigned long>(of)) &
                QsciScintilla::SC_FOLDLEVELHEADERFLAG) != 0;
    };
    if (!isHeader(line))
        line = editor.SendScintilla(QsciScintilla::SCI_GETFOLDPARENT,
                                    static_cast<unsigned long>(line));
    if (line < 0)
        return;
    const auto header = static_cast<unsigned long>(line);
    editor.SendScintilla(QsciScintilla::SCI_TOGGLEFOLD, header);
    // The caret must not stay where nobody sees it.
    if (editor.SendScintilla(QsciScintilla::SCI_GETFOLDEXPANDED, header) == 0)
        editor.SendScintilla(QsciScintilla::SCI_GOTOPOS,
                             editor.SendScintilla(QsciScintilla::SCI_GETLINEENDPOSITION, header));
}

void setFolded(QsciScintilla &editor, bool isFolded)
{
    // Levels are known for what was drawn.
    editor.SendScintilla(QsciScintilla::SCI_COLOURISE, 0UL, -1L);
    if (!isFolded) {
        editor.SendScintilla(QsciScintilla::SCI_FOLDALL,
                             static_cast<unsigned long>(QsciScintilla::SC_FOLDACTION_EXPAND));
        return;
    }
    for (int line = editor.lines() - 1; line >= 0; --line) {
        const auto of = static_cast<unsigned long>(line);
        const long level = editor.SendScintilla(QsciScintilla::SCI_GETFOLDLEVEL, of);
        const bool isHeader = (level & QsciScintilla::SC_FOLDLEVELHEADERFLAG) != 0;
        if (isHeader &&
            (level & QsciScintilla::SC_FOLDLEVELNUMBERMASK) > QsciScintilla::SC_FOLDLEVELBASE)
            editor.SendScintilla(QsciScintilla::SCI_FOLDLINE, of,
                                 static_cast<long>(QsciScintilla::SC_FOLDACTION_CONTRACT));
    }
    while (editor.SendScintilla(
               QsciScintilla::SCI_GETLINEVISIBLE,
               editor.SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION, caretOf(editor))) == 0) {
        const long parent = editor.SendScintilla(
            QsciScintilla::SCI_GETFOLDPARENT,
            editor.SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION, caretOf(editor)));
        if (parent < 0)
            break;
        editor.SendScintilla(QsciScintilla::SCI_GOTOPOS,
                             editor.SendScintilla(QsciScintilla::SCI_GETLINEENDPOSITION,
                                                  static_cast<unsigned long>(parent)));
    }
}

} // namespace vaultlock::ui
