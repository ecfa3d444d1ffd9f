// SPDX-License-Identifier: GPL-3.0-or-later

// SIGTERM and SIGINT as an ordinary Qt signal.
#pragma once

#include <QObject>

class QSocketNotifier;

namespace vaultlock {

/// While it lives, SIGTERM and SIGINT emit requested(), once for those that come together; the
/// handler itself only writes a byte to a pipe. Before and after, the signals do what they did. One
/// at a time in a process.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

signals:
    void requested();

private:
    int m_readEnd = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace vaultlock
