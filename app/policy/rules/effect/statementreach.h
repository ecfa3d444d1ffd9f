// What a statement comes to, action by action: on which it can take effect, on which it always
// does, and at which ages of an archive. Sets and intervals, no allocation: rules ask for it at
// every keystroke.
#pragma once

#include "policy/model/policymodel.h"

#include <cstdint>
#include <limits>
#include <string_view>

namespace vaultlock::policy {

/// The whole days at which all age conditions of a statement hold together. Every deletion of an
/// archive has an age.
struct AgeWindow
{
    static constexpr std::int64_t endless = std::numeric_limits<std::int64_t>::max();

    bool hasConditions = false;
    bool isDecided = true;  ///< every operator and every operand is one that AWS documents here
    bool hasGaps = false;   ///< days between first and last are left out
    std::int64_t first = 0; ///< included
    std::int64_t last = endless;
    const Condition *firstBy = nullptr; ///< the Greater… that set it
    const Condition *lastBy = nullptr;  ///< the Less… that set it
    ScalarValue lastOperand{};          ///< of lastBy, the one that counts
    std::int64_t lastNumber = 0;        ///< its whole days

    bool isEmpty() const { return first > last; }
    bool isEverything() const { return first <= 0 && last == endless && !hasGaps; }
    /// From day 0 on to a last day, all of it known.
    bool isRetention() const { return isDecided && lastBy && first <= 0 && last >= 0; }
    /// The first day that is not in it any more; where it ends.
    std::int64_t openingDay() const { return last + 1; }
};

/// Whom of the vault's own account a statement is about.
enum class Binding : std::uint8_t {
    Nobody,   // it cannot apply to anyone
    Some,     // some of the account, or not all of it for sure
    Account,  // all of the account, root included
    Everyone, // of every account
};

struct StatementReach
{
    const StatementModel *statement = nullptr;
    Binding binding = Binding::Some;
    ActionSet applies;        ///< some request for it meets the conditions
    ActionSet always;         ///< every request for it does
    ActionSet alwaysOrTagged; ///< but for the vault's tags every request does
    AgeWindow age;
    const Condition *hold = nullptr; ///< a tag of the vault decides, of DeleteArchive

    bool bindsAccount() const { return binding >= Binding::Account; }
};

/// Of one condition by itself, the age apart: the actions for which no request meets it, and those
/// for which all do. Where AWS does not say, neither.
struct ConditionReach
{
    ActionSet never;
    ActionSet always;
};
ConditionReach reachOf(const Condition &condition);

/// ownAccount: of the chosen vault; empty where none is chosen, and any account may be its own.
StatementReach reachOf(const StatementModel &statement, std::string_view ownAccount);

/// Those that a statement may reach, by what the catalogue says of them. For as long as the
/// program.
struct KnownActions
{
    ActionSet all;
    ActionSet withAge;  ///< requests have the archive's age; those of InitiateJob not always
    ActionSet withTags; ///< requests have the vault's tags
    ActionSet deletion; ///< DeleteArchive
    ActionSet retrieval;
    ActionSet upload;
    ActionSet completeLock;
    ActionSet abortLock;
    ActionSet tagging; ///< whatever changes the vault's tags
};
const KnownActions &knownActions();

} // namespace vaultlock::policy
