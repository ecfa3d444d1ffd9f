// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/fleetjson.h"

#include "language/inenglish.h"
#include "words/errorwords.h"
#include "words/fleetwords.h"

namespace vaultlock::words {

namespace {

QJsonValue fleetTextOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue fleetMomentOrNull(const std::optional<QDateTime> &moment)
{
    return fleetTextOrNull(moment && moment->isValid() ? moment->toUTC().toString(Qt::ISODate)
                                                       : QString());
}

QJsonValue fleetNumberOrNull(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject fleetErrorJson(const Error &error)
{
    return {{QStringLiteral("what"), readingErrorWords(error).what},
            {QStringLiteral("code"), fleetTextOrNull(error.code)},
            {QStringLiteral("httpStatus"),
             error.httpStatus == 0 ? QJsonValue() : QJsonValue(error.httpStatus)},
            {QStringLiteral("requestId"), fleetTextOrNull(error.requestId)}};
}

QJsonValue fleetTagsJson(const fleet::Part<aws::Tags> &tags)
{
    if (!tags.value)
        return QJsonValue();
    QJsonObject object;
    for (auto tag = tags.value->begin(); tag != tags.value->end(); ++tag)
        object.insert(tag.key(), tag.value());
    return object;
}

QJsonValue fleetAccessPolicyJson(const fleet::Part<QByteArray> &accessPolicy)
{
    return accessPolicy.value ? QJsonValue(!accessPolicy.value->isEmpty()) : QJsonValue();
}

QString fleetVerdictCode(policy::ExplainedInterval::Verdict verdict)
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
QJsonValue fleetDeletionJson(const fleet::Row &row)
{
    if (!row.policy || !row.policy->explanation.ages)
        return QJsonValue();
    QJsonArray array;
    for (const auto &interval : row.policy->explanation.ages->intervals)
        array.append(QJsonObject{{QStringLiteral("firstDay"), interval.firstDay},
                                 {QStringLiteral("lastDay"),
                                  interval.lastDay ? QJsonValue(*interval.lastDay) : QJsonValue()},
                                 {QStringLiteral("verdict"), fleetVerdictCode(interval.verdict)}});
    return array.isEmpty() ? QJsonValue() : QJsonValue(array);
}

QJsonValue fleetNamesJson(const std::vector<std::size_t> &which,
                          const std::vector<fleet::KnownPolicy> &known)
{
    QJsonArray names;
    for (const std::size_t i : which)
        names.append(known[i].name);
    return names;
}

QJsonArray fleetUnknownJson(const fleet::Row &row)
{
    QJsonArray array;
    const auto add = [&array](const char *part, const char *call, const std::optional<Error> &why) {
        if (!why)
            return;
        QJsonObject entry = fleetErrorJson(*why);
        entry.insert(QStringLiteral("part"), QString::fromLatin1(part));
        entry.insert(QStringLiteral("call"), QString::fromLatin1(call));
        array.append(entry);
    };
    add("lock", "GetVaultLock", row.vault.why);
    add("tags", "ListTagsForVault", row.tags.why);
    add("accessPolicy", "GetVaultAccessPolicy", row.accessPolicy.why);
    return array;
}

QJsonObject fleetVaultJson(const fleet::Fleet &fleet, const fleet::Row &row,
                           const std::vector<fleet::KnownPolicy> &known, const Clock &clock)
{
    const aws::VaultDescription &vault = row.vault.vault;
    const auto left = fleetTimeLeft(row, clock);
    const QJsonValue null;
    return {
        {QStringLiteral("profile"), fleetTextOrNull(fleet.places()[row.place].place.profile)},
        {QStringLiteral("accountId"), vault.arn.account().toString()},
        {QStringLiteral("region"), vault.arn.region().toString()},
        {QStringLiteral("vaultName"), vault.arn.name().toString()},
        {QStringLiteral("vaultARN"), vault.arn.toString()},
        {QStringLiteral("lockState"), lock::lockStageCode(row.vault.stage)},
        {QStringLiteral("lockCreationDate"), fleetMomentOrNull(row.lockCreated)},
        {QStringLiteral("expirationDate"), fleetMomentOrNull(row.vault.expires)},
        {QStringLiteral("secondsLeft"), left ? QJsonValue(qint64{left->count()}) : null},
        {QStringLiteral("policySha256"), fleetTextOrNull(QString::fromLatin1(row.policySha256))},
        {QStringLiteral("sameAs"), row.policy ? fleetNamesJson(row.policy->sameAs, known) : null},
        {QStringLiteral("sameAsUnknown"),
         row.policy ? fleetNamesJson(row.policy->untold, known) : null},
        {QStringLiteral("denies"),
         row.policy ? QJsonArray::fromStringList(deniedSentences(row)) : null},
        {QStringLiteral("deletion"), fleetDeletionJson(row)},
        {QStringLiteral("numberOfArchives"), fleetNumberOrNull(vault.archives)},
        {QStringLiteral("sizeInBytes"), fleetNumberOrNull(vault.sizeInBytes)},
        {QStringLiteral("creationDate"), fleetMomentOrNull(vault.created)},
        {QStringLiteral("lastInventoryDate"), fleetMomentOrNull(vault.lastInventory)},
        {QStringLiteral("tags"), fleetTagsJson(row.tags)},
        {QStringLiteral("hasAccessPolicy"), fleetAccessPolicyJson(row.accessPolicy)},
        {QStringLiteral("unknown"), fleetUnknownJson(row)}};
}

QJsonObject fleetPlaceJson(const fleet::Fleet &fleet, std::size_t place)
{
    const fleet::Fleet::PlaceReport &report = fleet.places()[place];
    const QJsonValue null;
    return {
        {QStringLiteral("profile"), fleetTextOrNull(report.place.profile)},
        {QStringLiteral("isSandbox"), report.place.isSandbox},
        {QStringLiteral("region"),
         report.place.region ? QJsonValue(report.place.region->toString()) : null},
        {QStringLiteral("accountId"), fleetTextOrNull(report.account)},
        {QStringLiteral("vaults"), static_cast<qint64>(report.sameAs ? 0 : report.vaults)},
        {QStringLiteral("isWhole"), report.hasEnded && !report.error},
        {QStringLiteral("sameAsPlace"),
         report.sameAs ? QJsonValue(static_cast<qint64>(*report.sameAs)) : null},
        {QStringLiteral("error"), report.error ? QJsonValue(fleetErrorJson(*report.error)) : null}};
}

QString fleetChangeCode(fleet::Change::Kind kind)
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

QJsonObject fleetJson(const fleet::Fleet &fleet, const std::vector<fleet::Row> &rows,
                      const std::vector<fleet::KnownPolicy> &known, const Clock &clock)
{
    const language::InEnglish english;
    QJsonArray places;
    for (std::size_t place = 0; place < fleet.places().size(); ++place)
        places.append(fleetPlaceJson(fleet, place));
    QJsonArray vaults;
    for (const fleet::Row &row : rows)
        vaults.append(fleetVaultJson(fleet, row, known, clock));
    return {{QStringLiteral("isWhole"), fleet.isWhole()},
            {QStringLiteral("readAt"), fleetMomentOrNull(clock.utcNow())},
            {QStringLiteral("places"), places},
            {QStringLiteral("vaults"), vaults}};
}

QJsonArray changesJson(const std::vector<fleet::Change> &changes)
{
    const language::InEnglish english;
    QJsonArray array;
    for (const fleet::Change &change : changes)
        array.append(QJsonObject{{QStringLiteral("change"), fleetChangeCode(change.kind)},
                                 {QStringLiteral("vaultARN"), change.after.vaultArn},
                                 {QStringLiteral("text"), changeSentence(change)}});
    return array;
}

} // namespace vaultlock::words
