// SPDX-License-Identifier: GPL-3.0-or-later

// What the team's journal is made of, as values.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QUuid>

#include <chrono>
#include <vector>

namespace vaultlock::team {

/// The last line of a chain, or any: its place in it, from 1, and its SHA-256 in lower-case hex.
struct Head
{
    qint64 number = 0; ///< 0: there is none
    QByteArray hash;

    friend bool operator==(const Head &, const Head &) = default;
};

/// One local journal, as the database has it.
struct WriterHead
{
    QUuid writer;
    QString member; ///< the role that it belongs to
    Head head;
    QDateTime receivedAt; ///< of the head; UTC, the server's clock
};

struct TeamLine
{
    QUuid writer;
    QString member;
    qint64 number = 0;
    QByteArray text;      ///< as journal/line.h has it
    QByteArray hash;      ///< as the database has it
    QDateTime receivedAt; ///< UTC, the server's clock
};

/// The heads that were seen once, by their writers.
using SeenHeads = QMap<QUuid, Head>;

/// The database is not the one that it was: nothing is handed over into it until a person says so.
struct Contradiction
{
    enum class Kind {
        AnotherDatabase, // another one has answered under this address before; no writer
        WentBack,        // the writer had more lines: an old backup was restored, or lines removed
        Rewritten,       // a line that was seen is another now
    };
    Kind kind = Kind::WentBack;
    QUuid writer;
    QString member; ///< empty where the writer is not there any more
    Head seen;
    Head now; ///< of Rewritten: what has the number now; of WentBack: the head

    friend bool operator==(const Contradiction &, const Contradiction &) = default;
};

/// How long anything may take. What a server does not answer in time is cut off.
struct TeamTimes
{
    std::chrono::seconds connect{5}; ///< for each address of the host; 2 at least, by libpq
    std::chrono::milliseconds statement{10'000}; ///< after which the server itself gives up
    std::chrono::milliseconds silence{15'000};   ///< after which the connection is cut
    std::chrono::milliseconds again{5'000};      ///< from a failure to the next attempt, at first
    std::chrono::milliseconds look{30'000}; ///< from one look at an idle connection to the next
    std::chrono::milliseconds loss{2'000};  ///< until an idle connection is known to be lost
};

/// The schema's version that this program knows (packaging/postgresql).
inline constexpr int schemaVersion = 1;

} // namespace vaultlock::team

Q_DECLARE_METATYPE(vaultlock::team::TeamLine)
