// SPDX-License-Identifier: GPL-3.0-or-later

// A rule that has nothing to be filled in but whom it binds, or not even that.
#pragma once

#include "ui/guided/rulecard.h"

namespace vaultlock::ui {

class BoundChooser;

/// Deletion forbidden, other accounts forbidden, settings kept.
class SimpleCard : public RuleCard
{
    Q_OBJECT

public:
    SimpleCard(const policy::GuidedRule &rule, int number, QWidget *parent = nullptr);

    void showRule(const policy::GuidedRule &rule, const Context &context) override;

private:
    policy::GuidedRule m_rule;
    BoundChooser *m_bound = nullptr; ///< null where the rule has none
    QLabel *m_meaning = nullptr;
};

} // namespace vaultlock::ui
