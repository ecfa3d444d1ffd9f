// SPDX-License-Identifier: GPL-3.0-or-later

// What was seen last, and what differs since.
#pragma once

#include "core/result.h"
#include "fleet/fleet.h"

#include <QDateTime>
#include <QStringList>

#include <map>
#include <vector>

namespace vaultlock::fleet {

/// Of one vault, as far as it was ever known: what cannot be read now leaves what was read before.
struct Seen
{
    struct Lock
    {
        lock::LockStage stage = lock::LockStage::Unknown; ///< Unlocked, InProgress or Locked
        std::optional<QDateTime> created;
        QByteArray policySha256; ///< in hex; empty without a lock

        friend bool operator==(const Lock &, const Lock &) = default;
    };
    QString origin;
    QString vaultArn;
    std::optional<Lock> lock;
    std::optional<aws::Tags> tags;
    std::optional<QByteArray> accessPolicy; ///< as Row has it
};

/// Which vault it is: two services on one computer may have one of the same ARN each.
QString vaultKey(const QString &origin, const QString &arn);

struct Change
{
    enum class Kind {
        VaultIsNew,
        VaultIsGone, ///< a list that is whole does not have it
        LockChanged,
        TagsChanged,
        AccessPolicyChanged,
    };
    Kind kind;
    Seen before; ///< of a vault that is new: empty but for its name
    Seen after;  ///< of a vault that is gone: empty but for its name
};

/// A fleet as it was at one moment, for another thread.
struct LookedAt
{
    std::vector<Row> rows;
    std::vector<bool> isWhole; ///< by place: its list came to its end

    static LookedAt of(const Fleet &fleet);
};

/// Of all vaults that were ever read, by which service has them and by ARN.
class LastLook
{
public:
    /// What is kept in the file; nothing where there is none yet. InvalidInput: it is not what this
    /// program writes; FileNotReadable.
    static Result<LastLook> load(const QString &path);
    /// For the owner's eyes only. FileNotWritable.
    Result<void> save(const QString &path) const;
    /// In the folder of the journal.
    static QString userPath();

    bool isEmpty() const { return m_seen.empty(); }
    /// Each once, in alphabetical order.
    QStringList vaultNames() const;
    /// What differs, vault by vault in the order of ARNs. What either look does not know is no
    /// difference.
    std::vector<Change> changesTo(const LookedAt &now) const;
    /// Takes in what is known now. Vaults that are gone are forgotten.
    void take(const LookedAt &looked);

private:
    std::map<QString, Seen> m_seen; ///< by origin and ARN
};

} // namespace vaultlock::fleet
