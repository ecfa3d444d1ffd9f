// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/factchecks.h"

#include "evidence/eventfacts.h"
#include "evidence/trialfacts.h"
#include "words/evidencefactwords.h"
#include "words/evidencewords.h"
#include "words/verificationwords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vaultlock::evidence {

namespace {

/// Why the facts are not those of the lines; empty: they are.
using Fault = QString;

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isNull() || value.isUndefined())
        return words::toldNothing();
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1).chopped(1));
}

/// A local time may be of any zone: of this computer's list of them, the zone may be missing.
bool isSameMoment(const QJsonValue &local, const QJsonValue &time)
{
    const auto read = [](const QJsonValue &value) {
        return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    };
    return read(local).isValid() == read(time).isValid() && read(local) == read(time);
}

Fault differenceIn(const QString &member, const QJsonValue &said, const QJsonValue &expected)
{
    if (said.isObject() && expected.isObject()) {
        const QJsonObject object = expected.toObject();
        for (auto inner = object.begin(); inner != object.end(); ++inner) {
            const QString fault = differenceIn(member + u'.' + inner.key(),
                                               said.toObject().value(inner.key()), inner.value());
            if (!fault.isEmpty())
                return fault;
        }
        return {};
    }
    const bool isSame = member.endsWith(QLatin1String(".localTime")) ? isSameMoment(said, expected)
                                                                     : said == expected;
    return isSame ? Fault() : words::toldOtherwise(member, textOf(said), textOf(expected));
}

/// What is told of an event stands in its line. lockIds: those that either may have withheld.
bool agrees(const QJsonObject &event, const QJsonObject &fields, const QSet<QString> &lockIds)
{
    QJsonObject said = event;
    for (const char *name : {"localTime", "whatHappened", "isKnown"})
        said.remove(QLatin1String(name));
    QJsonObject written = fields;
    for (const char *name : {"previous", "policy", "policyBase64"})
        written.remove(QLatin1String(name));
    if (said.contains(u"lockIdWithheld")) {
        said.remove(QLatin1String("lockIdWithheld"));
        written.remove(QLatin1String("lockId"));
    }
    return withoutLockIds(QJsonValue(said), lockIds) ==
               withoutLockIds(QJsonValue(written), lockIds) &&
           isSameMoment(event.value(u"localTime"), fields.value(u"time"));
}

/// What is known of a line that is withheld.
QJsonObject fieldsTold(const QJsonObject &event)
{
    QJsonObject fields = event;
    for (const char *name : {"localTime", "whatHappened", "isKnown"})
        fields.remove(QLatin1String(name));
    if (fields.contains(u"lockIdWithheld")) {
        fields.remove(QLatin1String("lockIdWithheld"));
        fields.insert(QStringLiteral("lockId"), words::withheldLockId());
    }
    return fields;
}

const JournalLine *lineOfHash(const std::optional<JournalLines> &journal, const QByteArray &hash)
{
    if (!journal)
        return nullptr;
    for (const JournalLine &line : journal->lines) {
        if (line.line.hash == hash)
            return &line;
    }
    return nullptr;
}

JournalLine lineFrom(const QJsonObject &fields)
{
    const QByteArray text = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    return {{fields.value(u"sequence").toInteger(), text, {}}, fields, journal::entryOf(text)};
}

