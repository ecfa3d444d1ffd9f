// SPDX-License-Identifier: GPL-3.0-or-later

// Pages of which one is in front.
#pragma once

#include <QStackedWidget>

namespace vaultlock::ui {

/// Asks for the room of the page in front alone; a QStackedWidget asks for that of the largest, and
/// a window grows by a page that nobody looks at.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Its layout would answer with the highest page, and with what that would like to have.
    bool hasHeightForWidth() const override { return false; }
};

} // namespace vaultlock::ui
