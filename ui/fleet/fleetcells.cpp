// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleet/fleetcells.h"

#include "language/words.h"
#include "lock/countdown.h"
#include "ui/appearance/theme.h"
#include "ui/vaults/vaultcells.h"
#include "words/errorwords.h"
#include "words/fleetwindowwords.h"
#include "words/fleetwords.h"
#include "words/statewords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace vaultlock::ui {

namespace {

using lock::LockStage;

struct ColumnWords
{
    const char *title;
    const char *meaning;
};

constexpr std::array<ColumnWords, fleetColumnCount> columnWords{{
    {QT_TRANSLATE_NOOP("Words", "Vault"), ""},
    {QT_TRANSLATE_NOOP("Words", "Account"), ""},
    {QT_TRANSLATE_NOOP("Words", "Region"), ""},
    {QT_TRANSLATE_NOOP("Words", "Lock"),
     QT_TRANSLATE_NOOP("Words", "What the service says of the vault's lock")},
    {QT_TRANSLATE_NOOP("Words", "Time left"),
     QT_TRANSLATE_NOOP("Words", "Of a lock in progress, by the service's clock")},
    {QT_TRANSLATE_NOOP("Words", "The same as"),
     QT_TRANSLATE_NOOP(
         "Words", "Of the policies that you compare with, those that decide every request alike")},
    {QT_TRANSLATE_NOOP("Words", "Deletion of archives"),
     QT_TRANSLATE_NOOP("Words", "By the account's root, by the age of the archive")},
    {QT_TRANSLATE_NOOP("Words", "Archives"),
     QT_TRANSLATE_NOOP("Words", "As of the last daily inventory")},
    {QT_TRANSLATE_NOOP("Words", "Size"),
     QT_TRANSLATE_NOOP("Words", "As of the last daily inventory")},
    {QT_TRANSLATE_NOOP("Words", "Tags"), ""},
    {QT_TRANSLATE_NOOP("Words", "Access policy"),
     QT_TRANSLATE_NOOP("Words", "Whether the vault has one, beside its lock")},
    {QT_TRANSLATE_NOOP("Words", "In force since"),
     QT_TRANSLATE_NOOP("Words",
                       "When the lock was put into progress: from then on its policy is in force")},
}};

const ColumnWords &wordsOf(FleetColumn column)
{
    return columnWords[static_cast<std::size_t>(column)];
}

QString leftText(const fleet::Row &row, CountdownClock &clock)
{
    if (row.vault.stage != LockStage::InProgress || !row.vault.expires)
        return {};
    return lock::clockText(
        clock.countdown(*row.vault.expires, row.vault.serverTime).remaining(clock));
}

} // namespace

QString fleetColumnTitle(FleetColumn column)
{
    return Words::tr(wordsOf(column).title);
}

QString fleetColumnMeaning(FleetColumn column)
{
    const char *meaning = wordsOf(column).meaning;
    return *meaning == '\0' ? QString() : Words::tr(meaning);
}

bool isFleetNumber(FleetColumn column)
{
    return column == FleetColumn::TimeLeft || column == FleetColumn::Archives ||
           column == FleetColumn::Size;
}

QString fleetCell(const fleet::Row &row, FleetColumn column, CountdownClock &clock)
{
    const aws::VaultDescription &vault = row.vault.vault;
    switch (column) {
    case FleetColumn::Vault:
        return words::visible(vault.arn.name().toString());
    case FleetColumn::Lock:
        return words::fleetStage(row);
    case FleetColumn::TimeLeft:
        return leftText(row, clock);
    case FleetColumn::Archives:
        return vault.archives ? QLocale().toString(*vault.archives) : QString();
    case FleetColumn::Size:
        return sizeText(vault.sizeInBytes);
    case FleetColumn::AccessPolicy:
        return words::accessPolicyText(row.accessPolicy);
    case FleetColumn::Since:
        return row.lockCreated
                   ? words::shortMomentText(*row.lockCreated, QTimeZone::systemTimeZone())
                   : QString();
    case FleetColumn::Account:
        return vault.arn.account().toString();
    default:
        return {};
    }
}

QString fleetToolTip(const fleet::Row &row, FleetColumn column, const QString &text)
{
    switch (column) {
    case FleetColumn::Vault:
        return words::visible(row.vault.vault.arn.toString());
    case FleetColumn::Lock:
        if (row.vault.why)
            return words::readingErrorWords(*row.vault.why).what;
        return row.vault.stage == LockStage::Unknown ? QString()
                                                     : words::stageMeaning(row.vault.stage);
    case FleetColumn::Deletion:
        return row.policy ? words::deniedSentences(row).join(u' ') : text;
    default:
        return text;
    }
}

QColor fleetCellColour(const fleet::Row &row, FleetColumn column)
{
    const Theme &theme = Theme::current();
    const bool isOfLock = column == FleetColumn::Lock;
    if (column == FleetColumn::Vault)
        return {};
    if (row.vault.stage == LockStage::InProgress && (isOfLock || column == FleetColumn::TimeLeft))
        return theme.time;
    if (row.vault.stage == LockStage::Locked && isOfLock)
        return theme.locked;
    return theme.textQuiet;
}

} // namespace vaultlock::ui
