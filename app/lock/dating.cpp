// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/dating.h"

namespace vaultlock::lock {

QString datingNote(Dating dating)
{
    switch (dating) {
    case Dating::Estimated:
        break;
    case Dating::ReadLater:
        return QStringLiteral("read later");
    case Dating::ReadAtOnce:
        return QStringLiteral("read at once");
    }
    return {};
}

Dating datingIn(const journal::Entry &entry)
{
    if (entry.kind != journal::EntryKind::ObservedInProgress || !entry.created)
        return Dating::Estimated;
    return entry.detail.section(QStringLiteral("; "), -1) == datingNote(Dating::ReadAtOnce)
               ? Dating::ReadAtOnce
               : Dating::ReadLater;
}

QString doubtOfGiver()
{
    return QStringLiteral("Not certain to be the lock of this lock ID");
}

bool tellsDateAlone(const journal::Entry &entry)
{
    return datingIn(entry) != Dating::Estimated && entry.detail == datingNote(datingIn(entry));
}

} // namespace vaultlock::lock
