// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/passphrase.h"

#include <QScopeGuard>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace vaultlock::cli {

Result<Secret> passphraseFrom(int descriptor)
{
    constexpr qsizetype longest = 1024;
    QByteArray line;
    line.reserve(longest); // a buffer that grows leaves copies behind
    for (char c = 0;;) {
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

Result<Secret> passphraseOfTerminal(const char *question)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    termios before{};
    if (terminal < 0 || ::tcgetattr(terminal, &before) != 0)
        return failure(ErrorKind::FileNotReadable, QStringLiteral("/dev/tty"));
    termios quiet = before;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    quiet.c_lflag |= ECHONL;
    const auto restore = qScopeGuard([&] {
        ::tcsetattr(terminal, TCSAFLUSH, &before);
        ::close(terminal);
    });
    if (::tcsetattr(terminal, TCSAFLUSH, &quiet) != 0 ||
        ::write(terminal, question, std::strlen(question)) < 0)
        return failure(ErrorKind::FileNotReadable, QStringLiteral("/dev/tty"));
    return passphraseFrom(terminal);
}

} // namespace vaultlock::cli
