// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/fleetwindowwords.h"

#include "language/words.h"
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
    return Words::tr("%1 vaults", nullptr, static_cast<int>(count)).arg(grouped(count));
}

QString fleetTimeText(const fleet::Row &row, const Clock &clock)
{
    const auto left = fleetTimeLeft(row, clock);
    return left ? lock::clockText(*left) : QString();
}

QString fleetMomentText(const std::optional<QDateTime> &moment)
{
    return moment && moment->isValid() ? momentText(*moment, QTimeZone::systemTimeZone())
                                       : Words::tr("Unknown");
}

QString countText(const std::optional<qint64> &count)
{
    return count ? sentenceLocale().toString(*count) : Words::tr("Unknown");
}

QString bytesText(const std::optional<qint64> &bytes)
{
    return bytes ? Words::tr("%1 bytes").arg(sentenceLocale().toString(*bytes))
                 : Words::tr("Unknown");
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
    return isUnread ? Words::tr("Not read yet") : stageName(row.vault.stage);
}

QString fleetRowSentence(const fleet::Row &row, const std::vector<fleet::KnownPolicy> &known,
                         const Clock &clock)
{
    const VaultArn &vault = row.vault.vault.arn;
    QStringList parts{
        Words::tr("account %1, %2").arg(vault.account().toString(), vault.region().toString()),
        fleetStage(row)};
    if (const QString left = fleetTimeText(row, clock); !left.isEmpty())
        parts << Words::tr("%1 left").arg(left);
    if (hasLock(row))
        parts << Words::tr("the same as: %1").arg(samePolicies(row, known))
              << Words::tr("deletion of archives: %1").arg(deletionByAge(row));
    if (const auto archives = row.vault.vault.archives)
        parts << Words::tr("archives: %1").arg(countText(archives));
    if (row.isDenied())
        parts << Words::tr("not all of it could be read");
    return parts.join(QStringLiteral("; ")) + u'.';
}

std::vector<FleetFact> fleetFacts(const fleet::Row &row, const QString &place,
                                  const std::vector<fleet::KnownPolicy> &known, const Clock &clock)
{
    const aws::VaultDescription &vault = row.vault.vault;
    std::vector<FleetFact> facts{{QStringLiteral("ARN"), visible(vault.arn.toString())},
                                 {Words::tr("Read by"), place},
                                 {Words::tr("Lock"), fleetStage(row)}};
    const auto add = [&facts](const char *name, const QString &value) {
        facts.push_back({Words::tr(name), value});
    };
    if (const QString left = fleetTimeText(row, clock); !left.isEmpty())
        add(QT_TRANSLATE_NOOP("Words", "Time left"), left);
    if (hasLock(row)) {
        add(QT_TRANSLATE_NOOP("Words", "In force since"), fleetMomentText(row.lockCreated));
        add(QT_TRANSLATE_NOOP("Words", "The same as"), samePolicies(row, known));
        add(QT_TRANSLATE_NOOP("Words", "Deletion of archives"), deletionByAge(row));
        if (const QStringList denied = deniedSentences(row); !denied.isEmpty())
            add(QT_TRANSLATE_NOOP("Words", "What it denies"), denied.join(u' '));
        add(QT_TRANSLATE_NOOP("Words", "SHA-256 of its policy"),
            QString::fromLatin1(row.policySha256));
    }
    add(QT_TRANSLATE_NOOP("Words", "Archives"), countText(vault.archives));
    add(QT_TRANSLATE_NOOP("Words", "Size"), bytesText(vault.sizeInBytes));
    add(QT_TRANSLATE_NOOP("Words", "Last inventory"), fleetMomentText(vault.lastInventory));
    add(QT_TRANSLATE_NOOP("Words", "Tags"), tagsText(row.tags));
    add(QT_TRANSLATE_NOOP("Words", "Access policy"), accessPolicyText(row.accessPolicy));
    if (const QStringList unread = unreadParts(row); !unread.isEmpty())
        add(QT_TRANSLATE_NOOP("Words", "Not known"), unread.join(u' '));
    return facts;
}

QString fleetStanding(const fleet::Fleet &fleet, std::size_t vaults, std::size_t stillToRead)
{
    const auto &places = fleet.places();
    const auto ended = static_cast<std::size_t>(
        std::count_if(places.begin(), places.end(),
                      [](const fleet::Fleet::PlaceReport &place) { return place.hasEnded; }));
    const QString where = Words::tr("%1 places", nullptr, static_cast<int>(places.size()))
                              .arg(grouped(places.size()));
    const QString rest = stillToRead == 0 ? QString()
                                          : Words::tr(" %1 locks are not read.", nullptr,
                                                      static_cast<int>(stillToRead))
                                                .arg(grouped(stillToRead));
    if (!fleet.isFinished())
        return Words::tr("%1: %2 so far; %3 of %4 read to the end.%5")
            .arg(fleet.isSuspended() ? Words::tr("Stopped") : Words::tr("Reading"),
                 vaultsText(vaults), grouped(ended), where, rest);
    const QString whole = fleet.isWhole() ? Words::tr("All that was asked for is known.")
                                          : Words::tr("Not everything could be found out.");
    return Words::tr("Read: %1 in %2. %3%4").arg(vaultsText(vaults), where, whole, rest);
}

QString fleetNotRead()
{
    return Words::tr("Nothing was read yet.");
}

QString fleetCount(std::size_t shown, std::size_t all)
{
    return shown == all ? vaultsText(all)
                        : Words::tr("%1 of %2").arg(grouped(shown), vaultsText(all));
}

QString noVaultInRow()
{
    return Words::tr("Choose a vault to see what is known of it.");
}

QString nothingIsMissing()
{
    return Words::tr("Nothing that was asked for was refused so far.");
}

QString notComparedYet()
{
    return Words::tr("It is compared with the last look when all has been read, or when you "
                     "stop.");
}

QString noVaultPasses()
{
    return Words::tr("No vault is what you ask for.");
}

QString unknownPasses()
{
    return Words::tr("A vault of which it cannot be told passes every filter.");
}

QString fleetPlacesIntroduction()
{
    return Words::tr(
        "All vaults of these profiles in these Regions are read, several side by side, each as "
        "fast "
        "as the service bears. Nothing is changed. What cannot be asked is told by name, and the "
        "others go on.");
}

QString noPlaceChosen()
{
    return Words::tr("Choose at least one profile, or the sandbox.");
}

QString fleetExported(std::size_t vaults, const QString &path)
{
    return Words::tr("%1 written to %2.").arg(vaultsText(vaults), visible(path));
}

QString fleetNotExported(const Error &error)
{
    return Words::tr("The file was not written. ") + errorWords(error).what + u' ' + error.detail;
}

QString noPolicyInFile()
{
    return Words::tr("It holds no policy.");
}

QString policyNotTaken(const QString &path, const QString &why)
{
    return Words::tr("%1 was not taken: %2").arg(visible(path), why);
}

} // namespace vaultlock::words
