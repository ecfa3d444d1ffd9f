// SPDX-License-Identifier: GPL-3.0-or-later

// InitiateJob: from its parameters to the job.
#include "sandbox/service/byterange.h"
#include "sandbox/service/joboperations.h"
#include "sandbox/service/notificationoperations.h"
#include "sandbox/service/refusal.h"
#include "sandbox/service/reply.h"
#include "sandbox/service/uploadedbytes.h"
#include "sandbox/token.h"
#include "sandbox/vaults/inventorylist.h"

namespace vaultlock::sandbox {

namespace {

QString parameter(const QJsonObject &body, const char *name)
{
    return body[QLatin1String(name)].toString();
}

/// "Must be megabyte aligned, or end where the archive ends."
Result<ByteRange> retrievedRange(const QString &text, qint64 archiveSize)
{
    constexpr qint64 megabyte = qint64{1024} * 1024;
    if (text.isEmpty())
        return ByteRange{0, archiveSize - 1};
    const auto range = plainRange(text.toUtf8());
    if (!range)
        return range;
    const bool isAligned = range->first % megabyte == 0 && (range->last + 1) % megabyte == 0;
    const bool reachesEnd = range->first % megabyte == 0 && range->last == archiveSize - 1;
    if (range->last >= archiveSize || !(isAligned || reachesEnd)) {
        return invalidParameter(QStringLiteral("RetrievalByteRange is not megabyte aligned: ") +
                                text);
    }
    return range;
}

/// "InitiateJob request denied by current data retrieval policy": of standard retrievals only.
Result<void> checkRetrievalPolicy(const Retrieval &wanted, const OperationContext &context)
{
    const auto &perHour = context.store.settings().bytesPerHour;
    if (!perHour || wanted.tier != Tier::Standard)
        return {};
    const QDateTime hourAgo = context.now.addSecs(-3'600);
    qint64 bytes = wanted.last - wanted.first + 1;
    for (const Vault &vault : context.store.vaults()) {
        for (const Job &job : vault.jobs) {
            if (job.retrieval && job.retrieval->tier == Tier::Standard && job.created > hourAgo)
                bytes += outputSize(job);
        }
    }
    if (bytes > *perHour) {
        return policyEnforced(
            QStringLiteral("InitiateJob request denied by current data retrieval policy."));
    }
    return {};
}

Result<void> makeRetrieval(Job &job, const QJsonObject &body, const Vault &vault,
                           const OperationContext &context)
{
    const QString id = parameter(body, "ArchiveId");
    if (id.isEmpty())
        return missingParameter(QStringLiteral("Required parameter missing: ArchiveId"));
    const auto archive = vault.archives.constFind(id.toUtf8());
    if (archive == vault.archives.cend())
        return notFound(QStringLiteral("The archive ID was not found: ") + id);
    const QString tierName = parameter(body, "Tier");
    const auto tier = tierName.isEmpty() ? std::optional(Tier::Standard) : tierOf(tierName);
    if (!tier)
        return invalidParameter(QStringLiteral("Invalid tier: ") + tierName);
    const auto range = retrievedRange(parameter(body, "RetrievalByteRange"), archive->sizeInBytes);
    if (!range)
        return failure(range.error());
    job.retrieval = Retrieval{*archive, range->first, range->last, *tier};
    job.completes = context.now.addSecs(std::chrono::seconds(durationOf(*tier)).count());
    return checkRetrievalPolicy(*job.retrieval, context);
}

/// Numbers are texts in the documentation; some clients send numbers.
QString textOrNumber(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger(-1)) : value.toString();
}

Result<InventoryRange> inventoryRange(const QJsonObject &body)
{
    const QString format = parameter(body, "Format");
    if (!format.isEmpty() && format != QLatin1String("CSV") && format != QLatin1String("JSON"))
        return invalidParameter(QStringLiteral("Invalid format: ") + format);
    for (const char *name : {"ArchiveId", "RetrievalByteRange"}) {
        if (!parameter(body, name).isEmpty()) {
            return invalidParameter(QLatin1String(name) +
                                    QStringLiteral(" is not for inventory retrievals."));
        }
    }
    const QJsonObject range = body[QLatin1String("InventoryRetrievalParameters")].toObject();
    return InventoryRange{format == QLatin1String("CSV"), parameter(range, "StartDate"),
                          parameter(range, "EndDate"), textOrNumber(range[QLatin1String("Limit")]),
                          parameter(range, "Marker")};
}

Result<void> makeInventory(Job &job, const QJsonObject &body, const Vault &vault,
                           const OperationContext &context)
{
    const auto range = inventoryRange(body);
    if (!range)
        return failure(range.error());
    const VaultArn arn = context.store.arn(vault.name);
    if (!vault.lastInventory) {
        return notFound(QStringLiteral("The vault has no inventory yet; the first is made about a "
                                       "day after the first archive: ") +
                        arn.toString());
    }
    const auto list = inventoryList(vault, arn, *range);
    if (!list)
        return failure(list.error());
    const auto content = keep(list->text, context);
    if (!content)
        return failure(content.error());
    job.inventory = {*range, *content};
    job.inventory.range.marker = list->nextMarker;
    job.completes = context.now.addSecs(std::chrono::seconds(durationOf(Tier::Standard)).count());
    return {};
}

Result<void> makeJob(Job &job, const QJsonObject &body, const Vault &vault,
                     const OperationContext &context)
{
    const QString type = parameter(body, "Type");
    if (type.isEmpty())
        return missingParameter(QStringLiteral("Required parameter missing: Type"));
    job.description = parameter(body, "Description");
    if (const auto description = checkDescription(job.description); !description)
        return description;
    job.snsTopic = parameter(body, "SNSTopic");
    if (!job.snsTopic.isEmpty()) {
        if (const auto topic = checkTopic(job.snsTopic); !topic)
            return topic;
    }
    if (type == QLatin1String("archive-retrieval"))
        return makeRetrieval(job, body, vault, context);
    if (type == QLatin1String("inventory-retrieval"))
        return makeInventory(job, body, vault, context);
    // S3 Glacier Select is closed to new customers (developer guide); what exactly they are
    // answered is not documented.
    return invalidParameter(type == QLatin1String("select")
                                ? QStringLiteral("Select is no longer available to new customers.")
                                : QStringLiteral("Invalid job type: ") + type);
}

} // namespace

HttpReply initiateJob(const Call &call, const HttpRequest &request, const OperationContext &context)
{
    Job job{randomToken(context.random, jobIdLength), {}, {}, context.now, {}, false, {}, {}};
    const auto initiated = changeVault(call, context, [&](Vault &vault) -> Result<void> {
        const auto body = objectOf(request, QStringLiteral("jobParameters"));
        if (!body)
            return failure(body.error());
        return makeJob(job, *body, vault, context).map([&] { vault.jobs.append(job); });
    });
    if (!initiated)
        return errorReply(initiated.error());
    HttpReply answer = reply(202);
    answer.headers = {{"Location", pathOf(*call.vault, context, "/jobs/" + job.id)},
                      {"x-amz-job-id", job.id}};
    return answer;
}

} // namespace vaultlock::sandbox
