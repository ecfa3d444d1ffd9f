// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/meaning/difference.h"

#include "policy/account/accountedvault.h"
#include "policy/account/policycomparison.h"
#include "policy/decision/preparedpolicy.h"
#include "policy/meaning/asker.h"
#include "policy/reader/reader.h"
#include "policy/wildcards.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>

namespace vaultlock::policy {

namespace {

using Verdict = ExplainedInterval::Verdict;
using Direction = PolicyComparison::Direction;

struct Side
{
    explicit Side(std::string_view text)
        : tree(read(text))
        , document(documentOf(tree))
        , model(modelOf(tree, document))
        , prepared(model)
    {
    }
    bool isReadable() const { return tree.faults.empty() && document.statement != noNode; }

    Tree tree;
    Document document;
    PolicyModel model;
    PreparedPolicy prepared;
};

/// What tells actions apart in both.
std::string signatureOf(std::size_t action, const Side &before, const Side &after)
{
    const Action &known = glacierActions()[action];
    std::string signature{known.carriesAge ? 'a' : '-', known.carriesTags ? 't' : '-',
                          known.name == "DeleteArchive" ? 'd' : '-'};
    for (const Side *side : {&before, &after}) {
        for (const StatementModel &statement : side->model.statements)
            signature.push_back(statement.actions.reached.contains(action) ? '1' : '0');
    }
    return signature;
}

/// What has an age, deletion, comes first.
using ActionGroups = std::map<std::string, std::vector<std::size_t>, std::greater<>>;

ActionGroups groupsOf(const Side &before, const Side &after)
{
    ActionGroups groups;
    for (std::size_t i = 0; i < glacierActions().size(); ++i) {
        if (glacierActions()[i].scope == ActionScope::Vault)
            groups[signatureOf(i, before, after)].push_back(i);
    }
    return groups;
}

Verdict verdictOf(Decision decision)
{
    switch (decision) {
    case Decision::Denied:
        return Verdict::Denied;
    case Decision::Indeterminate:
        return Verdict::Undecided;
    case Decision::Allowed:
        return Verdict::Allowed;
    case Decision::NoDecision:
        break;
    }
    return Verdict::NotDecided;
}

int dayOf(std::int64_t day)
{
    return static_cast<int>(std::min<std::int64_t>(day, std::numeric_limits<int>::max()));
}

class Comparing
{
public:
    Comparing(const Side &before, const Side &after, std::string_view vaultArn, std::size_t work,
              MeaningDifference &result)
        : m_before(before)
        , m_after(after)
        , m_comparison(before.model, after.model, {std::string(vaultArn), true, nullptr, madeAt},
                       work)
        , m_space(m_comparison.account().space())
        , m_result(result)
    {
        const auto keys = m_space.keys();
        m_looksAtTags = std::any_of(keys.begin(), keys.end(),
                                    [](const KeyDimension &key) { return key.isVaultTag(); });
    }

    void run()
    {
        if (!m_space.isWorkable()) {
            m_result.isCutShort = true;
            return;
        }
        makeRows();
        for (const auto &[signature, actions] : groupsOf(m_before, m_after)) {
            if (signature.find('1', 3) != std::string::npos)
                compareGroup(actions);
        }
        m_result.isEquivalent = m_result.differences.empty() && !m_result.isCutShort;
    }

private:
    struct Row
    {
        WhoWhatRow who;
        std::size_t requester;
        bool isShown; ///< else only where it makes a difference of its own
    };

    void compareGroup(const std::vector<std::size_t> &actions)
    {
        Box box = m_space.everything();
        m_space.cells().fix(box, RequestSpace::actionDimension, actions.front());
        // Of all who ask together first: mostly there is nothing.
        for (const auto direction : {Direction::Forth, Direction::Back}) {
            if (!m_comparison.differingIn(box, direction))
                continue;
            for (const Row &row : m_rows) {
                Box one = box;
                m_space.cells().fix(one, RequestSpace::requesterDimension, row.requester);
                compareAges(actions, row, direction, one);
            }
        }
    }

    /// Those with a name of their own, then who is only told apart by what the policies look at.
    /// One who stands for all is every asker.
    void makeRows()
    {
        const auto principal = [&](std::size_t requester) {
            return m_space.requesters()[requester].principal;
        };
        if (m_space.requesters().size() == 1) {
            m_rows.push_back({{Asker::Root, principal(0)}, 0, true});
            for (const Asker asker : {Asker::OwnPrincipal, Asker::OtherAccount, Asker::Anonymous})
                m_rows.push_back({{asker, {}}, 0, true});
            return;
        }
        for (const bool isShown : {true, false}) {
            for (std::size_t i = 0; i < m_space.requesters().size(); ++i) {
                const auto asker = askerOf(i, m_space);
                if ((asker || m_space.requesters()[i].isNamed) != isShown)
                    continue;
                const bool hasName = !asker || asker == Asker::Root;
                m_rows.push_back({{asker, hasName ? principal(i) : std::string()}, i, isShown});
            }
        }
    }

