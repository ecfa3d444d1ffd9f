// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/textcomparison.h"

#include "core/byteview.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace vaultlock::ui {

using policy::ComparedRow;
using policy::Span;

namespace {

constexpr int narrowCharacters = 90;
constexpr int fewestLines = 3; // less than the scroll bar would like
constexpr QChar same = u' ';
constexpr QChar changed = u'~';
constexpr QChar removed = QChar(0x2212);
constexpr QChar added = u'+';
constexpr int signWidth = 2; // the sign and a space

QPlainTextEdit *makeView(const QString &name)
{
    auto *view = new QPlainTextEdit;
    nameControl(view, name);
    view->setReadOnly(true);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setTabChangesFocus(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setFrameShape(QFrame::NoFrame);
    view->setFont(Fonts::monospace());
    view->setMinimumHeight(fewestLines * QFontMetrics(view->font()).lineSpacing());
    return view;
}

QLabel *makeTitle(const QString &name)
{
    QLabel *title = quietLabel(name);
    title->setFont(Fonts::caption());
    title->setContentsMargins(Space::panel, 0, Space::panel, Space::half);
    // A long name is cut, and makes the window no wider. One that wraps would have the page's
    // layout take what the texts would like for what they need.
    title->setWordWrap(false);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return title;
}

QColor tinted(const QColor &colour, double share)
{
    QColor tint = colour;
    tint.setAlphaF(static_cast<float>(share));
    return tint;
}

} // namespace

TextComparison::TextComparison(const QString &leftName, const QString &rightName, QWidget *parent)
    : QWidget(parent)
    , m_leftTitle(makeTitle(QStringLiteral("leftTitle")))
    , m_rightTitle(makeTitle(QStringLiteral("rightTitle")))
    , m_leftView(makeView(leftName))
    , m_rightView(makeView(rightName))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(m_leftTitle, 0, 0);
    layout->addWidget(m_rightTitle, 0, 1);
    layout->addWidget(m_leftView, 1, 0);
    layout->addWidget(m_rightView, 1, 1);
    layout->setRowStretch(1, 1);
    layout->setColumnStretch(1, 1);
    const auto follow = [](QPlainTextEdit *leader, QPlainTextEdit *follower) {
        for (const Qt::Orientation which : {Qt::Vertical, Qt::Horizontal}) {
            const auto bar = [which](QPlainTextEdit *view) {
                return which == Qt::Vertical ? view->verticalScrollBar()
                                             : view->horizontalScrollBar();
            };
            connect(bar(leader), &QScrollBar::valueChanged, bar(follower), &QScrollBar::setValue);
        }
    };
    follow(m_leftView, m_rightView);
    follow(m_rightView, m_leftView);
}

void TextComparison::setTitles(const QString &left, const QString &right)
{
    m_leftName = left;
    m_rightName = right;
    m_rightView->setAccessibleName(right);
    showTitles();
}

/// Above each its name; above the one text of both, which sign is whose.
void TextComparison::showTitles()
{
    m_leftTitle->setVisible(!m_wasNarrow);
    m_leftTitle->setText(m_leftName);
    m_rightTitle->setText(m_wasNarrow ? removed + u' ' + m_leftName + QStringLiteral("     ") +
                                            added + u' ' + m_rightName
                                      : m_rightName);
}

void TextComparison::showTexts(const QByteArray &left, const QByteArray &right)
{
    if (m_left == left && m_right == right)
        return;
    m_left = left;
    m_right = right;
    m_rows = policy::compareTexts(viewOf(left), viewOf(right));
    m_current = -1;
    show();
}

int TextComparison::differenceCount() const
{
    int count = 0;
    bool wasSame = true;
    for (const ComparedRow &row : m_rows) {
        count += wasSame && !row.isSame ? 1 : 0;
        wasSame = row.isSame;
    }
    return count;
}

bool TextComparison::isNarrow() const
{
    return width() < narrowCharacters * QFontMetrics(Fonts::monospace()).horizontalAdvance(u'x');
}

void TextComparison::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isNarrow() != m_wasNarrow)
        show();
}

void TextComparison::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    for (QPlainTextEdit *view : {m_leftView, m_rightView})
        view->setFont(Fonts::monospace());
    for (QLabel *title : {m_leftTitle, m_rightTitle})
        title->setFont(Fonts::caption());
    show();
}

void TextComparison::show()
{
    m_wasNarrow = isNarrow();
    m_places.clear();
    m_leftView->setVisible(!m_wasNarrow);
    static_cast<QGridLayout *>(layout())->setColumnStretch(0, m_wasNarrow ? 0 : 1);
    showTitles();
    const int place = m_rightView->verticalScrollBar()->value();
    if (m_wasNarrow)
        showUnified();
    else
        showSideBySide();
    m_rightView->verticalScrollBar()->setValue(place);
    showCurrent();
}

