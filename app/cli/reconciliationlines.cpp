// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/reconciliationlines.h"

#include "cli/output.h"
#include "words/reconciliationresultwords.h"
#include "words/reconciliationwords.h"

#include <QJsonArray>
#include <QTimeZone>

namespace vaultlock::cli {

using reconciliation::Difference;
using reconciliation::JournalRecord;
using reconciliation::PolicyComparison;
using reconciliation::Remedy;
using reconciliation::VaultRow;
using reconciliation::Weight;

namespace {

// The names are for ever: scripts look for them.
QString nameOf(Difference difference)
{
    switch (difference) {
    case Difference::Agrees:
        return QStringLiteral("agrees");
    case Difference::RanOut:
        return QStringLiteral("ran-out");
    case Difference::Vanished:
        return QStringLiteral("vanished");
    case Difference::WasLocked:
        return QStringLiteral("was-locked");
    case Difference::OtherPolicy:
        return QStringLiteral("other-policy");
    case Difference::OtherEnd:
        return QStringLiteral("other-end");
    case Difference::LockIdRefused:
        return QStringLiteral("lock-id-refused");
    case Difference::AnotherLock:
        return QStringLiteral("another-lock");
    case Difference::InProgressElsewhere:
        return QStringLiteral("in-progress-elsewhere");
    case Difference::LockedElsewhere:
        return QStringLiteral("locked-elsewhere");
    case Difference::InProgressAfterAll:
        return QStringLiteral("in-progress-after-all");
    case Difference::LockVanished:
        return QStringLiteral("lock-vanished");
    case Difference::LockInProgressAgain:
        return QStringLiteral("lock-in-progress-again");
    case Difference::LockedWithOtherPolicy:
        return QStringLiteral("locked-with-other-policy");
    case Difference::VaultMadeAnew:
        return QStringLiteral("vault-made-anew");
    case Difference::OutcomeNotNoted:
        return QStringLiteral("outcome-not-noted");
    case Difference::UnderWay:
        return QStringLiteral("under-way");
    case Difference::VaultGone:
        return QStringLiteral("vault-gone");
    case Difference::CouldNotBeAsked:
        return QStringLiteral("could-not-be-asked");
    case Difference::JournalNotRead:
        return QStringLiteral("journal-not-read");
    case Difference::AccountUnknown:
        return QStringLiteral("account-unknown");
    case Difference::OtherConnection:
        return QStringLiteral("other-connection");
    }
    return {};
}

QString nameOf(Weight weight)
{
    switch (weight) {
    case Weight::Alarm:
        return QStringLiteral("alarm");
    case Weight::Differs:
        return QStringLiteral("differs");
    case Weight::Unknown:
        return QStringLiteral("unknown");
    case Weight::Elsewhere:
        return QStringLiteral("elsewhere");
    case Weight::Agrees:
        return QStringLiteral("agrees");
    case Weight::NotAsked:
        return QStringLiteral("not-asked");
    }
    return {};
}

QString nameOf(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Nothing:
        return QStringLiteral("nothing");
    case Remedy::OpenVault:
        return QStringLiteral("open-vault");
    case Remedy::EnterLockId:
        return QStringLiteral("enter-lock-id");
    case Remedy::AskWhoInitiated:
        return QStringLiteral("ask-who-initiated");
    case Remedy::CompleteOrAbort:
        return QStringLiteral("complete-or-abort");
    case Remedy::ReadAgain:
        return QStringLiteral("read-again");
    case Remedy::TellAws:
        return QStringLiteral("tell-aws");
    case Remedy::ConnectThere:
        return QStringLiteral("connect-there");
    }
    return {};
}

QString nameOf(PolicyComparison policies)
{
    switch (policies) {
    case PolicyComparison::NotCompared:
        return {};
    case PolicyComparison::SameBytes:
        return QStringLiteral("same-bytes");
    case PolicyComparison::SameMeaning:
        return QStringLiteral("same-meaning");
    case PolicyComparison::OtherBytes:
        return QStringLiteral("other-bytes");
    case PolicyComparison::OtherMeaning:
        return QStringLiteral("other-meaning");
    }
    return {};
}

QString nameOf(JournalRecord::Standing standing)
{
    switch (standing) {
    case JournalRecord::Standing::Nothing:
        return QStringLiteral("Nothing");
    case JournalRecord::Standing::NoLock:
        return QStringLiteral("NotLocked");
    case JournalRecord::Standing::InProgress:
        return QStringLiteral("InProgress");
    case JournalRecord::Standing::Locked:
        return QStringLiteral("Locked");
    case JournalRecord::Standing::Unsettled:
        return QStringLiteral("Unsettled");
    }
    return {};
}

QString iso(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject journalJson(const JournalRecord &record)
{
    return {{QStringLiteral("state"), nameOf(record.standing)},
            {QStringLiteral("expirationDate"),
             textOrNull(iso(record.attempt.expires.value_or(QDateTime())))},
            {QStringLiteral("policySha256"), textOrNull(QString::fromLatin1(record.policySha256))},
            {QStringLiteral("hasLockId"), record.hasLockId()},
            {QStringLiteral("lastEntry"), textOrNull(iso(record.asOf))}};
}

/// Null where it has said nothing.
QJsonValue serviceJson(const VaultRow &row)
{
    if (!row.reading || std::holds_alternative<lock::ReadingFailed>(row.reading->answer))
        return {};
    const auto *lock = std::get_if<aws::VaultLock>(&row.reading->answer);
    const bool isLocked = lock && lock->state == aws::ServiceLockState::Locked;
    const bool isGone = std::holds_alternative<lock::NoVaultThere>(row.reading->answer);
    const QString state = isGone     ? QStringLiteral("NoVault")
                          : !lock    ? QStringLiteral("NotLocked")
                          : isLocked ? QStringLiteral("Locked")
                                     : QStringLiteral("InProgress");
    return QJsonObject{
        {QStringLiteral("state"), state},
        {QStringLiteral("expirationDate"),
         textOrNull(lock ? iso(lock->expires.value_or(QDateTime())) : QString())},
        {QStringLiteral("creationDate"), textOrNull(lock ? iso(lock->created) : QString())},
        {QStringLiteral("policySha256"),
         textOrNull(lock ? QString::fromLatin1(lock::sha256Hex(lock->policy)) : QString())},
        {QStringLiteral("asOf"), textOrNull(iso(row.asOf))}};
}

QJsonValue errorJson(const std::optional<Error> &error)
{
    if (!error)
        return {};
    const QString what = error->code.isEmpty() ? error->detail : error->code;
    return what.isEmpty() ? QStringLiteral("failed") : what;
}

QJsonObject vaultJson(const VaultRow &row)
{
    const auto arn = VaultArn::fromService(row.vaultArn);
    return {{QStringLiteral("vaultName"), arn ? QJsonValue(arn->name().toString()) : QJsonValue()},
            {QStringLiteral("vaultARN"), row.vaultArn},
            {QStringLiteral("origin"), textOrNull(row.origin)},
            {QStringLiteral("verdict"), nameOf(row.finding.weight)},
            {QStringLiteral("difference"), nameOf(row.finding.difference)},
            {QStringLiteral("policies"), textOrNull(nameOf(row.finding.policies))},
            {QStringLiteral("remedy"), nameOf(row.finding.remedy)},
            {QStringLiteral("meaning"), words::differenceMeaning(row)},
            {QStringLiteral("journal"), journalJson(row.record)},
            {QStringLiteral("service"), serviceJson(row)},
            {QStringLiteral("error"), errorJson(row.finding.error)}};
}

QString labelled(const char *label, const QString &text)
{
    return QStringLiteral("    %1 %2").arg(QLatin1String(label), -8).arg(text);
}

QStringList paragraph(const VaultRow &row)
{
    const QTimeZone utc = QTimeZone::utc();
    QStringList lines{
        QStringLiteral("%1: %2").arg(words::verdictOf(row), words::reconciledVault(row))};
    if (row.finding.weight == Weight::NotAsked) {
        lines << labelled("Journal:", words::journalSays(row, utc));
        lines << labelled("Meaning:", words::differenceMeaning(row));
        return lines;
    }
    lines << labelled("Journal:", words::journalSays(row, utc))
          << labelled("Service:", words::serviceSays(row, utc))
          << labelled("Meaning:", words::differenceMeaning(row))
          << labelled("To do:", words::differenceRemedy(row));
    return lines;
}

} // namespace

QStringList reconciliationLines(const std::vector<VaultRow> &rows)
{
    QStringList lines;
    for (const std::size_t index : reconciliation::readingOrder(rows))
        lines += paragraph(rows[index]);
    lines << words::reconciliationTotals(reconciliation::totalsOf(rows));
    for (QString &line : lines)
        line = terminalSafe(line);
    return lines;
}

QJsonObject reconciliationJson(const std::vector<VaultRow> &rows)
{
    QJsonArray vaults;
    for (const std::size_t index : reconciliation::readingOrder(rows))
        vaults.append(vaultJson(rows[index]));
    const reconciliation::Totals totals = reconciliation::totalsOf(rows);
    return {{QStringLiteral("agree"), totals.agree},
            {QStringLiteral("differ"), totals.alarms + totals.differ},
            {QStringLiteral("unknown"), totals.unknown},
            {QStringLiteral("elsewhere"), totals.elsewhere},
            {QStringLiteral("notAsked"), totals.notAsked},
            {QStringLiteral("vaults"), vaults}};
}

} // namespace vaultlock::cli
