// SPDX-License-Identifier: GPL-3.0-or-later

// What this program asks of a folder's files, seen at the calls themselves: whoever links this has
// libc's functions for it in the program, where Qt and SQLite find them, too. So a program can be
// killed at each of them, told that the disk is full, or have all of them written down.
#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

namespace vaultlock::tests::watcheddisk {

/// A call that changes something, in the order of the calls.
struct Call
{
    enum class Kind : char {
        Write = 'w',    // data, at the offset
        Truncate = 't', // to the offset
        Flush = 'f',    // of the file, or of the folder
        Rename = 'r',   // to the path in data
        Remove = 'u',
        Note = 'n', // of note(), in data
    };
    Kind kind = Kind::Note;
    quint64 file = 0; ///< inode; of Rename and Remove 0
    qint64 offset = 0;
    QByteArray path; ///< absolute
    QByteArray data;
};

/// folder: absolute, without links. Everything is about files in it, and about sockets.
void watch(const QByteArray &folder);

/// Calls that change something, and requests that left by a socket, since restart().
int moments();
/// Of answers, since restart().
int bytesReceived();
void restart();
/// SIGKILL before the moment of this number (from 1), or as soon as so many bytes were received.
void dieAtMoment(int moment);
void dieAtByte(int byte);
/// Done once, before the moment of this number, in whichever thread that is in. Set while nothing
/// else writes in the folder.
void actAtMoment(int moment, std::function<void()> act);

/// Writing fails with ENOSPC, for as long as it is full.
void setFull(bool isFull);

/// Everything from now on is written down in the file, which is outside of the folder.
bool recordTo(const QByteArray &path);
void note(const QByteArray &text);
std::vector<Call> recordedIn(const QByteArray &record);

} // namespace vaultlock::tests::watcheddisk
