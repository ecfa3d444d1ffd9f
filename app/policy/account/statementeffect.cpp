// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/account/statementeffect.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

ActionKind kindOf(const Action &action)
{
    if (!action.carriesAge)
        return action.carriesTags ? ActionKind::Tagged : ActionKind::Bare;
    return action.name == "DeleteArchive" ? ActionKind::Deletion : ActionKind::Job;
}

std::array<ActionSet, 4> makeKinds()
{
    std::array<ActionSet, 4> kinds;
    for (const Action &action : glacierActions()) {
        ActionSet &kind = kinds[static_cast<std::size_t>(kindOf(action))];
        kind = kind | ActionSet::of(action.name);
    }
    return kinds;
}

KnownActions makeKnownActions()
{
    KnownActions known;
    known.deletion = ActionSet::of("DeleteArchive");
    known.retrieval = ActionSet::of("InitiateJob") | ActionSet::of("GetJobOutput");
    known.upload = ActionSet::of("UploadArchive");
    known.completeLock = ActionSet::of("CompleteVaultLock");
    known.abortLock = ActionSet::of("AbortVaultLock");
    known.tagging = ActionSet::of("AddTagsToVault") | ActionSet::of("RemoveTagsFromVault");
    return known;
}

} // namespace

ActionSet actionsOf(ActionKind kind)
{
    static const std::array<ActionSet, 4> kinds = makeKinds();
    return kinds[static_cast<std::size_t>(kind)];
}

const KnownActions &knownActions()
{
    static const KnownActions known = makeKnownActions();
    return known;
}

const Box &EffectQuestions::requestsOf(ActionKind kind) const
{
    const auto index = static_cast<std::size_t>(kind);
    Box &box = m_everybody.boxes[index];
    if (!m_everybody.areMade[index]) {
        m_everybody.areMade[index] = true;
        box = space().cells().everything();
        narrow(box, kind, false);
    }
    return box;
}

const Box &EffectQuestions::ownRequestsOf(ActionKind kind) const
{
    const auto index = static_cast<std::size_t>(kind);
    Box &box = m_own.boxes[index];
    if (!m_own.areMade[index]) {
        m_own.areMade[index] = true;
        box = requestsOf(kind);
        narrow(box, kind, true);
    }
    return box;
}

void EffectQuestions::narrow(Box &box, ActionKind kind, bool isOwn) const
{
    const CellSpace &cells = space().cells();
    if (isOwn) {
        m_account.keepRequesters(box,
                                 [](const Representative &who) { return who.isOfVaultsAccount(); });
    } else {
        cells.keepBits(box, RequestSpace::actionDimension, actionsOf(kind).bits());
    }
    const bool hasTags = kind != ActionKind::Bare;
    for (const KeyDimension &key : space().keys()) {
        const bool isSigned = key.known && key.known->presence == KeyPresence::Signed;
        if ((key.isAge() && kind == ActionKind::Deletion) ||
            (key.isVaultTag() && hasTags && key.isKnownPresent) || (isSigned && isOwn)) {
            m_account.dropAbsent(box, key);
        } else if ((key.isAge() && kind != ActionKind::Job) || (key.isVaultTag() && !hasTags)) {
            m_account.keepCell(box, key, 0);
        }
    }
}

EffectQuestions::Reach EffectQuestions::reachIn(const Box &box, const StatementCells &cells) const
{
    Reach reach = Reach::Everywhere;
    for (std::size_t i = 0; i < cells.applies.count; ++i) {
        const Literal &literal = space().cells().literal(cells.applies.first + i);
        if (literal.dimension == RequestSpace::actionDimension ||
            space().cells().isEverywhere(box, literal, true))
            continue;
        if (!space().isVaultTag(literal.dimension) || space().cells().isNowhere(box, literal, true))
            return Reach::Elsewhere;
        reach = Reach::WhereTagged;
    }
    return reach;
}

std::optional<std::size_t> EffectQuestions::obstacleOf(const StatementCells &cells,
                                                       ActionKind kind) const
{
    const Box &box = requestsOf(kind);
    for (std::size_t i = 0; i < cells.applies.count; ++i) {
        const Literal &literal = space().cells().literal(cells.applies.first + i);
        if (literal.dimension != RequestSpace::actionDimension &&
            space().cells().isNowhere(box, literal, false))
            return literal.dimension;
    }
    return std::nullopt;
}

