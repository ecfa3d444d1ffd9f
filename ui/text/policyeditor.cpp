// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/policyeditor.h"

#include "ui/furniture/valuedisplay.h"
#include "ui/text/autoindent.h"
#include "ui/text/findingtip.h"
#include "ui/text/helptip.h"
#include "ui/text/indicators.h"
#include "ui/text/longlines.h"

#include <QKeyEvent>
#include <Qsci/qscilexerjson.h>

#include <algorithm>
#include <functional>

namespace vaultlock::ui {

namespace {

constexpr int hoverMilliseconds = 400;
constexpr unsigned long usualPositionCache = 1024;
constexpr unsigned long longLinesPositionCache = 256 * 1024;

} // namespace

PolicyEditor::PolicyEditor(const QString &accessibleName, QWidget *parent)
    : QsciScintilla(parent)
    , m_lexer(new QsciLexerJSON(this))
    , m_helpTip(new HelpTip(*this))
    , m_look(*this, *m_lexer)
    , m_marks(*this)
{
    nameControl(this, accessibleName);
    setUpBehaviour();
    m_look.follow(m_isPlain);
    connect(this, &QsciScintilla::textChanged, this, [this] {
        if (!m_isQuiet)
            emit edited();
    });
    // Not from within the change: the component must not be restyled there.
    connect(
        this, &QsciScintilla::textChanged, this,
        [this] {
            suitLines(utf8());
            styleWhatIsSeen();
        },
        Qt::QueuedConnection);
    connect(this, &QsciScintilla::linesChanged, this, [this] { m_look.fitMargins(m_isPlain); });
    connect(this, &QsciScintillaBase::SCN_STYLENEEDED, this, &PolicyEditor::styleShortRuns);
    connect(this, &QsciScintillaBase::SCN_ZOOM, this, [this] {
        m_look.fitMargins(m_isPlain);
        emit zoomed(static_cast<int>(SendScintilla(SCI_GETZOOM)));
    });
    connect(this, &QsciScintilla::cursorPositionChanged, this, &PolicyEditor::caretMoved);
    connect(this, &QsciScintillaBase::SCN_DWELLSTART, this,
            [this](int position, int, int) { showTip(position); });
    connect(this, &QsciScintillaBase::SCN_DWELLEND, this,
            [this](int, int, int) { SendScintilla(SCI_CALLTIPCANCEL); });
    m_isReady = true;
}

void PolicyEditor::setUpBehaviour()
{
    setUtf8(true);
    setFrameShape(QFrame::NoFrame);
    setIndentationsUseTabs(false);
    setTabWidth(m_habits.indentation);
    setBraceMatching(SloppyBraceMatch);
    setWrapMode(m_habits.wraps ? WrapCharacter : WrapNone);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1UL);
    setWrapIndentMode(WrapIndentIndented);
    setExtraAscent(1);
    setExtraDescent(1);
    setCaretLineVisible(true);
    setCaretWidth(2);
    setMarginType(EditorLook::lineMargin, NumberMargin);
    setMarginWidth(1, 0);
    SendScintilla(SCI_SETMOUSEDWELLTIME, hoverMilliseconds);
    m_lexer->setHighlightComments(false);
    m_lexer->setHighlightEscapeSequences(true);
    m_lexer->setFoldCompact(false);
    setLexer(m_lexer);
    setFolding(BoxedTreeFoldStyle, EditorLook::foldMargin);
    SendScintilla(SCI_SETFOLDFLAGS, 0UL); // the box says it; a line across would shout
    SendScintilla(SCI_SETAUTOMATICFOLD, static_cast<unsigned long>(SC_AUTOMATICFOLD_SHOW));
}

void PolicyEditor::setHabits(const EditorHabits &habits)
{
    if (habits == m_habits)
        return;
    m_habits = habits;
    setTabWidth(habits.indentation);
    setWrapMode(m_isPlain || !habits.wraps ? WrapNone : WrapCharacter);
    m_look.setNumbered(habits.hasLineNumbers);
    m_look.fitMargins(m_isPlain);
}

QByteArray PolicyEditor::utf8() const
{
    const auto length = SendScintilla(SCI_GETLENGTH);
    const auto *text = static_cast<const char *>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER));
    return {text, static_cast<qsizetype>(length)};
}

