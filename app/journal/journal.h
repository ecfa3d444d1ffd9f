// SPDX-License-Identifier: GPL-3.0-or-later

// What was tried and what came of it: append, read, watch.
#pragma once

#include "core/result.h"
#include "journal/entry.h"

#include <QFuture>
#include <QObject>

#include <vector>

namespace vaultlock::journal {

/// The narrow interface; lives in the thread that made it. Errors are JournalUnavailable with the
/// reason as detail.
class Journal : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends with the entry's sequence number only when the entry is durable on disk (flushed, not
    /// only written). Entries are kept in the order of the calls.
    virtual QFuture<Result<qint64>> append(const Entry &entry) = 0;
    /// All entries, oldest first.
    virtual QFuture<Result<std::vector<Entry>>> read() = 0;

signals:
    /// Something was appended, by us or by another instance of the program on the same file.
    void changed();
};

} // namespace vaultlock::journal
