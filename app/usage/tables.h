// SPDX-License-Identifier: GPL-3.0-or-later

// The tables, one file a subject. Constants: nothing is made of them before it is asked for.
#pragma once

#include "usage/command.h"

namespace vaultlock::usage {

extern const Command explainCommand;
extern const Command lintCommand;
extern const Command simulateCommand;
extern const Command sandboxCommand;

extern const Command doctorCommand;
extern const Command fleetCommand;
extern const Command vaultsCommand;
extern const Command watchCommand;
extern const Command whoamiCommand;

extern const Command evidenceCommand;
extern const Command evidenceMake;
extern const Command evidenceSign;
extern const Command evidenceStamp;
extern const Command evidenceStampRequest;
extern const Command evidenceVerify;

extern const Command handoverCommand;
extern const Command handoverMake;
extern const Command handoverReceive;
extern const Command handoverShow;

extern const Command journalCommand;
extern const Command teamCommand;
extern const Command teamRule;

extern const Command windowCommand;

} // namespace vaultlock::usage
