// SPDX-License-Identifier: GPL-3.0-or-later

// The chooser of Regions.
#pragma once

#include "ui/furniture/namedcombobox.h"

namespace vaultlock::ui {

/// Lists the Regions that have Glacier, with their names, by partition; another one may be typed.
/// What it shows is the code alone. Disabled at first, and without a list until it is enabled.
class RegionChooser : public NamedComboBox
{
    Q_OBJECT

public:
    explicit RegionChooser(QWidget *parent = nullptr);

    void showRegion(const QString &code);

    /// It gives way where the text is large.
    QSize minimumSizeHint() const override;

signals:
    /// Chosen or typed; as typed, it may be anything.
    void regionAsked(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void offerRegions();
    void take(const QString &text);
};

} // namespace vaultlock::ui