/// For every request of that kind of those whom it means.
bool EffectQuestions::isAlways(const StatementCells &cells, ActionKind kind) const
{
    const Box &everybody = requestsOf(kind);
    const std::size_t count = space().requesters().size();
    std::size_t meant = 0;
    while (meant < count && space().isMeant(cells.policy, cells.statement, meant))
        ++meant;
    if (meant == count) // nearly always, and no box has to be made
        return reachIn(everybody, cells) == Reach::Everywhere;
    Box box = everybody;
    for (std::size_t i = meant; i < count; ++i) {
        if (!space().isMeant(cells.policy, cells.statement, i))
            space().cells().remove(box, RequestSpace::requesterDimension, i);
    }
    return reachIn(box, cells) == Reach::Everywhere;
}

void EffectQuestions::addKind(StatementEffect &effect, const StatementCells &cells,
                              ActionKind kind) const
{
    const ActionSet actions = effect.statement->actions.reached & actionsOf(kind);
    if (actions.isEmpty() || obstacleOf(cells, kind))
        return;
    effect.applies = effect.applies | actions;
    if (isAlways(cells, kind))
        effect.always = effect.always | actions;
    const Reach own = reachIn(ownRequestsOf(kind), cells);
    if (own == Reach::Everywhere)
        effect.binds = effect.binds | actions;
    if (own != Reach::Elsewhere)
        effect.bindsOrTagged = effect.bindsOrTagged | actions;
}

QVarLengthArray<Days, 2> EffectQuestions::daysOf(const Box &box) const
{
    if (!m_age)
        return {Days{}};
    const std::size_t first = m_age->firstSample();
    const auto dayOf = [&](std::size_t cell) {
        return m_age->wholes[cell - first];
    };
    QVarLengthArray<Days, 2> days;
    for (auto run = space().cells().nextRun(box, m_age->dimension, first); run.first < run.second;
         run = space().cells().nextRun(box, m_age->dimension, run.second)) {
        const bool isLast = run.second == m_age->cellCount();
        days.push_back({dayOf(run.first), isLast ? Days::endless : dayOf(run.second) - 1});
    }
    return days;
}

void EffectQuestions::addDays(StatementEffect &effect) const
{
    Box box = requestsOf(ActionKind::Deletion);
    for (std::size_t i = 0; m_age && i < effect.cells->applies.count; ++i) {
        const Literal &literal = space().cells().literal(effect.cells->applies.first + i);
        if (literal.dimension != m_age->dimension)
            continue;
        effect.areDaysKnown = space().cells().isTold(box, literal);
        space().cells().keepOnly(box, literal, true);
    }
    effect.days = daysOf(box);
    effect.upperBound = upperAgeBound(*effect.statement);
}

/// A tag of any value, or none, decides nothing.
void EffectQuestions::addHold(StatementEffect &effect) const
{
    const Box &box = requestsOf(ActionKind::Deletion);
    const StatementCells &cells = *effect.cells;
    const auto &conditions = effect.statement->conditions;
    for (std::size_t i = 0; i < conditions.size() && !effect.hold; ++i) {
        if (!conditions[i].isVaultTag())
            continue;
        const std::size_t dimension = space().dimensionOf(cells.policy, cells.statement, i);
        for (std::size_t j = 0; j < cells.applies.count; ++j) {
            const Literal &literal = space().cells().literal(cells.applies.first + j);
            if (literal.dimension == dimension && !space().cells().isEverywhere(box, literal, true))
                effect.hold = &conditions[i];
        }
    }
}

StatementEffect EffectQuestions::effectOf(const StatementModel &statement, std::size_t policy) const
{
    StatementEffect effect;
    effect.statement = &statement;
    if (!space().isWorkable())
        return effect;
    const StatementCells *asIf = space().asIfOfVault(policy, statement.index);
    effect.isOfVault = asIf == nullptr;
    for (const StatementCells &cells :
         asIf ? std::span(asIf, 1) : space().cellsOf(policy, statement.index)) {
        if (!effect.cells)
            effect.cells = &cells;
        for (const ActionKind kind : actionKinds)
            addKind(effect, cells, kind);
    }
    effect.isForNobody = true;
    for (std::size_t i = 0; i < space().requesters().size() && effect.isForNobody; ++i)
        effect.isForNobody = !space().isMeant(policy, statement.index, i);
    if (!effect.cells)
        return effect;
    addDays(effect);
    if (effect.applies.intersects(knownActions().deletion))
        addHold(effect);
    return effect;
}

} // namespace vaultlock::policy
