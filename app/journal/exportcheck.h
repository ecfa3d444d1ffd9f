// SPDX-License-Identifier: GPL-3.0-or-later

// Whether an exported journal is whole: the same that the script of README.md says of it.
#pragma once

#include <QByteArray>

#include <tl/expected.hpp>

class QIODevice;

namespace vaultlock::journal {

struct ExportProof
{
    qint64 entries = 0;
    QByteArray lastHash; ///< SHA-256 in hex; empty where there is no entry
};

struct ExportFault
{
    enum class Kind {
        NotReadable,   // the device gave an error; nothing is known of what follows
        NotALine,      // it does not begin as an entry does, or is longer than any
        NotTheNext,    // it does not carry the hash of the line before
        OutOfOrder,    // its sequence number does not rise
        NotWhole,      // it ends within a line
        EndMissing,    // no line tells how many they are
        EndDoesNotFit, // it tells another number, or another hash
        MoreBehind,    // something stands behind the end
    };
    Kind kind;
    qint64 line; ///< from 1
};

/// The last line of an export, without its end: `{"entries":42,"hash":"9f86…"}`, letter by letter.
QByteArray endOfExport(const ExportProof &proof);

/// Reads line by line, at most one of them in memory; a line has at most mostLineBytes. from: open
/// for reading, at the first line. Blocks. Any thread.
inline constexpr qint64 mostLineBytes = 16 * 1024 * 1024;
tl::expected<ExportProof, ExportFault> checkExport(QIODevice &from);

} // namespace vaultlock::journal
