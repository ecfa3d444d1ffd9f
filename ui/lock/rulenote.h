// SPDX-License-Identifier: GPL-3.0-or-later

// Whose rule it is, and what AWS itself can enforce of it.
#pragma once

#include "core/identifiers.h"

#include <QWidget>

namespace vaultlock::ui {

/// Says that Vaultlock keeps the rule and AWS does not, and copies the policies of IAM that would
/// have AWS enforce a part of it, one for each step.
class RuleNote : public QWidget
{
    Q_OBJECT

public:
    explicit RuleNote(const VaultArn &vault, QWidget *parent = nullptr);
};

} // namespace vaultlock::ui
