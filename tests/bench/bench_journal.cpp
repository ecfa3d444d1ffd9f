// SPDX-License-Identifier: GPL-3.0-or-later

// The journal at the start of the window, when it has been in use for years.
#include "core/utctime.h"
#include "journal/sqlitejournal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace {

using namespace vaultlock::journal;

constexpr int entryCount = 10'000;

/// One attempt is an intent with its policy, and what came of it.
Entry entryOf(int number)
{
    constexpr qsizetype policySize = 700; // AWS's example of a retention, indented
    const bool isIntent = number % 4 == 0;
    Entry entry;
    entry.kind = isIntent ? EntryKind::InitiateIntended : EntryKind::LockIdReceived;
    entry.time = vaultlock::utcTime({2026, 3, 2}, {15, 4, 5, 678}).addSecs(number);
    entry.attempt =
        QUuid(0x0a1b2c3d, 0x4e5f, 0x4a6b, 0x80, 1, 2, 3, 4, 5, 6, static_cast<uchar>(number / 4));
    entry.origin = QStringLiteral("glacier.us-west-2.amazonaws.com/aws/999999999999");
    entry.endpoint = QStringLiteral("https://glacier.us-west-2.amazonaws.com/");
    entry.vaultArn = QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/examplevault");
    if (isIntent) {
        entry.policy = QByteArray(policySize, 'p');
        entry.acknowledgedDangers = {QStringLiteral("denies-root"), QStringLiteral("for-ever")};
    } else {
        entry.lockId = QStringLiteral("AE863rKkWZU53SLW5be4DUcW");
        entry.requestId = QStringLiteral("AAABZpJrTyioDC_HsOmHae8EZp_uBSJr6cnGOLKp_XJCl-Q");
    }
    entry.policySha256 = QByteArray(64, 'a');
    entry.expires = entry.time.addDays(1);
    return entry;
}

/// In memory where there is such a disk: what a flush costs is the disk's affair.
QString folderPattern()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QString place = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return place + QStringLiteral("/vaultlock-bench-XXXXXX");
}

/// From nothing to a file into which the next entry may go.
void openJournal(benchmark::State &state)
{
    int argumentCount = 0;
    const QCoreApplication application(argumentCount, nullptr);
    const QTemporaryDir folder(folderPattern());
    const QString path = folder.filePath(QStringLiteral("data/journal.sqlite"));
    {
        SqliteJournal journal(path);
        for (int i = 0; i < entryCount; ++i)
            journal.append(entryOf(i));
    }
    for (auto _ : state) {
        SqliteJournal journal(path);
        auto opening = journal.opening();
        opening.waitForFinished();
        if (!opening.result() || !opening.result()->outcome ||
            !opening.result()->setAside.isEmpty())
            state.SkipWithError("the journal is not whole");
    }
}

BENCHMARK(openJournal)
    ->Name("journal/open10000")
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime();

} // namespace
