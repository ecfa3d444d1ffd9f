// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/fleetwords.h"

#include "aws/endpoint/regions.h"
#include "language/inenglish.h"
#include "language/words.h"
#include "lock/countdown.h"
#include "words/denialwords.h"
#include "words/errorwords.h"
#include "words/explanationwords.h"
#include "words/guidedwords.h"
#include "words/statewords.h"
#include "words/timelinewords.h"
#include "words/visibletext.h"

namespace vaultlock::words {

namespace {

using lock::LockStage;

QString unknownPart()
{
    return Words::tr("Unknown");
}

QString notAsked()
{
    return Words::tr("Not asked");
}

QString vaultPlace(const VaultArn &vault)
{
    return Words::tr("%1 (account %2, %3)")
        .arg(visible(vault.name().toString()), vault.account().toString(),
             vault.region().toString());
}

QString unreadPart(const char *what, const char *call, const fleet::Row &row, const Error &error)
{
    return Words::tr("%1 of %2 could not be read (%3). %4")
        .arg(Words::tr(what), vaultPlace(row.vault.vault.arn), QLatin1String(call),
             readingErrorWords(error).what);
}

QString lockText(const std::optional<fleet::Seen::Lock> &lock)
{
    return lock ? stageName(lock->stage) : unknownPart();
}

QString lockChange(const fleet::Seen::Lock &before, const fleet::Seen::Lock &after)
{
    if (before.stage != after.stage)
        return Words::tr("The lock was “%1” and is “%2”.")
            .arg(stageName(before.stage), stageName(after.stage));
    if (before.policySha256 != after.policySha256)
        return Words::tr("The policy of the lock is another one (%1).").arg(stageName(after.stage));
    return Words::tr("The lock is another one, with the same policy (%1).")
        .arg(stageName(after.stage));
}

/// A refused credential is also what a Region says that the account has not enabled.
QString regionRemark(const Error &error, const fleet::Place &place)
{
    const bool isRefused = error.kind == ErrorKind::UnrecognizedClient;
    if (!isRefused || !place.region)
        return {};
    return Words::tr(" So does a Region that is not enabled for the account.");
}

} // namespace

std::vector<fleet::KnownPolicy> startingPointPolicies()
{
    // English, as files that are exported have them; said in another language where they are shown.
    const language::InEnglish english;
    std::vector<fleet::KnownPolicy> policies;
    for (const policy::StartingPoint point : policy::startingPoints)
        policies.push_back(fleet::startingPoint(startingPointName(point), point));
    return policies;
}

std::optional<std::chrono::seconds> fleetTimeLeft(const fleet::Row &row, const Clock &clock)
{
    if (row.vault.stage != LockStage::InProgress || !row.vault.expires)
        return std::nullopt;
    return std::chrono::floor<std::chrono::seconds>(
        lock::Countdown(*row.vault.expires, row.vault.serverTime).remaining(clock));
}

QString fleetPlace(const fleet::Place &place)
{
    if (place.isSandbox)
        return Words::tr("the sandbox");
    const QString who = place.profile.isEmpty()
                            ? Words::tr("the environment")
                            : Words::tr("profile %1").arg(visible(place.profile));
    const QString where =
        place.region ? place.region->toString() : Words::tr("the Region that is configured");
    return QStringLiteral("%1, %2").arg(who, where);
}

QString samePolicies(const fleet::Row &row, const std::vector<fleet::KnownPolicy> &known)
{
    if (!row.policy)
        return row.vault.stage == LockStage::Unlocked ? Words::tr("No lock") : unknownPart();
    QStringList names;
    for (const std::size_t i : row.policy->sameAs)
        names << visible(Words::tr(known[i].name.toUtf8().constData()));
    if (!names.isEmpty())
        return names.join(QStringLiteral(", "));
    return row.policy->untold.empty() ? Words::tr("None of those compared") : unknownPart();
}

QString deletionByAge(const fleet::Row &row)
{
    if (!row.policy)
        return row.vault.stage == LockStage::Unlocked ? Words::tr("Not denied") : unknownPart();
    const auto &ages = row.policy->explanation.ages;
    if (!ages || ages->intervals.empty())
        return unknownPart();
    QStringList parts;
    for (const policy::ExplainedInterval &interval : ages->intervals)
        parts << QStringLiteral("%1: %2").arg(stretchDays(interval), verdictName(interval.verdict));
    return parts.join(QStringLiteral("; "));
}

QStringList deniedSentences(const fleet::Row &row)
{
    return row.policy ? explanationDigest(row.policy->explanation) : QStringList();
}

QString tagsText(const fleet::Part<aws::Tags> &tags)
{
    if (!tags.value)
        return tags.why ? unknownPart() : notAsked();
    QStringList texts;
    for (auto tag = tags.value->begin(); tag != tags.value->end(); ++tag)
        texts << visible(tag.key()) + u'=' + visible(tag.value());
    return texts.isEmpty() ? Words::tr("None") : texts.join(QStringLiteral(", "));
}

QString accessPolicyText(const fleet::Part<QByteArray> &accessPolicy)
{
    if (!accessPolicy.value)
        return accessPolicy.why ? unknownPart() : notAsked();
    return accessPolicy.value->isEmpty() ? Words::tr("None") : Words::tr("Yes");
}

QStringList unreadParts(const fleet::Row &row)
{
    QStringList sentences;
    if (row.vault.why)
        sentences << unreadPart(QT_TRANSLATE_NOOP("Words", "The lock"), "GetVaultLock", row,
                                *row.vault.why);
    else if (row.vault.stage == LockStage::Unknown)
        sentences << Words::tr("The lock of %1 was not read.").arg(vaultPlace(row.vault.vault.arn));
    if (row.tags.why)
        sentences << unreadPart(QT_TRANSLATE_NOOP("Words", "The tags"), "ListTagsForVault", row,
                                *row.tags.why);
    if (row.accessPolicy.why)
        sentences << unreadPart(QT_TRANSLATE_NOOP("Words", "The access policy"),
                                "GetVaultAccessPolicy", row, *row.accessPolicy.why);
    return sentences;
}

int unreadPartCount(const fleet::Row &row)
{
    const bool isLockMissing = row.vault.why || row.vault.stage == LockStage::Unknown;
    return int{isLockMissing} + int{row.tags.why.has_value()} +
           int{row.accessPolicy.why.has_value()};
}

QString placeTrouble(const fleet::Fleet &fleet, std::size_t place, ToldIn told)
{
    const fleet::Fleet::PlaceReport &report = fleet.places()[place];
    const QString where = fleetPlace(report.place);
    if (report.sameAs)
        return Words::tr("%1: the same account and Region as %2; its vaults are listed once.")
            .arg(where, fleetPlace(fleet.places()[*report.sameAs].place));
    if (!report.error)
        return {};
    const bool isDenied = report.error->kind == ErrorKind::AccessDenied;
    const ErrorWords words = told == ToldIn::Terminal || isDenied ? listingErrorWords(*report.error)
                                                                  : errorWords(*report.error);
    const QString remedy = words.remedy.isEmpty() ? QString() : u' ' + words.remedy;
    const QString extent =
        report.vaults > 0
            ? Words::tr(" The list ends after %1 vaults and is not whole.").arg(report.vaults)
            : QString();
    return QStringLiteral("%1: %2%3%4%5")
        .arg(where, words.what, regionRemark(*report.error, report.place), extent, remedy);
}

QString changeSentence(const fleet::Change &change)
{
    using Kind = fleet::Change::Kind;
    const auto arn = VaultArn::fromService(change.after.vaultArn);
    const QString vault = arn ? vaultPlace(*arn) : visible(change.after.vaultArn);
    const auto sentence = [&]() -> QString {
        switch (change.kind) {
        case Kind::VaultIsNew:
            return Words::tr("The vault was not there. Its lock is “%1”.")
                .arg(lockText(change.after.lock));
        case Kind::VaultIsGone:
            return Words::tr("The vault is not listed any more. Its lock was “%1”.")
                .arg(lockText(change.before.lock));
        case Kind::LockChanged:
            return lockChange(*change.before.lock, *change.after.lock);
        case Kind::TagsChanged:
            return Words::tr("The tags were “%1” and are “%2”.")
                .arg(tagsText({change.before.tags, {}}), tagsText({change.after.tags, {}}));
        case Kind::AccessPolicyChanged:
            break;
        }
        if (change.before.accessPolicy->isEmpty())
            return Words::tr("It has an access policy now.");
        return change.after.accessPolicy->isEmpty()
                   ? Words::tr("It has no access policy any more.")
                   : Words::tr("Its access policy is another one.");
    };
    return QStringLiteral("%1: %2").arg(vault, sentence());
}

QString nothingChanged()
{
    return Words::tr("Nothing of what could be read differs from the last look.");
}

QString firstLook()
{
    return Words::tr("This was the first look: there is nothing to compare with yet.");
}

QString lookNotKept(const Error &error)
{
    return Words::tr("What was seen could not be kept for the next look. ") +
           errorWords(error).what + u' ' + error.detail;
}

QString lookNotRead(const Error &error)
{
    return Words::tr("What was kept of the last look cannot be read, and is left as it is: ") +
           error.detail;
}

} // namespace vaultlock::words
