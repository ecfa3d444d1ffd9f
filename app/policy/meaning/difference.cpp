#include "policy/meaning/difference.h"

#include "policy/meaning/namedprincipals.h"
#include "policy/meaning/openpolicy.h"
#include "policy/meaning/whatif.h"
#include "policy/reader/reader.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace vaultlock::policy {

namespace {

using Verdict = ExplainedInterval::Verdict;

struct Side
{
    explicit Side(std::string_view text)
        : tree(read(text))
        , document(documentOf(tree))
        , model(modelOf(tree, document))
    {
    }
    bool isReadable() const { return tree.faults.empty() && document.statement != noNode; }
    OpenPolicy openFor(ActionSet action) const { return {modelOf(tree, document), action, true}; }

    Tree tree;
    Document document;
    PolicyModel model;
};

/// What tells actions apart in both.
std::string signatureOf(std::size_t action, const Side &before, const Side &after)
{
    const Action &known = glacierActions()[action];
    std::string signature{known.carriesAge ? 'a' : '-', known.carriesTags ? 't' : '-'};
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

std::vector<WhoWhatRow> askersOf(const Side &before, const Side &after, std::string_view vaultArn)
{
    const std::string root =
        requestOf(Asker::Root, "glacier:DeleteArchive", vaultArn, nullptr).requester().text();
    std::vector<WhoWhatRow> rows{{Asker::Root, root}};
    std::vector<std::string> names = principalsNamedBy(before.model);
    for (std::string &name : principalsNamedBy(after.model))
        names.push_back(std::move(name));
    for (std::string &name : names) {
        const WhoWhatRow row{std::nullopt, name};
        if (name != root && std::find(rows.begin(), rows.end(), row) == rows.end())
            rows.push_back(row);
    }
    for (const Asker asker : {Asker::OwnPrincipal, Asker::OtherAccount, Asker::Anonymous})
        rows.push_back({asker, {}});
    return rows;
}

using Tags = std::vector<VaultTag>;

/// A text that the pattern matches.
std::string matching(std::string_view pattern)
{
    std::string text(pattern);
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '*' || c == '?'; }, 'x');
    return text;
}

void addTags(const Condition &condition, Tags &all)
{
    const bool isNull = condition.op && condition.op->family == OperatorFamily::Null;
    for (const ScalarValue &value : condition.values) {
        const VaultTag tag{std::string(condition.key.tag),
                           isNull ? std::string("x") : matching(value.text)};
        if (std::find(all.begin(), all.end(), tag) == all.end())
            all.push_back(tag);
    }
}

/// What the vault may have: none of the tags that either looks at, each, each with another value,
/// and one of each key together.
std::vector<Tags> situationsOf(const Side &before, const Side &after)
{
    Tags all;
    for (const Side *side : {&before, &after}) {
        for (const StatementModel &statement : side->model.statements) {
            for (const Condition &condition : statement.conditions) {
                if (condition.isVaultTag())
                    addTags(condition, all);
            }
        }
    }
    std::vector<Tags> situations{{}};
    Tags together;
    for (const VaultTag &tag : all) {
        situations.push_back({tag});
        const bool isNewKey =
            std::none_of(together.begin(), together.end(),
                         [&](const VaultTag &other) { return other.key == tag.key; });
        if (isNewKey) {
            together.push_back(tag);
            situations.push_back({{tag.key, "another value"}});
        }
    }
    if (together.size() > 1)
        situations.push_back(together);
    return situations;
}

class Sweep
{
public:
    Sweep(const Side &before, const Side &after, std::string_view vaultArn, std::size_t work,
          MeaningDifference &result)
        : m_before(before)
        , m_after(after)
        , m_vaultArn(vaultArn)
        , m_left(work)
        , m_result(result)
        , m_askers(askersOf(before, after, vaultArn))
        , m_situations(situationsOf(before, after))
    {
    }

    void run()
    {
        for (const auto &[signature, actions] : groupsOf(m_before, m_after)) {
            if (signature.find('1', 2) != std::string::npos)
                sweepGroup(actions);
        }
    }

private:
    void sweepGroup(const std::vector<std::size_t> &actions)
    {
        const Action &first = glacierActions()[actions.front()];
        const OpenPolicy before = m_before.openFor(ActionSet::of(first.name));
        const OpenPolicy after = m_after.openFor(ActionSet::of(first.name));
        std::set<int> days{0};
        if (first.carriesAge) {
            for (const OpenPolicy *side : {&before, &after}) {
                for (const int day : side->breakpoints())
                    days.insert(day);
            }
        }
        for (const WhoWhatRow &who : m_askers) {
            for (const Tags &tags : m_situations) {
                const std::size_t needed =
                    days.size() * (before.statementCount() + after.statementCount());
                if (needed > m_left) {
                    m_result.isCutShort = true;
                    return;
                }
                m_left -= needed;
                sweepAges(who, tags, actions, days, before, after);
            }
        }
    }

    Request requestOfRow(const WhoWhatRow &who, const Tags &tags, std::string_view action) const
    {
        const std::string full = "glacier:" + std::string(action);
        return who.asker ? requestOf(*who.asker, full, m_vaultArn, &tags)
                         : requestFor({who.principal, full, std::string(m_vaultArn), {}, tags});
    }

    void sweepAges(const WhoWhatRow &who, const Tags &tags, const std::vector<std::size_t> &actions,
                   const std::set<int> &days, const OpenPolicy &before, const OpenPolicy &after)
    {
        const Action &first = glacierActions()[actions.front()];
        Request request = requestOfRow(who, tags, first.name);
        std::optional<DecidedDifferently> open;
        const auto close = [&](std::optional<int> lastDay) {
            if (open) {
                open->lastDay = lastDay;
                take(std::move(*open));
            }
            open.reset();
        };
        for (const int day : days) {
            const bool hasAge = first.carriesAge;
            const Verdict was =
                (hasAge ? before.decidedAt(day, request) : before.decided(request)).verdict;
            const Verdict is =
                (hasAge ? after.decidedAt(day, request) : after.decided(request)).verdict;
            if (open && (open->before != was || open->after != is))
                close(day - 1);
            if (was != is && !open)
                open = differing(who, tags, actions, day, was, is);
        }
        close(std::nullopt);
    }

    DecidedDifferently differing(const WhoWhatRow &who, const Tags &tags,
                                 const std::vector<std::size_t> &actions, int day, Verdict was,
                                 Verdict is) const
    {
        DecidedDifferently one{who, {}, tags, m_situations.size() > 1, day, std::nullopt, was, is};
        for (const std::size_t action : actions)
            one.actions.emplace_back(glacierActions()[action].name);
        return one;
    }

    /// With tags that change nothing it is said once.
    void take(DecidedDifferently one)
    {
        DecidedDifferently untagged = one;
        untagged.tags.clear();
        if (one.tags.empty())
            m_untagged.push_back(one);
        else if (std::find(m_untagged.begin(), m_untagged.end(), untagged) != m_untagged.end())
            return;
        if (m_result.differences.size() < mostDifferences)
            m_result.differences.push_back(std::move(one));
        else
            ++m_result.moreDifferences;
    }

    const Side &m_before;
    const Side &m_after;
    std::string_view m_vaultArn;
    std::size_t m_left; ///< of the work
    MeaningDifference &m_result;
    std::vector<WhoWhatRow> m_askers;
    std::vector<Tags> m_situations;
    std::vector<DecidedDifferently> m_untagged;
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
        Sweep(left, right, vaultArn, work, result).run();
    return result;
}

} // namespace vaultlock::policy
