// SPDX-License-Identifier: GPL-3.0-or-later

// The exact account of which requests the policies of one vault deny: every sentence, danger,
// picture, table and comparison about a lock is read from it.
//
// A question is a box of requests; the answer is proved for all of them, or comes with a request
// that shows it (see RequestSpace::requestIn), or is "cannot be told": where AWS documents nothing,
// or where it would take more work than it was given. Model: Backes et al., "Semantic-based
// Automated Reasoning for AWS Access Policies using SMT", FMCAD 2018; for one vault the answer is
// found by taking cells away, see cellspace.h.
#pragma once

#include "policy/account/requestspace.h"

#include <initializer_list>
#include <optional>
#include <string_view>

namespace vaultlock::policy {

/// Of the requests of a box.
enum class Extent : std::uint8_t {
    None, // or there is no request in it
    Some,
    All,
    Untold,
};

/// Which of the account's policies are meant: bits.
using PolicyChoice = unsigned;
inline constexpr PolicyChoice lockPolicy = 1;
inline constexpr PolicyChoice accessPolicy = 2;
inline constexpr PolicyChoice bothPolicies = 3;

/// What becomes of the requests of a box.
struct Ruling
{
    enum class Verdict : std::uint8_t {
        Denied,      // all of them
        Untold,      // that cannot be told of some of them, and none is certainly left free
        MayBeDenied, // some are, some are not
        Allowed,     // none is denied, all are allowed
        MayBeAllowed,
        NotDecided, // nothing applies: other policies decide
    };
    Verdict verdict = Verdict::NotDecided;
    std::size_t policy = 0;
    /// The first that has this effect on all of them; else on some.
    std::optional<std::size_t> statement;
    bool areSeveral = false; ///< Denied or Allowed, by no one statement alone
};

class VaultAccount
{
public:
    /// More than any policy of 20 KB that was met needs; some tens of milliseconds.
    static constexpr std::size_t usualWork = 5'000'000;

    /// lock and access (null without one) outlive it. work: for all questions together, in
    /// literals looked at.
    VaultAccount(const PolicyModel &lock, const PolicyModel *access, AccountedVault vault,
                 std::size_t work = usualWork);

    const RequestSpace &space() const { return m_space; }
    bool isWorkable() const { return m_space.isWorkable(); }
    /// A question since was given up.
    bool wasCutShort() const { return m_wasCutShort; }
    /// Takes what looking at a statement costs off the work that is left; false where there is not
    /// as much.
    bool spendOn(const StatementCells &statement) const;

    /// All requests for one action (without `glacier:`), or for all of them.
    Box requestsFor(std::string_view action) const;
    Box requests() const { return m_space.everything(); }
    /// Leaves those of some requesters, of requests without the key, of all cells but the first …
    template <typename IsMeant>
    void keepRequesters(Box &box, IsMeant isMeant) const;
    void keepRequester(Box &box, std::size_t requester) const;
    void keepCell(Box &box, const KeyDimension &key, std::size_t cell) const;
    void dropAbsent(Box &box, const KeyDimension &key) const;

    Extent denied(const Box &box, PolicyChoice of = lockPolicy) const;
    /// Whether denied() is All, where nothing else is asked: half of the work.
    bool isAllDenied(const Box &box, PolicyChoice of = lockPolicy) const;
    /// Of one statement alone, whoever it means: does it apply?
    Extent applies(const StatementCells &statement, const Box &box) const;
    /// A part of the box in which nothing is denied, whatever else the policies hold; nothing where
    /// there is none, or none that can be told.
    std::optional<Box> whereFree(const Box &box, PolicyChoice of = lockPolicy) const;
    /// A part of it in which the statement applies for certain.
    std::optional<Box> whereApplies(const StatementCells &statement, const Box &box,
                                    bool certainly = true) const;
    Ruling ruling(const Box &box, PolicyChoice of = lockPolicy) const;

    /// Statements of some policies with that effect.
    struct Excluded
    {
        Effect effect;
        PolicyChoice of;
    };
    /// Leaves requests in which none of them applies (certainly: none even may).
    SearchOutcome avoid(Box &box, std::initializer_list<Excluded> excluded, bool certainly) const;

private:
    bool isUndecidedIn(const StatementCells &statement, const Box &box) const;
    Ruling allowance(Ruling ruling, const Box &box, PolicyChoice of) const;
    std::vector<Avoided> impossible() const;
    SearchOutcome search(Box &box, std::vector<Avoided> avoided) const;
    bool isAnyIn(const Box &box) const;
    const StatementCells *firstCovering(const Box &box, Effect effect, PolicyChoice of) const;
    const StatementCells *firstApplying(const Box &box, Effect effect, PolicyChoice of,
                                        bool certainly) const;

    RequestSpace m_space;
    mutable std::size_t m_workLeft;
    mutable bool m_wasCutShort = false;
};

template <typename IsMeant>
void VaultAccount::keepRequesters(Box &box, IsMeant isMeant) const
{
    for (std::size_t i = 0; i < m_space.requesters().size(); ++i) {
        if (!isMeant(m_space.requesters()[i]))
            m_space.cells().remove(box, RequestSpace::requesterDimension, i);
    }
}

} // namespace vaultlock::policy
