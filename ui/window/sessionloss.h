// SPDX-License-Identifier: GPL-3.0-or-later

// The connection to the session manager, where it breaks off.
#pragma once

#include <QObject>

namespace vaultlock::ui {

/// Under X11. libICE would end the program at once, and with it what is in memory alone: exit() is
/// its default I/O error handler (IceSetIOErrorHandler(3)), and Qt sets no other. One at a time, in
/// the thread of the windows, which ends before the application does.
class SessionLoss : public QObject
{
    Q_OBJECT

public:
    explicit SessionLoss(QObject *parent = nullptr);
    ~SessionLoss() override;

signals:
    /// The session manager has gone without a word; the session most likely ends.
    void lost();
};

} // namespace vaultlock::ui
