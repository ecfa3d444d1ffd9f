#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Qt 6.4.2 (Debian 12).
#
# QSaveFile is there to replace a file whole or not at all. Where the disk is full, and what was written
# last still waits in its buffer, commit() says true and puts an empty file in the place of the old one.
# write() has said that all was taken; what is larger than the buffer (16 KiB) fails as it should. A
# flush() before commit() says false.
#
# It matters to whoever keeps small files that must not be lost: settings, drafts, tokens. Vaultlock
# flushes first. Here a limit of the process takes the part of the disk: no file may grow.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
installed qt6-base-dev=6.4.2+dfsg-10

cat >save.cpp <<'END'
#include <QSaveFile>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>

static bool save(const char *path, int size, bool flushes)
{
    QSaveFile file(QString::fromLatin1(path));
    const QByteArray bytes(size, 'x');
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != size)
        return false;
    if (flushes && !file.flush())
        file.cancelWriting();
    return file.commit();
}

int main(int, char *argv[])
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit full{0, RLIM_INFINITY};
    setrlimit(RLIMIT_FSIZE, &full);
    std::puts(save(argv[1], std::atoi(argv[2]), argv[3][0] == '1') ? "true" : "false");
    std::fflush(stdout);
}
END
# shellcheck disable=SC2046 # flags
g++ -std=c++17 -fPIC save.cpp -o save $(pkg-config --cflags --libs Qt6Core)

outcome() { # SIZE FLUSHES: what commit() said, and what is in the file
    printf 'the old text' >kept
    local said
    said=$(./save kept "$1" "$2" | cat)
    echo "$said, $(stat -c %s kept) bytes"
}
expect '10 bytes, commit()' "$(outcome 10 0)" 'true, 0 bytes'
expect '100,000 bytes, commit()' "$(outcome 100000 0)" 'false, 12 bytes'
expect '10 bytes, flush() and commit()' "$(outcome 10 1)" 'false, 12 bytes'
tell
