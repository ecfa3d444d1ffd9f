// SPDX-License-Identifier: GPL-3.0-or-later

// Who may change the vault's tags, and with them the hold.
#pragma once

#include "ui/guided/rulecard.h"

class QPlainTextEdit;

namespace vaultlock::ui {

class HoldProtectionCard : public RuleCard
{
    Q_OBJECT

public:
    explicit HoldProtectionCard(int number, QWidget *parent = nullptr);

    void showRule(const policy::GuidedRule &rule, const Context &context) override;

private:
    QStringList lines() const;
    void tellChange();
    void fitText();

    QPlainTextEdit *m_who;
    QLabel *m_objection;
};

} // namespace vaultlock::ui
