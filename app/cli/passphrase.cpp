// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/passphrase.h"

#include "core/pipe.h"

#include <QScopeGuard>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace vaultlock::cli {

namespace {

/// What ends or stops a program by keyboard, or from elsewhere.
constexpr std::array heldSignals{SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP};

/// Of the question that is being asked: a handler of signals reaches nothing else.
volatile sig_atomic_t signalsEnd = -1;

void noteSignal(int number)
{
    const int before = errno;
    const auto byte = static_cast<char>(number);
    [[maybe_unused]] const ssize_t written = ::write(signalsEnd, &byte, 1);
    errno = before;
}

/// While it lives these signals are noted, and followed when it dies. Those that are ignored stay
/// so.
class HeldSignals
{
public:
    HeldSignals()
    {
        if (!makePipe(m_pipe, PipeWaits::No))
            return;
        signalsEnd = m_pipe[1];
        struct sigaction noting = {};
        noting.sa_handler = noteSignal;
        for (std::size_t i = 0; i < heldSignals.size(); ++i) {
            ::sigaction(heldSignals[i], nullptr, &m_before[i]);
            if (m_before[i].sa_handler != SIG_IGN)
                ::sigaction(heldSignals[i], &noting, nullptr);
        }
    }
    ~HeldSignals()
    {
        if (!isHolding())
            return;
        for (std::size_t i = 0; i < heldSignals.size(); ++i)
            ::sigaction(heldSignals[i], &m_before[i], nullptr);
        signalsEnd = -1;
        for (char number = 0; ::read(m_pipe[0], &number, 1) == 1;)
            ::raise(number);
        for (const int end : m_pipe)
            ::close(end);
    }
    HeldSignals(const HeldSignals &) = delete;
    HeldSignals &operator=(const HeldSignals &) = delete;

    bool isHolding() const { return m_pipe[0] >= 0; }
    int noted() const { return m_pipe[0]; }

private:
    std::array<int, 2> m_pipe{-1, -1};
    std::array<struct sigaction, heldSignals.size()> m_before{};
};

/// False: there is something to be read from `other` instead.
bool waitsFor(int descriptor, int other)
{
    std::array<pollfd, 2> both{pollfd{descriptor, POLLIN, 0}, pollfd{other, POLLIN, 0}};
    while (::poll(both.data(), both.size(), -1) < 0 && errno == EINTR) {
    }
    return !(both[1].revents & POLLIN);
}

/// The first line. What can be read from `unlessFrom`, where that is a descriptor, interrupts it.
Result<Secret> lineFrom(int descriptor, int unlessFrom, bool &isInterrupted)
{
    constexpr qsizetype longest = 1024;
    QByteArray line;
    line.reserve(longest); // a buffer that grows leaves copies behind
    for (char c = 0;;) {
        isInterrupted = unlessFrom >= 0 && !waitsFor(descriptor, unlessFrom);
        if (isInterrupted)
            break;
        const ssize_t got = ::read(descriptor, &c, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failure(ErrorKind::FileNotReadable,
                           QString::fromLocal8Bit(std::strerror(errno)));
        if (got == 0 || c == '\n')
            break;
        if (line.size() == longest) // cut, it would be another one
            return failure(ErrorKind::FileNotReadable,
                           QStringLiteral("the passphrase is longer than %1 bytes").arg(longest));
        line.append(c);
    }
    if (line.endsWith('\r')) // of a file from Windows
        line.chop(1);
    return Secret::consume(std::move(line));
}

int openTerminal()
{
    return ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
}

Error noTerminal()
{
    return {ErrorKind::FileNotReadable, {}, 0, {}, QStringLiteral("/dev/tty")};
}

/// Asks once. isInterrupted: a signal came instead of an answer. It is followed with the echo back.
Result<Secret> answerTo(const char *question, int terminal, bool &isInterrupted)
{
    const HeldSignals held; // before the echo goes
    termios before{};
    if (!held.isHolding() || ::tcgetattr(terminal, &before) != 0)
        return failure(noTerminal());
    termios quiet = before;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    quiet.c_lflag |= ECHONL;
    const auto restore = qScopeGuard([&] { ::tcsetattr(terminal, TCSAFLUSH, &before); });
    if (::tcsetattr(terminal, TCSAFLUSH, &quiet) != 0 ||
        ::write(terminal, question, std::strlen(question)) < 0)
        return failure(noTerminal());
    return lineFrom(terminal, held.noted(), isInterrupted);
}

} // namespace

Result<Secret> passphraseFrom(int descriptor)
{
    bool isInterrupted = false;
    return lineFrom(descriptor, -1, isInterrupted);
}

bool hasTerminal()
{
    const int terminal = openTerminal();
    if (terminal < 0)
        return false;
    ::close(terminal);
    return true;
}

Result<Secret> passphraseOfTerminal(const char *question)
{
    const int terminal = openTerminal();
    if (terminal < 0)
        return failure(noTerminal());
    const auto close = qScopeGuard([terminal] { ::close(terminal); });
    for (;;) {
        bool isInterrupted = false;
        auto answer = answerTo(question, terminal, isInterrupted);
        if (!isInterrupted) // else it was stopped, and goes on
            return answer;
    }
}

} // namespace vaultlock::cli
