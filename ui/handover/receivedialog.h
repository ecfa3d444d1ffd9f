// SPDX-License-Identifier: GPL-3.0-or-later

// What a hand-over says, and what the service says of it.
#pragma once

#include "handover/standing.h"
#include "ui/furniture/plaindialog.h"
#include "words/errorwords.h"

class QPushButton;

namespace vaultlock::ui {

class ValueDisplay;

/// Shows what it is given and asks for what is pressed; knows no session. What the policy does is
/// told as the reviews tell it, of the policy that the file has.
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

protected:
    void changeEvent(QEvent *event) override;

signals:
    void takingWanted();
    void connectionWanted();
    void vaultWanted();

private:
    void addHead();
    void addPolicy();
    void addButtons();
    void tell(const QString &text);
    void offerFirst(QPushButton *button);

    handover::HandOver m_handOver;
    ValueDisplay *m_mode = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_outcome = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace vaultlock::ui
