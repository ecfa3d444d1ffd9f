// SPDX-License-Identifier: GPL-3.0-or-later

// How much memory this process has needed.
#pragma once

#include <QFile>
#include <QtGlobal>

namespace vaultlock::tests {

/// Forgets the peak so far, so that peakResidentBytes() tells what comes now.
inline bool resetPeakResident()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("5") == 1;
}

/// VmHWM of /proc/self/status; -1 if it cannot be read.
inline qint64 peakResidentBytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return -1;
}

} // namespace vaultlock::tests
