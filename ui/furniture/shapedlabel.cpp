// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/shapedlabel.h"

#include <QPainter>

#include <algorithm>

namespace vaultlock::ui {

QSize ShapedLabel::sizeHint() const
{
    ensurePolished();
    return shaped() ? likedSize() : QLabel::sizeHint();
}

QSize ShapedLabel::minimumSizeHint() const
{
    ensurePolished();
    if (!shaped())
        return QLabel::minimumSizeHint();
    const int line = sizeFor(QWIDGETSIZE_MAX).height();
    return {sizeFor(0).width(), std::min(line, likedSize().height())};
}

int ShapedLabel::heightForWidth(int width) const
{
    if (!shaped())
        return QLabel::heightForWidth(width);
    return width < 0 ? likedSize().height() : sizeFor(width).height();
}

void ShapedLabel::paintEvent(QPaintEvent *event)
{
    if (!shaped() || !isEnabled())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(isActiveWindow() ? QPalette::Active : QPalette::Inactive,
                                   foregroundRole()));
    m_shaped->draw(painter, contentsRect(), alignment(), wordWrap());
}

void ShapedLabel::changeEvent(QEvent *event)
{
    m_shaped.reset(); // the font, the style
    QLabel::changeEvent(event);
}

bool ShapedLabel::isPlain() const
{
    constexpr auto links = Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard;
    const bool isAtTheLeft = (alignment() & Qt::AlignLeft) && layoutDirection() == Qt::LeftToRight;
    return isAtTheLeft && !buddy() && frameWidth() == 0 && margin() == 0 && indent() <= 0 &&
           !(textInteractionFlags() & ~links) && !testAttribute(Qt::WA_StyleSheet);
}

/// Null where QLabel does it.
ShapedText *ShapedLabel::shaped() const
{
    if (!isPlain() || !ShapedText::isFor(text()))
        return nullptr;
    if (!m_shaped || m_text != text()) {
        m_text = text();
        m_shaped.emplace(m_text, font());
    }
    return &*m_shaped;
}

QSize ShapedLabel::sizeFor(int width) const
{
    const int whole = std::max(width, minimumWidth());
    return withMargins(m_shaped->size(whole - marginsWidth(), wordWrap()));
}

/// As QLabel: neither one long line nor a column of words.
QSize ShapedLabel::likedSize() const
{
    constexpr int widestInCharacters = 80;
    if (!wordWrap() || minimumWidth() > 0)
        return sizeFor(minimumWidth());
    const QFontMetrics metrics = fontMetrics();
    const int width =
        std::min(metrics.averageCharWidth() * widestInCharacters, maximumWidth()) - marginsWidth();
    QSize size = m_shaped->size(width, true);
    if (size.height() < 4 * metrics.lineSpacing() && size.width() > width / 2)
        size = m_shaped->size(width / 2, true);
    if (size.height() < 2 * metrics.lineSpacing() && size.width() > width / 4)
        size = m_shaped->size(width / 4, true);
    return withMargins(size);
}

int ShapedLabel::marginsWidth() const
{
    return contentsMargins().left() + contentsMargins().right();
}

QSize ShapedLabel::withMargins(const QSize &text) const
{
    return text.grownBy(contentsMargins()).expandedTo(minimumSize());
}

} // namespace vaultlock::ui
