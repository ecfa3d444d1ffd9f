// SPDX-License-Identifier: GPL-3.0-or-later

#include "trial/trialsession.h"

#include "aws/signing/sigv4.h"
#include "core/whendone.h"

#include <algorithm>
#include <utility>

namespace vaultlock::trial {

/// What is read before and after each trial.
struct TrialSession::Reading
{
    Result<aws::VaultLock> lock = failure(ErrorKind::Cancelled);
    std::optional<aws::Tags> tags;
    std::optional<QByteArray> accessPolicy;
};

/// A lock, and what its policy says.
struct TrialSession::View
{
    View(aws::VaultLock lockRead, Knowledge knowledge)
        : lock(std::move(lockRead))
        , policySha256(aws::sha256Hex(lock.policy))
        , predictor(std::move(knowledge))
        , plan(planOf(predictor))
        , keeping(keepingNow(predictor))
    {
    }

    bool isLocked() const { return lock.state == aws::ServiceLockState::Locked; }
    /// The same lock, at the same stage.
    bool isAs(const aws::VaultLock &other) const
    {
        return lock.state == other.state && lock.created == other.created &&
               lock.policy == other.policy;
    }
    bool concerns(const Record &record) const
    {
        const bool isOtherWindow =
            record.expires && lock.expires && *record.expires != *lock.expires;
        return record.policySha256 == policySha256 && !isOtherWindow;
    }

