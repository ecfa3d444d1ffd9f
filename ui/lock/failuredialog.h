// SPDX-License-Identifier: GPL-3.0-or-later

// Tells that an operation had no effect: what happened, what it means, what to do.
#pragma once

#include "ui/furniture/plaindialog.h"
#include "words/errorwords.h"

namespace vaultlock::ui {

/// The details can be selected, and copied with a button; another leads to the error's page of the
/// guide.
class FailureDialog : public PlainDialog
{
    Q_OBJECT

public:
    FailureDialog(const QString &heading, const words::ErrorWords &words, QWidget *parent);

private:
    void addDetails(const QString &details);
    void addGuide(const QString &page);
};

} // namespace vaultlock::ui
