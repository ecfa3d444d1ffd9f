// SPDX-License-Identifier: GPL-3.0-or-later

// A label whose text is never anything but text.
#pragma once

#include <QString>

class QLabel;

namespace vaultlock::ui {

/// Plain text, wrapped. The caller, or the layout that it is put into, owns it.
QLabel *plainLabel(const QString &objectName = {}, const QString &text = {});
/// The same in the quiet colour of captions and remarks.
QLabel *quietLabel(const QString &objectName = {}, const QString &text = {});

/// The same in red: what cannot be undone, or has failed.
QLabel *alarmLabel(const QString &text);

} // namespace vaultlock::ui
