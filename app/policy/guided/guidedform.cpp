// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/guided/guidedform.h"

#include "policy/guided/guidedreading.h"
#include "policy/guided/guidedsource.h"

namespace vaultlock::policy {

GuidedForm guidedForm(std::string_view text, const VaultArn &vault)
{
    const GuidedSource source(text);
    GuidedForm form{source.trouble, {}};
    if (form.trouble != GuidedForm::Trouble::None)
        return form;
    for (const StatementModel &statement : source.model.statements) {
        form.cards.push_back({statement.index, source.tree.at(statement.node).span,
                              std::string(statement.sid), ruleOf(statement, source.tree, vault)});
    }
    return form;
}

} // namespace vaultlock::policy
