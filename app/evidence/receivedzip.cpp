// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/received.h"
#include "words/verificationwords.h"

#include <QRegularExpression>

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <memory>

namespace vaultlock::evidence {

namespace {

struct CloseArchive
{
    void operator()(archive *opened) const { archive_read_free(opened); }
};
using Archive = std::unique_ptr<archive, CloseArchive>;

tl::unexpected<Error> refusedZip(const QString &why)
{
    return failure(ErrorKind::InvalidInput, why);
}

QString nameOf(archive_entry *entry)
{
    const char *utf8 = archive_entry_pathname_utf8(entry);
    return utf8 ? QString::fromUtf8(utf8) : QString();
}

/// Why the name cannot be one of evidence; empty: it can.
QString objectionToName(const QString &name)
{
    static const QRegularExpression drive(QStringLiteral("^[A-Za-z]:"));
    if (name.isEmpty() || name.contains(QChar::ReplacementCharacter))
        return words::hasNoName();
    if (name.startsWith(u'/') || name.startsWith(u'\\') || name.contains(drive))
        return words::isAbsolute(name);
    for (const QString &part : name.split(QRegularExpression(QStringLiteral("[/\\\\]")))) {
        if (part == QLatin1String(".."))
            return words::nameClimbs(name);
    }
    return {};
}

/// Why it is nothing that can be read; empty: it is a file or a folder.
QString objectionToEntry(archive_entry *entry, const QString &name)
{
    if (archive_entry_symlink(entry) || archive_entry_hardlink(entry) ||
        archive_entry_filetype(entry) == AE_IFLNK)
        return words::isALink(name);
    if (archive_entry_is_encrypted(entry) != 0)
        return words::isEncrypted(name);
    const auto type = archive_entry_filetype(entry);
    if (type != AE_IFREG && type != AE_IFDIR)
        return words::isNoFile(name);
    return {};
}

/// What really comes, to the end or to the limit.
Result<QByteArray> contentOf(archive *opened, const QString &name, qint64 most)
{
    QByteArray content;
    std::array<char, 64 * 1024> part{};
    for (;;) {
        const la_ssize_t got = archive_read_data(opened, part.data(), part.size());
        if (got < 0)
            return refusedZip(
                words::zipIsDamaged(name, QString::fromUtf8(archive_error_string(opened))));
        if (got == 0)
            return content;
        content.append(part.data(), static_cast<qsizetype>(got));
        if (content.size() > most)
            return failure(ErrorKind::TooLarge);
    }
}

/// All names below one folder: without it.
Result<Bundle> withoutFolder(const Bundle &bundle)
{
    Bundle flat;
    QString folder;
    for (auto file = bundle.begin(); file != bundle.end(); ++file) {
        const qsizetype slash = file.key().lastIndexOf(u'/');
        const QString above = file.key().left(slash + 1);
        if (file == bundle.begin())
            folder = above;
        if (above != folder || above.count(u'/') > 1)
            return refusedZip(words::isElsewhere(file.key()));
        flat.insert(file.key().mid(slash + 1), file.value());
    }
    return flat;
}

} // namespace

Result<Bundle> receivedZip(const QByteArray &bytes, const ReceivingLimits &limits)
{
    const Archive opened(archive_read_new());
    // Only by the directory at the end: what stands before it might say something else.
    archive_read_support_format_zip_seekable(opened.get());
    if (archive_read_open_memory(opened.get(), bytes.constData(),
                                 static_cast<std::size_t>(bytes.size())) != ARCHIVE_OK)
        return refusedZip(words::isNoZip());
    Bundle bundle;
    qint64 left = limits.bytes;
    qsizetype count = 0;
    archive_entry *entry = nullptr;
    for (;;) {
        const int next = archive_read_next_header(opened.get(), &entry);
        if (next == ARCHIVE_EOF)
            break;
        if (next != ARCHIVE_OK)
            return refusedZip(count == 0
                                  ? words::isNoZip()
                                  : words::zipIsDamaged(
                                        {}, QString::fromUtf8(archive_error_string(opened.get()))));
        if (++count > limits.files)
            return failure(ErrorKind::TooLarge, words::tooManyFiles(limits.files));
        const QString name = nameOf(entry);
        QString objection = objectionToName(name);
        if (objection.isEmpty())
            objection = objectionToEntry(entry, name);
        if (objection.isEmpty() && bundle.contains(name))
            objection = words::nameTwice(name);
        if (!objection.isEmpty())
            return refusedZip(objection);
        if (archive_entry_filetype(entry) == AE_IFDIR)
            continue;
        if (archive_entry_size_is_set(entry) && archive_entry_size(entry) > left)
            return failure(ErrorKind::TooLarge, words::tooManyBytes(limits.bytes));
        const auto content = contentOf(opened.get(), name, left);
        if (!content)
            return content.error().kind == ErrorKind::TooLarge
                       ? failure(ErrorKind::TooLarge, words::tooManyBytes(limits.bytes))
                       : failure(content.error());
        left -= content->size();
        bundle.insert(name, *content);
    }
    return withoutFolder(bundle);
}

} // namespace vaultlock::evidence
