// SPDX-License-Identifier: GPL-3.0-or-later

// A command of vaultlock-cli run in the test's own process, with what it said.
#pragma once

#include "cli/commandline.h"

#include <array>
#include <cstdio>
#include <memory>

namespace vaultlock::tests {

struct CloseFile
{
    void operator()(FILE *file) const { std::fclose(file); }
};
using Stream = std::unique_ptr<FILE, CloseFile>;

inline QByteArray contents(FILE *stream)
{
    std::rewind(stream);
    QByteArray text;
    std::array<char, 4096> part{};
    for (std::size_t size = 0; (size = std::fread(part.data(), 1, part.size(), stream)) > 0;)
        text.append(part.data(), static_cast<qsizetype>(size));
    return text;
}

struct Outcome
{
    int exitCode = 0;
    QByteArray outBytes;
    QString out;
    QString err;
};

using Command = int (*)(const QStringList &arguments, const cli::Console &console);

/// input: what comes by standard input.
inline Outcome runCommand(const QStringList &arguments, const QByteArray &input = {},
                          Command command = cli::run)
{
    const Stream out(std::tmpfile());
    const Stream err(std::tmpfile());
    const Stream in(std::tmpfile());
    std::fwrite(input.constData(), 1, static_cast<std::size_t>(input.size()), in.get());
    std::rewind(in.get());
    const int exitCode = command(QStringList{QStringLiteral("vaultlock-cli")} + arguments,
                                 {out.get(), err.get(), in.get()});
    const QByteArray bytes = contents(out.get());
    return {exitCode, bytes, QString::fromUtf8(bytes), QString::fromUtf8(contents(err.get()))};
}

} // namespace vaultlock::tests
