// SPDX-License-Identifier: GPL-3.0-or-later

// The timeline as a picture for elsewhere.
#pragma once

#include "core/result.h"
#include "policy/meaning/policytimeline.h"

#include <QImage>
#include <QStringList>

namespace vaultlock::ui {

/// Light, as wide as a page, with a heading and what the policy does in words above.
QImage timelineImage(const policy::PolicyTimeline &timeline, const QStringList &heading);
/// SVG or PNG, by the file's ending. Fails with FileNotWritable; the file is whole or not there.
Result<void> saveTimeline(const QString &path, const policy::PolicyTimeline &timeline,
                          const QStringList &heading);

} // namespace vaultlock::ui
