#include "ui/text/wrappingtext.h"

#include <QEvent>
#include <QTextLayout>

#include <cmath>

namespace vaultlock::ui {

WrappingText::WrappingText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WrappingText::setText(const QString &text)
{
    if (text == toPlainText())
        return;
    setPlainText(text);
    followHeight();
}

int WrappingText::heightForWidth(int width) const
{
    return textHeight(width);
}

QSize WrappingText::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, textHeight(width())};
}

QSize WrappingText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().lineSpacing()};
}

void WrappingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    followHeight();
}

void WrappingText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followHeight();
}

int WrappingText::textHeight(int width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(toPlainText(), font());
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        ++lines;
    }
    layout.endLayout();
    return std::max(lines, 1) * fontMetrics().lineSpacing() + 2;
}

void WrappingText::followHeight()
{
    const int height = textHeight(viewport()->width());
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

} // namespace vaultlock::ui
