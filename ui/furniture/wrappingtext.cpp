// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/wrappingtext.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace vaultlock::ui {

namespace {

constexpr int preferredCharacters = 40;
constexpr int leastCharacters = 8;

/// As QPlainTextDocumentLayout lays a block out.
double blockHeight(const QString &text, const QFont &font, const QTextOption &option, int width)
{
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

WrappingText::WrappingText(Breaks breaks, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(breaks == Breaks::Anywhere ? QTextOption::WrapAnywhere
                                               : QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setCursorWidth(0); // nothing can be typed
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    connect(document(), &QTextDocument::contentsChanged, this, [this] { m_heights.clear(); });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void WrappingText::setText(const QString &text)
{
    if (text == toPlainText())
        return;
    setPlainText(text);
    updateGeometry();
}

int WrappingText::heightForWidth(int width) const
{
    const auto known = m_heights.find(width);
    if (known != m_heights.end())
        return known->second;
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(wordWrapMode());
    double height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += blockHeight(block.text(), font(), option, width);
    // QPlainTextEdit scrolls a text that is exactly as high as its place.
    const int whole = static_cast<int>(std::ceil(height)) + 1;
    m_heights.emplace(width, whole);
    return whole;
}

QSize WrappingText::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * preferredCharacters;
    return {width, heightForWidth(width)};
}

QSize WrappingText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * leastCharacters, fontMetrics().height()};
}

void WrappingText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_heights.clear();
        updateGeometry();
    }
}

void WrappingText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace vaultlock::ui
