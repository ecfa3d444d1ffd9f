// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/vaultcells.h"

#include "lock/countdown.h"
#include "ui/appearance/theme.h"
#include "words/errorwords.h"
#include "words/statewords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

#include <QLocale>
#include <QTextDocument>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr int toolTipLine = 60; // characters

QString stageText(const VaultModel::Row &row)
{
    if (row.stage == lock::LockStage::Unknown && !row.why)
        return QString(); // not read yet
    return words::stageName(row.stage);
}

QString timeLeft(const VaultModel::Row &row, CountdownClock &clock)
{
    if (!isCounting(row))
        return {};
    return lock::clockText(clock.countdown(*row.expires, row.serverTime).remaining(clock));
}

QString dayText(const QDateTime &moment)
{
    return words::dayText(moment.toLocalTime().date());
}

} // namespace

bool isCounting(const VaultModel::Row &row)
{
    return row.stage == lock::LockStage::InProgress && row.expires.has_value();
}

QString columnTitle(int column)
{
    switch (column) {
    case VaultModel::Name:
        return VaultModel::tr("Name");
    case VaultModel::Stage:
        return VaultModel::tr("Lock");
    case VaultModel::TimeLeft:
        return VaultModel::tr("Time left");
    case VaultModel::Archives:
        return VaultModel::tr("Archives");
    case VaultModel::Size:
        return VaultModel::tr("Size");
    case VaultModel::Created:
        return VaultModel::tr("Created");
    case VaultModel::LastInventory:
        return VaultModel::tr("Inventory");
    default:
        return {};
    }
}

bool isRightAligned(int column)
{
    return column >= VaultModel::TimeLeft;
}

QString cellText(const VaultModel::Row &row, int column, CountdownClock &clock)
{
    switch (column) {
    case VaultModel::Name:
        return words::visible(row.vault.arn.name().toString());
    case VaultModel::Stage:
        return stageText(row);
    case VaultModel::TimeLeft:
        return timeLeft(row, clock);
    case VaultModel::Archives:
        return row.vault.archives ? QLocale().toString(*row.vault.archives) : QString();
    case VaultModel::Size:
        return sizeText(row.vault.sizeInBytes);
    case VaultModel::Created:
        return dayText(row.vault.created);
    case VaultModel::LastInventory:
        return row.vault.lastInventory ? dayText(*row.vault.lastInventory) : QString();
    default:
        return {};
    }
}

QString cellToolTip(const VaultModel::Row &row, int column)
{
    if (column == VaultModel::Stage && row.why)
        return words::errorWords(*row.why).what;
    if (column == VaultModel::Stage && row.asOf.isValid())
        return words::stageMeaning(row.stage);
    return column == VaultModel::Name ? words::visible(row.vault.arn.toString()) : QString();
}

QColor cellColour(const VaultModel::Row &row, int column)
{
    const Theme &theme = Theme::current();
    if (column == VaultModel::Name)
        return {};
    if (row.stage == lock::LockStage::InProgress &&
        (column == VaultModel::Stage || column == VaultModel::TimeLeft))
        return theme.time;
    if (row.stage == lock::LockStage::Locked && column == VaultModel::Stage)
        return theme.locked;
    return theme.textQuiet;
}

QString sizeText(const std::optional<qint64> &bytes)
{
    if (!bytes)
        return {};
    return QLocale().formattedDataSize(*bytes, 1, QLocale::DataSizeSIFormat);
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString broken = text;
    const bool hasLongWords = !text.contains(u' ');
    for (int at = toolTipLine; hasLongWords && at < broken.size(); at += toolTipLine + 1)
        broken.insert(at, u'\n');
    return Qt::convertFromPlainText(broken, Qt::WhiteSpaceNormal);
}

} // namespace vaultlock::ui
