#include "journal/journalwriter.h"

#include "core/logging.h"

#include <chrono>
#include <utility>

namespace vaultlock::journal {

namespace {

constexpr std::chrono::seconds watchInterval{1};

template <typename T>
Result<T> toResult(SqlResult<T> result)
{
    return std::move(result).map_error([](SqlFailure failure) {
        return Error{ErrorKind::JournalUnavailable, {}, 0, {}, std::move(failure.detail)};
    });
}

SqliteJournal::Opening reportOf(const JournalDatabase::Opening &opening)
{
    return {{}, opening.setAside, opening.entriesKept, opening.chainIsWhole};
}

} // namespace

JournalWriter::JournalWriter(const QString &path)
    : m_database(path)
    , m_watch(this)
{
    m_watch.setInterval(watchInterval);
    connect(&m_watch, &QTimer::timeout, this, &JournalWriter::announceChange);
}

SqliteJournal::Opening JournalWriter::open()
{
    const auto opened = m_database.open();
    m_watch.start();
    if (opened)
        return reportOf(*opened);
    qCWarning(logJournal) << "cannot open:" << opened.error().detail;
    return {toResult<void>(sqlFailure(opened.error())), {}, 0, true};
}

Result<qint64> JournalWriter::append(const Entry &entry)
{
    const auto appended = m_database.append(entry);
    reportLateDamage();
    return toResult(appended);
}

Result<std::vector<Entry>> JournalWriter::read()
{
    const auto entries = m_database.read();
    reportLateDamage();
    return toResult(entries);
}

void JournalWriter::announceAndTidy()
{
    emit changed();
    m_database.tidy();
}

void JournalWriter::reportLateDamage()
{
    if (const auto damage = m_database.takeLateDamage())
        emit damageFound(reportOf(*damage));
}

void JournalWriter::announceChange()
{
    if (m_database.hasChanged())
        emit changed();
}

} // namespace vaultlock::journal
