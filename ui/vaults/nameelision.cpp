// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/nameelision.h"

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr QChar ellipsis(u'…');
/// Before what tells the name from others, where the word that it stands in is longer.
constexpr qsizetype usualLead = 3;

qsizetype commonBeginning(const QString &a, const QString &b)
{
    const auto ends = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return ends.first - a.begin();
}

/// How many characters, from the place on, fit into the width.
qsizetype fittingFrom(const QString &name, qsizetype from, const QFontMetrics &metrics, int width)
{
    qsizetype count = 0;
    int taken = 0;
    while (from + count < name.size()) {
        taken += metrics.horizontalAdvance(name.at(from + count));
        if (taken > width)
            break;
        ++count;
    }
    return count;
}

qsizetype fittingAtTheEnd(const QString &name, const QFontMetrics &metrics, int width)
{
    qsizetype count = 0;
    int taken = 0;
    while (count < name.size()) {
        taken += metrics.horizontalAdvance(name.at(name.size() - 1 - count));
        if (taken > width)
            break;
        ++count;
    }
    return count;
}

/// Where to begin so that the place is seen among so many characters: with its word, which is more
/// to whoever reads than a part of it ("2018" than "18"), if that is not too far before it.
qsizetype beginningBefore(const QString &name, qsizetype place, qsizetype room)
{
    qsizetype word = place;
    while (word > 0 && name.at(word - 1).isLetterOrNumber())
        --word;
    return place - word < room - 1 ? word : place - std::min(usualLead, room / 2);
}

} // namespace

qsizetype firstDifference(const QString &name, const QString &before, const QString &after)
{
    return std::max(commonBeginning(name, before), commonBeginning(name, after));
}

QString elidedName(const QString &name, qsizetype firstDifference, const QFontMetrics &metrics,
                   int width)
{
    if (metrics.horizontalAdvance(name) <= width)
        return name;
    const int gap = metrics.horizontalAdvance(ellipsis);
    const int forTwo = std::max(0, width - gap);
    const qsizetype head = fittingFrom(name, 0, metrics, forTwo / 2);
    const qsizetype tail = fittingAtTheEnd(name, metrics, forTwo - forTwo / 2);
    const bool isSeen = firstDifference < head || firstDifference >= name.size() - tail;
    if (isSeen)
        return name.left(head) + ellipsis + name.right(tail);

    const int third = std::max(0, width - 2 * gap) / 3;
    const qsizetype shortHead = fittingFrom(name, 0, metrics, third);
    const qsizetype shortTail = fittingAtTheEnd(name, metrics, third);
    const qsizetype room = fittingFrom(name, firstDifference, metrics, third);
    const qsizetype from = std::max(shortHead, beginningBefore(name, firstDifference, room));
    const qsizetype middle = fittingFrom(name, from, metrics, third);
    const bool touchesHead = from == shortHead;
    const bool touchesTail = from + middle >= name.size() - shortTail;
    return name.left(shortHead) + (touchesHead ? QString() : QString(ellipsis)) +
           name.mid(from, std::clamp<qsizetype>(name.size() - shortTail - from, 0, middle)) +
           (touchesTail ? QString() : QString(ellipsis)) + name.right(shortTail);
}

} // namespace vaultlock::ui
