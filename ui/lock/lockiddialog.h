// SPDX-License-Identifier: GPL-3.0-or-later

// Asks for the ID of a lock that was made elsewhere.
#pragma once

#include "ui/furniture/lockdialog.h"

class QLineEdit;

namespace vaultlock::ui {

class LockIdDialog : public LockDialog
{
    Q_OBJECT

public:
    /// recovered: lock IDs that stood in a damaged journal, to choose from; the first is filled in.
    LockIdDialog(const QString &vaultName, const QStringList &recovered, QWidget *parent);

    /// Without the white space around it, which comes with copying.
    QString enteredText() const;

private:
    void judge();
    void offer(const QStringList &recovered);

    QLineEdit *m_text;
};

} // namespace vaultlock::ui
