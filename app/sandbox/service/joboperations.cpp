// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/service/joboperations.h"

#include "sandbox/service/jobbody.h"
#include "sandbox/service/paging.h"
#include "sandbox/service/refusal.h"
#include "sandbox/service/reply.h"
#include "sandbox/service/replybody.h"

#include <QJsonArray>

namespace vaultlock::sandbox {

namespace {

/// The jobs that the query wants. InvalidParameter: it wants what cannot be.
Result<QList<Job>> wantedJobs(const HttpRequest &request, const QList<Job> &jobs)
{
    const QString completed = decodedQueryItem(request, "completed");
    const QString status = decodedQueryItem(request, "statuscode");
    if (!completed.isEmpty() && completed != QLatin1String("true") &&
        completed != QLatin1String("false"))
        return invalidParameter(QStringLiteral("Invalid completed: ") + completed);
    if (!status.isEmpty() && status != QLatin1String("InProgress") &&
        status != QLatin1String("Succeeded") && status != QLatin1String("Failed"))
        return invalidParameter(QStringLiteral("Invalid statuscode: ") + status);
    QList<Job> wanted;
    for (const Job &job : jobs) {
        const bool isWanted =
            (completed.isEmpty() || (completed == QLatin1String("true")) == job.isCompleted) &&
            (status.isEmpty() || status == statusOf(job));
        if (isWanted)
            wanted.append(job);
    }
    return wanted;
}

} // namespace

Result<Job> jobOf(const Call &call, const OperationContext &context)
{
    const auto vault = context.store.describe(*call.vault);
    if (!vault)
        return failure(vault.error());
    for (const Job &job : vault->jobs) {
        if (job.id == call.id)
            return job;
    }
    return notFound(QStringLiteral("The job ID was not found: ") + QString::fromUtf8(call.id));
}

HttpReply describeJob(const Call &call, const OperationContext &context)
{
    const auto job = jobOf(call, context);
    if (!job)
        return errorReply(job.error());
    return reply(200, jsonBody(jobObject(*job, context.store.arn(*call.vault))));
}

HttpReply listJobs(const Call &call, const HttpRequest &request, const OperationContext &context)
{
    const auto vault = context.store.describe(*call.vault);
    if (!vault)
        return errorReply(vault.error());
    const auto wanted = wantedJobs(request, vault->jobs);
    if (!wanted)
        return errorReply(wanted.error());
    const auto page =
        pageOf(request, *wanted, [](const Job &job) { return QString::fromLatin1(job.id); });
    if (!page)
        return errorReply(page.error());
    QJsonArray list;
    for (const Job &job : page->items)
        list.append(jobObject(job, context.store.arn(vault->name)));
    return reply(200, jsonBody({{QStringLiteral("JobList"), list},
                                {QStringLiteral("Marker"), textOrNull(page->marker)}}));
}

} // namespace vaultlock::sandbox
