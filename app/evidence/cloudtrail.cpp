// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/cloudtrail.h"

#include "aws/reply/strictjson.h"
#include "words/verificationwords.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <memory>

namespace vaultlock::evidence {

namespace {

constexpr qsizetype mostOfATrail = 256 * 1024 * 1024;
constexpr qint64 nearEnough = 10 * 60; // seconds between the journal's clock and the service's

struct CloseTrail
{
    void operator()(archive *opened) const { archive_read_free(opened); }
};

tl::unexpected<Error> refusedTrail(const QString &why)
{
    return failure(ErrorKind::InvalidInput, why);
}

Result<QByteArray> unpacked(const QByteArray &file)
{
    if (!file.startsWith("\x1f\x8b"))
        return file;
    const std::unique_ptr<archive, CloseTrail> opened(archive_read_new());
    archive_read_support_filter_gzip(opened.get());
    archive_read_support_format_raw(opened.get());
    archive_entry *entry = nullptr;
    if (archive_read_open_memory(opened.get(), file.constData(),
                                 static_cast<std::size_t>(file.size())) != ARCHIVE_OK ||
        archive_read_next_header(opened.get(), &entry) != ARCHIVE_OK)
        return refusedTrail(words::isNoTrail());
    QByteArray text;
    std::array<char, 64 * 1024> part{};
    for (;;) {
        const la_ssize_t got = archive_read_data(opened.get(), part.data(), part.size());
        if (got < 0)
            return refusedTrail(words::isNoTrail());
        if (got == 0)
            return text;
        text.append(part.data(), static_cast<qsizetype>(got));
        if (text.size() > mostOfATrail)
            return failure(ErrorKind::TooLarge, words::tooManyBytes(mostOfATrail));
    }
}

bool isAboutLocksOf(const QJsonObject &record, const VaultArn &vault)
{
    const QJsonObject parameters = record.value(u"requestParameters").toObject();
    const QString account = record.value(u"recipientAccountId").toString();
    return record.value(u"eventSource").toString() == QLatin1String("glacier.amazonaws.com") &&
           record.value(u"eventName").toString().endsWith(QLatin1String("VaultLock")) &&
           record.value(u"eventName").toString() != QLatin1String("GetVaultLock") &&
           record.value(u"awsRegion").toString() == vault.region().toString() &&
           parameters.value(u"vaultName").toString() == vault.name().toString() &&
           (account.isEmpty() || account == vault.account().toString());
}

/// Of the service, as the journal tells it.
struct JournalCall
{
    enum class Outcome {
        Unknown, // the journal does not say it
        Done,
        Failed,
    };
    qint64 sequence = 0;
    QString name;
    QString requestId = {};
    QString caller = {};
    QDateTime from = {};
    QDateTime to = {};
    Outcome outcome = Outcome::Unknown;
    bool isColleagues = false; ///< of a lock that was handed over: whoever had it made the call
};

/// What was called, by the kind of the entry that asked for it, and of those that tell its answer.
QString callName(const QString &kind)
{
    for (const char *call : {"Initiate", "Complete", "Abort"}) {
        if (kind == QString::fromLatin1(call).toLower() + QLatin1String("-intended"))
            return QString::fromLatin1(call) + QLatin1String("VaultLock");
    }
    return {};
}

/// Of the kinds that are an answer.
bool saysDone(const QString &kind)
{
    return !kind.endsWith(QLatin1String("-failed"));
}

bool isAnswerTo(const QString &kind, const QString &name)
{
    if (name == QLatin1String("InitiateVaultLock"))
        return kind == QLatin1String("lock-id-received") ||
               kind == QLatin1String("initiate-failed") || kind == QLatin1String("lock-id-lost");
    if (name == QLatin1String("CompleteVaultLock"))
        return kind == QLatin1String("completed") || kind == QLatin1String("complete-failed");
    return kind == QLatin1String("aborted") || kind == QLatin1String("abort-failed");
}

QDateTime momentIn(const QJsonObject &event, const char *member)
{
    return QDateTime::fromString(event.value(QLatin1String(member)).toString(), Qt::ISODateWithMs);
}

std::vector<JournalCall> ownCallsIn(const QJsonArray &events)
{
    std::vector<JournalCall> calls;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const QJsonObject event = events[i].toObject();
        const QString name = callName(event.value(u"kind").toString());
        if (name.isEmpty())
            continue;
        const QDateTime time = momentIn(event, "time");
        JournalCall call{event.value(u"sequence").toInteger(), name};
        call.caller = event.value(u"caller").toString();
        call.from = time.addSecs(-nearEnough);
        call.to = time.addSecs(nearEnough);
        for (qsizetype j = i + 1; j < events.size(); ++j) {
            const QJsonObject later = events[j].toObject();
            const bool isOfIt = later.value(u"attempt") == event.value(u"attempt");
            if (isOfIt && callName(later.value(u"kind").toString()) == name)
                break;
            if (isOfIt && isAnswerTo(later.value(u"kind").toString(), name)) {
                call.requestId = later.value(u"requestId").toString();
                call.outcome = saysDone(later.value(u"kind").toString())
                                   ? JournalCall::Outcome::Done
                                   : JournalCall::Outcome::Failed;
                break;
            }
        }
        calls.push_back(call);
    }
    return calls;
}

bool has(const QJsonArray &events, const QJsonValue &attempt, const char *kind)
{
    return std::any_of(events.begin(), events.end(), [&](const QJsonValue &value) {
        return value.toObject().value(u"attempt") == attempt &&
               value.toObject().value(u"kind").toString() == QLatin1String(kind);
    });
}

/// Of a lock that was received, its Initiate, at the date that the service has told; of one that
/// was handed over and found locked then, its Complete.
std::vector<JournalCall> colleaguesCallsIn(const QJsonArray &events)
{
    constexpr qint64 nearDate = 60; // seconds: both are the service's own time
    std::vector<JournalCall> calls;
    QMap<QString, QDateTime> given; // by attempt
    for (const QJsonValue &value : events) {
        const QJsonObject event = value.toObject();
        const QString kind = event.value(u"kind").toString();
        const QString attempt = event.value(u"attempt").toString();
        JournalCall call{event.value(u"sequence").toInteger(), QStringLiteral("InitiateVaultLock")};
        call.outcome = JournalCall::Outcome::Done;
        call.isColleagues = true;
        if (kind == QLatin1String("handed-over")) {
            given.insert(attempt, momentIn(event, "time"));
        } else if (kind == QLatin1String("taken-over") &&
                   !has(events, attempt, "initiate-intended")) {
            call.from = momentIn(event, "created").addSecs(-nearDate);
            call.to = momentIn(event, "created").addSecs(nearDate);
            calls.push_back(call);
        } else if (kind == QLatin1String("observed-locked") && given.contains(attempt)) {
            call.name = QStringLiteral("CompleteVaultLock");
            call.from = given.value(attempt).addSecs(-nearEnough);
            call.to = momentIn(event, "time").addSecs(nearEnough);
            calls.push_back(call);
        }
    }
    return calls;
}

/// What a colleague may have done comes last: a record of our own calls is none of theirs.
std::vector<JournalCall> callsIn(const QJsonObject &evidence)
{
    const QJsonArray events = evidence.value(u"events").toArray();
    std::vector<JournalCall> calls = ownCallsIn(events);
    for (JournalCall &call : colleaguesCallsIn(events))
        calls.push_back(std::move(call));
    return calls;
}

bool isNear(const JournalCall &call, const TrailRecord &record)
{
    return record.time.isValid() && call.from <= record.time && record.time <= call.to;
}

bool isSameCall(const JournalCall &call, const TrailRecord &record)
{
    if (!call.requestId.isEmpty())
        return call.requestId == record.requestId;
    const bool isDone = record.errorCode.isEmpty();
    return call.name == record.name && isNear(call, record) && (isDone || !call.isColleagues);
}

Check compared(const JournalCall &call, const TrailRecord &record)
{
    if (call.name != record.name || !isNear(call, record))
        return failedCheck("cloudtrail", words::trailDiffers(call.sequence, record.name,
                                                             record.caller, record.time));
    if (!call.caller.isEmpty() && call.caller != record.caller)
        return failedCheck("cloudtrail", words::trailDiffers(call.sequence, record.name,
                                                             record.caller, record.time));
    const bool isDone = record.errorCode.isEmpty();
    if (call.outcome == JournalCall::Outcome::Done && !isDone)
        return failedCheck("cloudtrail",
                           words::trailRefused(call.sequence, record.name, record.caller,
                                               record.time, record.errorCode));
    if (call.outcome == JournalCall::Outcome::Failed && isDone)
        return failedCheck(
            "cloudtrail", words::trailDone(call.sequence, record.name, record.caller, record.time));
    if (call.isColleagues)
        return passed("cloudtrail", words::trailColleagues(call.sequence, record.name,
                                                           record.caller, record.time));
    const QString agrees = words::trailAgrees(call.sequence, record.name, record.caller,
                                              record.time, !call.requestId.isEmpty());
    return passed("cloudtrail", call.outcome == JournalCall::Outcome::Unknown
                                    ? words::trailSaysOutcome(agrees, record.errorCode)
                                    : agrees);
}

bool isRecord(const QJsonValue &value)
{
    const QJsonObject record = value.toObject();
    return record.value(u"eventSource").isString() && record.value(u"eventName").isString();
}

std::vector<TrailRecord> eachOnce(const std::vector<TrailRecord> &records)
{
    std::vector<TrailRecord> once;
    for (const TrailRecord &record : records) {
        if (std::find(once.begin(), once.end(), record) == once.end())
            once.push_back(record);
    }
    return once;
}

/// Not yet taken for another call; records.size(): there is none. Where the time alone tells, one
/// that ended as the journal says comes before others.
std::size_t recordOfCall(const JournalCall &call, const std::vector<TrailRecord> &records,
                         const std::vector<bool> &isMatched)
{
    std::size_t found = records.size();
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (isMatched[i] || !isSameCall(call, records[i]))
            continue;
        const bool isDone = records[i].errorCode.isEmpty();
        if (call.outcome == JournalCall::Outcome::Unknown ||
            isDone == (call.outcome == JournalCall::Outcome::Done))
            return i;
        found = std::min(found, i);
    }
    return found;
}

} // namespace

