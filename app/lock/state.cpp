// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/state.h"

namespace vaultlock::lock {

namespace {

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace

LockStage stageOf(const State &state)
{
    return std::visit(Overloaded{
                          [](const Unknown &) { return LockStage::Unknown; },
                          [](const NoVault &) { return LockStage::NoVault; },
                          [](const Unlocked &) { return LockStage::Unlocked; },
                          [](const Initiating &) { return LockStage::Initiating; },
                          [](const InProgress &) { return LockStage::InProgress; },
                          [](const Completing &) { return LockStage::Completing; },
                          [](const Locked &) { return LockStage::Locked; },
                          [](const Aborting &) { return LockStage::Aborting; },
                          [](const Expired &) { return LockStage::Expired; },
                          [](const OutcomeUnknown &) { return LockStage::OutcomeUnknown; },
                      },
                      state);
}

bool hasNoLock(const State &state)
{
    return std::holds_alternative<Unlocked>(state) || std::holds_alternative<Expired>(state);
}

bool isBusy(const State &state)
{
    return std::holds_alternative<Initiating>(state) || std::holds_alternative<Completing>(state) ||
           std::holds_alternative<Aborting>(state) || std::holds_alternative<OutcomeUnknown>(state);
}

} // namespace vaultlock::lock
