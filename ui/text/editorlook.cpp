// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/editorlook.h"

#include "ui/appearance/theme.h"
#include "ui/text/editorcolours.h"
#include "ui/text/indicators.h"
#include "ui/text/severityicon.h"

#include <Qsci/qscilexerjson.h>
#include <Qsci/qsciscintilla.h>

#include <algorithm>
#include <cmath>

namespace vaultlock::ui {

namespace {

constexpr int dangerFillOpacity = 40; // of 255
constexpr int matchFillOpacity = 48;

int scintillaColour(const QColor &colour)
{
    return colour.red() | colour.green() << 8 | colour.blue() << 16;
}

} // namespace

EditorLook::EditorLook(QsciScintilla &editor, QsciLexerJSON &lexer)
    : m_editor(editor)
    , m_lexer(lexer)
{
}

void EditorLook::follow(bool isPlain)
{
    const Theme &theme = Theme::current();
    const EditorColours colours = EditorColours::of(theme);
    colourLexer();
    if (isPlain)
        colourPlain();
    m_editor.setPaper(theme.surfaceSunken);
    m_editor.setColor(theme.text);
    m_editor.setCaretForegroundColor(theme.text);
    m_editor.setCaretLineBackgroundColor(colours.caretLine);
    m_editor.setSelectionBackgroundColor(colours.selection);
    m_editor.resetSelectionForegroundColor();
    m_editor.setMatchedBraceBackgroundColor(colours.bracketPair);
    m_editor.setMatchedBraceForegroundColor(theme.text);
    m_editor.setUnmatchedBraceBackgroundColor(theme.surfaceSunken);
    m_editor.setUnmatchedBraceForegroundColor(theme.irreversible);
    m_editor.setMarginsFont(Fonts::monospace());
    m_editor.setMarginsForegroundColor(theme.textQuiet);
    m_editor.setMarginsBackgroundColor(theme.surfaceSunken);
    m_editor.SendScintilla(QsciScintilla::SCI_SETMARGINLEFT, 0UL, static_cast<long>(Space::unit));
    styleTip();
    colourFolds();
    defineIndicators();
    fitMargins(isPlain);
}

void EditorLook::colourFolds()
{
    const Theme &theme = Theme::current();
    m_editor.setFoldMarginColors(theme.surfaceSunken, theme.surfaceSunken);
    const long line = scintillaColour(theme.textQuiet);
    const long paper = scintillaColour(theme.surfaceSunken);
    for (unsigned long marker = QsciScintilla::SC_MARKNUM_FOLDEREND;
         marker <= QsciScintilla::SC_MARKNUM_FOLDEROPEN; ++marker) {
        // The sign in the box is drawn in the colour that is called the back.
        m_editor.SendScintilla(QsciScintilla::SCI_MARKERSETFORE, marker, paper);
        m_editor.SendScintilla(QsciScintilla::SCI_MARKERSETBACK, marker, line);
    }
}

// Two styles that look the same: longlines.h.
void EditorLook::colourPlain()
{
    const Theme &theme = Theme::current();
    const QFont font = Fonts::monospace();
    constexpr auto style = static_cast<unsigned long>(QsciScintilla::STYLE_DEFAULT);
    m_editor.SendScintilla(QsciScintilla::SCI_STYLESETFONT, style,
                           font.family().toUtf8().constData());
    m_editor.SendScintilla(
        QsciScintilla::SCI_STYLESETSIZEFRACTIONAL, style,
        std::lround(font.pointSizeF() *
                    static_cast<double>(QsciScintilla::SC_FONT_SIZE_MULTIPLIER)));
    m_editor.SendScintilla(QsciScintilla::SCI_STYLESETFORE, style,
                           static_cast<long>(scintillaColour(theme.text)));
    m_editor.SendScintilla(QsciScintilla::SCI_STYLESETBACK, style,
                           static_cast<long>(scintillaColour(theme.surfaceSunken)));
    m_editor.SendScintilla(QsciScintilla::SCI_STYLECLEARALL);
}

void EditorLook::fitMargins(bool isPlain)
{
    // Measuring loads the font, which nobody sees yet.
    if (!m_editor.isVisible())
        return;
    // Two digits at least, so that short texts do not jump.
    const int digits = std::max(2, static_cast<int>(QString::number(m_editor.lines()).size()));
    if (m_isNumbered)
        m_editor.setMarginWidth(lineMargin, QString(digits + 1, u'9'));
    else
        m_editor.setMarginWidth(lineMargin, 0);
    m_editor.setMarginWidth(foldMargin, isPlain ? 0 : m_editor.textHeight(0) * 3 / 4);
}

// Sentences are not code: tips are set in the body font.
void EditorLook::styleTip()
{
    const Theme &theme = Theme::current();
    constexpr auto style = static_cast<unsigned long>(QsciScintilla::STYLE_CALLTIP);
    m_editor.SendScintilla(QsciScintilla::SCI_CALLTIPUSESTYLE, 0UL);
    m_editor.SendScintilla(QsciScintilla::SCI_STYLESETFONT, style,
                           Fonts::body().family().toUtf8().constData());
    m_editor.SendScintilla(QsciScintilla::SCI_STYLESETSIZE, style,
                           static_cast<long>(Fonts::body().pointSize()));
    m_editor.SendScintilla(QsciScintilla::SCI_STYLESETFORE, style,
                           static_cast<long>(scintillaColour(theme.text)));
    m_editor.SendScintilla(QsciScintilla::SCI_STYLESETBACK, style,
                           static_cast<long>(scintillaColour(theme.surface)));
}

void EditorLook::colourLexer()
{
    const Theme &theme = Theme::current();
    const EditorColours colours = EditorColours::of(theme);
    const QFont font = Fonts::monospace();
    m_lexer.setDefaultFont(font);
    m_lexer.setDefaultColor(theme.text);
    m_lexer.setDefaultPaper(theme.surfaceSunken);
    // -1 stands for every style: the lexer's own would shout red over whole lines.
    m_lexer.setFont(font, -1);
    m_lexer.setColor(colours.value, -1);
    m_lexer.setPaper(theme.surfaceSunken, -1);
    m_lexer.setEolFill(false, -1);
    m_lexer.setColor(colours.element, QsciLexerJSON::Property);
    m_lexer.setColor(colours.punctuation, QsciLexerJSON::Operator);
    for (const int style : {QsciLexerJSON::Number, QsciLexerJSON::Keyword,
                            QsciLexerJSON::EscapeSequence, QsciLexerJSON::KeywordLD})
        m_lexer.setColor(colours.literal, style);
}

void EditorLook::defineIndicators()
{
    const Theme &theme = Theme::current();
    struct Look
    {
        policy::Severity severity;
        int shape;
    };
    // Told apart without colour: a wave, a box, a low wave, dots.
    for (const Look look : {Look{policy::Severity::Error, QsciScintilla::INDIC_SQUIGGLE},
                            Look{policy::Severity::Danger, QsciScintilla::INDIC_STRAIGHTBOX},
                            Look{policy::Severity::Warning, QsciScintilla::INDIC_SQUIGGLELOW},
                            Look{policy::Severity::Hint, QsciScintilla::INDIC_DOTS}}) {
        const auto indicator = static_cast<unsigned long>(indicatorFor(look.severity));
        m_editor.SendScintilla(QsciScintilla::SCI_INDICSETSTYLE, indicator,
                               static_cast<long>(look.shape));
        m_editor.SendScintilla(
            QsciScintilla::SCI_INDICSETFORE, indicator,
            static_cast<long>(scintillaColour(severityColour(look.severity, theme))));
        m_editor.SendScintilla(QsciScintilla::SCI_INDICSETUNDER, indicator, 1L);
        m_editor.SendScintilla(QsciScintilla::SCI_INDICSETALPHA, indicator,
                               static_cast<long>(dangerFillOpacity));
        m_editor.SendScintilla(QsciScintilla::SCI_INDICSETOUTLINEALPHA, indicator, 255L);
    }
    constexpr auto matches = static_cast<unsigned long>(matchIndicator);
    m_editor.SendScintilla(QsciScintilla::SCI_INDICSETSTYLE, matches,
                           static_cast<long>(QsciScintilla::INDIC_STRAIGHTBOX));
    m_editor.SendScintilla(QsciScintilla::SCI_INDICSETFORE, matches,
                           static_cast<long>(scintillaColour(theme.accent)));
    m_editor.SendScintilla(QsciScintilla::SCI_INDICSETUNDER, matches, 1L);
    m_editor.SendScintilla(QsciScintilla::SCI_INDICSETALPHA, matches,
                           static_cast<long>(matchFillOpacity));
    m_editor.SendScintilla(QsciScintilla::SCI_INDICSETOUTLINEALPHA, matches, 255L);
}

} // namespace vaultlock::ui
