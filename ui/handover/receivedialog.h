// SPDX-License-Identifier: GPL-3.0-or-later

// What a hand-over says, and what the service says of it.
#pragma once

#include "handover/standing.h"
#include "ui/furniture/plaindialog.h"
#include "words/errorwords.h"

class QPushButton;

namespace vaultlock::ui {

/// Shows what it is given and asks for what is pressed; knows no session.
class ReceiveDialog : public PlainDialog
{
    Q_OBJECT

public:
    /// now: UTC, this computer's.
    ReceiveDialog(const handover::HandOver &handOver, handover::Place place, const QDateTime &now,
                  QWidget *parent);

    /// The connection has changed, or more is known of it.
    void showPlace(handover::Place place);
    /// The service is being asked; nothing can be pressed but Cancel.
    void showAsking();
    /// Nothing was taken, and why.
    void showOutcome(const words::ErrorWords &words);
    /// The same, and the service has said it: asking it again changes nothing.
    void showEnd(const words::ErrorWords &words);
    /// The lock is in the journal already.
    void showHeld();

signals:
    void takingWanted();
    void connectionWanted();
    void vaultWanted();

private:
    void tell(const QString &text);
    void offerFirst(QPushButton *button);

    handover::HandOver m_handOver;
    QLabel *m_place;
    QLabel *m_outcome;
    QPushButton *m_take;
    QPushButton *m_choose;
    QPushButton *m_go;
    QPushButton *m_cancel;
};

} // namespace vaultlock::ui
