// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/subject.h"

#include "words/evidencewords.h"

#include <QJsonArray>

#include <algorithm>

namespace vaultlock::evidence {

namespace {

using lock::Attempt;

struct Place
{
    QString vaultArn;
    QString origin;

    friend bool operator==(const Place &, const Place &) = default;
};

/// One origin was written in several ways.
QString originKey(const JournalLine &line)
{
    const QString text = line.fields.value(u"origin").toString();
    const auto origin = LockOrigin::fromKey(text);
    return origin ? origin->key() : text;
}

bool isNamed(const QString &arn, const QString &vault)
{
    if (arn == vault)
        return true;
    const auto parsed = VaultArn::fromService(arn);
    return parsed && parsed->name().toString() == vault;
}

std::vector<Place> placesOf(const JournalLines &journal, const QString &vault,
                            const QString &origin)
{
    std::vector<Place> places;
    for (const JournalLine &line : journal.lines) {
        const Place place{line.fields.value(u"vaultArn").toString(), originKey(line)};
        const bool isMeant = isNamed(place.vaultArn, vault) && !place.origin.isEmpty() &&
                             (origin.isEmpty() || place.origin == origin);
        if (isMeant && std::find(places.begin(), places.end(), place) == places.end())
            places.push_back(place);
    }
    return places;
}

/// The service has said that there is nothing left for which the ID would be good.
bool isOver(Attempt::Ending ending)
{
    return ending != Attempt::Ending::None && ending != Attempt::Ending::Failed;
}

QSet<QString> secretLockIdsIn(const JournalLines &journal)
{
    std::vector<Attempt> attempts;
    for (const JournalLine &line : journal.lines) {
        if (line.entry && line.entry->kind != journal::EntryKind::Unverified)
            lock::applyEntry(attempts, *line.entry);
    }
    QMap<QUuid, Attempt::Ending> endings;
    for (const Attempt &attempt : attempts)
        endings.insert(attempt.id, attempt.ending);
    QSet<QString> over;
    QSet<QString> open;
    QSet<QString> unproved; // found in a damaged journal, or of a kind that is not known
    for (const JournalLine &line : journal.lines) {
        const QString lockId = line.fields.value(u"lockId").toString();
        if (lockId.isEmpty())
            continue;
        if (!line.entry || line.entry->kind == journal::EntryKind::Unverified)
            unproved.insert(lockId);
        else if (isOver(endings.value(line.entry->attempt)))
            over.insert(lockId);
        else
            open.insert(lockId);
    }
    return open + unproved.subtract(over);
}

} // namespace

Result<Subject> subjectOf(const JournalLines &journal, const QString &vault, const QString &origin,
                          const lock::Moment &now)
{
    const auto places = placesOf(journal, vault, origin);
    if (places.empty())
        return failure(ErrorKind::NotFound, vault);
    if (places.size() > 1) {
        QStringList names;
        for (const Place &place : places)
            names << QStringLiteral("%1 (%2)").arg(place.vaultArn, place.origin);
        return failure(ErrorKind::InvalidInput, names.join(QStringLiteral("; ")));
    }
    const auto arn = VaultArn::fromService(places.front().vaultArn);
    const auto where = LockOrigin::fromKey(places.front().origin);
    if (!arn || !where)
        return failure(ErrorKind::InvalidInput, places.front().vaultArn);
    Subject subject{*arn, *where, {}, {}, secretLockIdsIn(journal)};
    std::vector<journal::Entry> entries;
    for (const JournalLine &line : journal.lines) {
        const QString key = originKey(line);
        if (line.fields.value(u"vaultArn").toString() != places.front().vaultArn ||
            (!key.isEmpty() && key != where->key()))
            continue;
        subject.lines.push_back(line);
        if (line.entry && line.entry->kind != journal::EntryKind::Unverified && !key.isEmpty())
            entries.push_back(*line.entry);
    }
    subject.record = reconciliation::recordOf(entries, now, std::chrono::milliseconds(0));
    using Standing = reconciliation::JournalRecord::Standing;
    const std::optional<QDateTime> &end = subject.record.attempt.expires;
    subject.isPastItsEnd = subject.record.standing == Standing::InProgress && end && //
                           now.utc.isValid() && *end <= now.utc;
    return subject;
}

QString withoutLockIds(QString text, const QSet<QString> &lockIds)
{
    for (const QString &lockId : lockIds)
        text.replace(lockId, words::withheldLockId());
    return text;
}

QJsonValue withoutLockIds(const QJsonValue &value, const QSet<QString> &lockIds)
{
    if (value.isString())
        return withoutLockIds(value.toString(), lockIds);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(withoutLockIds(item, lockIds));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject from = value.toObject();
    for (auto member = from.begin(); member != from.end(); ++member)
        object.insert(withoutLockIds(member.key(), lockIds),
                      withoutLockIds(member.value(), lockIds));
    return object;
}

bool holdsAny(const QString &text, const QSet<QString> &lockIds)
{
    return std::any_of(lockIds.begin(), lockIds.end(),
                       [&text](const QString &lockId) { return text.contains(lockId); });
}

} // namespace vaultlock::evidence
