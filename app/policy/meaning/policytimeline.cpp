#include "policy/meaning/policytimeline.h"

#include "policy/model/arn.h"
#include "policy/reader/reader.h"

#include <algorithm>
#include <map>

namespace vaultlock::policy {

namespace {

/// Actions that every statement treats alike.
struct ActionGroup
{
    std::vector<std::size_t> actions; ///< indices in glacierActions()
};

/// What tells actions apart: the statements that reach them, and the keys that they carry.
std::string signatureOf(std::size_t action, const PolicyModel &model)
{
    const Action &known = glacierActions()[action];
    std::string signature{known.carriesAge ? 'a' : '-', known.carriesTags ? 't' : '-'};
    for (const StatementModel &statement : model.statements)
        signature.push_back(statement.actions.reached.contains(action) ? '1' : '0');
    return signature;
}

std::vector<ActionGroup> groupsIn(const PolicyModel &model)
{
    std::vector<ActionGroup> groups;
    std::map<std::string, std::size_t> places;
    const auto all = glacierActions();
    const std::size_t deletion = actionNamed("DeleteArchive").value_or(all.size());
    std::vector<std::size_t> order;
    if (deletion < all.size())
        order.push_back(deletion);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i != deletion && all[i].scope == ActionScope::Vault)
            order.push_back(i);
    }
    for (const std::size_t action : order) {
        const std::string signature = signatureOf(action, model);
        if (signature.find('1', 2) == std::string::npos)
            continue;
        const auto [place, isNew] = places.emplace(signature, groups.size());
        if (isNew)
            groups.emplace_back();
        groups[place->second].actions.push_back(action);
    }
    return groups;
}

/// The first vault that a statement names without wildcards.
std::string vaultNamedBy(const PolicyModel &model)
{
    for (const StatementModel &statement : model.statements) {
        for (const ScalarValue &value : statement.resources.values) {
            if (VaultArn::fromString(QString::fromUtf8(value.text.data(),
                                                       static_cast<qsizetype>(value.text.size()))))
                return std::string(value.text);
        }
    }
    return {};
}

} // namespace

struct TimelineMaker::Work
{
    std::string text;
    std::optional<std::vector<VaultTag>> tags;
    Tree tree;
    Document document;
    PolicyTimeline made;
    std::vector<ActionGroup> groups;
    bool isReadable = false;

    // The lane that is being made.
    std::size_t group = 0;
    std::optional<OpenPolicy> open;
    std::optional<Request> request;
    std::vector<int> days;
    std::size_t day = 0;

    void begin(const std::optional<ChosenVault> &vault)
    {
        tree = read(text);
        document = documentOf(tree);
        isReadable = tree.faults.empty() && document.statement != noNode;
        if (!isReadable)
            return;
        const PolicyModel model = modelOf(tree, document);
        made.vaultArn = vault ? vault->arn.toString().toStdString() : vaultNamedBy(model);
        tags = vault ? vault->tags : std::nullopt;
        made.areTagsKnown = tags.has_value();
        for (const StatementModel &statement : model.statements) {
            made.sids.emplace_back(statement.sid);
            made.statementSpans.push_back(tree.at(statement.node).span);
        }
        groups = groupsIn(model);
    }

    void beginLane()
    {
        const Action &first = glacierActions()[groups[group].actions.front()];
        open.emplace(modelOf(tree, document), ActionSet::of(first.name), tags.has_value());
        request.emplace(requestOf(made.asker, "glacier:" + std::string(first.name), made.vaultArn,
                                  tags ? &*tags : nullptr));
        // Nothing else of a vault has an age.
        days = first.carriesAge ? open->breakpoints() : std::vector<int>();
        day = 0;
        TimelineLane &lane = made.lanes.emplace_back();
        for (const std::size_t action : groups[group].actions)
            lane.actions.emplace_back(glacierActions()[action].name);
    }

    void endLane()
    {
        // Statements about other vaults only say nothing of this one.
        const auto &stretches = made.lanes.back().stretches;
        if (stretches.size() == 1 &&
            stretches.front().verdict == ExplainedInterval::Verdict::NotDecided)
            made.lanes.pop_back();
        open.reset();
        ++group;
    }
};

TimelineMaker::TimelineMaker(std::string text, const std::optional<ChosenVault> &vault, Asker asker)
    : m_work(std::make_unique<Work>())
{
    m_work->text = std::move(text);
    m_work->made.asker = asker;
    m_work->begin(vault);
}

TimelineMaker::~TimelineMaker() = default;
TimelineMaker::TimelineMaker(TimelineMaker &&) noexcept = default;
TimelineMaker &TimelineMaker::operator=(TimelineMaker &&) noexcept = default;

bool TimelineMaker::isReadable() const
{
    return m_work->isReadable;
}

bool TimelineMaker::proceed(std::size_t statements)
{
    Work &work = *m_work;
    const std::size_t count = std::max<std::size_t>(work.made.sids.size(), 1);
    for (std::size_t left = std::max(statements / count, std::size_t{1}); left > 0; --left) {
        if (!work.isReadable || work.group == work.groups.size())
            return true;
        if (!work.open)
            work.beginLane();
        append(work.made.lanes.back().stretches,
               work.days.empty() ? work.open->decided(*work.request)
                                 : work.open->decidedAt(work.days[work.day], *work.request));
        if (++work.day >= work.days.size())
            work.endLane();
    }
    return work.group == work.groups.size();
}

PolicyTimeline TimelineMaker::take() &&
{
    return std::move(m_work->made);
}

std::optional<PolicyTimeline> timelineOf(std::string_view text,
                                         const std::optional<ChosenVault> &vault, Asker asker)
{
    TimelineMaker maker(std::string(text), vault, asker);
    if (!maker.isReadable())
        return {};
    while (!maker.proceed(SIZE_MAX)) {
    }
    return std::move(maker).take();
}

} // namespace vaultlock::policy
