// SPDX-License-Identifier: GPL-3.0-or-later

// A retrieval: something that takes hours, and whose output is there for a day. Pure.
// Source: Glacier API reference, "Job Operations"; developer guide, "Archive Retrieval Options".
#pragma once

#include "sandbox/vaults/archive.h"
#include "sandbox/vaults/content.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace vaultlock::sandbox {

/// Letters, as long as the service's.
inline constexpr int jobIdLength = 92;
/// "A job ID will not expire for at least 24 hours after Glacier completes the job."
inline constexpr std::chrono::hours lifeOfAnOutput{24};

enum class Tier : quint8 {
    Expedited,
    Standard,
    Bulk
};

/// The longest that AWS documents as usual (1–5 minutes, 3–5 hours, 5–12 hours): who waits for it
/// here has waited long enough there.
std::chrono::minutes durationOf(Tier tier);
/// `Expedited`
QString tierText(Tier tier);
std::optional<Tier> tierOf(const QString &text);

/// Which archives an inventory is to list, as it was asked for.
struct InventoryRange
{
    bool isCsv = false;
    QString startDate; ///< created on or after it; empty: from the first
    QString endDate;   ///< created before it; empty: to the last
    QString limit;     ///< empty: all
    QString marker;    ///< empty: from the first

    friend bool operator==(const InventoryRange &, const InventoryRange &) = default;
};

/// What an archive's retrieval is about.
struct Retrieval
{
    Archive archive; ///< as it was; its output stays where it is deleted
    qint64 first = 0;
    qint64 last = 0; ///< included
    Tier tier = Tier::Standard;

    friend bool operator==(const Retrieval &, const Retrieval &) = default;
};

struct InventoryOutput
{
    InventoryRange range;
    Content content; ///< written when the job was initiated: the last inventory of then

    friend bool operator==(const InventoryOutput &, const InventoryOutput &) = default;
};

struct Job
{
    QByteArray id;
    QString description;
    QString snsTopic;    ///< kept and shown; nothing is sent
    QDateTime created;   ///< UTC
    QDateTime completes; ///< UTC
    bool isCompleted = false;
    std::optional<Retrieval> retrieval; ///< else it is an inventory's
    InventoryOutput inventory;

    friend bool operator==(const Job &, const Job &) = default;
};

qint64 outputSize(const Job &job);

/// Whether the tree hash of these bytes is one of those of which the archive's is made: "Computing
/// Checksums", tree-hash aligned ranges. `last` is included.
bool isTreeHashAligned(qint64 first, qint64 last, qint64 archiveSize);

} // namespace vaultlock::sandbox
