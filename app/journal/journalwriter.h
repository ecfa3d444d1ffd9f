// What runs in the journal's thread.
#pragma once

#include "journal/journaldatabase.h"
#include "journal/sqlitejournal.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace vaultlock::journal {

/// Used and destroyed in the journal's thread, where it alone touches the database. Every call
/// blocks that thread until it is done.
class JournalWriter : public QObject
{
    Q_OBJECT

public:
    explicit JournalWriter(const QString &path);

    /// Begins to watch, too.
    SqliteJournal::Opening open();
    Result<qint64> append(const Entry &entry);
    Result<std::vector<Entry>> read();
    /// After an append whose future has ended: what is left to do may take its time.
    void announceAndTidy();

signals:
    /// Something was appended, here or by another instance.
    void changed();
    void damageFound(const vaultlock::journal::SqliteJournal::Opening &opening);

private:
    void reportLateDamage();
    void announceChange();

    JournalDatabase m_database;
    QTimer m_watch;
};

} // namespace vaultlock::journal