/// The lines as far as they are known; what is withheld as its event tells it.
tl::expected<JournalLines, Fault> linesTold(const QJsonObject &evidence,
                                            const std::optional<JournalLines> &journal)
{
    const QJsonArray lines = evidence.value(u"journal").toObject().value(u"lines").toArray();
    const QJsonArray events = evidence.value(u"events").toArray();
    const QSet<QString> lockIds = journal ? lockIdsIn(journal->lines) : QSet<QString>();
    JournalLines told;
    for (qsizetype i = 0; i < qMax(lines.size(), events.size()); ++i) {
        const QJsonObject line = lines.at(i).toObject();
        const QJsonObject event = events.at(i).toObject();
        const qint64 sequence = event.value(u"sequence").toInteger();
        if (!line.isEmpty() && events.size() < lines.size() &&
            (event.isEmpty() || sequence != line.value(u"sequence").toInteger()))
            return tl::unexpected(words::lineHasNoEvent(line.value(u"sequence").toInteger()));
        if (line.isEmpty() || line.value(u"sequence").toInteger() != sequence)
            return tl::unexpected(words::eventHasNoLine(sequence));
        JournalLine known;
        if (const auto text = lineTextIn(line)) {
            known = lineFrom(QJsonDocument::fromJson(*text).object());
            if (!agrees(event, known.fields, {}))
                return tl::unexpected(words::eventDiffers(sequence));
        } else {
            const QByteArray hash = line.value(u"hash").toString().toLatin1();
            const JournalLine *whole = lineOfHash(journal, hash);
            if (whole && !agrees(event, whole->fields, lockIds))
                return tl::unexpected(words::eventDiffers(sequence));
            known = whole ? *whole : lineFrom(fieldsTold(event));
        }
        told.lines.push_back(known);
    }
    return told;
}

QByteArray policyTold(const QJsonObject &policy)
{
    return policy.value(u"text").isString()
               ? policy.value(u"text").toString().toUtf8()
               : QByteArray::fromBase64(policy.value(u"base64").toString().toLatin1());
}

/// The lock that the service told of, as the evidence says.
std::optional<aws::VaultLock> lockTold(const QJsonObject &evidence)
{
    const QJsonObject service = evidence.value(u"service").toObject();
    const QString state = service.value(u"state").toString();
    const bool isLocked = state == QLatin1String("Locked");
    if (!isLocked && state != QLatin1String("InProgress"))
        return std::nullopt;
    const auto moment = [&service](const char *member) {
        return QDateTime::fromString(service.value(QLatin1String(member)).toString(),
                                     Qt::ISODateWithMs);
    };
    const QDateTime expires = moment("expires");
    return aws::VaultLock{policyTold(evidence.value(u"policy").toObject()),
                          isLocked ? aws::ServiceLockState::Locked
                                   : aws::ServiceLockState::InProgress,
                          moment("created"),
                          expires.isValid() ? std::optional(expires) : std::nullopt,
                          {}};
}

/// Of the journal's entries alone; with sequence 0 it is of the moment when the service was asked.
QJsonArray clocksOfEntries(const QJsonArray &clocks)
{
    QJsonArray ofEntries;
    for (const QJsonValue &clock : clocks) {
        if (clock.toObject().value(u"sequence").toInteger() != 0)
            ofEntries.append(clock);
    }
    return ofEntries;
}

Fault policyFault(const QJsonObject &evidence, const Subject &subject, const Ascription &ascription)
{
    const QJsonObject policy = evidence.value(u"policy").toObject();
    const auto orNull = [](const QByteArray &sha256) {
        return sha256.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(sha256));
    };
    // The policy of a line that is withheld is known by its digest alone.
    const lock::Attempt &attempt = subject.record.attempt;
    const QJsonValue initiated =
        orNull(attempt.policy.isEmpty() ? attempt.policySha256 : lock::sha256Hex(attempt.policy));
    const QJsonValue said = policy.value(u"initiatedSha256");
    if (!said.isNull() || !attempt.policy.isEmpty()) {
        const Fault fault = differenceIn(QStringLiteral("policy.initiatedSha256"), said, initiated);
        if (!fault.isEmpty())
            return fault;
    }
    // What the service said that is in force is told before what the journal has.
    const QJsonValue installed = evidence.value(u"service").toObject().value(u"policySha256");
    const bool isOfService = installed.isString();
    const bool isToldSo = policy.value(u"source").toString() == QLatin1String("service");
    if (isOfService != isToldSo || (isOfService && policy.value(u"sha256") != installed))
        return words::policySourceDiffers(isOfService);
    const QByteArray &known =
        ascription.policySha256.isEmpty() ? subject.record.policySha256 : ascription.policySha256;
    return isOfService ? Fault()
                       : differenceIn(QStringLiteral("policy.sha256"), policy.value(u"sha256"),
                                      orNull(known));
}

