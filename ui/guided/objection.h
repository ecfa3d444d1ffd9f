// SPDX-License-Identifier: GPL-3.0-or-later

// Why what stands in a field is not taken into the policy.
#pragma once

#include <QString>

class QLabel;

namespace vaultlock::ui {

/// Hidden while there is none.
QLabel *makeObjection();
void showObjection(QLabel *label, const QString &text);

} // namespace vaultlock::ui
