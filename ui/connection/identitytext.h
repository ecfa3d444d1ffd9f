// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/furniture/wrappingtext.h"

namespace vaultlock::ui {

/// Who one is, in one line where there is room, else smaller and in two or three. What is beyond
/// them is read by scrolling with the keys, or from the tool tip. Accessible name: Identity.
class IdentityText final : public WrappingText
{
public:
    IdentityText();

    /// To its width, with the fonts as they are now. By itself when text or width change.
    void fit();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace vaultlock::ui
