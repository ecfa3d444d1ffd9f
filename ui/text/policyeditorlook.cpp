// How the editor looks: colours and fonts of the theme, and a shape for each severity.
#include "ui/appearance/theme.h"
#include "ui/text/editorcolours.h"
#include "ui/text/policyeditor.h"
#include "ui/text/severityicon.h"

#include <Qsci/qscilexerjson.h>

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

void PolicyEditor::followAppearance()
{
    const Theme &theme = Theme::current();
    const EditorColours colours = EditorColours::of(theme);
    colourLexer();
    if (m_isPlain)
        colourPlain();
    setPaper(theme.surfaceSunken);
    setColor(theme.text);
    setCaretForegroundColor(theme.text);
    setCaretLineBackgroundColor(colours.caretLine);
    setSelectionBackgroundColor(colours.selection);
    resetSelectionForegroundColor();
    setMatchedBraceBackgroundColor(colours.bracketPair);
    setMatchedBraceForegroundColor(theme.text);
    setUnmatchedBraceBackgroundColor(theme.surfaceSunken);
    setUnmatchedBraceForegroundColor(theme.irreversible);
    setMarginsFont(Fonts::monospace());
    setMarginsForegroundColor(theme.textQuiet);
    setMarginsBackgroundColor(theme.surfaceSunken);
    SendScintilla(SCI_SETMARGINLEFT, 0UL, static_cast<long>(Space::unit));
    styleTip();
    colourFolds();
    defineIndicators();
    fitMargins();
}

void PolicyEditor::colourFolds()
{
    const Theme &theme = Theme::current();
    setFoldMarginColors(theme.surfaceSunken, theme.surfaceSunken);
    const long line = scintillaColour(theme.textQuiet);
    const long paper = scintillaColour(theme.surfaceSunken);
    for (unsigned long marker = SC_MARKNUM_FOLDEREND; marker <= SC_MARKNUM_FOLDEROPEN; ++marker) {
        // The sign in the box is drawn in the colour that is called the back.
        SendScintilla(SCI_MARKERSETFORE, marker, paper);
        SendScintilla(SCI_MARKERSETBACK, marker, line);
    }
}

// Two styles that look the same: longlines.h.
void PolicyEditor::colourPlain()
{
    const Theme &theme = Theme::current();
    const QFont font = Fonts::monospace();
    constexpr auto style = static_cast<unsigned long>(STYLE_DEFAULT);
    SendScintilla(SCI_STYLESETFONT, style, font.family().toUtf8().constData());
    SendScintilla(SCI_STYLESETSIZEFRACTIONAL, style,
                  std::lround(font.pointSizeF() * static_cast<double>(SC_FONT_SIZE_MULTIPLIER)));
    SendScintilla(SCI_STYLESETFORE, style, static_cast<long>(scintillaColour(theme.text)));
    SendScintilla(SCI_STYLESETBACK, style, static_cast<long>(scintillaColour(theme.surfaceSunken)));
    SendScintilla(SCI_STYLECLEARALL);
}

void PolicyEditor::fitMargins()
{
    // Two digits at least, so that short texts do not jump.
    const int digits = std::max(2, static_cast<int>(QString::number(lines()).size()));
    setMarginWidth(lineMargin, QString(digits + 1, u'9'));
    setMarginWidth(foldMargin, m_isPlain ? 0 : textHeight(0) * 3 / 4);
}

// Sentences are not code: tips are set in the body font.
void PolicyEditor::styleTip()
{
    const Theme &theme = Theme::current();
    constexpr auto style = static_cast<unsigned long>(STYLE_CALLTIP);
    SendScintilla(SCI_CALLTIPUSESTYLE, 0UL);
    SendScintilla(SCI_STYLESETFONT, style, Fonts::body().family().toUtf8().constData());
    SendScintilla(SCI_STYLESETSIZE, style, static_cast<long>(Fonts::body().pointSize()));
    SendScintilla(SCI_STYLESETFORE, style, static_cast<long>(scintillaColour(theme.text)));
    SendScintilla(SCI_STYLESETBACK, style, static_cast<long>(scintillaColour(theme.surface)));
}

void PolicyEditor::colourLexer()
{
    const Theme &theme = Theme::current();
    const EditorColours colours = EditorColours::of(theme);
    const QFont font = Fonts::monospace();
    m_lexer->setDefaultFont(font);
    m_lexer->setDefaultColor(theme.text);
    m_lexer->setDefaultPaper(theme.surfaceSunken);
    // -1 stands for every style: the lexer's own would shout red over whole lines.
    m_lexer->setFont(font, -1);
    m_lexer->setColor(colours.value, -1);
    m_lexer->setPaper(theme.surfaceSunken, -1);
    m_lexer->setEolFill(false, -1);
    m_lexer->setColor(colours.element, QsciLexerJSON::Property);
    m_lexer->setColor(colours.punctuation, QsciLexerJSON::Operator);
    for (const int style : {QsciLexerJSON::Number, QsciLexerJSON::Keyword,
                            QsciLexerJSON::EscapeSequence, QsciLexerJSON::KeywordLD})
        m_lexer->setColor(colours.literal, style);
}

void PolicyEditor::defineIndicators()
{
    const Theme &theme = Theme::current();
    struct Look
    {
        policy::Severity severity;
        int shape;
    };
    // Told apart without colour: a wave, a box, a low wave, dots.
    for (const Look look : {Look{policy::Severity::Error, INDIC_SQUIGGLE},
                            Look{policy::Severity::Danger, INDIC_STRAIGHTBOX},
                            Look{policy::Severity::Warning, INDIC_SQUIGGLELOW},
                            Look{policy::Severity::Hint, INDIC_DOTS}}) {
        const auto indicator = static_cast<unsigned long>(indicatorFor(look.severity));
        SendScintilla(SCI_INDICSETSTYLE, indicator, static_cast<long>(look.shape));
        SendScintilla(SCI_INDICSETFORE, indicator,
                      static_cast<long>(scintillaColour(severityColour(look.severity, theme))));
        SendScintilla(SCI_INDICSETUNDER, indicator, 1L);
        SendScintilla(SCI_INDICSETALPHA, indicator, static_cast<long>(dangerFillOpacity));
        SendScintilla(SCI_INDICSETOUTLINEALPHA, indicator, 255L);
    }
    constexpr auto matches = static_cast<unsigned long>(matchIndicator);
    SendScintilla(SCI_INDICSETSTYLE, matches, static_cast<long>(INDIC_STRAIGHTBOX));
    SendScintilla(SCI_INDICSETFORE, matches, static_cast<long>(scintillaColour(theme.accent)));
    SendScintilla(SCI_INDICSETUNDER, matches, 1L);
    SendScintilla(SCI_INDICSETALPHA, matches, static_cast<long>(matchFillOpacity));
    SendScintilla(SCI_INDICSETOUTLINEALPHA, matches, 255L);
}

} // namespace vaultlock::ui