Fault acceptanceFault(const QJsonObject &evidence, const Subject &subject)
{
    QMap<qint64, QJsonObject> written;
    for (const JournalLine &line : subject.lines)
        written.insert(line.line.sequence, line.fields);
    for (const QJsonValue &value : evidence.value(u"dangers").toArray()) {
        const QJsonObject danger = value.toObject();
        for (const QJsonValue &accepted : danger.value(u"accepted").toArray()) {
            const qint64 sequence = accepted.toObject().value(u"sequence").toInteger();
            const QJsonObject line = written.value(sequence);
            const bool isSame =
                line.value(u"acknowledgedDangers").toArray().contains(danger.value(u"identity")) &&
                line.value(u"kind") == accepted.toObject().value(u"kind") &&
                line.value(u"time") == accepted.toObject().value(u"time") &&
                line.value(u"caller").toString() == accepted.toObject().value(u"by").toString();
            if (!isSame)
                return words::eventDiffers(sequence);
        }
    }
    return {};
}

Fault factFault(const QJsonObject &evidence, const Concluded &concluded)
{
    const Subject &subject = concluded.subject;
    const Ascription &ascription = concluded.ascription;
    QJsonObject expected{{QStringLiteral("vault"), vaultJson(subject)},
                         {QStringLiteral("lock"), lockJson(subject, ascription, QTimeZone::utc())}};
    if (evidence.contains(u"mode")) // not in version 1
        expected.insert(QStringLiteral("mode"), words::evidenceMode(subject.origin.isSandbox()));
    if (evidence.contains(u"fourEyes")) // since version 3
        expected.insert(QStringLiteral("fourEyes"),
                        fourEyesJson(subject, ascription, QTimeZone::utc()));
    if (evidence.contains(u"clocks"))
        expected.insert(QStringLiteral("clocks"), clocksJson(subject.lines, {}));
    QJsonObject told = evidence;
    told.insert(QStringLiteral("clocks"), clocksOfEntries(evidence.value(u"clocks").toArray()));
    for (auto member = expected.begin(); member != expected.end(); ++member) {
        const Fault fault = differenceIn(member.key(), told.value(member.key()), member.value());
        if (!fault.isEmpty())
            return fault;
    }
    const Fault fault = policyFault(evidence, subject, ascription);
    return fault.isEmpty() ? acceptanceFault(evidence, subject) : fault;
}

} // namespace

std::optional<QByteArray> lineTextIn(const QJsonObject &line)
{
    if (line.contains(u"lineBase64"))
        return QByteArray::fromBase64(line.value(u"lineBase64").toString().toLatin1());
    if (line.value(u"line").isString())
        return line.value(u"line").toString().toUtf8();
    return std::nullopt;
}

tl::expected<Concluded, QString> concludedFrom(const QJsonObject &evidence,
                                               const std::optional<JournalLines> &journal)
{
    const auto lines = linesTold(evidence, journal);
    if (!lines)
        return tl::unexpected(lines.error());
    const QString arn = evidence.value(u"vault").toObject().value(u"arn").toString();
    for (const JournalLine &line : lines->lines) {
        const Fault fault =
            differenceIn(QStringLiteral("vault.arn"), arn, line.fields.value(u"vaultArn"));
        if (!fault.isEmpty())
            return tl::unexpected(fault);
    }
    const auto made = QDateTime::fromString(evidence.value(u"made").toString(), Qt::ISODateWithMs);
    const auto subject = subjectOf(*lines, arn, {}, {made, {}});
    if (!subject)
        return tl::unexpected(words::linesAreOfNoLock());
    const std::optional<aws::VaultLock> read = lockTold(evidence);
    const QJsonObject policy = evidence.value(u"policy").toObject();
    return Concluded{*subject, ascriptionOf(subject->record, read ? &*read : nullptr),
                     policy.value(u"source").isNull() ? std::nullopt
                                                      : std::optional(policyTold(policy))};
}

Check factsCheck(const QJsonObject &evidence, const std::optional<JournalLines> &journal)
{
    const auto concluded = concludedFrom(evidence, journal);
    const Fault fault = concluded ? factFault(evidence, *concluded) : concluded.error();
    return fault.isEmpty() ? passed("facts") : failedCheck("facts", fault);
}

} // namespace vaultlock::evidence
