// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/meaning/tagsaskedfor.h"

#include "policy/model/policymodel.h"
#include "policy/reader/reader.h"

#include <algorithm>

namespace vaultlock::policy {

std::vector<VaultTag> tagsAskedFor(std::string_view text)
{
    const Tree tree = read(text);
    const Document document = documentOf(tree);
    const PolicyModel model = modelOf(tree, document);
    std::vector<VaultTag> tags;
    for (const StatementModel &statement : model.statements) {
        for (const Condition &condition : statement.conditions) {
            if (!condition.isVaultTag())
                continue;
            const std::string key(condition.key.tag);
            for (const ScalarValue &value : condition.values) {
                const VaultTag tag{key, std::string(value.text)};
                if (std::find(tags.begin(), tags.end(), tag) == tags.end())
                    tags.push_back(tag);
            }
        }
    }
    return tags;
}

} // namespace vaultlock::policy
