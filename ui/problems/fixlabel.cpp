// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/problems/fixlabel.h"

#include "language/words.h"
#include "ui/text/findingtip.h"
#include "words/findingwords.h"

#include <QCoreApplication>

namespace vaultlock::ui {

namespace {

QString shortened(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const qsizetype half = (longest - 1) / 2;
    return text.left(half) + QChar(0x2026) + text.right(half);
}

} // namespace

FixLabel fixLabel(const policy::Fix &fix, qsizetype longest)
{
    const QString whole = Words::tr("Fix: %1").arg(oneLine(words::fixTitle(fix)));
    QString shown = shortened(whole, longest);
    shown.replace(u'&', QStringLiteral("&&"));
    return {shown, whole};
}

} // namespace vaultlock::ui
