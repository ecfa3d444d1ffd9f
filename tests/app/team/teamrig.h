// SPDX-License-Identifier: GPL-3.0-or-later

// Desks with a journal each, and a database that they share.
#pragma once

#include "core/clock.h"
#include "journal/export.h"
#include "journal/salvage.h"
#include "support/cuttingproxy.h"
#include "support/postgresserver.h"
#include "support/sampleentries.h"
#include "team/handingover.h"
#include "team/teamchains.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

namespace vaultlock::tests {

/// number: of the first; as many as told, chained.
inline std::vector<journal::Line> sampleLines(int count, int first = 1,
                                              const QByteArray &extra = {})
{
    std::vector<journal::Line> lines;
    QByteArray previous;
    for (int i = 0; i < count; ++i) {
        journal::Entry entry = sampleEntry(first + i);
        entry.sequence = i + 1;
        entry.detail = QString::fromUtf8("naïve “quotes”, \\ and 'apostrophes' 🔒 " + extra);
        lines.push_back(journal::lineOf(entry, previous));
        previous = lines.back().hash;
    }
    return lines;
}

/// A journal's file, in the place of one that may be there, at once: somebody may read it just now.
inline bool writeJournal(const QString &path, const std::vector<journal::Line> &lines)
{
    journal::JournalFile file(path);
    return file.makeFolder() && journal::writeReplacement(file, lines) &&
           std::rename(qPrintable(file.replacementPath()), qPrintable(path)) == 0;
}

class Desk
{
public:
    /// first: makes its lines others than another desk's.
    Desk(QString role, int lines, int first = 1)
        : m_role(std::move(role))
        , m_first(first)
    {
        m_isUsable = setLines(sampleLines(lines, first));
    }

    bool isUsable() const { return m_isUsable; }
    QString journal() const { return m_folder.filePath(QStringLiteral("data/journal.sqlite")); }
    const QString &role() const { return m_role; }
    const std::vector<journal::Line> &lines() const { return m_lines; }
    bool setLines(const std::vector<journal::Line> &lines)
    {
        m_lines = lines;
        return writeJournal(journal(), lines);
    }
    bool growTo(int lines) { return setLines(sampleLines(lines, m_first)); }
    QUuid writer() const { return team::writerOf(m_lines.front().hash); }

    team::TeamResult<team::HandedOver> handOver(const QString &uri,
                                                const team::TeamTimes &times = {},
                                                bool accepts = false, bool beginsAnew = false)
    {
        const auto address = team::teamAddressOf(uri);
        if (!address)
            return team::teamFailure(address.error());
        return team::TeamDatabase::open(*address, times, m_limit)
            .and_then([&](const auto &database) {
                return team::handOver(*database, {*address, journal(), accepts, beginsAnew},
                                      m_clock);
            });
    }
    team::TeamResult<team::TeamView> look(const QString &uri)
    {
        const auto address = team::teamAddressOf(uri);
        return team::TeamDatabase::open(*address, {}, m_limit).and_then([&](const auto &database) {
            return team::lookAndRemember(*database, *address, journal(), m_clock);
        });
    }

private:
    const QString m_role;
    const int m_first;
    QTemporaryDir m_folder;
    std::vector<journal::Line> m_lines;
    bool m_isUsable = false;
    SystemClock m_clock;
    team::SilenceLimit m_limit;
};

/// Empty where the database has just these lines of the writer, each once and in order; else what
/// is wrong.
inline QByteArray differenceOf(PostgresServer &server, const QUuid &writer,
                               const std::vector<journal::Line> &lines)
{
    QByteArray expected;
    for (std::size_t i = 0; i < lines.size(); ++i)
        expected += QByteArray::number(static_cast<qint64>(i) + 1) + '|' + lines[i].hash + '|' +
                    lines[i].text + '\n';
    const QByteArray found =
        server.sql(QStringLiteral("SELECT number, hash, line FROM vaultlock.line WHERE writer='%1' "
                                  "ORDER BY number")
                       .arg(writer.toString(QUuid::WithoutBraces)));
    return found == expected ? QByteArray() : "found: " + found + "\nexpected: " + expected;
}

inline QByteArray told(const team::TeamError &error)
{
    return QByteArray::number(static_cast<int>(error.kind)) + ' ' + error.code.toUtf8() + ' ' +
           error.detail.toUtf8() + ' ' + error.local.detail.toUtf8();
}

template <typename T>
QByteArray told(const team::TeamResult<T> &result)
{
    return result ? QByteArray() : told(result.error());
}

} // namespace vaultlock::tests
