// SPDX-License-Identifier: GPL-3.0-or-later

// A lock in progress, to be handed over: to whom, and by what the file is sealed.
#pragma once

#include "core/clock.h"
#include "handover/sealedfile.h"
#include "journal/journal.h"
#include "ui/furniture/plaindialog.h"

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace vaultlock::ui {

/// Seals in a thread, journals, then writes: nothing is written that the journal does not tell of.
class GiveDialog : public PlainDialog
{
    Q_OBJECT

public:
    /// What is handed over; from, to and note are asked here.
    struct Subject
    {
        handover::HandOver handOver;
        std::vector<journal::Entry> entries; ///< of the vault
        QString caller;                      ///< an ARN, or empty
    };

    /// journal, clock: outlive it.
    GiveDialog(Subject subject, journal::Journal &journal, const Clock &clock, QWidget *parent);

    /// Why it cannot be handed over any more, or just now: told, and nothing can be saved. Empty:
    /// it can again. Of a lock whose file is there already nothing is told.
    void setObstacle(const QString &why);

    void done(int result) override;
    /// Not between the journal and the file.
    void reject() override;

signals:
    void given(const QString &path);

private:
    void addFields();
    void addButtons();
    void judge();
    QString objection() const;
    void chooseFile();
    void seal(const QString &path);
    void keep(const QByteArray &file, const QString &path);
    void write(const QByteArray &file, const QString &path, const journal::Entry &entry);
    void tell(const QString &outcome);
    void fail(const QString &outcome);
    void showEnd(const QString &path);
    void setBusy(bool isBusy);

    Subject m_subject;
    journal::Journal &m_journal;
    const Clock &m_clock;
    QLineEdit *m_to = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_note = nullptr;
    QRadioButton *m_byPassphrase;
    QRadioButton *m_toCertificate;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_repeated = nullptr;
    QLineEdit *m_certificate = nullptr;
    QWidget *m_form;
    QWidget *m_passphrases;
    QWidget *m_certificates = nullptr;
    QLabel *m_outcome = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    QString m_whose;    ///< of the certificate
    QString m_obstacle; ///< empty: none
    bool m_isBusy = false;
    bool m_isGiven = false;
    bool m_isKept = false; ///< in the journal, and the file is not there yet
};

} // namespace vaultlock::ui