void PolicyEditor::changeQuietly(const std::function<void()> &change)
{
    const bool wasReadOnly = isReadOnly();
    setReadOnly(false);
    m_isQuiet = true;
    change();
    m_isQuiet = false;
    setReadOnly(wasReadOnly);
}

void PolicyEditor::loadText(const QByteArray &text)
{
    suitLines(text);
    changeQuietly([this, &text] {
        SendScintilla(SCI_SETUNDOCOLLECTION, 0);
        SendScintilla(SCI_CLEARALL);
        SendScintilla(SCI_ADDTEXT, static_cast<unsigned long>(text.size()), text.constData());
        SendScintilla(SCI_EMPTYUNDOBUFFER);
        SendScintilla(SCI_SETUNDOCOLLECTION, 1);
        SendScintilla(SCI_SETSAVEPOINT);
        SendScintilla(SCI_GOTOPOS, 0);
    });
    setEolMode(text.contains("\r\n") ? EolWindows : EolUnix);
    m_marks.forget();
}

void PolicyEditor::applyEdits(const std::vector<policy::TextEdit> &edits, std::size_t caret)
{
    // Before the component draws an endless line the dear way.
    for (const policy::TextEdit &edit : edits) {
        const QByteArray text = QByteArray::fromRawData(
            edit.replacement.data(), static_cast<qsizetype>(edit.replacement.size()));
        if (longLine(text) > 0)
            suitLines(text);
    }
    changeQuietly([this, &edits, caret] {
        SendScintilla(SCI_BEGINUNDOACTION);
        for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
            SendScintilla(SCI_SETTARGETRANGE, edit->span.begin, static_cast<long>(edit->span.end));
            SendScintilla(SCI_REPLACETARGET, edit->replacement.size(), edit->replacement.data());
        }
        SendScintilla(SCI_ENDUNDOACTION);
        SendScintilla(SCI_GOTOPOS, caret);
    });
    emit edited();
}

void PolicyEditor::select(policy::Span span)
{
    for (const std::size_t place : {span.begin, span.end})
        SendScintilla(SCI_ENSUREVISIBLE, SendScintilla(SCI_LINEFROMPOSITION, place));
    // The caret goes to the beginning, so that this is what comes into view.
    SendScintilla(SCI_SETSEL, span.end, static_cast<long>(span.begin));
    SendScintilla(SCI_SCROLLRANGE, span.end, static_cast<long>(span.begin));
}

std::size_t PolicyEditor::caret() const
{
    return static_cast<std::size_t>(SendScintilla(SCI_GETCURRENTPOS));
}

policy::Span PolicyEditor::selection() const
{
    return {static_cast<std::size_t>(SendScintilla(SCI_GETSELECTIONSTART)),
            static_cast<std::size_t>(SendScintilla(SCI_GETSELECTIONEND))};
}

void PolicyEditor::showFindings(const std::vector<policy::Finding> &findings)
{
    m_marks.show(findings);
}

void PolicyEditor::showMatches(const std::vector<policy::Span> &matches)
{
    SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(matchIndicator));
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, SendScintilla(SCI_GETLENGTH));
    for (std::size_t i = 0; i < std::min(matches.size(), mostMarks); ++i)
        SendScintilla(SCI_INDICATORFILLRANGE, matches[i].begin,
                      static_cast<long>(matches[i].size()));
}

void PolicyEditor::showTip(int position)
{
    if (position < 0)
        return;
    const QByteArray text = utf8();
    const auto topic = policy::topicAt({text.constData(), static_cast<std::size_t>(text.size())},
                                       static_cast<std::size_t>(position));
    const QString tip = tipText(m_marks.at(position), topic);
    if (!tip.isEmpty())
        SendScintilla(SCI_CALLTIPSHOW, static_cast<unsigned long>(position),
                      tip.toUtf8().constData());
}

bool PolicyEditor::showHelp()
{
    const QByteArray text = utf8();
    const std::size_t position = caret();
    const auto topic =
        policy::topicAtCaret({text.constData(), static_cast<std::size_t>(text.size())}, position);
    auto findings = m_marks.at(static_cast<int>(position));
    if (findings.empty() && position > 0)
        findings = m_marks.at(static_cast<int>(position) - 1);
    const QString tip = tipText(findings, topic);
    if (tip.isEmpty())
        return false;
    m_helpTip->showText(tip, rectangleOf(topic ? topic->span.begin : position));
    return true;
}

