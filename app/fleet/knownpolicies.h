// SPDX-License-Identifier: GPL-3.0-or-later

// Policies that have a name, and how an installed one compares with them.
#pragma once

#include "core/identifiers.h"
#include "policy/guided/startingpoints.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <string>

namespace vaultlock::fleet {

/// A policy as it would be for any vault.
struct KnownPolicy
{
    QString name; ///< for people and programs
    std::function<std::string(const VaultArn &vault)> textFor;
};

KnownPolicy startingPoint(const QString &name, policy::StartingPoint point);
/// A policy that somebody keeps. Where it names one vault, and no other, it is meant for any vault
/// in that one's place; else it is taken as it stands.
KnownPolicy savedPolicy(const QString &name, const QByteArray &text);

enum class Likeness {
    Same,      // proved for every request that can be made of the vault
    Different, // there is a request that they decide differently
    Untold,    // it cannot be told
};

/// By app/policy/meaning/difference.h. Pure; takes milliseconds.
Likeness likeness(const std::string &known, const QByteArray &installed, const VaultArn &vault);

} // namespace vaultlock::fleet
