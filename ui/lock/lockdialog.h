// SPDX-License-Identifier: GPL-3.0-or-later

// A question before one of a lock's operations.
#pragma once

#include "ui/furniture/buttonweight.h"
#include "ui/furniture/plaindialog.h"

class QPushButton;

namespace vaultlock::ui {

/// Cancel is the default button and has the focus.
class LockDialog : public PlainDialog
{
    Q_OBJECT

public:
    /// verb: the accepting button's text, "Initiate lock".
    LockDialog(const QString &heading, const QString &verb, ButtonWeight weight, QWidget *parent);

    /// whyNot: shown beside the buttons while it is disabled.
    void setVerbEnabled(bool enabled, const QString &whyNot);

private:
    QPushButton *m_verb;
};

} // namespace vaultlock::ui