Result<std::vector<TrailRecord>> trailRecordsIn(const QByteArray &file, const VaultArn &vault)
{
    const auto text = unpacked(file);
    if (!text)
        return failure(text.error());
    const auto object = aws::readStrictObject(*text);
    if (!object || !object->value(u"Records").isArray())
        return refusedTrail(words::isNoTrail());
    std::vector<TrailRecord> records;
    for (const QJsonValue &value : object->value(u"Records").toArray()) {
        if (!isRecord(value))
            return refusedTrail(words::isNoTrail());
        const QJsonObject record = value.toObject();
        if (!isAboutLocksOf(record, vault))
            continue;
        records.push_back(
            {record.value(u"eventName").toString(), record.value(u"requestID").toString(),
             record.value(u"userIdentity").toObject().value(u"arn").toString(),
             QDateTime::fromString(record.value(u"eventTime").toString(), Qt::ISODate).toUTC(),
             record.value(u"errorCode").toString(), record.value(u"eventID").toString()});
    }
    return records;
}

std::vector<Check> trailChecks(const QJsonObject &evidence, const std::vector<TrailRecord> &given)
{
    const std::vector<TrailRecord> records = eachOnce(given);
    std::vector<Check> checks;
    std::vector<bool> isMatched(records.size(), false);
    for (const JournalCall &call : callsIn(evidence)) {
        const std::size_t found = recordOfCall(call, records, isMatched);
        if (found == records.size()) {
            checks.push_back(
                notChecked("cloudtrail", words::notInTheTrail(call.sequence, call.name)));
            continue;
        }
        isMatched[found] = true;
        checks.push_back(compared(call, records[found]));
    }
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (!isMatched[i])
            checks.push_back(failedCheck(
                "cloudtrail", words::onlyInTheTrail(records[i].name, records[i].caller,
                                                    records[i].time, records[i].errorCode)));
    }
    return checks;
}

} // namespace vaultlock::evidence
