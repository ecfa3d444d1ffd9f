// SPDX-License-Identifier: GPL-3.0-or-later

// What a person can read in a window: in labels, and in texts that wrap.
#pragma once

#include <QLabel>
#include <QPlainTextEdit>

namespace vaultlock::tests {

/// Of the label or text with that object name; empty while it is not visible.
inline QString shownText(const QWidget &root, const char *objectName)
{
    const QString name = QString::fromLatin1(objectName);
    if (const auto *label = root.findChild<QLabel *>(name))
        return label->isVisible() ? label->text() : QString();
    const auto *text = root.findChild<QPlainTextEdit *>(name);
    return text && text->isVisible() ? text->toPlainText() : QString();
}

/// Whether a visible label, or text that can only be read, holds the part: as plain text.
inline bool saysPlainly(const QWidget &root, const QString &part)
{
    for (const auto *label : root.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(part))
            return label->textFormat() == Qt::PlainText;
    }
    for (const auto *text : root.findChildren<QPlainTextEdit *>()) {
        if (text->isVisible() && text->isReadOnly() && text->toPlainText().contains(part))
            return true;
    }
    return false;
}

} // namespace vaultlock::tests
