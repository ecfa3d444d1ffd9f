// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/watchlines.h"

#include "cli/output.h"
#include "language/words.h"
#include "words/errorwords.h"
#include "words/watchwords.h"

#include <QJsonArray>

#include <functional>

namespace vaultlock::cli {

namespace {

using watch::RoundLock;
using Standing = RoundLock::Standing;

qint64 wholeSeconds(std::chrono::milliseconds span)
{
    return std::chrono::floor<std::chrono::seconds>(span).count();
}

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::InProgress:
        return QStringLiteral("InProgress");
    case Standing::Locked:
        return QStringLiteral("Locked");
    case Standing::Over:
        return QStringLiteral("Over");
    case Standing::Unknown:
        break;
    }
    return QStringLiteral("Unknown");
}

QString isoText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

QString lineOf(const RoundLock &lock, std::chrono::milliseconds warning, const QDateTime &now)
{
    if (lock.isUnsettled)
        return words::unsettledInitiate(lock.lock);
    switch (lock.standing) {
    case Standing::Locked:
        return words::lockedMeanwhile(lock.lock);
    case Standing::Over:
        return words::overMeanwhile(lock.lock);
    case Standing::InProgress:
    case Standing::Unknown:
        break;
    }
    const bool isKnown = lock.standing == Standing::InProgress;
    const auto left =
        isKnown ? lock.remaining : std::chrono::milliseconds(now.msecsTo(lock.lock.expires));
    return QStringLiteral("%1%2: %3")
        .arg(isDue(lock, warning) ? Words::tr("Ends soon: ") : QString(),
             words::runningName(lock.lock, true),
             words::runningStanding(lock.lock, left, QTimeZone::systemTimeZone()));
}

/// A value of a label: backslash, quote and line end are escaped.
QByteArray labelValue(const QString &text)
{
    QByteArray value = text.toUtf8();
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return value;
}

QByteArray labelsOf(const RoundLock &lock)
{
    const VaultArn &vault = lock.lock.vault;
    return "{account=\"" + labelValue(vault.account().toString()) + "\",region=\"" +
           labelValue(vault.region().toString()) + "\",vault=\"" +
           labelValue(vault.name().toString()) + "\",origin=\"" +
           labelValue(lock.lock.origin.key()) + "\"}";
}

QByteArray metricHead(const QByteArray &name, const QByteArray &help)
{
    return "# HELP " + name + ' ' + help + "\n# TYPE " + name + " gauge\n";
}

/// of: nothing where the lock has no such value.
QByteArray gauge(const QByteArray &name, const QByteArray &help,
                 const std::vector<RoundLock> &locks,
                 const std::function<std::optional<qint64>(const RoundLock &)> &of)
{
    QByteArray lines;
    for (const RoundLock &lock : locks) {
        if (const auto value = of(lock))
            lines += name + labelsOf(lock) + ' ' + QByteArray::number(*value) + '\n';
    }
    return lines.isEmpty() ? QByteArray() : metricHead(name, help) + lines;
}

} // namespace

bool isDue(const RoundLock &lock, std::chrono::milliseconds warning)
{
    if (lock.standing == Standing::InProgress)
        return lock.remaining <= warning;
    return lock.standing == Standing::Over;
}

namespace {

Tone lockTone(const RoundLock &lock, std::chrono::milliseconds warning)
{
    if (lock.isUnsettled || lock.standing == Standing::Unknown)
        return Tone::Unknown;
    if (isDue(lock, warning))
        return lock.standing == Standing::Over ? Tone::Bad : Tone::Attention;
    return lock.standing == Standing::Locked ? Tone::Good : Tone::Plain;
}

} // namespace

QStringList watchLines(const watch::LockRound &round, std::chrono::milliseconds warning,
                       const Terminal &terminal)
{
    QStringList lines;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const RoundLock &lock : round.locks())
        lines << toned(terminalSafe(lineOf(lock, warning, now)), lockTone(lock, warning), terminal);
    if (lines.isEmpty())
        lines << words::noLockRuns();
    if (round.rehearsals() > 0)
        lines << words::rehearsalsLeftOut(round.rehearsals());
    return lines;
}

QJsonObject watchJson(const watch::LockRound &round, std::chrono::milliseconds warning,
                      const QDateTime &now)
{
    QJsonArray array;
    for (const RoundLock &lock : round.locks()) {
        const bool isRunning = lock.standing == Standing::InProgress;
        const auto &error = lock.lock.error;
        array.append(
            QJsonObject{{QStringLiteral("vaultARN"), lock.lock.vault.toString()},
                        {QStringLiteral("connection"), textOrNull(lock.lock.connectionName)},
                        {QStringLiteral("standing"), standingName(lock.standing)},
                        {QStringLiteral("unsettledInitiate"), lock.isUnsettled},
                        {QStringLiteral("expirationDate"), textOrNull(isoText(lock.lock.expires))},
                        {QStringLiteral("secondsLeft"),
                         isRunning ? QJsonValue(wholeSeconds(lock.remaining)) : QJsonValue()},
                        {QStringLiteral("endsSoon"), isDue(lock, warning)},
                        {QStringLiteral("asOf"),
                         textOrNull(lock.lock.asOf ? isoText(*lock.lock.asOf) : QString())},
                        {QStringLiteral("error"),
                         textOrNull(error ? words::readingErrorWords(*error).what : QString())}});
    }
    return {{QStringLiteral("at"), isoText(now)},
            {QStringLiteral("warningSeconds"), wholeSeconds(warning)},
            {QStringLiteral("rehearsals"), static_cast<qint64>(round.rehearsals())},
            {QStringLiteral("locks"), array}};
}

QByteArray watchMetrics(const std::vector<RoundLock> &locks, std::chrono::milliseconds warning,
                        const QDateTime &now)
{
    QByteArray text;
    text += gauge("vaultlock_lock_left_seconds",
                  "Time until the lock in progress expires, by the clock of the service.", locks,
                  [](const RoundLock &lock) {
                      return lock.standing == Standing::InProgress
                                 ? std::optional(wholeSeconds(lock.remaining))
                                 : std::nullopt;
                  });
    text += gauge("vaultlock_lock_ends_soon",
                  "1 where the lock ends within the warning, or has ended without a locked vault.",
                  locks, [warning](const RoundLock &lock) {
                      return lock.standing == Standing::Unknown
                                 ? std::nullopt
                                 : std::optional<qint64>(isDue(lock, warning) ? 1 : 0);
                  });
    text += gauge("vaultlock_lock_read", "1 where the service could be asked about the lock.",
                  locks, [](const RoundLock &lock) {
                      return std::optional<qint64>(lock.standing == Standing::Unknown ? 0 : 1);
                  });
    text += metricHead("vaultlock_locks", "Locks of the journal that were in progress.") +
            "vaultlock_locks " + QByteArray::number(static_cast<qint64>(locks.size())) + '\n';
    text += metricHead("vaultlock_watch_timestamp_seconds",
                       "When the locks were read, in seconds since 1970.") +
            "vaultlock_watch_timestamp_seconds " + QByteArray::number(now.toSecsSinceEpoch()) +
            '\n';
    return text;
}

} // namespace vaultlock::cli
