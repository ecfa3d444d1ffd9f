// SPDX-License-Identifier: GPL-3.0-or-later

// A field of a dialog with its name above it.
#pragma once

#include <QString>

class QLineEdit;
class QWidget;

namespace vaultlock::ui {

/// A widget to be put into a dialog, which owns it.
struct FormField
{
    QWidget *whole;
    QLineEdit *edit;
};
/// name: constant, for assistive tools and as what is read above it.
FormField formField(const char *name, bool isSecret = false);
/// With a button beside it that chooses a file, filters: of QFileDialog. What was chosen stands in
/// the field.
FormField fileField(const char *name, const QString &button, const QString &filter,
                    QWidget *dialog);

} // namespace vaultlock::ui
