// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/service/jobbody.h"

#include "sandbox/service/replybody.h"

#include <array>

namespace vaultlock::sandbox {

namespace {

QJsonObject rangeObject(const Job &job)
{
    const InventoryRange &range = job.inventory.range;
    return {
        {QStringLiteral("Format"), range.isCsv ? QStringLiteral("CSV") : QStringLiteral("JSON")},
        {QStringLiteral("StartDate"), textOrNull(range.startDate)},
        {QStringLiteral("EndDate"), textOrNull(range.endDate)},
        {QStringLiteral("Limit"), textOrNull(range.limit)},
        {QStringLiteral("Marker"), textOrNull(job.isCompleted ? range.marker : QString())}};
}

/// "Null where the range is not tree-hash aligned, and where it is the whole archive while the job
/// is in progress." Of another aligned range it would have to be computed from the bytes: it comes
/// with the output.
QJsonValue rangeTreeHash(const Job &job)
{
    const Retrieval &retrieval = *job.retrieval;
    const bool isWhole =
        retrieval.first == 0 && retrieval.last == retrieval.archive.sizeInBytes - 1;
    return isWhole && job.isCompleted ? QJsonValue(QString::fromLatin1(retrieval.archive.treeHash))
                                      : QJsonValue();
}

void addRetrieval(QJsonObject &object, const Job &job)
{
    const Retrieval &retrieval = *job.retrieval;
    object[QLatin1String("Action")] = QStringLiteral("ArchiveRetrieval");
    object[QLatin1String("ArchiveId")] = QString::fromLatin1(retrieval.archive.id);
    object[QLatin1String("ArchiveSizeInBytes")] = retrieval.archive.sizeInBytes;
    object[QLatin1String("ArchiveSHA256TreeHash")] =
        QString::fromLatin1(retrieval.archive.treeHash);
    object[QLatin1String("SHA256TreeHash")] = rangeTreeHash(job);
    object[QLatin1String("RetrievalByteRange")] =
        QStringLiteral("%1-%2").arg(retrieval.first).arg(retrieval.last);
    object[QLatin1String("Tier")] = tierText(retrieval.tier);
}

void addInventory(QJsonObject &object, const Job &job)
{
    object[QLatin1String("Action")] = QStringLiteral("InventoryRetrieval");
    object[QLatin1String("InventoryRetrievalParameters")] = rangeObject(job);
    if (job.isCompleted)
        object[QLatin1String("InventorySizeInBytes")] = job.inventory.content.size;
}

} // namespace

QString statusOf(const Job &job)
{
    return job.isCompleted ? QStringLiteral("Succeeded") : QStringLiteral("InProgress");
}

QJsonObject jobObject(const Job &job, const VaultArn &vault)
{
    constexpr std::array mayBeNull{"ArchiveId",
                                   "ArchiveSHA256TreeHash",
                                   "ArchiveSizeInBytes",
                                   "InventoryRetrievalParameters",
                                   "InventorySizeInBytes",
                                   "JobOutputPath",
                                   "OutputLocation",
                                   "RetrievalByteRange",
                                   "SHA256TreeHash",
                                   "SelectParameters",
                                   "Tier"};
    QJsonObject object{{QStringLiteral("JobId"), QString::fromLatin1(job.id)},
                       {QStringLiteral("VaultARN"), vault.toString()},
                       {QStringLiteral("JobDescription"), textOrNull(job.description)},
                       {QStringLiteral("SNSTopic"), textOrNull(job.snsTopic)},
                       {QStringLiteral("CreationDate"), dateText(job.created)},
                       {QStringLiteral("Completed"), job.isCompleted},
                       {QStringLiteral("CompletionDate"),
                        job.isCompleted ? QJsonValue(dateText(job.completes)) : QJsonValue()},
                       {QStringLiteral("StatusCode"), statusOf(job)},
                       {QStringLiteral("StatusMessage"),
                        job.isCompleted ? QJsonValue(QStringLiteral("Succeeded")) : QJsonValue()}};
    for (const char *name : mayBeNull)
        object[QLatin1String(name)] = QJsonValue();
    if (job.retrieval)
        addRetrieval(object, job);
    else
        addInventory(object, job);
    return object;
}

} // namespace vaultlock::sandbox
