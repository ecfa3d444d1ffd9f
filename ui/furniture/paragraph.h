// SPDX-License-Identifier: GPL-3.0-or-later

// A text in a column of a page that scrolls.
#pragma once

#include "ui/furniture/shapedlabel.h"

namespace vaultlock::ui {

/// Plain text, wrapped. It is as high as its width makes it, and wishes for none: what a label
/// likes to be as wide as is found by shaping its text four times.
class Paragraph : public ShapedLabel
{
public:
    explicit Paragraph(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace vaultlock::ui