void TextComparison::showSideBySide()
{
    Lines left;
    Lines right;
    for (const ComparedRow &row : m_rows) {
        const bool isFirst = !row.isSame && (left.empty() || left.back().sign == same) &&
                             (right.empty() || right.back().sign == same);
        if (isFirst)
            m_places.push_back(static_cast<int>(left.size()));
        const bool isBoth = row.left && row.right;
        const QChar one = row.isSame ? same : isBoth ? changed : removed;
        const QChar other = row.isSame ? same : isBoth ? changed : added;
        // A gap where the other side has a line keeps the two level.
        left.push_back(row.left ? lineOf(m_left, *row.left, row.leftChanges, one)
                                : Line{{}, QChar(0), {}});
        right.push_back(row.right ? lineOf(m_right, *row.right, row.rightChanges, other)
                                  : Line{{}, QChar(0), {}});
    }
    fill(*m_leftView, left);
    fill(*m_rightView, right);
}

void TextComparison::showUnified()
{
    Lines lines;
    for (std::size_t i = 0; i < m_rows.size();) {
        if (m_rows[i].isSame) {
            lines.push_back(lineOf(m_right, *m_rows[i].right, {}, same));
            ++i;
            continue;
        }
        m_places.push_back(static_cast<int>(lines.size()));
        std::size_t end = i;
        while (end < m_rows.size() && !m_rows[end].isSame)
            ++end;
        for (std::size_t row = i; row < end; ++row) {
            if (m_rows[row].left)
                lines.push_back(
                    lineOf(m_left, *m_rows[row].left, m_rows[row].leftChanges, removed));
        }
        for (std::size_t row = i; row < end; ++row) {
            if (m_rows[row].right)
                lines.push_back(
                    lineOf(m_right, *m_rows[row].right, m_rows[row].rightChanges, added));
        }
        i = end;
    }
    fill(*m_rightView, lines);
}

TextComparison::Line TextComparison::lineOf(const QByteArray &text, Span span,
                                            const std::vector<Span> &changes, QChar sign) const
{
    const auto characters = [&](std::size_t begin, std::size_t end) {
        return QString::fromUtf8(text.constData() + begin, static_cast<qsizetype>(end - begin));
    };
    Line line{characters(span.begin, span.end), sign, {}};
    for (const Span &change : changes) {
        const auto begin = static_cast<std::size_t>(characters(span.begin, change.begin).size());
        const auto size = static_cast<std::size_t>(characters(change.begin, change.end).size());
        line.changes.push_back({begin, begin + size});
    }
    return line;
}

void TextComparison::fill(QPlainTextEdit &view, const Lines &lines)
{
    QStringList texts;
    for (const Line &line : lines)
        texts << (line.sign.isNull() ? QString() : QString(line.sign) + u' ' + line.text);
    view.setPlainText(texts.join(u'\n'));
    const Theme &theme = Theme::current();
    constexpr double ground = 0.10;
    constexpr double strong = 0.28;
    QList<QTextEdit::ExtraSelection> marks;
    QTextBlock block = view.document()->firstBlock();
    for (const Line &line : lines) {
        if (line.sign != same && block.isValid()) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(block);
            mark.format.setProperty(QTextFormat::FullWidthSelection, true);
            mark.format.setBackground(line.sign.isNull() ? tinted(theme.text, 0.05)
                                                         : tinted(theme.accent, ground));
            marks << mark;
            for (const Span &change : line.changes) {
                QTextEdit::ExtraSelection word;
                word.cursor = QTextCursor(block);
                word.cursor.setPosition(block.position() + signWidth +
                                        static_cast<int>(change.begin));
                word.cursor.setPosition(block.position() + signWidth + static_cast<int>(change.end),
                                        QTextCursor::KeepAnchor);
                word.format.setBackground(tinted(theme.accent, strong));
                marks << word;
            }
        }
        block = block.next();
    }
    view.setExtraSelections(marks);
}

void TextComparison::goToDifference(int step)
{
    if (m_places.empty())
        return;
    const int count = static_cast<int>(m_places.size());
    m_current = m_current < 0 ? (step > 0 ? 0 : count - 1) : (m_current + step + count) % count;
    showCurrent();
}

/// The difference that was gone to last, where the lines stand now.
void TextComparison::showCurrent()
{
    if (m_current < 0)
        return;
    const QTextBlock block =
        m_rightView->document()->findBlockByNumber(m_places[static_cast<std::size_t>(m_current)]);
    m_rightView->setTextCursor(QTextCursor(block));
    m_rightView->centerCursor();
}

} // namespace vaultlock::ui
