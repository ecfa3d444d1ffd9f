// SPDX-License-Identifier: GPL-3.0-or-later

// A place for a journal on the disk, owned by an ordinary user.
#pragma once

#include "support/ordinaryuser.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace vaultlock::tests {

/// While it lives, the process is an ordinary user. Make it before the journal.
class JournalFolder
{
public:
    enum class Disk {
        Real,
        Memory, ///< flushing costs nothing; where there is none, as Real
    };

    explicit JournalFolder(Disk disk = Disk::Real)
        : m_folder(place(disk) + QStringLiteral("/vaultlock-journal-XXXXXX"))
    {
    }

    bool isUsable() const { return m_user.isOrdinary() && m_folder.isValid(); }
    QString folder() const { return m_folder.filePath(QStringLiteral("data")); }
    QString journal() const { return folder() + QStringLiteral("/journal.sqlite"); }

private:
    static QString place(Disk disk)
    {
        const QString memory = QStringLiteral("/dev/shm");
        const bool isThere = QFileInfo(memory).isWritable();
        return disk == Disk::Memory && isThere ? memory : QDir::tempPath();
    }

    OrdinaryUser m_user; // first: the folder must be this user's
    QTemporaryDir m_folder;
};

} // namespace vaultlock::tests
