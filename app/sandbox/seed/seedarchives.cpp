// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/seed/seedarchives.h"

#include "sandbox/seed/seedfields.h"
#include "sandbox/service/uploadedbytes.h"
#include "sandbox/token.h"

#include <algorithm>

namespace vaultlock::sandbox {

namespace {

constexpr qint64 mostAgeDays = 36'500; // a hundred years

bool isArchiveId(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'-' || c == u'_';
    });
}

Result<QByteArray> givenBytes(const SeedObject &archive)
{
    if (archive.has("sizeBytes")) {
        const auto size = archive.number("sizeBytes", 1, largestUpload, 0);
        return size ? Result<QByteArray>(QByteArray(*size, '\0')) : failure(size.error());
    }
    const char *const member = archive.has("text") ? "text" : "base64";
    const auto text = archive.text(member, 2 * largestUpload);
    if (!text)
        return failure(text.error());
    if (archive.has("text"))
        return text->toUtf8();
    const auto decoded =
        QByteArray::fromBase64Encoding(text->toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return seedFault(archive.placeOf(member), QStringLiteral("this is no base64"));
    return *decoded;
}

Result<QByteArray> bytesOf(const SeedObject &archive)
{
    const int given =
        int{archive.has("text")} + int{archive.has("base64")} + int{archive.has("sizeBytes")};
    if (given != 1)
        return seedFault(archive.place(),
                         QStringLiteral("one of text, base64 and sizeBytes is needed"));
    auto bytes = givenBytes(archive);
    if (bytes && (bytes->isEmpty() || bytes->size() > largestUpload))
        return seedFault(archive.place(),
                         QStringLiteral("an archive has 1 to %1 bytes").arg(largestUpload));
    return bytes;
}

Result<QByteArray> idOf(const SeedObject &archive, const SeedContext &context)
{
    const auto given = archive.text("id", archiveIdLength);
    if (!given)
        return failure(given.error());
    if (!archive.has("id"))
        return randomToken(context.random, archiveIdLength);
    if (given->isEmpty() || !isArchiveId(*given))
        return seedFault(archive.placeOf("id"), QStringLiteral("letters, digits, - and _"));
    return given->toLatin1();
}

Result<void> addSeededArchive(const SeedObject &archive, const SeedContext &context, Vault &vault,
                              Seed &seed)
{
    const auto id = idOf(archive, context);
    const auto age = archive.number("ageDays", 0, mostAgeDays, 0);
    const auto description = archive.text("description", longestDescription);
    auto bytes = bytesOf(archive);
    if (!id)
        return failure(id.error());
    if (!age)
        return failure(age.error());
    if (!description)
        return failure(description.error());
    if (!bytes)
        return failure(bytes.error());
    if (const auto checked = checkDescription(*description); !checked)
        return seedFault(archive.placeOf("description"), checked.error().detail);
    if (seed.bytes.contains(*id))
        return seedFault(archive.placeOf("id"), QStringLiteral("another archive has this ID"));
    seed.byteCount += bytes->size();
    if (seed.byteCount > mostKeptBytes)
        return seedFault(
            archive.place(),
            QStringLiteral("all archives together have up to %1 bytes").arg(mostKeptBytes));
    const QDateTime created = context.now.addDays(-*age);
    vault.archives.insert(*id, Archive{*id, *description, created, bytes->size(), {}});
    vault.created = std::min(vault.created, created);
    seed.bytes.insert(*id, *std::move(bytes));
    return {};
}

} // namespace

Result<void> addSeededArchives(const QJsonArray &list, const QString &place,
                               const SeedContext &context, Vault &vault, Seed &seed)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString here = place + QStringLiteral("/%1").arg(i);
        const auto archive = SeedObject::read(
            list[i], here,
            {QStringLiteral("id"), QStringLiteral("description"), QStringLiteral("ageDays"),
             QStringLiteral("text"), QStringLiteral("base64"), QStringLiteral("sizeBytes")});
        if (!archive)
            return failure(archive.error());
        if (const auto added = addSeededArchive(*archive, context, vault, seed); !added)
            return added;
    }
    return {};
}

} // namespace vaultlock::sandbox
