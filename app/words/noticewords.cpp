// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/noticewords.h"

#include "language/words.h"
#include "lock/stateknowledge.h"
#include "words/lockwords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

namespace vaultlock::words {

namespace {

/// A time is not torn from its zone at the end of a line.
QString unbroken(QString moment)
{
    return moment.replace(QLatin1String(" UTC"), QString(QChar::Nbsp) + QLatin1String("UTC"));
}

NoticeWords unansweredNotice(const QString &heading, const Error &why, bool hasLockId)
{
    QString text = readingFailure(why);
    if (hasLockId)
        text += QStringLiteral("\n\n") + unconfirmedLockIdWarning();
    return {true, heading, text};
}

QString receivedHeading(const QString &from)
{
    return Words::tr("Received from %1").arg(visible(from.simplified()));
}

QString receivedMeaning()
{
    return Words::tr("The lock and its policy were compared with the service's before the "
                     "lock ID was kept.");
}

} // namespace

QString expiryLine(const lock::State &state, const QTimeZone &local)
{
    if (const auto *expired = std::get_if<lock::Expired>(&state))
        return Words::tr("Ended %1").arg(unbroken(momentText(expired->expiredAt, local)));
    const lock::InProgress *inProgress = lock::lockInProgress(state);
    if (!inProgress || !inProgress->expires)
        return {};
    return (inProgress->expiryIsEstimated ? Words::tr("Ends about %1 (estimated)")
                                          : Words::tr("Ends %1"))
        .arg(unbroken(momentText(*inProgress->expires, local)));
}

std::optional<NoticeWords> noticeOf(const lock::State &state)
{
    if (const auto *inProgress = lock::lockInProgress(state)) {
        const lock::LockIdCustody custody = inProgress->custody;
        if (custody == lock::LockIdCustody::Held && inProgress->lockIdIsEntered)
            return NoticeWords{false, enteredLockIdHeading(), enteredLockIdWarning()};
        if (custody != lock::LockIdCustody::NotDurable && !inProgress->recoveredLockIds.isEmpty())
            return NoticeWords{true, recoveredLockIdHeading(), recoveredLockIdWarning()};
        const bool isInDoubt = inProgress->contradictions.raiseDoubt();
        if (custody == lock::LockIdCustody::Held && isInDoubt)
            return NoticeWords{true, doubtHeading(inProgress->contradictions),
                               doubtWarning(inProgress->contradictions)};
        if (custody == lock::LockIdCustody::Held && !inProgress->receivedFrom.isEmpty())
            return NoticeWords{false, receivedHeading(inProgress->receivedFrom), receivedMeaning()};
        if (custody == lock::LockIdCustody::Held && inProgress->mayBeAnother)
            return NoticeWords{false, mayBeAnotherHeading(), mayBeAnotherWarning()};
        if (custody == lock::LockIdCustody::Held)
            return {};
        return NoticeWords{custody != lock::LockIdCustody::Elsewhere, custodyHeading(custody),
                           custodyWarning(custody)};
    }
    if (const auto *unknown = std::get_if<lock::Unknown>(&state)) {
        if (unknown->why)
            return unansweredNotice(notReadHeading(), *unknown->why, unknown->lockId.has_value());
        if (unknown->lockId)
            return NoticeWords{false, unconfirmedLockIdHeading(), unconfirmedLockIdWarning()};
    }
    if (const auto *outcomeUnknown = std::get_if<lock::OutcomeUnknown>(&state))
        return unansweredNotice(outcomeUnknownHeading(), outcomeUnknown->why,
                                outcomeUnknown->lockId.has_value());
    return {};
}

} // namespace vaultlock::words
