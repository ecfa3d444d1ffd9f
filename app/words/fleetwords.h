// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of the vaults of several accounts and Regions.
#pragma once

#include "fleet/fleet.h"
#include "fleet/lastlook.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace vaultlock::words {

/// Those that a form can begin with, by their names.
std::vector<fleet::KnownPolicy> startingPointPolicies();

/// Of a lock in progress, by the service's clock, whole seconds; less than nothing once it is over.
/// Nothing of another, or where its end is not known.
std::optional<std::chrono::seconds> fleetTimeLeft(const fleet::Row &row, const Clock &clock);
/// "profile records, eu-central-1"; "the environment, the Region that is configured"; "the
/// sandbox".
QString fleetPlace(const fleet::Place &place);
/// Of the known policies, those that it is the same as by meaning: their names; "None of those
/// compared" where it is none of them, "Unknown" where that cannot be told, "No lock" without one.
QString samePolicies(const fleet::Row &row, const std::vector<fleet::KnownPolicy> &known);
/// Until when what is denied, of the deletion of archives by the account's root: "Days 0 to 364:
/// Denied; From day 365 on: Left to other policies". "Unknown", and "Not denied" without a lock.
QString deletionByAge(const fleet::Row &row);
/// A few sentences about all that it denies; none where that is not known, or nothing.
QStringList deniedSentences(const fleet::Row &row);
/// "LegalHold=true, owner=records"; "Unknown", "Not asked", "None".
QString tagsText(const fleet::Part<aws::Tags> &tags);
/// "Yes", "None", "Unknown", "Not asked".
QString accessPolicyText(const fleet::Part<QByteArray> &accessPolicy);

/// What could not be read of a vault: a sentence for each call that was denied or failed.
QStringList unreadParts(const fleet::Row &row);
/// How many sentences those are.
int unreadPartCount(const fleet::Row &row);
enum class ToldIn {
    Terminal,
    Window,
};
/// Why a place has no list, or none that is whole, or is another one's; empty where all is well.
/// What can be done is said as it is done there.
QString placeTrouble(const fleet::Fleet &fleet, std::size_t place, ToldIn where = ToldIn::Terminal);
/// "records-1 (account 123456789012, us-west-2): …".
QString changeSentence(const fleet::Change &change);
/// Where there is nothing to tell.
QString nothingChanged();
QString firstLook();
QString lookNotKept(const Error &error);
QString lookNotRead(const Error &error);

/// As vaultsCsv(): a header, a row a vault.
QByteArray fleetCsv(const fleet::Fleet &fleet, const std::vector<fleet::Row> &rows,
                    const std::vector<fleet::KnownPolicy> &known, const Clock &clock);

} // namespace vaultlock::words
