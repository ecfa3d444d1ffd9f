// What the editor does by lines: indents, folds, and spares itself the work of endless ones.
#include "ui/text/autoindent.h"
#include "ui/text/longlines.h"
#include "ui/text/policyeditor.h"

#include <Qsci/qscilexerjson.h>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr unsigned long usualPositionCache = 1024;
constexpr unsigned long longLinesPositionCache = 256 * 1024;
constexpr const char *indentStep = "  ";

} // namespace

std::size_t PolicyEditor::lineStart(std::size_t line) const
{
    return static_cast<std::size_t>(SendScintilla(SCI_POSITIONFROMLINE, line));
}

void PolicyEditor::goTo(int line, int column)
{
    const auto start = lineStart(static_cast<std::size_t>(line));
    const long end = SendScintilla(SCI_GETLINEENDPOSITION, static_cast<unsigned long>(line));
    const long there = SendScintilla(SCI_POSITIONRELATIVE, start, static_cast<long>(column));
    // 0 stands for beyond the text.
    const long position = there == 0 && column > 0 ? end : std::min(there, end);
    select({static_cast<std::size_t>(position), static_cast<std::size_t>(position)});
}

bool PolicyEditor::breakLine()
{
    if (isReadOnly() || isListActive())
        return false;
    const policy::Span chosen = selection();
    const auto lineOf = [this](std::size_t position) {
        return static_cast<std::size_t>(SendScintilla(SCI_LINEFROMPOSITION, position));
    };
    const auto lineEnd =
        static_cast<std::size_t>(SendScintilla(SCI_GETLINEENDPOSITION, lineOf(chosen.end)));
    const QByteArray text = utf8();
    const auto part = [&text](std::size_t begin, std::size_t end) {
        return text.mid(static_cast<qsizetype>(begin), static_cast<qsizetype>(end - begin));
    };
    const std::size_t begin = lineStart(lineOf(chosen.begin));
    const Insertion insertion =
        lineBreak(part(begin, chosen.begin), part(chosen.end, lineEnd),
                  eolMode() == EolWindows ? QByteArray("\r\n") : QByteArray("\n"), indentStep);
    applyEdits({{chosen, insertion.text.toStdString()}},
               chosen.begin + static_cast<std::size_t>(insertion.caret));
    SendScintilla(SCI_SCROLLCARET);
    return true;
}

void PolicyEditor::indentClosingBracket()
{
    const std::size_t position = caret();
    const auto line = static_cast<std::size_t>(SendScintilla(SCI_LINEFROMPOSITION, position));
    const auto first = static_cast<std::size_t>(SendScintilla(SCI_GETLINEINDENTPOSITION, line));
    if (position == 0 || first != position - 1)
        return;
    const qsizetype opening = openBracket(utf8().left(static_cast<qsizetype>(position) - 1));
    if (opening < 0)
        return;
    const long openingLine =
        SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(opening));
    const long indentation =
        SendScintilla(SCI_GETLINEINDENTATION, static_cast<unsigned long>(openingLine));
    SendScintilla(SCI_SETLINEINDENTATION, line, indentation);
}

void PolicyEditor::toggleFold()
{
    auto line = SendScintilla(SCI_LINEFROMPOSITION, caret());
    const auto isHeader = [this](long of) {
        return (SendScintilla(SCI_GETFOLDLEVEL, static_cast<unsigned long>(of)) &
                SC_FOLDLEVELHEADERFLAG) != 0;
    };
    if (!isHeader(line))
        line = SendScintilla(SCI_GETFOLDPARENT, static_cast<unsigned long>(line));
    if (line < 0)
        return;
    const auto header = static_cast<unsigned long>(line);
    SendScintilla(SCI_TOGGLEFOLD, header);
    // The caret must not stay where nobody sees it.
    if (SendScintilla(SCI_GETFOLDEXPANDED, header) == 0)
        SendScintilla(SCI_GOTOPOS, SendScintilla(SCI_GETLINEENDPOSITION, header));
}

void PolicyEditor::setFolded(bool isFolded)
{
    // Levels are known for what was drawn.
    SendScintilla(SCI_COLOURISE, 0UL, -1L);
    if (!isFolded) {
        SendScintilla(SCI_FOLDALL, static_cast<unsigned long>(SC_FOLDACTION_EXPAND));
        return;
    }
    for (int line = lines() - 1; line >= 0; --line) {
        const auto of = static_cast<unsigned long>(line);
        const long level = SendScintilla(SCI_GETFOLDLEVEL, of);
        const bool isHeader = (level & SC_FOLDLEVELHEADERFLAG) != 0;
        if (isHeader && (level & SC_FOLDLEVELNUMBERMASK) > SC_FOLDLEVELBASE)
            SendScintilla(SCI_FOLDLINE, of, static_cast<long>(SC_FOLDACTION_CONTRACT));
    }
    while (SendScintilla(SCI_GETLINEVISIBLE, SendScintilla(SCI_LINEFROMPOSITION, caret())) == 0) {
        const long parent =
            SendScintilla(SCI_GETFOLDPARENT, SendScintilla(SCI_LINEFROMPOSITION, caret()));
        if (parent < 0)
            break;
        SendScintilla(SCI_GOTOPOS,
                      SendScintilla(SCI_GETLINEENDPOSITION, static_cast<unsigned long>(parent)));
    }
}

void PolicyEditor::suitLines(const QByteArray &text)
{
    const bool isLong = longLine(text) > 0;
    if (isLong == m_isPlain)
        return;
    m_isPlain = isLong;
    setLexer(isLong ? nullptr : m_lexer);
    // A lexer begins without.
    setFolding(isLong ? NoFoldStyle : BoxedTreeFoldStyle, foldMargin);
    SendScintilla(SCI_SETFOLDFLAGS, 0UL);
    setWrapMode(isLong ? WrapNone : WrapCharacter);
    // Looking for the other bracket would walk through the whole line.
    setBraceMatching(isLong ? NoBraceMatch : SloppyBraceMatch);
    SendScintilla(SCI_SETPOSITIONCACHE, isLong ? longLinesPositionCache : usualPositionCache);
    followAppearance();
}

void PolicyEditor::styleShortRuns(int end)
{
    if (!m_isPlain)
        return;
    const auto styled = static_cast<unsigned long>(SendScintilla(SCI_GETENDSTYLED));
    const std::size_t begin =
        lineStart(static_cast<std::size_t>(SendScintilla(SCI_LINEFROMPOSITION, styled)));
    const auto length = static_cast<std::size_t>(end) - begin;
    const auto *text = static_cast<const char *>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER));
    const QByteArray styles = shortRuns(text + begin, static_cast<qsizetype>(length));
    SendScintilla(SCI_STARTSTYLING, begin, 0L);
    SendScintilla(SCI_SETSTYLINGEX, length, styles.constData());
}

} // namespace vaultlock::ui
