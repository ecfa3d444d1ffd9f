// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/state/archivecodec.h"
#include "sandbox/state/contentcodec.h"

namespace vaultlock::sandbox {

namespace {

QJsonObject encodedRetrieval(const Retrieval &retrieval)
{
    return {{QStringLiteral("archive"), encodedArchive(retrieval.archive)},
            {QStringLiteral("first"), retrieval.first},
            {QStringLiteral("last"), retrieval.last},
            {QStringLiteral("tier"), tierText(retrieval.tier)}};
}

Result<Retrieval> decodedRetrieval(const QJsonObject &object)
{
    Fields fields(object, "retrieval");
    auto archive = decodedArchive(fields.object("archive"));
    if (!archive)
        return failure(archive.error());
    const auto tier = tierOf(fields.text("tier"));
    Retrieval retrieval{*std::move(archive), fields.number("first"), fields.number("last"),
                        tier.value_or(Tier::Standard)};
    if (!tier)
        fields.note("tier");
    if (retrieval.first > retrieval.last || retrieval.last >= retrieval.archive.sizeInBytes)
        fields.note("last");
    return fields.checked(retrieval);
}

QJsonObject encodedInventory(const InventoryOutput &inventory)
{
    QJsonObject object = encodedContent(inventory.content);
    object[QLatin1String("csv")] = inventory.range.isCsv;
    object[QLatin1String("startDate")] = inventory.range.startDate;
    object[QLatin1String("endDate")] = inventory.range.endDate;
    object[QLatin1String("limit")] = inventory.range.limit;
    object[QLatin1String("marker")] = inventory.range.marker;
    return object;
}

Result<InventoryOutput> decodedInventory(const QJsonObject &object)
{
    const auto content = decodedContent(object);
    if (!content)
        return failure(content.error());
    Fields fields(object, "inventory");
    return fields.checked(
        InventoryOutput{{fields.flag("csv"), fields.text("startDate"), fields.text("endDate"),
                         fields.text("limit"), fields.text("marker")},
                        *content});
}

QJsonObject encodedJob(const Job &job)
{
    QJsonObject object{{QStringLiteral("id"), QString::fromUtf8(job.id)},
                       {QStringLiteral("description"), job.description},
                       {QStringLiteral("snsTopic"), job.snsTopic},
                       {QStringLiteral("created"), timeText(job.created)},
                       {QStringLiteral("completes"), timeText(job.completes)},
                       {QStringLiteral("completed"), job.isCompleted}};
    if (job.retrieval)
        object[QLatin1String("retrieval")] = encodedRetrieval(*job.retrieval);
    else
        object[QLatin1String("inventory")] = encodedInventory(job.inventory);
    return object;
}

Result<Job> decodedJob(const QJsonObject &object)
{
    Fields fields(object, "job");
    Job job{fields.bytes("id"),
            fields.text("description"),
            fields.text("snsTopic"),
            fields.time("created"),
            fields.time("completes"),
            fields.flag("completed"),
            {},
            {}};
    if (fields.has("retrieval")) {
        auto retrieval = decodedRetrieval(fields.object("retrieval"));
        if (!retrieval)
            return failure(retrieval.error());
        job.retrieval = *std::move(retrieval);
    } else {
        auto inventory = decodedInventory(fields.object("inventory"));
        if (!inventory)
            return failure(inventory.error());
        job.inventory = *std::move(inventory);
    }
    return fields.checked(job);
}

} // namespace

QJsonArray encodedJobs(const Vault &vault)
{
    QJsonArray list;
    for (const Job &job : vault.jobs)
        list.append(encodedJob(job));
    return list;
}

Result<void> decodeJobs(const QJsonArray &list, Vault &vault)
{
    return decodeEach(list, decodedJob, [&](const Job &job) { vault.jobs.append(job); });
}

} // namespace vaultlock::sandbox
