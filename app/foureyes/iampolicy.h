// SPDX-License-Identifier: GPL-3.0-or-later

// What AWS itself can enforce of it: policies of IAM to copy.
#pragma once

#include "core/identifiers.h"
#include "foureyes/verdict.h"

#include <QByteArray>

namespace vaultlock::foureyes {

/// An identity policy for those who take that step on this vault: it denies them the other one. It
/// grants nothing: what they may do, their own policies say. A Deny in any policy goes before every
/// Allow (IAM user guide, "Policy evaluation logic"). JSON, indented, with a line end. Pure.
QByteArray iamPolicyFor(Step step, const VaultArn &vault);

} // namespace vaultlock::foureyes
