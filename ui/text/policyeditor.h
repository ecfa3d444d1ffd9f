// SPDX-License-Identifier: GPL-3.0-or-later

// The text of a policy on screen. Positions are UTF-8 byte offsets throughout.
#pragma once

#include "policy/finding.h"
#include "ui/text/editorlook.h"
#include "ui/text/findingmarks.h"

#include <QByteArray>
#include <Qsci/qsciscintilla.h>

#include <functional>
#include <vector>

class QsciLexerJSON;

namespace vaultlock::ui {

class HelpTip;

/// How the person wants it.
struct EditorHabits
{
    int indentation = 2; ///< spaces that a level has
    bool wraps = true;
    bool hasLineNumbers = true;

    friend bool operator==(const EditorHabits &, const EditorHabits &) = default;
};

/// A view: it knows no document, no files, no vault and no linter. Follows the application's
/// palette and font. Tab indents; Ctrl+Tab, or Escape and then Tab, goes to the next control.
class PolicyEditor : public QsciScintilla
{
    Q_OBJECT

public:
    explicit PolicyEditor(const QString &accessibleName, QWidget *parent = nullptr);

    /// Byte for byte, NULs and line ends as they are.
    QByteArray utf8() const;
    /// Replaces the text and forgets the undo history. Does not emit edited().
    void loadText(const QByteArray &text);
    /// As one step that can be undone; edits: of the text as it is now, ascending, not overlapping.
    /// The caret goes to this place in the new text. Emits edited().
    void applyEdits(const std::vector<policy::TextEdit> &edits, std::size_t caret);

    /// Marks the findings, which must be of the text as it is now. When the mouse rests on them, or
    /// on a word of the policy language, a tip says what is wrong and what the word means.
    void showFindings(const std::vector<policy::Finding> &findings);
    /// Selects exactly these bytes and brings them into view, unfolded.
    void select(policy::Span span);
    /// Both from 0, column in characters; a column beyond the line's end is its end.
    void goTo(int line, int column);
    std::size_t caret() const;
    /// Of the character at this place, in the editor's coordinates.
    QRect rectangleOf(std::size_t position) const;
    /// At the caret: what is wrong there and what the word means; until the next key. False, and
    /// nothing is shown, where there is nothing to say.
    bool showHelp();
    policy::Span selection() const;
    /// Places of what was searched for; none takes the marks away.
    void showMatches(const std::vector<policy::Span> &matches);

    /// Changes nothing of the text that is there.
    void setHabits(const EditorHabits &habits);
    const EditorHabits &habits() const { return m_habits; }

    /// Lines are so long that they are shown without colours and not wrapped: longlines.h.
    bool isPlain() const { return m_isPlain; }

signals:
    /// The text is another one, by typing, undo, or one of the functions above.
    void edited();
    void caretMoved();
    void escapePressed();
    void zoomed(int points);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void setUpBehaviour();
    void suitLines(const QByteArray &text);
    void styleWhatIsSeen();
    void styleShortRuns(int end);
    bool breakLine();
    void indentClosingBracket();
    std::size_t lineStart(std::size_t line) const;
    void changeQuietly(const std::function<void()> &change);
    void showTip(int position);

    QsciLexerJSON *m_lexer;
    HelpTip *m_helpTip;
    EditorHabits m_habits;
    EditorLook m_look;
    FindingMarks m_marks;
    bool m_isPlain = false;
    bool m_isQuiet = false;   // a change of several steps is under way
    bool m_tabLeaves = false; // Escape was the last key
    bool m_isReady = false;   // constructed
};

} // namespace vaultlock::ui
