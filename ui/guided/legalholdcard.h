// SPDX-License-Identifier: GPL-3.0-or-later

// A tag of the vault that forbids deletion.
#pragma once

#include "ui/guided/rulecard.h"

class QCheckBox;
class QLineEdit;

namespace vaultlock::ui {

class BoundChooser;
class WrappingText;

class LegalHoldCard : public RuleCard
{
    Q_OBJECT

public:
    explicit LegalHoldCard(int number, QWidget *parent = nullptr);

    void showRule(const policy::GuidedRule &rule, const Context &context) override;

private:
    policy::LegalHold holdOfFields() const;
    void tellChange();

    QLineEdit *m_key;
    QLineEdit *m_value;
    QCheckBox *m_ignoresCase;
    BoundChooser *m_bound;
    WrappingText *m_tags;
    WrappingText *m_now;
    QLabel *m_objection;
    QLabel *m_meaning;
};

} // namespace vaultlock::ui
