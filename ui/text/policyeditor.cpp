#include "ui/text/policyeditor.h"

#include "ui/furniture/valuedisplay.h"
#include "ui/text/findingtip.h"
#include "ui/text/helptip.h"

#include <QKeyEvent>
#include <Qsci/qscilexerjson.h>

#include <algorithm>
#include <functional>

namespace vaultlock::ui {

namespace {

// Enough to see what is wrong; a megabyte of nonsense must not make ten thousands of lines to draw.
constexpr std::size_t maxMarks = 2000;
constexpr int hoverMilliseconds = 400;
constexpr int indentStep = 2;

} // namespace

int PolicyEditor::indicatorFor(policy::Severity severity)
{
    return firstIndicator + static_cast<int>(severity);
}

PolicyEditor::PolicyEditor(const QString &accessibleName, QWidget *parent)
    : QsciScintilla(parent)
    , m_lexer(new QsciLexerJSON(this))
    , m_helpTip(new HelpTip(*this))
{
    nameControl(this, accessibleName);
    setUpBehaviour();
    followAppearance();
    connect(this, &QsciScintilla::textChanged, this, [this] {
        if (!m_isQuiet)
            emit edited();
    });
    // Not from within the change: the component must not be restyled there.
    connect(
        this, &QsciScintilla::textChanged, this, [this] { suitLines(utf8()); },
        Qt::QueuedConnection);
    connect(this, &QsciScintilla::linesChanged, this, &PolicyEditor::fitMargins);
    connect(this, &QsciScintillaBase::SCN_STYLENEEDED, this, &PolicyEditor::styleShortRuns);
    connect(this, &QsciScintillaBase::SCN_ZOOM, this, [this] {
        fitMargins();
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
    setTabWidth(indentStep);
    setBraceMatching(SloppyBraceMatch);
    setWrapMode(WrapCharacter);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1UL);
    setWrapIndentMode(WrapIndentIndented);
    setExtraAscent(1);
    setExtraDescent(1);
    setCaretLineVisible(true);
    setCaretWidth(2);
    setMarginType(lineMargin, NumberMargin);
    setMarginWidth(1, 0);
    SendScintilla(SCI_SETMOUSEDWELLTIME, hoverMilliseconds);
    m_lexer->setHighlightComments(false);
    m_lexer->setHighlightEscapeSequences(true);
    m_lexer->setFoldCompact(false);
    setLexer(m_lexer);
    setFolding(BoxedTreeFoldStyle, foldMargin);
    SendScintilla(SCI_SETFOLDFLAGS, 0UL); // the box says it; a line across would shout
    SendScintilla(SCI_SETAUTOMATICFOLD, static_cast<unsigned long>(SC_AUTOMATICFOLD_SHOW));
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
    m_marks.clear();
}

void PolicyEditor::replaceAllText(const QByteArray &text)
{
    suitLines(text);
    const auto whole = static_cast<std::size_t>(SendScintilla(SCI_GETLENGTH));
    applyEdits({{{0, whole}, text.toStdString()}}, 0);
}

void PolicyEditor::applyFix(const policy::Fix &fix)
{
    if (fix.edits.empty())
        return;
    const policy::TextEdit &first = fix.edits.front();
    applyEdits(fix.edits, first.span.begin + first.replacement.size());
}

void PolicyEditor::applyEdits(const std::vector<policy::TextEdit> &edits, std::size_t caret)
{
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

PolicyEditor::Mark PolicyEditor::markFor(const policy::Finding &finding) const
{
    const auto length = static_cast<std::size_t>(SendScintilla(SCI_GETLENGTH));
    Mark mark{static_cast<int>(std::min(finding.span.begin, length)),
              static_cast<int>(std::min(finding.span.end, length)), finding};
    const auto charAt = [this](int position) {
        return SendScintilla(SCI_GETCHARAT, static_cast<unsigned long>(position));
    };
    // A place has no width: mark the character after it, or where that is a line's end, before.
    if (mark.begin == mark.end && mark.begin < static_cast<int>(length) &&
        charAt(mark.begin) != '\n' && charAt(mark.begin) != '\r') {
        mark.end = static_cast<int>(
            SendScintilla(SCI_POSITIONAFTER, static_cast<unsigned long>(mark.begin)));
    } else if (mark.begin == mark.end) {
        mark.begin = static_cast<int>(
            SendScintilla(SCI_POSITIONBEFORE, static_cast<unsigned long>(mark.begin)));
    }
    return mark;
}

void PolicyEditor::showFindings(const std::vector<policy::Finding> &findings)
{
    const auto length = SendScintilla(SCI_GETLENGTH);
    for (int i = 0; i <= static_cast<int>(policy::Severity::Error); ++i) {
        SendScintilla(SCI_SETINDICATORCURRENT,
                      static_cast<unsigned long>(firstIndicator) + static_cast<unsigned long>(i));
        SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, length);
    }
    m_marks.clear();
    m_marks.reserve(std::min(findings.size(), maxMarks));
    for (const policy::Finding &finding : findings) {
        if (m_marks.size() == maxMarks)
            break;
        m_marks.push_back(markFor(finding));
        const Mark &mark = m_marks.back();
        SendScintilla(SCI_SETINDICATORCURRENT,
                      static_cast<unsigned long>(indicatorFor(finding.severity)));
        SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(mark.begin),
                      static_cast<long>(mark.end - mark.begin));
    }
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

void PolicyEditor::showMatches(const std::vector<policy::Span> &matches)
{
    SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(matchIndicator));
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, SendScintilla(SCI_GETLENGTH));
    for (std::size_t i = 0; i < std::min(matches.size(), maxMarks); ++i)
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
    const QString tip = tipText(findingsAt(position), topic);
    if (!tip.isEmpty())
        SendScintilla(SCI_CALLTIPSHOW, static_cast<unsigned long>(position),
                      tip.toUtf8().constData());
}

std::vector<const policy::Finding *> PolicyEditor::findingsAt(int position) const
{
    std::vector<const policy::Finding *> here;
    for (const Mark &mark : m_marks) {
        if (mark.begin <= position && position < mark.end)
            here.push_back(&mark.finding);
    }
    return here;
}

bool PolicyEditor::showHelp()
{
    const QByteArray text = utf8();
    const std::size_t position = caret();
    const auto topic =
        policy::topicAtCaret({text.constData(), static_cast<std::size_t>(text.size())}, position);
    auto findings = findingsAt(static_cast<int>(position));
    if (findings.empty() && position > 0)
        findings = findingsAt(static_cast<int>(position) - 1);
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
        followAppearance();
}

} // namespace vaultlock::ui
