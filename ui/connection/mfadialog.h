// SPDX-License-Identifier: GPL-3.0-or-later

// Asks for the code of an MFA device.
#pragma once

#include "aws/credentials/mfaprompt.h"
#include "core/keptpromise.h"
#include "ui/furniture/plaindialog.h"

#include <QPointer>

class QLineEdit;

namespace vaultlock::ui {

class MfaDialog : public PlainDialog
{
    Q_OBJECT

public:
    MfaDialog(const QString &serial, const QString &role, QWidget *parent);

    QString code() const;

private:
    QLineEdit *m_code;
};

/// Opens the dialog over the window that it was given.
class WindowMfaPrompt final : public aws::MfaPrompt
{
public:
    /// Not owned; without a window, nobody is asked.
    void askOver(QWidget *window) { m_window = window; }

    QFuture<Result<QString>> code(const QString &serial, const QString &role) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace vaultlock::ui
