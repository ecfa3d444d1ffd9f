// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/fleetlines.h"

#include "cli/output.h"
#include "lock/countdown.h"
#include "words/errorwords.h"
#include "words/fleetwords.h"
#include "words/statewords.h"
#include "words/timelinewords.h"

#include <algorithm>
#include <array>

namespace vaultlock::cli {

namespace {

using fleet::Row;

constexpr std::size_t fleetColumns = 12;
using FleetCells = std::array<QString, fleetColumns>;
constexpr std::array fleetNumbers{6, 7}; // columns that are

QString fleetIso(const std::optional<QDateTime> &moment)
{
    return moment && moment->isValid() ? moment->toUTC().toString(Qt::ISODate) : QString();
}

std::optional<std::chrono::seconds> timeLeft(const Row &row, const Clock &clock)
{
    if (row.vault.stage != lock::LockStage::InProgress || !row.vault.expires)
        return std::nullopt;
    return std::chrono::floor<std::chrono::seconds>(
        lock::Countdown(*row.vault.expires, row.vault.serverTime).remaining(clock));
}

QString fleetNumber(const std::optional<qint64> &value)
{
    return value ? QString::number(*value) : QString();
}

FleetCells fleetCellsOf(const Row &row, const std::vector<fleet::KnownPolicy> &known,
                        const Clock &clock)
{
    const aws::VaultDescription &vault = row.vault.vault;
    const auto left = timeLeft(row, clock);
    FleetCells cells{vault.arn.account().toString(),
                     vault.arn.region().toString(),
                     vault.arn.name().toString(),
                     words::stageName(row.vault.stage),
                     fleetIso(row.lockCreated),
                     left ? lock::clockText(*left) : QString(),
                     fleetNumber(vault.archives),
                     fleetNumber(vault.sizeInBytes),
                     words::samePolicies(row, known),
                     words::tagsText(row.tags),
                     words::accessPolicyText(row.accessPolicy),
                     words::deletionByAge(row)};
    for (QString &cell : cells)
        cell = cell.isEmpty() ? QStringLiteral("-") : terminalSafe(cell);
    return cells;
}

QJsonValue fleetNumberOrNull(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject errorJson(const Error &error)
{
    return {{QStringLiteral("what"), words::readingErrorWords(error).what},
            {QStringLiteral("code"), textOrNull(error.code)},
            {QStringLiteral("httpStatus"),
             error.httpStatus == 0 ? QJsonValue() : QJsonValue(error.httpStatus)},
            {QStringLiteral("requestId"), textOrNull(error.requestId)}};
}

QJsonValue tagsJson(const fleet::Part<aws::Tags> &tags)
{
    if (!tags.value)
        return QJsonValue();
    QJsonObject object;
    for (auto tag = tags.value->begin(); tag != tags.value->end(); ++tag)
        object.insert(tag.key(), tag.value());
    return object;
}

QJsonValue accessPolicyJson(const fleet::Part<QByteArray> &accessPolicy)
{
    return accessPolicy.value ? QJsonValue(!accessPolicy.value->isEmpty()) : QJsonValue();
}

QString verdictCode(policy::ExplainedInterval::Verdict verdict)
{
    using Verdict = policy::ExplainedInterval::Verdict;
    switch (verdict) {
    case Verdict::Denied:
        return QStringLiteral("Denied");
    case Verdict::Undecided:
        return QStringLiteral("Unknown");
    case Verdict::MayBeDenied:
        return QStringLiteral("MayBeDenied");
    case Verdict::Allowed:
        return QStringLiteral("Allowed");
    case Verdict::MayBeAllowed:
        return QStringLiteral("MayBeAllowed");
    case Verdict::NotDecided:
        break;
    }
    return QStringLiteral("NotDecided");
}

/// What becomes of the deletion of archives by root, from day 0 on; null where that is not known.
QJsonValue deletionJson(const Row &row)
{
    if (!row.policy || !row.policy->explanation.ages)
        return QJsonValue();
    QJsonArray array;
    for (const auto &interval : row.policy->explanation.ages->intervals)
        array.append(QJsonObject{{QStringLiteral("firstDay"), interval.firstDay},
                                 {QStringLiteral("lastDay"),
                                  interval.lastDay ? QJsonValue(*interval.lastDay) : QJsonValue()},
                                 {QStringLiteral("verdict"), verdictCode(interval.verdict)}});
    return array.isEmpty() ? QJsonValue() : QJsonValue(array);
}

QJsonValue namesJson(const std::vector<std::size_t> &which,
                     const std::vector<fleet::KnownPolicy> &known)
{
    QJsonArray names;
    for (const std::size_t i : which)
        names.append(known[i].name);
    return names;
}

QJsonArray unknownJson(const Row &row)
{
    QJsonArray array;
    const auto add = [&array](const char *part, const char *call, const std::optional<Error> &why) {
        if (!why)
            return;
        QJsonObject entry = errorJson(*why);
        entry.insert(QStringLiteral("part"), QString::fromLatin1(part));
        entry.insert(QStringLiteral("call"), QString::fromLatin1(call));
        array.append(entry);
    };
    add("lock", "GetVaultLock", row.vault.why);
    add("tags", "ListTagsForVault", row.tags.why);
    add("accessPolicy", "GetVaultAccessPolicy", row.accessPolicy.why);
    return array;
}

QJsonObject vaultJson(const fleet::Fleet &fleet, const Row &row,
                      const std::vector<fleet::KnownPolicy> &known, const Clock &clock)
{
    const aws::VaultDescription &vault = row.vault.vault;
    const auto left = timeLeft(row, clock);
    const QJsonValue null;
    return {
        {QStringLiteral("profile"), textOrNull(fleet.places()[row.place].place.profile)},
        {QStringLiteral("accountId"), vault.arn.account().toString()},
        {QStringLiteral("region"), vault.arn.region().toString()},
        {QStringLiteral("vaultName"), vault.arn.name().toString()},
        {QStringLiteral("vaultARN"), vault.arn.toString()},
        {QStringLiteral("lockState"), lock::lockStageCode(row.vault.stage)},
        {QStringLiteral("lockCreationDate"), textOrNull(fleetIso(row.lockCreated))},
        {QStringLiteral("expirationDate"), textOrNull(fleetIso(row.vault.expires))},
        {QStringLiteral("secondsLeft"), left ? QJsonValue(qint64{left->count()}) : null},
        {QStringLiteral("policySha256"), textOrNull(QString::fromLatin1(row.policySha256))},
        {QStringLiteral("sameAs"), row.policy ? namesJson(row.policy->sameAs, known) : null},
        {QStringLiteral("sameAsUnknown"), row.policy ? namesJson(row.policy->untold, known) : null},
        {QStringLiteral("denies"),
         row.policy ? QJsonArray::fromStringList(words::deniedSentences(row)) : null},
        {QStringLiteral("deletion"), deletionJson(row)},
        {QStringLiteral("numberOfArchives"), fleetNumberOrNull(vault.archives)},
        {QStringLiteral("sizeInBytes"), fleetNumberOrNull(vault.sizeInBytes)},
        {QStringLiteral("creationDate"), textOrNull(fleetIso(vault.created))},
        {QStringLiteral("lastInventoryDate"), textOrNull(fleetIso(vault.lastInventory))},
        {QStringLiteral("tags"), tagsJson(row.tags)},
        {QStringLiteral("hasAccessPolicy"), accessPolicyJson(row.accessPolicy)},
        {QStringLiteral("unknown"), unknownJson(row)}};
}

QJsonObject placeJson(const fleet::Fleet &fleet, std::size_t place)
{
    const fleet::Fleet::PlaceReport &report = fleet.places()[place];
    const QJsonValue null;
    return {{QStringLiteral("profile"), textOrNull(report.place.profile)},
            {QStringLiteral("region"),
             report.place.region ? QJsonValue(report.place.region->toString()) : null},
            {QStringLiteral("accountId"), textOrNull(report.account)},
            {QStringLiteral("vaults"), static_cast<qint64>(report.sameAs ? 0 : report.vaults)},
            {QStringLiteral("isWhole"), report.hasEnded && !report.error},
            {QStringLiteral("sameAsPlace"),
             report.sameAs ? QJsonValue(static_cast<qint64>(*report.sameAs)) : null},
            {QStringLiteral("error"), report.error ? QJsonValue(errorJson(*report.error)) : null}};
}

QString changeCode(fleet::Change::Kind kind)
{
    using Kind = fleet::Change::Kind;
    switch (kind) {
    case Kind::VaultIsNew:
        return QStringLiteral("VaultIsNew");
    case Kind::VaultIsGone:
        return QStringLiteral("VaultIsGone");
    case Kind::LockChanged:
        return QStringLiteral("LockChanged");
    case Kind::TagsChanged:
        return QStringLiteral("TagsChanged");
    case Kind::AccessPolicyChanged:
        break;
    }
    return QStringLiteral("AccessPolicyChanged");
}

} // namespace

QStringList fleetLines(const std::vector<Row> &rows, const std::vector<fleet::KnownPolicy> &known,
                       const Clock &clock)
{
    std::vector<FleetCells> table{
        {QStringLiteral("ACCOUNT"), QStringLiteral("REGION"), QStringLiteral("VAULT"),
         QStringLiteral("LOCK"), QStringLiteral("SINCE"), QStringLiteral("LEFT"),
         QStringLiteral("ARCHIVES"), QStringLiteral("BYTES"), QStringLiteral("SAME AS"),
         QStringLiteral("TAGS"), QStringLiteral("ACCESS POLICY"),
         QStringLiteral("DELETION OF ARCHIVES")}};
    for (const Row &row : rows)
        table.push_back(fleetCellsOf(row, known, clock));
    std::array<qsizetype, fleetColumns> widths{};
    for (const FleetCells &cells : table) {
        for (std::size_t i = 0; i < fleetColumns; ++i)
            widths[i] = std::max(widths[i], cells[i].size());
    }
    QStringList lines;
    for (const FleetCells &cells : table) {
        QStringList padded;
        for (std::size_t i = 0; i < fleetColumns; ++i) {
            const bool isNumber =
                std::find(fleetNumbers.begin(), fleetNumbers.end(), i) != fleetNumbers.end();
            padded << (isNumber ? cells[i].rightJustified(widths[i])
                                : cells[i].leftJustified(widths[i]));
        }
        lines << padded.join(QStringLiteral("  ")).trimmed();
    }
    return lines;
}

QJsonObject fleetJson(const fleet::Fleet &fleet, const std::vector<Row> &rows,
                      const std::vector<fleet::KnownPolicy> &known, const Clock &clock)
{
    QJsonArray places;
    for (std::size_t place = 0; place < fleet.places().size(); ++place)
        places.append(placeJson(fleet, place));
    QJsonArray vaults;
    for (const Row &row : rows)
        vaults.append(vaultJson(fleet, row, known, clock));
    return {{QStringLiteral("isWhole"), fleet.isWhole()},
            {QStringLiteral("readAt"), fleetIso(clock.utcNow())},
            {QStringLiteral("places"), places},
            {QStringLiteral("vaults"), vaults}};
}

QJsonArray changesJson(const std::vector<fleet::Change> &changes)
{
    QJsonArray array;
    for (const fleet::Change &change : changes)
        array.append(QJsonObject{{QStringLiteral("change"), changeCode(change.kind)},
                                 {QStringLiteral("vaultARN"), change.after.vaultArn},
                                 {QStringLiteral("text"), words::changeSentence(change)}});
    return array;
}

} // namespace vaultlock::cli
