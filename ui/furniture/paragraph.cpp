// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/paragraph.h"

namespace vaultlock::ui {

namespace {

constexpr int leastCharacters = 16;

} // namespace

Paragraph::Paragraph(const QString &text)
    : ShapedLabel(text)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

QSize Paragraph::sizeHint() const
{
    return minimumSizeHint();
}

QSize Paragraph::minimumSizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.averageCharWidth() * leastCharacters, metrics.height()};
}

} // namespace vaultlock::ui
