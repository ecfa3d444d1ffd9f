// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/bundlezip.h"

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace vaultlock::evidence {

namespace {

struct FreeWriting
{
    void operator()(archive *opened) const { archive_write_free(opened); }
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};
using Writing = std::unique_ptr<archive, FreeWriting>;
using WrittenEntry = std::unique_ptr<archive_entry, FreeWriting>;

la_ssize_t append(archive *, void *to, const void *bytes, size_t count)
{
    static_cast<QByteArray *>(to)->append(static_cast<const char *>(bytes),
                                          static_cast<qsizetype>(count));
    return static_cast<la_ssize_t>(count);
}

bool addEntry(archive *opened, const QByteArray &name, const QByteArray &bytes,
              const QDateTime &moment)
{
    const WrittenEntry entry(archive_entry_new());
    archive_entry_set_pathname_utf8(entry.get(), name.constData());
    archive_entry_set_size(entry.get(), bytes.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), moment.toSecsSinceEpoch(), 0);
    return archive_write_header(opened, entry.get()) == ARCHIVE_OK &&
           archive_write_data(opened, bytes.constData(), static_cast<size_t>(bytes.size())) ==
               bytes.size();
}

} // namespace

Result<QByteArray> zipOf(const Bundle &bundle, const QString &folder, const QDateTime &moment)
{
    QByteArray zip;
    const Writing writing(archive_write_new());
    bool isWritten =
        archive_write_set_format_zip(writing.get()) == ARCHIVE_OK &&
        archive_write_set_bytes_in_last_block(writing.get(), 1) == ARCHIVE_OK &&
        archive_write_open(writing.get(), &zip, nullptr, &append, nullptr) == ARCHIVE_OK;
    for (auto file = bundle.begin(); isWritten && file != bundle.end(); ++file)
        isWritten =
            addEntry(writing.get(), (folder + u'/' + file.key()).toUtf8(), file.value(), moment);
    if (!isWritten || archive_write_close(writing.get()) != ARCHIVE_OK)
        return failure(ErrorKind::FileNotWritable,
                       QString::fromUtf8(archive_error_string(writing.get())));
    return zip;
}

} // namespace vaultlock::evidence
