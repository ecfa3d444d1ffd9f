// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/chosenvault.h"

namespace vaultlock::lock {

policy::ChosenVault chosenVault(const VaultArn &vault, const VaultFacts::Facts &facts,
                                const QDateTime &now)
{
    policy::ChosenVault chosen{vault};
    if (facts.tags.value) {
        chosen.tags.emplace();
        for (auto tag = facts.tags.value->begin(); tag != facts.tags.value->end(); ++tag)
            chosen.tags->push_back({tag.key().toStdString(), tag.value().toStdString()});
    }
    if (facts.accessPolicy.value)
        chosen.accessPolicy = facts.accessPolicy.value->toStdString();
    if (const auto &description = facts.description.value) {
        chosen.archiveCount = description->archives;
        if (description->created.isValid())
            chosen.createdAt = description->created;
    }
    if (now.isValid())
        chosen.now = now;
    return chosen;
}

} // namespace vaultlock::lock
