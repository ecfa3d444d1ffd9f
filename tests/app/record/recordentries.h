// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifiers.h"
#include "support/sampleentries.h"

#include <vector>

// What the tests of the record share.
namespace vaultlock::tests {

/// Of a sandbox where the number is odd, else of a service.
inline std::vector<journal::Entry> mixedEntries(int count)
{
    const QString account = QStringLiteral("111122223333");
    std::vector<journal::Entry> entries;
    for (int number = 1; number <= count; ++number) {
        journal::Entry entry = sampleEntry(number);
        entry.sequence = number;
        if (number % 2 == 0)
            entry.origin =
                LockOrigin::service({}, QStringLiteral("aws"), *AccountId::fromString(account))
                    .key();
        entries.push_back(entry);
    }
    return entries;
}

} // namespace vaultlock::tests