    void compareAges(const std::vector<std::size_t> &actions, const Row &row, Direction direction,
                     const Box &box)
    {
        std::optional<DecidedDifferently> open;
        const auto close = [&](std::optional<int> lastDay) {
            if (open) {
                open->lastDay = lastDay;
                take(std::move(*open), row.isShown);
            }
            open.reset();
        };
        const KeyDimension *age = m_space.keyNamed(archiveAgeKey);
        const bool hasAge = age && glacierActions()[actions.front()].carriesAge;
        const std::size_t end = hasAge ? age->cellCount() : 1;
        for (std::size_t cell = hasAge ? age->firstSample() : 0; cell < end; ++cell) {
            Box atAge = box;
            int day = 0;
            if (hasAge) {
                m_space.cells().fix(atAge, age->dimension, cell);
                day = dayOf(age->wholes[cell - age->firstSample()]);
            }
            if (m_comparison.account().wasCutShort()) {
                m_result.isCutShort = true;
                break;
            }
            auto found = differing(actions, row, direction, atAge);
            if (open && (!found || !isGoingOn(*open, *found)))
                close(day - 1);
            if (found && !open) {
                open = std::move(found);
                open->firstDay = day;
            }
        }
        close(std::nullopt);
    }

    static bool isGoingOn(const DecidedDifferently &one, const DecidedDifferently &next)
    {
        return one.before == next.before && one.after == next.after && one.tags == next.tags &&
               one.context == next.context;
    }

    /// Nothing where they are alike; what may differ and cannot be told is only noted.
    std::optional<DecidedDifferently> differing(const std::vector<std::size_t> &actions,
                                                const Row &row, Direction direction, const Box &box)
    {
        const auto found = simplestIn(box, direction);
        if (!found)
            return std::nullopt;
        const Request request = m_space.requestIn(found->box);
        const Decision was = m_before.prepared.decision(request);
        const Decision is = m_after.prepared.decision(request);
        if (!found->isCertain || was == is) {
            m_result.isCutShort = true;
            return std::nullopt;
        }
        DecidedDifferently one;
        one.who = row.who;
        for (const std::size_t action : actions)
            one.actions.emplace_back(glacierActions()[action].name);
        one.isAboutTags = m_looksAtTags;
        addContext(one, request);
        one.before = verdictOf(was);
        one.after = verdictOf(is);
        return one;
    }

    /// Without tags, and without other keys that a request may lack, if that will do.
    std::optional<DifferingBox> simplestIn(const Box &box, Direction direction) const
    {
        const auto found = m_comparison.differingIn(box, direction);
        if (!found)
            return found;
        for (const bool evenTagged : {false, true}) {
            Box plain = box;
            for (const KeyDimension &key : m_space.keys()) {
                if (key.canBeAbsent && !key.isAge() && (!evenTagged || !key.isVaultTag()))
                    m_space.cells().fix(plain, key.dimension, 0);
            }
            const auto simple = m_comparison.differingIn(plain, direction);
            if (simple && simple->isCertain)
                return simple;
        }
        return found;
    }

    void addContext(DecidedDifferently &one, const Request &request) const
    {
        for (const KeyDimension &key : m_space.keys()) {
            const KeyValues values = request.lookup(key.key);
            if (key.isAge() || values.state != KeyValues::State::Present)
                continue;
            if (key.isVaultTag())
                one.tags.push_back({tagNamed(key.key), values.values->front()});
            else
                one.context.push_back({std::string(key.key), *values.values});
        }
    }

    /// As a policy writes it: the key is in lower case here.
    std::string tagNamed(std::string_view key) const
    {
        for (const Side *side : {&m_before, &m_after}) {
            for (const StatementModel &statement : side->model.statements) {
                for (const Condition &condition : statement.conditions) {
                    if (condition.isVaultTag() && lowered(condition.keyName) == key)
                        return std::string(condition.key.tag);
                }
            }
        }
        return std::string(key);
    }

    /// Who is only told apart by something is named where that makes the difference.
    void take(DecidedDifferently one, bool isShown)
    {
        const auto isAlike = [&](DecidedDifferently other) {
            other.who = one.who;
            return other == one;
        };
        const auto &known = m_result.differences;
        if (!isShown && std::any_of(known.begin(), known.end(), isAlike))
            return;
        if (known.size() < mostDifferences)
            m_result.differences.push_back(std::move(one));
        else
            ++m_result.moreDifferences;
    }

    const Side &m_before;
    const Side &m_after;
    PolicyComparison m_comparison;
    const RequestSpace &m_space;
    MeaningDifference &m_result;
    std::vector<Row> m_rows;
    bool m_looksAtTags = false;
};

} // namespace

MeaningDifference differenceOf(std::string_view before, std::string_view after,
                               std::string_view vaultArn, std::size_t work)
{
    MeaningDifference result;
    result.sameness = compare(before, after);
    const Side left(before);
    const Side right(after);
    result.isBeforeReadable = left.isReadable();
    result.isAfterReadable = right.isReadable();
    if (result.sameness == Sameness::Different && result.isBeforeReadable && result.isAfterReadable)
        Comparing(left, right, vaultArn, work, result).run();
    return result;
}

} // namespace vaultlock::policy
