// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/foureyesoffer.h"

#include "ui/foureyes/teamgate.h"
#include "ui/lock/lockpanel.h"
#include "ui/team/teamdesk.h"
#include "ui/window/notices.h"

namespace vaultlock::ui {

namespace {

/// A team that was set up and is not reached is a team all the same.
TeamGate::Team teamOf(const TeamDesk &desk)
{
    if (!desk.isSetUp())
        return std::nullopt;
    if (desk.address())
        return team::TeamResult<team::TeamAddress>(*desk.address());
    return team::TeamResult<team::TeamAddress>(team::teamFailure(
        desk.standing().error.value_or(team::TeamError{team::TeamError::Kind::NotConnected})));
}

} // namespace

StepGate *offerFourEyes(TeamDesk *desk, workspace::Workspace &workspace, journal::Journal &journal,
                        LockPanel &lock, Notices &notices)
{
    if (!desk)
        return nullptr;
    auto *gate = new TeamGate({workspace, journal, desk->journalFile(), desk->clock()}, &lock);
    const auto follow = [desk, gate] {
        gate->setTeam(teamOf(*desk));
    };
    QObject::connect(desk, &TeamDesk::standingChanged, gate, follow);
    follow();
    lock.setGate(*gate);
    QObject::connect(&lock, &LockPanel::told, &notices.news(), &Banner::showHint);
    return gate;
}

} // namespace vaultlock::ui
