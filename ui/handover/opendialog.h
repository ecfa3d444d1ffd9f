// SPDX-License-Identifier: GPL-3.0-or-later

// A sealed file, to be opened: by the passphrase, or by the key of a certificate.
#pragma once

#include "handover/sealedfile.h"
#include "ui/furniture/plaindialog.h"
#include "words/errorwords.h"

class QLineEdit;
class QPushButton;

namespace vaultlock::ui {

/// Tells nothing of what is in the file before it has opened.
class OpenDialog : public PlainDialog
{
    Q_OBJECT

public:
    /// file: of that kind.
    OpenDialog(QByteArray file, handover::SealKind kind, const QString &path, QWidget *parent);

    void done(int result) override;

signals:
    /// The dialog has closed.
    void opened(const vaultlock::handover::HandOver &handOver);

private:
    void judge();
    void unseal();
    void fail(const words::ErrorWords &words);

    QByteArray m_file;
    handover::SealKind m_kind;
    QLineEdit *m_key = nullptr; ///< null: a passphrase opens it
    QLineEdit *m_passphrase = nullptr;
    QLabel *m_outcome = nullptr;
    QPushButton *m_open = nullptr;
    bool m_isBusy = false;
};

} // namespace vaultlock::ui
