// SPDX-License-Identifier: GPL-3.0-or-later

// Takes access keys that the user types.
#pragma once

#include "ui/furniture/plaindialog.h"
#include "workspace/typedkeys.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace vaultlock::ui {

/// The fields of secrets show dots, take part in no undo once it is accepted, and are emptied when
/// the dialog ends. Says beside the fields why keys cannot be used, as they are typed; stays open,
/// and says why, where the keychain refuses.
class AddKeysDialog : public PlainDialog
{
    Q_OBJECT

public:
    /// keys: not owned, outlives the dialog.
    AddKeysDialog(workspace::TypedKeys &keys, QWidget *parent);

signals:
    void added(const QString &label);

protected:
    void done(int result) override;

private:
    QLineEdit *addField(const QString &name, const QString &placeholder, bool isSecret = false);
    void layOutPlaces();
    void judge();
    void add();
    workspace::TypedKeys::NewKeys typed() const;

    workspace::TypedKeys &m_keys;
    QLineEdit *m_label;
    QLineEdit *m_accessKeyId;
    QLineEdit *m_secret;
    QLineEdit *m_token;
    QLineEdit *m_region;
    QRadioButton *m_forSession;
    QRadioButton *m_inKeychain;
    QLabel *m_fault;
    QPushButton *m_add;
};

} // namespace vaultlock::ui
