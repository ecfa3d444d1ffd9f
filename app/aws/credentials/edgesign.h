// SPDX-License-Identifier: GPL-3.0-or-later

// The space or the invisible sign that came along when a value was copied.
#pragma once

#include <QString>
#include <QStringView>

namespace vaultlock::aws {

/// `ends with a space`, `begins with an invisible sign (U+FEFF)`; empty where both edges can be
/// seen. Of the text it tells nothing else.
QString signAtAnEdge(QStringView text);

} // namespace vaultlock::aws
