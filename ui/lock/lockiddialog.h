// SPDX-License-Identifier: GPL-3.0-or-later

// Asks for the ID of a lock that was made elsewhere.
#pragma once

#include "ui/furniture/lockdialog.h"
#include "words/errorwords.h"

#include <optional>

class QLineEdit;

namespace vaultlock::ui {

class LockIdDialog : public LockDialog
{
    Q_OBJECT

public:
    /// What was entered before, and why it has to be looked at again.
    struct Refusal
    {
        QString lockId;
        QString heading;
        words::ErrorWords words;
        bool isByService = false; ///< the same one is not kept again
    };

    /// recovered: lock IDs that stood in a damaged journal, to choose from; the first is filled in,
    /// unless what was refused is to be mended.
    LockIdDialog(const QString &vaultName, const QStringList &recovered, QWidget *parent,
                 const std::optional<Refusal> &refusal = std::nullopt);

    /// Without the white space around it, which comes with copying.
    QString enteredText() const;

private:
    void judge();
    void tell(const Refusal &refusal);
    void offer(const QStringList &recovered);

    QLineEdit *m_text;
    QString m_refused; ///< by the service; empty: nothing
};

} // namespace vaultlock::ui
