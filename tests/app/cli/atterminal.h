// SPDX-License-Identifier: GPL-3.0-or-later

// The program at a terminal of its own.
#pragma once

#include <QByteArrayList>
#include <QTest>

#include <array>
#include <csignal>
#include <cstdlib>
#include <optional>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <vector>

namespace vaultlock::tests {

class AtATerminal
{
public:
    /// variables: "NAME=value", besides those that the test itself has.
    explicit AtATerminal(QByteArrayList arguments, QByteArrayList variables = {},
                         unsigned short columns = 80)
    {
        // All that may allocate is done before there are two processes.
        arguments.prepend(QByteArray("vaultlock-cli"));
        std::vector<char *> words;
        for (QByteArray &argument : arguments)
            words.push_back(argument.data());
        words.push_back(nullptr);
        const winsize size{24, columns, 0, 0};
        m_program = ::forkpty(&m_terminal, nullptr, nullptr, &size);
        if (m_program != 0)
            return;
        for (QByteArray &variable : variables)
            ::putenv(variable.data());
        ::execv(VAULTLOCK_CLI, words.data());
        ::_exit(127);
    }
    ~AtATerminal()
    {
        if (m_program > 0) {
            ::kill(m_program, SIGKILL);
            ::waitpid(m_program, nullptr, 0);
        }
        ::close(m_terminal);
    }
    AtATerminal(const AtATerminal &) = delete;
    AtATerminal &operator=(const AtATerminal &) = delete;

    /// Up to this text, which comes `times` times in all.
    bool hasSaid(const QByteArray &text, int times = 1)
    {
        return QTest::qWaitFor(
            [&] {
                take();
                return m_said.count(text) >= times;
            },
            30'000);
    }
    void type(const QByteArray &keys) const
    {
        QCOMPARE(qsizetype(::write(m_terminal, keys.constData(), std::size_t(keys.size()))),
                 keys.size());
    }
    bool echoes() const
    {
        termios now{};
        return ::tcgetattr(m_terminal, &now) == 0 && (now.c_lflag & ECHO) != 0;
    }
    /// As waitpid() tells it; nothing where it does not come.
    std::optional<int> end()
    {
        int status = 0;
        const bool came = QTest::qWaitFor(
            [&] {
                take(); // else it may wait for somebody to read
                return ::waitpid(m_program, &status, WNOHANG) == m_program;
            },
            30'000);
        if (came)
            m_program = -1;
        take(); // what it said last
        return came ? std::optional(status) : std::nullopt;
    }
    const QByteArray &said() const { return m_said; }

private:
    void take()
    {
        pollfd one{m_terminal, POLLIN, 0};
        std::array<char, 4096> bytes{};
        while (::poll(&one, 1, 0) == 1 && (one.revents & POLLIN)) {
            const ssize_t got = ::read(m_terminal, bytes.data(), bytes.size());
            if (got <= 0)
                return;
            m_said.append(bytes.data(), got);
        }
    }

    pid_t m_program = -1;
    int m_terminal = -1;
    QByteArray m_said;
};

} // namespace vaultlock::tests
