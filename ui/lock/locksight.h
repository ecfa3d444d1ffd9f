// What the lock panel shows of a state. Pure.
#pragma once

#include "lock/state.h"

#include <QTimeZone>

#include <optional>

namespace vaultlock::ui {

struct NoticeWords
{
    bool isAlarming = false;
    QString heading;
    QString text;
};

/// The lock in progress that the state tells of, during Complete and Abort too; else null.
const lock::InProgress *lockInProgress(const lock::State &state);
/// The lock ID, wherever it is known: when the service cannot be asked, too. Else empty.
QString lockIdOf(const lock::State &state);
/// A lock is in progress whose ID the user may have and the journal has not, or not for sure.
bool mayEnterLockId(const lock::State &state);
/// When the service said what is shown; invalid where it did not, as while something is under way.
QDateTime timeOfReading(const lock::State &state);
/// The first reading is under way, or will be at once.
bool isBeingRead(const lock::State &state);
/// "Ends Tuesday …", "Ended …"; empty where no end is known.
QString expiryLine(const lock::State &state, const QTimeZone &local);
/// What the user has to know beside the state itself.
std::optional<NoticeWords> noticeOf(const lock::State &state);

} // namespace vaultlock::ui
