// SPDX-License-Identifier: GPL-3.0-or-later

// An end to waiting for a server that says nothing.
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace vaultlock::team {

/// libpq waits without a limit for a server that takes everything and answers nothing: its own
/// limits are for the time until it is connected, and for what nobody acknowledges. So somebody
/// else has to cut the connection. Has a thread of its own.
class SilenceLimit
{
public:
    SilenceLimit();
    ~SilenceLimit();
    SilenceLimit(const SilenceLimit &) = delete;
    SilenceLimit &operator=(const SilenceLimit &) = delete;

    /// While it lives, something is waited for; in one thread, one at a time.
    class Wait
    {
    public:
        /// cut: makes the waiting end; called in another thread when the time is over, and again
        /// and again until it has ended, because it may come to nothing at first. Never once this
        /// is gone.
        Wait(SilenceLimit &limit, std::chrono::milliseconds longest, std::function<void()> cut);
        ~Wait();
        Wait(const Wait &) = delete;
        Wait &operator=(const Wait &) = delete;

        bool isCut() const;

    private:
        SilenceLimit &m_limit;
    };

    /// Whatever is waited for from now on is cut at once. Any thread.
    void endAll();

private:
    using Clock = std::chrono::steady_clock;

    void run();

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<Clock::time_point> m_end; ///< nothing: nobody waits
    std::function<void()> m_cut;
    bool m_isCut = false;
    bool m_endsAll = false;
    bool m_isOver = false;
    std::thread m_thread; // last: it uses the others
};

} // namespace vaultlock::team
