// A place for a journal on the disk, owned by an ordinary user.
#pragma once

#include "support/ordinaryuser.h"

#include <QTemporaryDir>

namespace vaultlock::tests {

/// While it lives, the process is an ordinary user. Make it before the journal.
class JournalFolder
{
public:
    bool isUsable() const { return m_user.isOrdinary() && m_folder.isValid(); }
    QString folder() const { return m_folder.filePath(QStringLiteral("data")); }
    QString journal() const { return folder() + QStringLiteral("/journal.sqlite"); }

private:
    OrdinaryUser m_user;
    QTemporaryDir m_folder;
};

} // namespace vaultlock::tests
