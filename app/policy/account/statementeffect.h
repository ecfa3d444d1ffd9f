// SPDX-License-Identifier: GPL-3.0-or-later

// What a statement comes to, action by action, as the account of the policy has it: for findings,
// and for plain words.
#pragma once

#include "policy/account/agebound.h"
#include "policy/account/vaultaccount.h"

#include <QVarLengthArray>

#include <array>

namespace vaultlock::policy {

/// Actions whose requests are alike in what they carry.
enum class ActionKind : std::uint8_t {
    Deletion, // the archive's age, and the vault's tags
    Job,      // InitiateJob: the age of an archive, or none for an inventory
    Tagged,   // the vault's tags
    Bare,
};
inline constexpr std::array actionKinds{ActionKind::Deletion, ActionKind::Job, ActionKind::Tagged,
                                        ActionKind::Bare};
ActionSet actionsOf(ActionKind kind);

/// Those that rules ask for, by what the catalogue says of them. For as long as the program.
struct KnownActions
{
    ActionSet deletion; ///< DeleteArchive
    ActionSet retrieval;
    ActionSet upload;
    ActionSet completeLock;
    ActionSet abortLock;
    ActionSet tagging; ///< whatever changes the vault's tags
};
const KnownActions &knownActions();

/// Whole days of an archive's age.
struct Days
{
    static constexpr std::int64_t endless = INT64_MAX;
    std::int64_t first = 0;
    std::int64_t last = endless; ///< included
};

struct StatementEffect
{
    const StatementModel *statement = nullptr;
    const StatementCells *cells = nullptr; ///< the first, where a variable makes several of it
    bool isForNobody = false;              ///< its Principal means none of those who may ask
    bool isOfVault = true;           ///< else all of this is as if its Resource were the vault
    ActionSet applies;               ///< some request meets it
    ActionSet always;                ///< every request of those whom it means does
    ActionSet binds;                 ///< every request of the vault's own account does
    ActionSet bindsOrTagged;         ///< the same, but for the vault's tags
    const Condition *hold = nullptr; ///< a tag of the vault decides, of DeleteArchive
    /// Of DeleteArchive, where the statement's conditions on the age hold, ascending; all days
    /// without such conditions.
    QVarLengthArray<Days, 2> days;
    bool areDaysKnown = true;
    AgeBound upperBound; ///< which number ends them

    bool isRetention() const
    {
        return areDaysKnown && days.size() == 1 && days.front().first == 0 &&
               days.front().last != Days::endless;
    }
};

/// Boxes that are asked for again and again, made once each, when they are first asked for: not
/// for several threads.
class EffectQuestions
{
public:
    explicit EffectQuestions(const VaultAccount &account)
        : m_account(account)
        , m_age(account.space().keyNamed(archiveAgeKey))
    {
    }

    const VaultAccount &account() const { return m_account; }
    const RequestSpace &space() const { return m_account.space(); }
    /// The archive's age; null where no policy looks at it.
    const KeyDimension *age() const { return m_age; }
    StatementEffect effectOf(const StatementModel &statement, std::size_t policy = 0) const;
    /// The requests for actions of that kind: of everybody, or of the vault's own account. What no
    /// request carries is left out.
    const Box &requestsOf(ActionKind kind) const;
    const Box &ownRequestsOf(ActionKind kind) const;
    /// The dimension in which no request for the action meets the statement; nothing where one may.
    std::optional<std::size_t> obstacleOf(const StatementCells &cells, ActionKind kind) const;
    /// As days, where a set of cells of the age is meant.
    QVarLengthArray<Days, 2> daysOf(const Box &box) const;

private:
    void narrow(Box &box, ActionKind kind, bool isOwn) const;
    void addCells(StatementEffect &effect, const StatementCells &cells) const;
    void addKind(StatementEffect &effect, const StatementCells &cells, ActionKind kind) const;
    bool isAlways(const StatementCells &cells, ActionKind kind) const;
    /// Of the requests of a box: where a statement certainly applies.
    enum class Reach : std::uint8_t {
        Everywhere,
        WhereTagged, // or that depends on nothing but the vault's tags
        Elsewhere,
    };
    Reach reachIn(const Box &box, const StatementCells &cells) const;
    void addDays(StatementEffect &effect) const;
    void addHold(StatementEffect &effect) const;

    const VaultAccount &m_account;
    const KeyDimension *m_age;
    struct Kept
    {
        std::array<Box, 4> boxes; ///< of each kind
        std::array<bool, 4> areMade{};
    };
    mutable Kept m_everybody;
    mutable Kept m_own;
};

} // namespace vaultlock::policy
