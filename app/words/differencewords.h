// SPDX-License-Identifier: GPL-3.0-or-later

// The sentences about what two policies decide differently.
#pragma once

#include "policy/meaning/difference.h"

#include <QString>
#include <QStringList>

namespace vaultlock::words {

/// What is known of the two as a whole; never claims more than was shown.
QString differenceSentence(const policy::MeaningDifference &difference);
/// The sentence, then a line for all who are decided alike, "DeleteArchive by root of this account
/// and others of this account, days 365 to 2,556: left to other policies becomes denied.", then how
/// many more.
QStringList differenceLines(const policy::MeaningDifference &difference);

/// There is nothing to compare with yet.
QString nothingChosenToCompare();
QString noVaultToCompareWith();
QString vaultHasNoInstalledPolicy();
QString vaultHasNoAccessPolicy();
QString accessPolicyUnknown();
/// "3 lines differ.", "No line differs …"
QString differingPlaces(int count);

/// Of two vaults' policies, where nothing else differs.
QString sameButForTheVault();

} // namespace vaultlock::words
