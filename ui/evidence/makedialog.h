// SPDX-License-Identifier: GPL-3.0-or-later

// Asks how evidence of a lock is to be made, shows that it is, and where.
#pragma once

#include "evidencedesk/maker.h"
#include "ui/evidence/evidencememory.h"
#include "ui/furniture/plaindialog.h"

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace vaultlock::ui {

class NamedComboBox;
class WrappingText;

/// Stays open where nothing came of it, and says why; Cancel stops what is under way. The field of
/// the passphrase shows dots, takes part in no undo once it is used, and is emptied when the dialog
/// ends.
class MakeDialog : public PlainDialog
{
    Q_OBJECT

public:
    /// maker: taken over. whyNoService: why its service cannot be asked; empty where it can.
    MakeDialog(evidencedesk::Maker *maker, const QString &whyNoService,
               const EvidenceMemory &memory, QWidget *parent);

    /// Instead of the desktop's own way; path: of a folder.
    void setFolderOpener(std::function<void(const QString &path)> open)
    {
        m_openFolder = std::move(open);
    }

protected:
    void done(int result) override;
    /// Escape and Cancel stop what is under way first.
    void reject() override;

private:
    void buildPlace();
    void buildContent(const QString &whyNoService);
    void buildSignature();
    void buildStamp();
    void buildButtons();
    void addIndented(QWidget *widget);
    QWidget *fieldWithBrowser(QLineEdit *field, const QString &buttonName,
                              void (MakeDialog::*browse)());
    void browsePlace();
    void browseKey();
    void followKind();
    void judge();
    void make();
    void showPhase();
    void showMade();
    evidencedesk::MakeChoices choices() const;
    void keepChoices();

    evidencedesk::Maker *m_maker;
    EvidenceMemory m_memory;
    QRadioButton *m_asFolder;
    QRadioButton *m_asZip;
    QLineEdit *m_place;
    QCheckBox *m_drawn;
    QCheckBox *m_askService;
    QCheckBox *m_sign;
    QLineEdit *m_keyFile;
    QLineEdit *m_passphrase;
    QWidget *m_key = nullptr; ///< the two above
    NamedComboBox *m_stamping;
    QLineEdit *m_stampServer;
    QWidget *m_choosing; ///< all of the above
    QLabel *m_fault;
    WrappingText *m_result; ///< where it is
    QLabel *m_names;
    QLabel *m_step;
    QProgressBar *m_progress;
    QPushButton *m_make;
    QPushButton *m_open;
    QPushButton *m_close;
    QString m_proposed; ///< as long as nobody has typed another place
    std::function<void(const QString &)> m_openFolder;
};

} // namespace vaultlock::ui
