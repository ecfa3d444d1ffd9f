// SPDX-License-Identifier: GPL-3.0-or-later

#include "record/entryexport.h"

#include "core/wholefile.h"

#include <QSaveFile>

#include <utility>

namespace vaultlock::record {

EntryExport::EntryExport(journal::Journal &journal, EntryFilter filter, ExportFormat format,
                         QString path, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_filter(std::move(filter))
    , m_format(format)
    , m_path(std::move(path))
{
}

EntryExport::~EntryExport() = default;

void EntryExport::start()
{
    read();
    // Half of this journal and half of the one that took its place would be a record of neither.
    connect(&m_journal, &journal::Journal::changed, this, [this] {
        if (m_search && !m_search->isAtBeginning())
            m_search->lookForNewer();
    });
}

void EntryExport::read()
{
    m_pages.clear();
    m_count = 0;
    if (m_search) {
        m_search->disconnect(this);
        m_search.release()->deleteLater(); // it is telling just now
    }
    m_search = std::make_unique<EntrySearch>(m_journal, m_filter);
    connect(m_search.get(), &EntrySearch::foundOlder, this, &EntryExport::take);
    connect(m_search.get(), &EntrySearch::outdated, this, &EntryExport::read);
    connect(m_search.get(), &EntrySearch::failed, this, [this](const Error &error) {
        m_search->disconnect(this);
        emit ended(failure(error));
    });
    connect(m_search.get(), &EntrySearch::ended, this, [this] {
        // Once more: is what was read the journal that is there?
        connect(m_search.get(), &EntrySearch::foundNewer, this, [this] {
            m_search->disconnect(this);
            emit ended(write());
        });
        m_search->lookForNewer();
    });
    m_search->start();
}

void EntryExport::take(const std::vector<journal::Entry> &entries)
{
    QByteArray page;
    for (const journal::Entry &entry : entries)
        page += formatted(entry, m_format);
    m_pages.append(page);
    m_count += static_cast<qint64>(entries.size());
    emit progressed();
}

Result<qint64> EntryExport::write() const
{
    QSaveFile file(m_path);
    bool isWritten = file.open(QIODevice::WriteOnly) &&
                     file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto put = [&](const QByteArray &bytes) {
        isWritten = isWritten && file.write(bytes) == bytes.size();
    };
    put(heading(m_format));
    for (auto page = m_pages.crbegin(); page != m_pages.crend(); ++page)
        put(*page);
    if (!isWritten || !commitWhole(file))
        return failure(ErrorKind::FileNotWritable,
                       QStringLiteral("%1: %2").arg(m_path, file.errorString()));
    return m_count;
}

ExportFormat EntryExport::formatOf(const QString &path)
{
    for (const char *suffix : {".jsonl", ".ndjson", ".json"}) {
        if (path.endsWith(QLatin1String(suffix), Qt::CaseInsensitive))
            return ExportFormat::JsonLines;
    }
    return ExportFormat::Csv;
}

} // namespace vaultlock::record
