// SPDX-License-Identifier: GPL-3.0-or-later

// Whom a rule binds.
#pragma once

#include "policy/guided/guidedrule.h"
#include "ui/furniture/namedcombobox.h"

namespace vaultlock::ui {

class BoundChooser : public NamedComboBox
{
    Q_OBJECT

public:
    explicit BoundChooser(const QString &accessibleName, QWidget *parent = nullptr);

    policy::Bound bound() const;
    /// Emits nothing.
    void showBound(policy::Bound bound);

signals:
    void boundChosen();
};

} // namespace vaultlock::ui
