// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/identitytext.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/valuedisplay.h"

#include <QPainter>
#include <QResizeEvent>
#include <QTextCursor>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr int mostLines = 3;

} // namespace

IdentityText::IdentityText()
{
    nameControl(this, QStringLiteral("Identity"));
    setFocusPolicy(Qt::StrongFocus);
    QPalette flat;
    flat.setColor(QPalette::Base, Qt::transparent);
    setPalette(flat);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        setToolTip(toPlainText().toHtmlEscaped());
        fit();
    });
}

/// The number of an account is never broken.
void IdentityText::fit()
{
    const QFontMetrics body(Fonts::body());
    setMinimumWidth(
        QFontMetrics(Fonts::caption()).horizontalAdvance(QStringLiteral("999999999999")) +
        Space::panel);
    const bool fitsInALine = body.horizontalAdvance(toPlainText()) + Space::half <= width();
    const QFont wanted = fitsInALine ? Fonts::body() : Fonts::caption();
    if (font().pointSizeF() != wanted.pointSizeF())
        setFont(wanted);
    setFixedHeight(std::min(heightForWidth(width()), mostLines * fontMetrics().lineSpacing() + 1));
}

void IdentityText::resizeEvent(QResizeEvent *event)
{
    WrappingText::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

/// What is cut below has an ellipsis.
void IdentityText::paintEvent(QPaintEvent *event)
{
    WrappingText::paintEvent(event);
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    if (hasFocus() || cursorRect(end).center().y() < viewport()->height())
        return;
    const QString ellipsis(QChar(0x2026));
    const int line = fontMetrics().lineSpacing();
    const int side = fontMetrics().horizontalAdvance(ellipsis) + Space::half;
    const QRect corner(width() - side, height() - line, side, line);
    QPainter painter(viewport());
    painter.fillRect(corner, palette().color(QPalette::Window));
    painter.drawText(corner, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), ellipsis);
}

} // namespace vaultlock::ui
