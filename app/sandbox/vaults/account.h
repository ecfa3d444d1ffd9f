// SPDX-License-Identifier: GPL-3.0-or-later

// What belongs to the account in its Region, and to no vault. Values only.
// Source: Glacier API reference, "Data Retrieval Operations".
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace vaultlock::sandbox {

/// AWS General Reference, "S3 Glacier endpoints and quotas".
inline constexpr qsizetype mostCapacityUnits = 2;
/// "Create Vault": more are refused. Samples may be more.
inline constexpr qsizetype mostVaultsOfAnAccount = 1'000;

enum class RetrievalStrategy : quint8 {
    None,
    FreeTier,
    BytesPerHour
};
/// `BytesPerHour`
QString strategyText(RetrievalStrategy strategy);
std::optional<RetrievalStrategy> strategyOf(const QString &text);

struct CapacityUnit
{
    QByteArray id;
    QDateTime begins; ///< UTC
    QDateTime ends;   ///< UTC

    friend bool operator==(const CapacityUnit &, const CapacityUnit &) = default;
};

struct AccountSettings
{
    RetrievalStrategy strategy = RetrievalStrategy::None;
    std::optional<qint64> bytesPerHour; ///< of that strategy
    QList<CapacityUnit> capacity;

    friend bool operator==(const AccountSettings &, const AccountSettings &) = default;
};

} // namespace vaultlock::sandbox
