// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody on the way to a server, who cuts a connection or holds it up.
#pragma once

#include <QtGlobal>

#include <atomic>
#include <limits>
#include <thread>

namespace vaultlock::tests {

/// Listens on 127.0.0.1 and passes everything on, one connection at a time. In a thread of its own:
/// whoever connects may wait in the test's.
class CuttingProxy
{
public:
    explicit CuttingProxy(quint16 target);
    ~CuttingProxy();
    CuttingProxy(const CuttingProxy &) = delete;
    CuttingProxy &operator=(const CuttingProxy &) = delete;

    quint16 port() const { return m_port; }
    /// Passes so many bytes more, of both ways and all connections; then cuts, and whoever comes
    /// later at once.
    void cutAfter(qint64 bytes);
    /// The same; but then takes everything and passes nothing on.
    void fallSilentAfter(qint64 bytes);
    void passAll();
    /// Since it was last told what to do.
    qint64 passed() const { return m_passed; }
    /// It was sent something that it does not pass on.
    bool isHolding() const { return m_isHolding; }

private:
    void run();
    void serve(int client);
    bool pass(int from, int to);

    const quint16 m_target;
    quint16 m_port = 0;
    int m_listening = -1;
    std::atomic<qint64> m_limit{std::numeric_limits<qint64>::max()};
    std::atomic<qint64> m_passed{0};
    std::atomic<bool> m_isSilent{false};
    std::atomic<bool> m_isOver{false};
    std::atomic<bool> m_isHolding{false};
    std::thread m_thread; // last: it uses the others
};

} // namespace vaultlock::tests
