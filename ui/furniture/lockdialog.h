// SPDX-License-Identifier: GPL-3.0-or-later

// A question before one of a lock's operations.
#pragma once

#include "ui/furniture/buttonweight.h"
#include "ui/furniture/plaindialog.h"

class QPushButton;

namespace vaultlock::ui {

/// Cancel is the default button and has the focus, unless the verb is made it.
class LockDialog : public PlainDialog
{
    Q_OBJECT

public:
    /// verb: the accepting button's text, "Abort lock". other: of the button that leaves
    /// everything as it is. Both are marked for the translators (QT_TRANSLATE_NOOP).
    LockDialog(const QString &heading, const char *verb, const char *other, ButtonWeight weight,
               QWidget *parent);

    /// whyNot: shown beside the buttons while it is disabled.
    void setVerbEnabled(bool enabled, const QString &whyNot);

protected:
    /// Return takes the step, as soon as it is possible: where it can be taken back.
    void makeVerbDefault();
    /// There is nothing to accept: the dialog only tells.
    void hideVerb();

private:
    QPushButton *m_verb;
};

} // namespace vaultlock::ui
