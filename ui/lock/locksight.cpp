#include "ui/lock/locksight.h"

#include "words/lockwords.h"
#include "words/timewords.h"

namespace vaultlock::ui {

namespace {

/// A time is not torn from its zone at the end of a line.
QString unbroken(QString moment)
{
    return moment.replace(QLatin1String(" UTC"), QString(QChar::Nbsp) + QLatin1String("UTC"));
}

NoticeWords unansweredNotice(const QString &heading, const Error &why, bool hasLockId)
{
    QString text = words::readingFailure(why);
    if (hasLockId)
        text += QStringLiteral("\n\n") + words::unconfirmedLockIdWarning();
    return {true, heading, text};
}

} // namespace

const lock::InProgress *lockInProgress(const lock::State &state)
{
    if (const auto *inProgress = std::get_if<lock::InProgress>(&state))
        return inProgress;
    if (const auto *completing = std::get_if<lock::Completing>(&state))
        return &completing->before;
    if (const auto *aborting = std::get_if<lock::Aborting>(&state))
        return &aborting->before;
    return nullptr;
}

QString lockIdOf(const lock::State &state)
{
    std::optional<LockId> lockId;
    if (const auto *inProgress = lockInProgress(state))
        lockId = inProgress->lockId;
    else if (const auto *unknown = std::get_if<lock::Unknown>(&state))
        lockId = unknown->lockId;
    else if (const auto *outcomeUnknown = std::get_if<lock::OutcomeUnknown>(&state))
        lockId = outcomeUnknown->lockId;
    return lockId ? lockId->toString() : QString();
}

bool mayEnterLockId(const lock::State &state)
{
    const auto *inProgress = std::get_if<lock::InProgress>(&state);
    return inProgress &&
           (inProgress->lockIdIsEntered || inProgress->custody == LockIdCustody::Elsewhere ||
            inProgress->custody == LockIdCustody::Unread);
}

QDateTime timeOfReading(const lock::State &state)
{
    return std::visit(
        [](const auto &alternative) -> QDateTime {
            if constexpr (requires { alternative.asOf; })
                return alternative.asOf;
            else
                return {};
        },
        state);
}

bool isBeingRead(const lock::State &state)
{
    const auto *unknown = std::get_if<lock::Unknown>(&state);
    return unknown && !unknown->why;
}

QString expiryLine(const lock::State &state, const QTimeZone &local)
{
    if (const auto *expired = std::get_if<lock::Expired>(&state))
        return QStringLiteral("Ended %1")
            .arg(unbroken(words::momentText(expired->expiredAt, local)));
    const lock::InProgress *inProgress = lockInProgress(state);
    if (!inProgress || !inProgress->expires)
        return {};
    return (inProgress->expiryIsEstimated ? QStringLiteral("Ends about %1 (estimated)")
                                          : QStringLiteral("Ends %1"))
        .arg(unbroken(words::momentText(*inProgress->expires, local)));
}

std::optional<NoticeWords> noticeOf(const lock::State &state)
{
    if (const auto *inProgress = lockInProgress(state)) {
        const LockIdCustody custody = inProgress->custody;
        if (custody == LockIdCustody::Held && inProgress->lockIdIsEntered)
            return NoticeWords{false, words::enteredLockIdHeading(), words::enteredLockIdWarning()};
        if (custody == LockIdCustody::Held)
            return {};
        return NoticeWords{custody != LockIdCustody::Elsewhere, words::custodyHeading(custody),
                           words::custodyWarning(custody)};
    }
    if (const auto *unknown = std::get_if<lock::Unknown>(&state)) {
        if (unknown->why)
            return unansweredNotice(words::notReadHeading(), *unknown->why,
                                    unknown->lockId.has_value());
        if (unknown->lockId)
            return NoticeWords{false, words::unconfirmedLockIdHeading(),
                               words::unconfirmedLockIdWarning()};
    }
    if (const auto *outcomeUnknown = std::get_if<lock::OutcomeUnknown>(&state))
        return unansweredNotice(words::outcomeUnknownHeading(), outcomeUnknown->why,
                                outcomeUnknown->lockId.has_value());
    return {};
}

} // namespace vaultlock::ui
