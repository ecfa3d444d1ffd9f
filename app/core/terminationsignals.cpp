// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/terminationsignals.h"

#include "core/pipe.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace vaultlock {

namespace {

// A signal handler has no argument of ours, so the pipe's end must be found from here.
std::atomic<int> writeEnd{-1};
static_assert(std::atomic<int>::is_always_lock_free);

void writeByte(int)
{
    const int before = errno;
    const char byte = 0;
    // Nothing can be done about a failure here, and a full pipe has a byte in it already.
    [[maybe_unused]] const auto written = ::write(writeEnd.load(), &byte, 1);
    errno = before;
}

void install(void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    for (const int number : {SIGTERM, SIGINT})
        sigaction(number, &action, nullptr);
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    std::array<int, 2> ends{-1, -1};
    if (!makePipe(ends, PipeWaits::No))
        return; // without a pipe the signals end the process in their own way
    m_readEnd = ends[0];
    writeEnd.store(ends[1]);
    m_notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 64> bytes{};
        while (::read(m_readEnd, bytes.data(), bytes.size()) > 0) {
        }
        emit requested();
    });
    install(writeByte, SA_RESTART);
}

TerminationSignals::~TerminationSignals()
{
    if (m_readEnd < 0)
        return;
    install(SIG_DFL, 0);
    delete m_notifier;
    ::close(m_readEnd);
    ::close(writeEnd.exchange(-1));
}

} // namespace vaultlock
