// SPDX-License-Identifier: GPL-3.0-or-later

// A label that shapes its text once.
#pragma once

#include "ui/furniture/shapedtext.h"

#include <QLabel>

#include <optional>

namespace vaultlock::ui {

/// QLabel shapes the whole text anew each time that a layout asks for a size, and to paint it: a
/// fifth of what came before the window's first picture. What it does with a plain text at the left
/// is done here with a text that is shaped once; the rest is QLabel's.
class ShapedLabel : public QLabel
{
public:
    using QLabel::QLabel;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isPlain() const;
    ShapedText *shaped() const;
    QSize sizeFor(int width) const;
    QSize likedSize() const;
    int marginsWidth() const;
    QSize withMargins(const QSize &text) const;

    mutable std::optional<ShapedText> m_shaped;
    mutable QString m_text; ///< of m_shaped
};

} // namespace vaultlock::ui
