// SPDX-License-Identifier: GPL-3.0-or-later

// A statement that the form has fields for.
#pragma once

#include "policy/guided/guidedrule.h"
#include "policy/linter.h"
#include "ui/guided/formcard.h"

#include <QDate>

#include <optional>

namespace vaultlock::ui {

/// It shows the rule that it is told, keeps the caret where it is, and emits what the person
/// changes. What cannot be taken stays in its field, with the reason below it.
class RuleCard : public FormCard
{
    Q_OBJECT

public:
    /// What a card knows of the world.
    struct Context
    {
        std::optional<policy::ChosenVault> vault;
        QDate today;

        friend bool operator==(const Context &, const Context &) = default;
    };

    using FormCard::FormCard;

    /// rule: of the kind that the card is made for.
    virtual void showRule(const policy::GuidedRule &rule, const Context &context) = 0;

signals:
    void ruleChanged(const vaultlock::policy::GuidedRule &rule);
};

/// The card for the kind of rule. number: see FormCard.
RuleCard *makeRuleCard(const policy::GuidedRule &rule, int number);

} // namespace vaultlock::ui
