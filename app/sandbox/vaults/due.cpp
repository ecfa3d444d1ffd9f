// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/vaults/due.h"

#include "sandbox/vaults/inventory.h"

#include <chrono>

namespace vaultlock::sandbox {

namespace {

QDateTime after(const QDateTime &time, std::chrono::seconds life)
{
    return time.addSecs(life.count());
}

QDateTime dueOf(const Upload &upload)
{
    return after(upload.lastActivity, lifeOfAnUpload);
}

QDateTime dueOf(const Job &job)
{
    return job.isCompleted ? after(job.completes, lifeOfAnOutput) : job.completes;
}

void settleUploads(Vault &vault, const QDateTime &now)
{
    const auto uploads = vault.uploads;
    for (const Upload &upload : uploads) {
        if (dueOf(upload) <= now)
            vault.uploads.remove(upload.id);
    }
}

void settleJobs(Vault &vault, const QDateTime &now)
{
    QList<Job> left;
    for (Job job : std::as_const(vault.jobs)) {
        if (dueOf(job) <= now)
            job.isCompleted = true;
        if (dueOf(job) > now)
            left.append(job);
    }
    vault.jobs = left;
}

} // namespace

void takeSooner(std::optional<QDateTime> &due, const std::optional<QDateTime> &other)
{
    if (other && (!due || *other < *due))
        due = other;
}

std::optional<QDateTime> nextDue(const Vault &vault)
{
    std::optional<QDateTime> due = inventoryDue(vault);
    if (vault.lock && !vault.lock->isLocked)
        takeSooner(due, vault.lock->expires);
    for (const Upload &upload : vault.uploads)
        takeSooner(due, dueOf(upload));
    for (const Job &job : vault.jobs)
        takeSooner(due, dueOf(job));
    return due;
}

void settle(Vault &vault, const QDateTime &now)
{
    if (vault.lock && !vault.lock->isLocked && vault.lock->expires <= now)
        vault.lock.reset();
    if (const auto due = inventoryDue(vault); due && *due <= now)
        takeInventory(vault);
    settleUploads(vault, now);
    settleJobs(vault, now);
}

} // namespace vaultlock::sandbox
