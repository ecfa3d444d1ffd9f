// SPDX-License-Identifier: GPL-3.0-or-later

// Finds controls as assistive tools do: by their accessible names.
#pragma once

#include <QAccessible>
#include <QWidget>

namespace vaultlock::tests {

/// The first below root with that name and role; null where there is none. Cells are not walked.
inline QAccessibleInterface *findAccessible(QAccessibleInterface *root, const QString &name,
                                            QAccessible::Role role)
{
    if (!root)
        return nullptr;
    if (root->role() == role && root->text(QAccessible::Name) == name)
        return root;
    if (root->role() == QAccessible::Table)
        return nullptr;
    for (int i = 0; i < root->childCount(); ++i) {
        if (QAccessibleInterface *found = findAccessible(root->child(i), name, role))
            return found;
    }
    return nullptr;
}

inline QAccessibleInterface *findAccessible(QWidget &root, const QString &name,
                                            QAccessible::Role role)
{
    return findAccessible(QAccessible::queryAccessibleInterface(&root), name, role);
}

/// What a value display says, as AT-SPI's text.
inline QString accessibleText(QAccessibleInterface *control)
{
    QAccessibleTextInterface *text = control ? control->textInterface() : nullptr;
    return text ? text->text(0, text->characterCount()) : QString();
}

} // namespace vaultlock::tests