    aws::VaultLock lock;
    QByteArray policySha256;
    Predictor predictor;
    Plan plan;
    Keeping keeping; ///< as the vault is tagged
};

namespace {

constexpr qint64 secondsOfDay = 24 * 60 * 60;

std::optional<int> ageInDays(const std::optional<TrialArchive> &archive, const QDateTime &now)
{
    if (!archive || !archive->stored.isValid() || !now.isValid())
        return std::nullopt;
    // The sandbox's clock can be put back.
    return static_cast<int>(std::max<qint64>(0, archive->stored.secsTo(now)) / secondsOfDay);
}

} // namespace

TrialSession::TrialSession(const lock::Services &services, Place place, bool isSandbox,
                           QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_place(std::move(place))
    , m_isSandbox(isSandbox)
{
}

TrialSession::~TrialSession() = default;

std::optional<Prediction> TrialSession::predictionOf(Deed deed) const
{
    if (!m_view)
        return std::nullopt;
    return m_view->predictor.predict(
        actionOf(deed),
        isDeletion(deed) ? ageInDays(m_archive, m_view->predictor.knowledge().now) : std::nullopt);
}

std::optional<Keeping> TrialSession::keeping() const
{
    return m_view ? std::optional(m_view->keeping) : std::nullopt;
}

void TrialSession::refresh()
{
    if (isBusy())
        return;
    m_trouble.reset();
    readLock();
    emit changed();
}

bool TrialSession::run(Deed deed)
{
    return m_isSandbox && start(deed);
}

bool TrialSession::storeAndDelete(const QString &description)
{
    if (!start(Deed::Store))
        return false;
    m_description = description;
    m_isProbe = true;
    return true;
}

bool TrialSession::start(Deed deed)
{
    if (isBusy())
        return false;
    m_trouble.reset();
    m_deed = deed;
    m_description = archiveDescription(m_services.clock.utcNow());
    m_isProbe = false;
    for (const Record &record : m_records) {
        if (record.isAnswerUnsaved)
            saveAnswer(record);
    }
    readLock();
    emit changed();
    return true;
}

void TrialSession::readLock()
{
    m_phase = Phase::Reading;
    m_reading = std::make_unique<Reading>();
    whenDone(m_services.client.getVaultLock(m_place.vault.name()), this,
             [this](const Result<aws::VaultLock> &lock) {
                 m_reading->lock = lock;
                 if (!lock && lock.error().kind != ErrorKind::NotFound)
                     return end(lock.error());
                 readTags();
             });
}

void TrialSession::readTags()
{
    whenDone(m_services.client.listTagsForVault(m_place.vault.name()), this,
             [this](const Result<aws::Tags> &tags) {
                 if (tags)
                     m_reading->tags = *tags;
                 readAccessPolicy();
             });
}

void TrialSession::readAccessPolicy()
{
    whenDone(m_services.client.getVaultAccessPolicy(m_place.vault.name()), this,
             [this](const Result<QByteArray> &policy) {
                 if (policy)
                     m_reading->accessPolicy = *policy;
                 else if (policy.error().kind == ErrorKind::NotFound)
                     m_reading->accessPolicy = QByteArray();
                 readJournal();
             });
}

void TrialSession::readJournal()
{
    journal::Selection ofVault;
    ofVault.vaultArn = m_place.vault.toString();
    whenDone(m_services.journal.read(ofVault), this,
             [this](const Result<std::vector<journal::Entry>> &entries) {
                 if (!entries)
                     return end(entries.error());
                 look();
                 takeRecords(*entries);
                 goOn();
             });
}

void TrialSession::look()
{
    noteLockBefore();
    if (!m_reading->lock)
        return m_view.reset();
    const aws::VaultLock &lock = *m_reading->lock;
    const QDateTime now =
        lock.metadata.serverTime ? lock.metadata.serverTime->now(m_services.clock) : QDateTime();
    m_view = std::make_unique<View>(lock, Knowledge{m_place.vault, lock.policy, m_reading->tags,
                                                    m_reading->accessPolicy, m_place.caller, now});
}

/// What was answered while the lock was changed elsewhere cannot be held against its policy.
void TrialSession::noteLockBefore()
{
    if (!m_done || !m_view)
        return;
    if (m_reading->lock && m_view->isAs(*m_reading->lock))
        return;
    m_done->hasLockChanged = true;
    keep(*m_done);
    saveAnswer(*m_done);
    emit lockChangedMeanwhile();
}

void TrialSession::takeRecords(const std::vector<journal::Entry> &entries)
{
    const std::vector<Record> before = m_records;
    if (m_view) { // a lock that is gone took none of its trials along
        m_records.clear();
        for (const Record &record : recordsIn(entries, m_place)) {
            if (m_view->concerns(record))
                m_records.push_back(record);
        }
    }
    // What only this run knows.
    for (const Record &record : before) {
        const bool isJustDone = m_done && m_done->id == record.id;
        if (record.isAnswerUnsaved || record.hasLockChanged || isJustDone)
            keep(record);
    }
    m_archive = m_stored ? m_stored : RecordedTrial::archiveIn(entries, m_place);
    m_standing.reset();
    if (!m_view)
        return;
    Standing standing;
    standing.plan = m_view->plan;
    standing.hasArchive = m_archive.has_value();
    standing.age = ageInDays(m_archive, m_view->predictor.knowledge().now);
    if (standing.plan.hold && m_reading->tags)
        standing.isOnHold = m_view->keeping != standing.plan.keeping;
    standing.isLocked = m_view->isLocked();
    m_standing = standing;
}

void TrialSession::goOn()
{
    if (!m_deed)
        return end(std::nullopt);
    if (const auto error = whyNot())
        return end(*error);
    note();
}

std::optional<Error> TrialSession::whyNot() const
{
    const Error changed{ErrorKind::LockStateChanged, {}, 0, {}, {}};
    if (!m_standing || (m_standing->isLocked && !m_isSandbox))
        return changed;
    if (m_isProbe)
        return std::nullopt; // of what it has just stored, whatever the policy says
    const std::vector<Deed> &deeds = m_standing->plan.deeds;
    const bool isPlanned = std::find(deeds.begin(), deeds.end(), *m_deed) != deeds.end();
    if (!isPlanned || obstacleTo(*m_deed, *m_standing) != Obstacle::None)
        return changed;
    return std::nullopt;
}

Record TrialSession::newRecord() const
{
    Record record;
    record.id = QUuid::createUuid();
    record.deed = *m_deed;
    record.time = m_services.clock.utcNow();
    record.prediction = predictionOf(*m_deed).value_or(Prediction());
    record.policySha256 = m_view->policySha256;
    if (!m_view->isLocked())
        record.expires = m_view->lock.expires;
    if (isDeletion(*m_deed)) {
        record.archiveId = m_archive->archive.id();
        record.stored = m_archive->stored;
    }
    return record;
}

void TrialSession::note()
{
    m_phase = Phase::Noting;
    const Record record = newRecord();
    whenDone(m_services.journal.append(intentOf(record, m_place)), this,
             [this, record](const Result<qint64> &noted) {
                 if (!noted)
                     return end(noted.error());
                 send(record);
             });
    emit changed();
}

void TrialSession::send(Record record)
{
    m_phase = Phase::Sent;
    keep(record);
    emit changed();
    aws::GlacierClient &client = m_services.client;
    const auto concludeBy = [this, record](const Result<aws::ReplyMetadata> &reply) {
        conclude(record, reply ? doneAnswer(reply->requestId) : answerOf(reply.error()));
    };
    switch (record.deed) {
    case Deed::Store:
        return sendStore(record);
    case Deed::SetHold:
        return whenDone(client.addTagsToVault(m_place.vault.name(),
                                              {{m_view->plan.hold->key, m_view->plan.hold->value}}),
                        this, concludeBy);
    case Deed::ClearHold:
        return whenDone(client.removeTagsFromVault(m_place.vault.name(), {m_view->plan.hold->key}),
                        this, concludeBy);
    case Deed::DeleteYoung:
    case Deed::DeleteHeld:
    case Deed::DeleteOld:
        return whenDone(client.deleteArchive(m_archive->archive), this, concludeBy);
    }
}

void TrialSession::sendStore(const Record &record)
{
    whenDone(m_services.client.uploadArchive(m_place.vault.name(), m_description.toLatin1(),
                                             m_description),
             this, [this, record](const Result<aws::UploadReply> &reply) {
                 if (!reply)
                     return conclude(record, answerOf(reply.error()));
                 const auto &at = reply->metadata.serverTime;
                 m_stored = TrialArchive{reply->archive, at ? at->at : QDateTime()};
                 Record stored = record;
                 stored.archiveId = m_stored->archive.id();
                 stored.stored = m_stored->stored;
                 conclude(stored, doneAnswer(reply->metadata.requestId));
             });
}

void TrialSession::conclude(Record record, const Answer &answer)
{
    record.answer = answer;
    if (isDeletion(record.deed) && answer.kind == Answer::Kind::Done)
        m_stored.reset();
    keep(record);
    whenDone(m_services.journal.append(answerEntryOf(record, m_place, m_services.clock.utcNow())),
             this, [this, record](const Result<qint64> &noted) {
                 Record kept = record;
                 kept.isAnswerUnsaved = !noted;
                 keep(kept);
                 readAfter(kept);
             });
    emit changed();
}

/// What has changed by it, and whether somebody has changed the lock meanwhile.
void TrialSession::readAfter(const Record &record)
{
    m_done = record;
    const bool hasStored = record.deed == Deed::Store && record.answer->kind == Answer::Kind::Done;
    if (m_isProbe && hasStored)
        m_deed = Deed::DeleteYoung;
    else
        m_deed.reset();
    readLock();
    emit changed();
}

void TrialSession::end(const std::optional<Error> &error)
{
    if (error)
        m_trouble = Trouble{m_deed, *error};
    m_phase = Phase::Idle;
    m_deed.reset();
    m_done.reset();
    m_isProbe = false;
    m_reading.reset();
    emit changed();
    if (error && error->kind == ErrorKind::LockStateChanged)
        emit lockChangedMeanwhile();
}

void TrialSession::keep(const Record &record)
{
    const auto known = std::find_if(m_records.begin(), m_records.end(),
                                    [&](const Record &each) { return each.id == record.id; });
    if (known != m_records.end())
        *known = record;
    else
        m_records.push_back(record);
}

/// The disk may have room again.
void TrialSession::saveAnswer(const Record &record)
{
    whenDone(m_services.journal.append(answerEntryOf(record, m_place, m_services.clock.utcNow())),
             this, [this, id = record.id](const Result<qint64> &noted) {
                 for (Record &each : m_records) {
                     if (noted && each.id == id)
                         each.isAnswerUnsaved = false;
                 }
             });
}

} // namespace vaultlock::trial
