// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/copying.h"

#include "ui/furniture/clipboardkeeping.h"
#include "words/windowwords.h"

#include <QClipboard>
#include <QGuiApplication>

namespace vaultlock::ui {

namespace {

bool copy(const QString &text)
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    clipboard.setText(text);
    // A compositor without a seat takes nothing.
    return clipboard.text() == text;
}

} // namespace

QString copiedSentence(const QString &text)
{
    return copy(text) ? words::copied() : words::notCopied();
}

QString copiedForLaterSentence(const QString &text)
{
    if (!copy(text))
        return words::notCopied();
    return isClipboardKept().value_or(true) ? words::copied() : words::copiedForNow();
}

} // namespace vaultlock::ui
