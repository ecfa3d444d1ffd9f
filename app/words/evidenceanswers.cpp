// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/evidencewords.h"
#include "words/visibletext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace vaultlock::words {

namespace {

QString answer(const char *sentence)
{
    return QCoreApplication::translate("Evidence", sentence);
}

QString stepTime(const QJsonObject &lock, const char *step)
{
    return lock.value(QLatin1String(step)).toObject().value(u"time").toString();
}

QString stepBy(const QJsonObject &lock, const char *step)
{
    return lock.value(QLatin1String(step)).toObject().value(u"by").toString();
}

/// What is in force, by the service where it has said it, else by the journal.
QString knownState(const QJsonObject &evidence)
{
    const QString read = evidence.value(u"service").toObject().value(u"state").toString();
    return read.isEmpty() ? evidence.value(u"lock").toObject().value(u"state").toString() : read;
}

/// When the window of the journal's lock ended, where that was before this was made; else empty.
QString endPassed(const QJsonObject &evidence)
{
    const QJsonValue attempt = evidence.value(u"lock").toObject().value(u"attempt");
    QString end;
    for (const QJsonValue &value : evidence.value(u"events").toArray()) {
        const QJsonObject event = value.toObject();
        if (event.value(u"attempt") == attempt && event.value(u"expires").isString())
            end = event.value(u"expires").toString();
    }
    const auto moment = [](const QString &text) {
        return QDateTime::fromString(text, Qt::ISODateWithMs);
    };
    const bool isPassed =
        moment(end).isValid() && moment(end) <= moment(evidence.value(u"made").toString());
    return isPassed ? end : QString();
}

QString whichPolicy(const QJsonObject &evidence)
{
    const QString sha256 = evidence.value(u"policy").toObject().value(u"sha256").toString();
    const QString read = evidence.value(u"service").toObject().value(u"state").toString();
    const QString known = knownState(evidence);
    const QString who = read.isEmpty() ? answer("The journal says") : answer("The service says");
    if (known == QLatin1String("Locked"))
        return answer("%1 that the vault is locked, with the policy whose SHA-256 is %2.")
            .arg(who, sha256);
    if (known == QLatin1String("InProgress"))
        return answer("%1 that a lock is in progress: its policy (SHA-256 %2) is in force, "
                      "and goes when the lock is aborted or its 24 hours end.")
            .arg(who, sha256);
    if (known == QLatin1String("NotLocked"))
        return answer("%1 that the vault has no lock.").arg(who);
    if (known == QLatin1String("NoVault"))
        return answer("The service says that there is no such vault.");
    if (const QString end = endPassed(evidence); !end.isEmpty())
        return answer(
                   "Not known: the journal does not say what came of the lock. Its 24 hours ended "
                   "at %1, before this was made: unless it had been completed by then, the "
                   "service has removed its policy.")
            .arg(end);
    return answer("Not known: the journal does not say what came of the lock.");
}

QString anotherLockText()
{
    return answer("This is another lock than the one that was initiated or received here; what the "
                  "journal knows of that one is below, under what happened.");
}

QString sinceWhen(const QJsonObject &evidence, const std::optional<AnotherLock> &another)
{
    const QJsonObject lock = evidence.value(u"lock").toObject();
    const QString initiated = stepTime(lock, "initiate");
    const QString locked = lock.value(u"lockedBy").toString();
    QString created = evidence.value(u"service").toObject().value(u"created").toString();
    if (another)
        created = another->created;
    QStringList parts;
    if (initiated.isEmpty() && !created.isEmpty())
        parts << answer("The lock was initiated at %1, by the service.").arg(created);
    else if (another)
        parts << answer("When the lock was initiated is not recorded.");
    if (!initiated.isEmpty())
        parts << answer("Initiate was asked for at %1.").arg(initiated);
    if (!locked.isEmpty())
        parts << answer("At %1 the service had said that the vault is locked.").arg(locked);
    return parts.isEmpty() ? answer("Not recorded.") : parts.join(u' ');
}

/// Which sealed file it was, where the journal has it: both sides' journals name the same.
QString fileNamed(const QJsonObject &event)
{
    static const QRegularExpression given(QStringLiteral("; file SHA-256 ([0-9a-f]{64})\\z"));
    static const QRegularExpression taken(
        QStringLiteral("\\ASealed file, SHA-256 ([0-9a-f]{64}),"));
    const QString detail = event.value(u"detail").toString();
    const bool isTaken = event.value(u"kind").toString() == QLatin1String("taken-over");
    const QString sha256 = (isTaken ? taken : given).match(detail).captured(1);
    return sha256.isEmpty() ? answer("which file it was is not recorded")
                            : answer("the sealed file has the SHA-256 %1").arg(sha256);
}

QString handOverSentence(const QJsonObject &event, bool isWritten)
{
    const QString who = visible(event.value(u"colleague").toString());
    const QString when = event.value(u"time").toString();
    const QString entry = QString::number(event.value(u"sequence").toInteger());
    if (event.value(u"kind").toString() == QLatin1String("taken-over"))
        return answer(
                   "It was received from %1 at %2 (entry %3); %4. What was done with it before is "
                   "in the journal of who handed it over.")
            .arg(who, when, entry, fileNamed(event));
    if (!isWritten)
        return answer("It was to be handed over to %1 at %2 (entry %3), and the file could not be "
                      "written.")
            .arg(who, when, entry);
    const QString caller = event.value(u"caller").toString();
    const QString by = caller.isEmpty() ? answer("somebody who is not known (STS had not said it)")
                                        : visible(caller);
    return answer(
               "It was handed over to %1 at %2 (entry %3), by %4; %5. What they did with it is in "
               "their journal.")
        .arg(who, when, entry, by, fileNamed(event));
}

/// Of a lock that a colleague handed over, or was handed over to.
QString handOvers(const QJsonObject &evidence)
{
    const QJsonValue attempt = evidence.value(u"lock").toObject().value(u"attempt");
    QStringList parts;
    QJsonObject given; // whose file may have failed
    const auto tellGiven = [&](bool isWritten) {
        if (!given.isEmpty())
            parts << handOverSentence(std::exchange(given, {}), isWritten);
    };
    for (const QJsonValue &value : evidence.value(u"events").toArray()) {
        const QJsonObject event = value.toObject();
        const QString kind = event.value(u"kind").toString();
        if (event.value(u"attempt") != attempt)
            continue;
        if (kind == QLatin1String("hand-over-failed"))
            tellGiven(false);
        else if (kind == QLatin1String("handed-over"))
            tellGiven(true);
        if (kind == QLatin1String("handed-over"))
            given = event;
        else if (kind == QLatin1String("taken-over"))
            parts << handOverSentence(event, true);
    }
    tellGiven(true);
    return parts.join(u' ');
}

QString whoDecided(const QJsonObject &evidence, bool isAnother)
{
    if (isAnother)
        return answer("Not known: the journal does not know who decided it.") + u' ' +
               anotherLockText();
    const QJsonObject lock = evidence.value(u"lock").toObject();
    const auto by = [&lock](const char *step, const char *said, const char *unsaid) {
        if (stepTime(lock, step).isEmpty())
            return QString();
        const QString who = stepBy(lock, step);
        return who.isEmpty() ? answer(unsaid) : answer(said).arg(visible(who));
    };
    QStringList parts{handOvers(evidence),
                      by("initiate", "Initiate was asked for by %1.",
                         "Who asked for Initiate is not known: STS had not said it."),
                      by("complete", "Complete was asked for by %1.",
                         "Who asked for Complete is not known: STS had not said it.")};
    parts << fourEyesAnswer(evidence);
    parts.removeAll(QString());
    return parts.isEmpty() ? answer("Not known: it was not done by this program.")
                           : parts.join(u' ');
}

QString whatItForbids(const QJsonObject &evidence)
{
    constexpr qsizetype most = 8; // sentences: all of them are below
    QStringList lines;
    for (const QJsonValue &line : evidence.value(u"meaning").toObject().value(u"summary").toArray())
        lines << line.toString();
    const qsizetype more = lines.size() - most;
    if (more > 0)
        lines =
            lines.first(most) << answer("And %1 more: “What the policy does” has all.").arg(more);
    if (knownState(evidence) == QLatin1String("NotLocked") ||
        knownState(evidence) == QLatin1String("NoVault")) {
        const QString nothing = answer("Nothing: no lock policy is in force.");
        if (lines.isEmpty())
            return nothing;
        return nothing + u'\n' +
               answer("What the policy that was initiated says, were it in force:") + u'\n' +
               lines.join(u'\n');
    }
    if (knownState(evidence) == QLatin1String("Unsettled") && !lines.isEmpty())
        return answer("Not known: whether a lock policy is in force is not known. What the policy "
                      "that was initiated says, were it in force:") +
               u'\n' + lines.join(u'\n');
    return lines.isEmpty() ? noPolicyText() : lines.join(u'\n');
}

/// Lines of which nothing is concluded.
qsizetype unverifiedIn(const QJsonObject &evidence)
{
    const QJsonArray events = evidence.value(u"events").toArray();
    return std::count_if(events.begin(), events.end(), [](const QJsonValue &event) {
        return event.toObject().value(u"kind").toString() == QLatin1String("unverified");
    });
}

QString howKnown(const QJsonObject &evidence)
{
    const QJsonObject journal = evidence.value(u"journal").toObject();
    QStringList parts{
        answer("By a journal of %1 entries, each with the SHA-256 of the one before; the "
               "last has %2. The lines about this vault are below.")
            .arg(journal.value(u"entries").toInteger())
            .arg(journal.value(u"lastHash").toString())};
    if (const qsizetype unverified = unverifiedIn(evidence))
        parts << answer("Of these, %1 came from a damaged journal and could not be verified: "
                        "nothing is concluded from them.")
                     .arg(unverified);
    const QJsonObject service = evidence.value(u"service").toObject();
    const QString error = service.value(u"error").toString();
    if (service.isEmpty())
        parts << answer("The service was not asked when this was made.");
    else if (error.isEmpty())
        parts << answer("The service was asked at %1.").arg(service.value(u"asOf").toString());
    else
        parts << answer("The service was asked at %1 and did not say it: %2.")
                     .arg(service.value(u"asOf").toString(), visible(error));
    parts << answer("Whoever could write the journal could have written another one: what "
                    "ties it to the service are the request IDs, which CloudTrail has too.");
    return parts.join(u' ');
}

} // namespace

QJsonArray evidenceAnswers(const QJsonObject &evidence, const std::optional<AnotherLock> &another)
{
    const QString which =
        another ? whichPolicy(evidence) + u' ' + anotherLockText() : whichPolicy(evidence);
    const auto item = [](const char *question, const QString &said) {
        return QJsonObject{{QStringLiteral("question"), answer(question)},
                           {QStringLiteral("answer"), said}};
    };
    return {item("Which policy is in force on this vault?", which),
            item("Since when?", sinceWhen(evidence, another)),
            item("Who decided it?", whoDecided(evidence, another.has_value())),
            item("What does it forbid?", whatItForbids(evidence)),
            item("How is that known?", howKnown(evidence))};
}

} // namespace vaultlock::words
