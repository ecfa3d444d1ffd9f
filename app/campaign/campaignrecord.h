// SPDX-License-Identifier: GPL-3.0-or-later

// A campaign as it is kept, from before its first Initiate until it is over.
#pragma once

#include "core/identifiers.h"
#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vaultlock::campaign {

struct CampaignVault
{
    VaultArn vault;
    QByteArray policy; ///< what is initiated there, byte for byte
    /// Identities of the dangers in it that were accepted.
    std::vector<std::string> accepted;
};

/// What was decided. How far it has come is nowhere but in the journal: an intent of the same
/// policy for the same vault, since `begun`, is the campaign's.
struct Campaign
{
    QUuid id;
    QDateTime begun;        ///< UTC, milliseconds; by the local clock, as the journal's entries
    QString origin;         ///< LockOrigin::key() of its service
    QString connectionName; ///< for people
    std::vector<CampaignVault> vaults; ///< in the order in which they are initiated
};

/// One file, whole or not there, for its owner alone. Blocks. Of several programs one at a time
/// carries a campaign out: whoever holds the turn.
class CampaignRecord
{
public:
    /// path: of the file; a lock file is made beside it.
    explicit CampaignRecord(QString path);
    ~CampaignRecord();
    Q_DISABLE_COPY_MOVE(CampaignRecord)

    /// None is there: nothing. FileNotReadable: it cannot be read, or is no campaign of this
    /// version; it is left as it is.
    Result<std::optional<Campaign>> read() const;
    /// FileNotWritable: then nothing may be initiated.
    Result<void> write(const Campaign &campaign);
    /// It is over: the file goes, unless it is of another campaign. FileNotWritable.
    Result<void> remove(const QUuid &id);

    /// Until this dies, or endTurn(). False: another window has it. FileNotWritable: nobody can
    /// have it.
    Result<bool> takeTurn();
    void endTurn();

private:
    class Turn;

    QString m_path;
    std::unique_ptr<Turn> m_turn;
};

/// The form of the file: JSON, `schema` 1.
QByteArray campaignBytes(const Campaign &campaign);
std::optional<Campaign> campaignFrom(const QByteArray &bytes);

} // namespace vaultlock::campaign
