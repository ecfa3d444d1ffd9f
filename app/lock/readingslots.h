// SPDX-License-Identifier: GPL-3.0-or-later

// How many reads of one client may be under way at once: as many as the service bears.
#pragma once

#include <QObject>

namespace vaultlock::aws {
class GlacierClient;
}

namespace vaultlock::lock {

/// Begins with few. Each answer makes room for one more, so that they double with every round trip,
/// until the service throttles a read or there are as many as the client can send side by side but
/// two, which are left to who looks at one vault meanwhile. A throttling halves them, and from then
/// on it takes a round of answers to make room for one more. Those that were under way at that time
/// had been asked for before, and halve nothing again. Lives in one thread; the client outlives it.
class ReadingSlots : public QObject
{
    Q_OBJECT

public:
    static constexpr int atFirst = 4;

    explicit ReadingSlots(aws::GlacierClient &client, QObject *parent = nullptr);

    /// Takes one; false: all are taken.
    bool take();
    /// What was asked for has been answered, or will not be any more.
    void giveBack();
    int limit() const { return m_limit; }

signals:
    /// One was given back.
    void freed();

private:
    void slowDown();

    aws::GlacierClient &m_client;
    int m_limit = atFirst;
    int m_taken = 0;
    int m_answers = 0;     ///< since the limit was raised
    int m_askedBefore = 0; ///< the last throttling, and not answered yet
    bool m_isWary = false; ///< the service has throttled
};

} // namespace vaultlock::lock
