// SPDX-License-Identifier: GPL-3.0-or-later

// What a disk may hold after the power failed, by what a program has asked of it.
#pragma once

#include "custody/support/watcheddisk.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <map>
#include <vector>

namespace vaultlock::tests {

using Files = std::map<QByteArray, QByteArray>; ///< name and content

/// How much of what was not flushed has reached the disk all the same.
enum class Reached {
    Nothing,
    Everything,
    Beginning, // in the order of the calls, up to the middle of one
    Sectors,   // any of its sectors, of 512 bytes; of names and sizes a beginning
};
inline constexpr int waysToReach = 4;

/// A disk keeps what was flushed. Data is flushed with its file; names, which are made, changed and
/// removed in the order of the calls, with their folder.
class PowerLoss
{
public:
    /// folder: as it was when the recording began, all of it on the disk.
    explicit PowerLoss(QByteArray folder);
    /// The same beginning, and what was asked for from there.
    PowerLoss with(std::vector<watcheddisk::Call> calls) const;

    const std::vector<watcheddisk::Call> &calls() const { return m_calls; }
    /// The power fails before the call of this number (from 0).
    Files filesAt(std::size_t call, Reached reached, QRandomGenerator &chance) const;

private:
    struct Disk;

    void pass(const watcheddisk::Call &call, Disk &disk) const;

    QByteArray m_folder;
    std::vector<watcheddisk::Call> m_calls = {};
    std::map<QByteArray, quint64> m_names;    ///< at the beginning
    std::map<quint64, QByteArray> m_contents; ///< at the beginning
};

} // namespace vaultlock::tests
