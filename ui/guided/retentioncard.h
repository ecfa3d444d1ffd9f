// SPDX-License-Identifier: GPL-3.0-or-later

// How long archives are kept.
#pragma once

#include "ui/guided/rulecard.h"

class QComboBox;
class QSpinBox;

namespace vaultlock::ui {

class BoundChooser;
class ValueDisplay;
class WrappingText;

class RetentionCard : public RuleCard
{
    Q_OBJECT

public:
    explicit RetentionCard(int number, QWidget *parent = nullptr);

    void showRule(const policy::GuidedRule &rule, const Context &context) override;

private:
    qint64 daysOfFields() const;
    void tellChange();

    QSpinBox *m_count;
    QComboBox *m_unit;
    BoundChooser *m_bound;
    ValueDisplay *m_days;
    WrappingText *m_first;
    QLabel *m_meaning;
};

} // namespace vaultlock::ui
