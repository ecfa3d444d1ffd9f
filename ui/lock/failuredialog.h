// SPDX-License-Identifier: GPL-3.0-or-later

// Tells that an operation had no effect: what happened, what it means, what to do.
#pragma once

#include "ui/furniture/plaindialog.h"
#include "words/errorwords.h"

namespace vaultlock::ui {

/// The details can be selected, and copied with a button.
class FailureDialog : public PlainDialog
{
    Q_OBJECT

public:
    FailureDialog(const QString &heading, const words::ErrorWords &words, QWidget *parent);

private:
    void addDetails(const QString &details);
};

} // namespace vaultlock::ui
