// SPDX-License-Identifier: GPL-3.0-or-later

// The end of a lock's window comes near: for the panel and for a desktop notification.
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <chrono>

namespace vaultlock::words {

struct DeadlineWords
{
    QString heading; ///< "my-vault: less than 1 hour left"
    QString text;    ///< what to do, and until when
};

/// name: of the vault, and of its connection where that is to be told. threshold: what has just
/// been passed. expires: by the service.
DeadlineWords deadlineWords(const QString &name, std::chrono::minutes threshold,
                            const QDateTime &expires, const QTimeZone &local);

/// "12 hours", "1 hour", "15 minutes"; from three days on in whole ones, "2,557 days".
QString spanText(std::chrono::minutes span);

} // namespace vaultlock::words
