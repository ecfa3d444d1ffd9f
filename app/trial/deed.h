// SPDX-License-Identifier: GPL-3.0-or-later

// The requests by which it is tried what a policy does.
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string_view>

namespace vaultlock::trial {

/// In the order in which they are best done. The three deletions are one request, of the archive
/// that a Store has stored, in three situations.
enum class Deed {
    Store,       // UploadArchive
    DeleteYoung, // DeleteArchive, while the retention lasts
    SetHold,     // AddTagsToVault
    DeleteHeld,  // DeleteArchive, past the retention, while the tag says so
    ClearHold,   // RemoveTagsFromVault
    DeleteOld,   // DeleteArchive, past the retention and without a hold
};

inline constexpr std::array allDeeds{Deed::Store,      Deed::DeleteYoung, Deed::SetHold,
                                     Deed::DeleteHeld, Deed::ClearHold,   Deed::DeleteOld};

/// The name in the journal: `delete-young`. Never changes.
QString deedName(Deed deed);
std::optional<Deed> deedFromName(const QString &name);

bool isDeletion(Deed deed);
/// As policies name it: `glacier:DeleteArchive`.
std::string_view actionOf(Deed deed);

} // namespace vaultlock::trial
