// SPDX-License-Identifier: GPL-3.0-or-later

// The sentences about requests and what policies decide on them.
#pragma once

#include "policy/decision/joineddecision.h"
#include "policy/decision/requestreader.h"
#include "policy/finding.h"

#include <QString>

namespace vaultlock::words {

/// "Denied", "Allowed", "NoDecision", "Indeterminate": as policies' terms and in JSON.
QString decisionName(policy::Decision decision);
/// One sentence that says what it means.
QString decisionSentence(const policy::JoinedAnswer &answer);

/// What became of a statement, as one lower-case clause: "denies it", "is about other actions".
/// condition: operator and key of the one that was not met or is undecided; may be empty.
QString outcomeClause(const policy::StatementTrace &trace, const QString &condition);
/// "Applies", "OtherPrincipal" …: for JSON.
QString outcomeName(policy::StatementTrace::Outcome outcome);

/// "lock policy", "access policy".
QString policyName(policy::VaultPolicy which);

QString requestFaultSentence(const policy::RequestFault &fault);

} // namespace vaultlock::words
