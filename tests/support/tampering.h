// SPDX-License-Identifier: GPL-3.0-or-later

// What may become of a journal's file while it is open.
#pragma once

#include "journal/line.h"
#include "support/damagedjournal.h"
#include "support/sampleentries.h"

#include <QFile>
#include <QTest>

#include <functional>
#include <vector>

namespace vaultlock::tests {

using Tamper = std::function<void(const QString &path)>;

inline void removeAll(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QString::fromLatin1(suffix));
}

/// A whole journal with the first of someEntries().
inline void putOlderCopy(const QString &path)
{
    const QString copy = path + QStringLiteral(".copy");
    closedJournal(copy, someEntries(2));
    removeAll(path);
    QVERIFY(QFile::rename(copy, path));
}

/// The same, into the file that is there, as `cp` leaves it.
inline void overwriteWithOlderCopy(const QString &path)
{
    const QString copy = path + QStringLiteral(".copy");
    removeAll(copy);
    put(path, closedJournal(copy, someEntries(2)));
}

/// Where they are written again, their sequence numbers are others.
inline QStringList withoutNumbers(const std::vector<journal::Entry> &entries)
{
    QStringList texts;
    for (journal::Entry entry : entries) {
        entry.sequence = 0;
        texts << QString::fromUtf8(journal::lineOf(entry, {}).text);
    }
    texts.sort();
    return texts;
}

} // namespace vaultlock::tests

Q_DECLARE_METATYPE(vaultlock::tests::Tamper)
