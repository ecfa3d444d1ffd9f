// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/fleetwindowwords.h"

#include "lock/countdown.h"
#include "words/errorwords.h"
#include "words/fleetwords.h"
#include "words/statewords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

#include <algorithm>

namespace vaultlock::words {

namespace {

QString grouped(std::size_t count)
{
    return sentenceLocale().toString(static_cast<qulonglong>(count));
}

QString vaultsText(std::size_t count)
{
    return count == 1 ? QStringLiteral("1 vault") : QStringLiteral("%1 vaults").arg(grouped(count));
}

QString fleetTimeText(const fleet::Row &row, const Clock &clock)
{
    const auto left = fleetTimeLeft(row, clock);
    return left ? lock::clockText(*left) : QString();
}

QString fleetMomentText(const std::optional<QDateTime> &moment)
{
    return moment && moment->isValid() ? momentText(*moment, QTimeZone::systemTimeZone())
                                       : QStringLiteral("Unknown");
}

QString countText(const std::optional<qint64> &count)
{
    return count ? sentenceLocale().toString(*count) : QStringLiteral("Unknown");
}

QString bytesText(const std::optional<qint64> &bytes)
{
    return bytes ? QStringLiteral("%1 bytes").arg(sentenceLocale().toString(*bytes))
                 : QStringLiteral("Unknown");
}

bool hasLock(const fleet::Row &row)
{
    return row.vault.stage == lock::LockStage::Locked ||
           row.vault.stage == lock::LockStage::InProgress;
}

} // namespace

QString fleetStage(const fleet::Row &row)
{
    const bool isUnread = row.vault.stage == lock::LockStage::Unknown && !row.vault.why;
    return isUnread ? QStringLiteral("Not read yet") : stageName(row.vault.stage);
}

QString fleetRowSentence(const fleet::Row &row, const std::vector<fleet::KnownPolicy> &known,
                         const Clock &clock)
{
    const VaultArn &vault = row.vault.vault.arn;
    QStringList parts{
        QStringLiteral("account %1, %2").arg(vault.account().toString(), vault.region().toString()),
        fleetStage(row)};
    if (const QString left = fleetTimeText(row, clock); !left.isEmpty())
        parts << QStringLiteral("%1 left").arg(left);
    if (hasLock(row))
        parts << QStringLiteral("the same as: %1").arg(samePolicies(row, known))
              << QStringLiteral("deletion of archives: %1").arg(deletionByAge(row));
    if (const auto archives = row.vault.vault.archives)
        parts << QStringLiteral("archives: %1").arg(countText(archives));
    if (row.isDenied())
        parts << QStringLiteral("not all of it could be read");
    return parts.join(QStringLiteral("; ")) + u'.';
}

std::vector<FleetFact> fleetFacts(const fleet::Row &row, const QString &place,
                                  const std::vector<fleet::KnownPolicy> &known, const Clock &clock)
{
    const aws::VaultDescription &vault = row.vault.vault;
    std::vector<FleetFact> facts{{QStringLiteral("ARN"), visible(vault.arn.toString())},
                                 {QStringLiteral("Read by"), place},
                                 {QStringLiteral("Lock"), fleetStage(row)}};
    const auto add = [&facts](const char *name, const QString &value) {
        facts.push_back({QString::fromLatin1(name), value});
    };
    if (const QString left = fleetTimeText(row, clock); !left.isEmpty())
        add("Time left", left);
    if (hasLock(row)) {
        add("In force since", fleetMomentText(row.lockCreated));
        add("The same as", samePolicies(row, known));
        add("Deletion of archives", deletionByAge(row));
        if (const QStringList denied = deniedSentences(row); !denied.isEmpty())
            add("What it denies", denied.join(u' '));
        add("SHA-256 of its policy", QString::fromLatin1(row.policySha256));
    }
    add("Archives", countText(vault.archives));
    add("Size", bytesText(vault.sizeInBytes));
    add("Last inventory", fleetMomentText(vault.lastInventory));
    add("Tags", tagsText(row.tags));
    add("Access policy", accessPolicyText(row.accessPolicy));
    if (const QStringList unread = unreadParts(row); !unread.isEmpty())
        add("Not known", unread.join(u' '));
    return facts;
}

QString fleetStanding(const fleet::Fleet &fleet, std::size_t vaults, std::size_t stillToRead)
{
    const auto &places = fleet.places();
    const auto ended = static_cast<std::size_t>(
        std::count_if(places.begin(), places.end(),
                      [](const fleet::Fleet::PlaceReport &place) { return place.hasEnded; }));
    const QString where = places.size() == 1
                              ? QStringLiteral("1 place")
                              : QStringLiteral("%1 places").arg(grouped(places.size()));
    const QString rest = stillToRead == 0 ? QString()
                         : stillToRead == 1
                             ? QStringLiteral(" 1 lock is not read.")
                             : QStringLiteral(" %1 locks are not read.").arg(grouped(stillToRead));
    if (!fleet.isFinished())
        return QStringLiteral("%1: %2 so far; %3 of %4 read to the end.%5")
            .arg(fleet.isSuspended() ? QStringLiteral("Stopped") : QStringLiteral("Reading"),
                 vaultsText(vaults), grouped(ended), where, rest);
    const QString whole = fleet.isWhole() ? QStringLiteral("All that was asked for is known.")
                                          : QStringLiteral("Not everything could be found out.");
    return QStringLiteral("Read: %1 in %2. %3%4").arg(vaultsText(vaults), where, whole, rest);
}

QString fleetNotRead()
{
    return QStringLiteral("Nothing was read yet.");
}

QString fleetCount(std::size_t shown, std::size_t all)
{
    return shown == all ? vaultsText(all)
                        : QStringLiteral("%1 of %2").arg(grouped(shown), vaultsText(all));
}

QString noVaultInRow()
{
    return QStringLiteral("Choose a vault to see what is known of it.");
}

QString nothingIsMissing()
{
    return QStringLiteral("Nothing that was asked for was refused so far.");
}

QString notComparedYet()
{
    return QStringLiteral("It is compared with the last look when all has been read, or when you "
                          "stop.");
}

QString noVaultPasses()
{
    return QStringLiteral("No vault is what you ask for.");
}

QString unknownPasses()
{
    return QStringLiteral("A vault of which it cannot be told is shown by every question.");
}

QString fleetPlacesIntroduction()
{
    return QStringLiteral(
        "All vaults of these profiles in these Regions are read, several side by side, each as "
        "fast "
        "as the service bears. Nothing is changed. What cannot be asked is told by name, and the "
        "others go on.");
}

QString noPlaceChosen()
{
    return QStringLiteral("Choose at least one profile, or the sandbox.");
}

QString fleetExported(std::size_t vaults, const QString &path)
{
    return QStringLiteral("%1 written to %2.").arg(vaultsText(vaults), visible(path));
}

QString fleetNotExported(const Error &error)
{
    return QStringLiteral("The file was not written. ") + errorWords(error).what + u' ' +
           error.detail;
}

QString noPolicyInFile()
{
    return QStringLiteral("It holds no policy.");
}

QString policyNotTaken(const QString &path, const QString &why)
{
    return QStringLiteral("%1 was not taken: %2").arg(visible(path), why);
}

} // namespace vaultlock::words
