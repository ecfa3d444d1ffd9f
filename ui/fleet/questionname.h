// SPDX-License-Identifier: GPL-3.0-or-later

// Under which name a question is kept.
#pragma once

#include "ui/furniture/plaindialog.h"

namespace vaultlock::ui {

class QuestionName : public PlainDialog
{
    Q_OBJECT

public:
    explicit QuestionName(QWidget *parent);

signals:
    /// Not empty; the dialog has closed.
    void named(const QString &name);
};

} // namespace vaultlock::ui
