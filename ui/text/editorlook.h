// SPDX-License-Identifier: GPL-3.0-or-later

// How the editor looks: colours and fonts of the theme, and a shape for each severity.
#pragma once

class QsciLexerJSON;
class QsciScintilla;

namespace vaultlock::ui {

/// Main thread.
class EditorLook
{
public:
    static constexpr int lineMargin = 0;
    static constexpr int foldMargin = 2;

    /// Neither is owned; both outlive it.
    EditorLook(QsciScintilla &editor, QsciLexerJSON &lexer);

    /// The theme and the fonts as they are now. isPlain: the text is shown without the lexer.
    void follow(bool isPlain);
    /// As wide as the number of the last line needs.
    void fitMargins(bool isPlain);
    /// Whether lines have numbers, from the next fitMargins() on.
    void setNumbered(bool isNumbered) { m_isNumbered = isNumbered; }

private:
    void colourFolds();
    void colourPlain();
    void colourLexer();
    void styleTip();
    void defineIndicators();

    QsciScintilla &m_editor;
    QsciLexerJSON &m_lexer;
    bool m_isNumbered = true;
};

} // namespace vaultlock::ui