QRect PolicyEditor::rectangleOf(std::size_t position) const
{
    const auto where = static_cast<long>(position);
    const QPoint corner(static_cast<int>(SendScintilla(SCI_POINTXFROMPOSITION, 0UL, where)),
                        static_cast<int>(SendScintilla(SCI_POINTYFROMPOSITION, 0UL, where)));
    const auto line = static_cast<int>(SendScintilla(SCI_LINEFROMPOSITION, position));
    return {viewport()->mapTo(this, corner), QSize(1, textHeight(line))};
}

void PolicyEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (isTab && event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::focusNextPrevChild(event->key() == Qt::Key_Tab);
        return;
    }
    if (event->key() == Qt::Key_Escape)
        emit escapePressed();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & ~Qt::KeypadModifier) && breakLine())
        return;
    m_tabLeaves =
        event->key() == Qt::Key_Escape || (m_tabLeaves && (isTab || event->key() == Qt::Key_Shift));
    const QString typed = event->text();
    if (isReadOnly() || (typed != QLatin1String("}") && typed != QLatin1String("]"))) {
        QsciScintilla::keyPressEvent(event);
        return;
    }
    SendScintilla(SCI_BEGINUNDOACTION);
    QsciScintilla::keyPressEvent(event);
    indentClosingBracket();
    SendScintilla(SCI_ENDUNDOACTION);
}

void PolicyEditor::focusOutEvent(QFocusEvent *event)
{
    m_tabLeaves = false;
    QsciScintilla::focusOutEvent(event);
}

bool PolicyEditor::focusNextPrevChild(bool next)
{
    if (m_tabLeaves)
        return QAbstractScrollArea::focusNextPrevChild(next);
    return QsciScintilla::focusNextPrevChild(next);
}

void PolicyEditor::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    const auto type = event->type();
    if (m_isReady && (type == QEvent::PaletteChange || type == QEvent::FontChange ||
                      type == QEvent::ApplicationFontChange))
        m_look.follow(m_isPlain);
}

void PolicyEditor::showEvent(QShowEvent *event)
{
    m_look.fitMargins(m_isPlain);
    QsciScintilla::showEvent(event);
}

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
                  eolMode() == EolWindows ? QByteArray("\r\n") : QByteArray("\n"),
                  QByteArray(m_habits.indentation, ' '));
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

void PolicyEditor::suitLines(const QByteArray &text)
{
    const bool isLong = longLine(text) > 0;
    if (isLong == m_isPlain)
        return;
    m_isPlain = isLong;
    setLexer(isLong ? nullptr : m_lexer);
    // A lexer begins without.
    setFolding(isLong ? NoFoldStyle : BoxedTreeFoldStyle, EditorLook::foldMargin);
    SendScintilla(SCI_SETFOLDFLAGS, 0UL);
    setWrapMode(isLong || !m_habits.wraps ? WrapNone : WrapCharacter);
    // Looking for the other bracket would walk through the whole line.
    setBraceMatching(isLong ? NoBraceMatch : SloppyBraceMatch);
    SendScintilla(SCI_SETPOSITIONCACHE, isLong ? longLinesPositionCache : usualPositionCache);
    m_look.follow(m_isPlain);
}

/// Else the component finds out in the middle of painting that more has to be painted, and begins
/// again.
void PolicyEditor::styleWhatIsSeen()
{
    if (m_isPlain)
        return;
    const long lastShown =
        SendScintilla(SCI_GETFIRSTVISIBLELINE) + SendScintilla(SCI_LINESONSCREEN);
    const long line = SendScintilla(SCI_DOCLINEFROMVISIBLE, static_cast<unsigned long>(lastShown));
    const long lines = SendScintilla(SCI_GETLINECOUNT);
    const auto endsAtBracket = [this] {
        const auto end = static_cast<unsigned long>(SendScintilla(SCI_GETENDSTYLED));
        return QByteArray("{}[]").contains(static_cast<char>(SendScintilla(SCI_GETCHARAT, end)));
    };
    // SCI_COLOURISE paints everything anew; this styles as far as the next line, and finds nothing
    // that is deeper. A bracket that is the very next to be styled has no partner for the
    // component, which would call the other one unmatched.
    long last = line;
    do
        SendScintilla(SCI_GETLASTCHILD, static_cast<unsigned long>(last),
                      static_cast<long>(SC_FOLDLEVELNUMBERMASK));
    while (++last < lines && endsAtBracket());
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
