// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/copying.h"

#include "words/windowwords.h"

#include <QClipboard>
#include <QGuiApplication>

namespace vaultlock::ui {

QString copiedSentence(const QString &text)
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    clipboard.setText(text);
    // A compositor without a seat takes nothing.
    return clipboard.text() == text ? words::copied() : words::notCopied();
}

} // namespace vaultlock::ui
