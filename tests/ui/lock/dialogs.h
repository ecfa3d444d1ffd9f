// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of the lock's dialogs look for.
#pragma once

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace vaultlock::tests {

/// By its accessible name or its text; one that can be seen before one that cannot.
inline QPushButton *buttonNamed(const QWidget &window, const QString &text)
{
    QPushButton *hidden = nullptr;
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->accessibleName() != text && button->text().remove(u'&') != text)
            continue;
        if (button->isVisible())
            return button;
        hidden = hidden ? hidden : button;
    }
    return hidden;
}

/// Everything that is to be read in a window.
inline QString textsOf(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>())
        texts.append(label->text());
    for (const QPlainTextEdit *edit : window.findChildren<QPlainTextEdit *>())
        texts.append(edit->toPlainText());
    return texts.join(u'\n');
}

/// No label guesses whether its text is rich.
inline bool isPlainThroughout(const QWidget &window)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::all_of(labels.begin(), labels.end(),
                       [](const QLabel *label) { return label->textFormat() == Qt::PlainText; });
}

} // namespace vaultlock::tests
