// SPDX-License-Identifier: GPL-3.0-or-later

// Does the trials of one vault: reads, predicts, notes, sends once, notes what came of it.
#pragma once

#include "lock/services.h"
#include "trial/plan.h"
#include "trial/record.h"

#include <QObject>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace vaultlock::trial {

/// Of one vault on one connection; lives in the workflow's thread. One trial at a time. Before each
/// one the lock, the tags, the access policy and the journal are read anew: it is predicted of what
/// the service says now, and only an archive that an upload has returned is ever deleted. What was
/// sent when this dies stands in the journal without an answer: what came of it is not known.
class TrialSession : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Idle,
        Reading, // service and journal; nothing was sent
        Noting,  // the intent; nothing was sent
        Sent,    // and its answer is waited for, or noted
    };

    /// Why a trial was not sent, or nothing is known.
    struct Trouble
    {
        std::optional<Deed> deed; ///< nothing: of a mere reading
        Error error;
    };

    /// isSandbox: it decides by the vault's policies alone, and its locked vaults can be tried,
    /// too. The services outlive this.
    TrialSession(const lock::Services &services, Place place, bool isSandbox,
                 QObject *parent = nullptr);
    ~TrialSession() override;

    const Place &place() const { return m_place; }
    bool isSandbox() const { return m_isSandbox; }
    /// Of requests from now on.
    void setCaller(const QString &arn) { m_place.caller = arn; }

    Phase phase() const { return m_phase; }
    bool isBusy() const { return m_phase != Phase::Idle; }
    /// What is being done; nothing where it is only read.
    std::optional<Deed> deed() const { return m_deed; }
    /// As of the last reading; nothing where there was no lock.
    const std::optional<Standing> &standing() const { return m_standing; }
    /// Of the lock that was read last, the oldest first.
    const std::vector<Record> &records() const { return m_records; }
    /// One of them is an answer that came when the lock was another already.
    bool hasAnswerOfAGoneLock() const
    {
        return std::any_of(m_records.begin(), m_records.end(),
                           [](const Record &record) { return record.hasLockChanged; });
    }
    const std::optional<TrialArchive> &archive() const { return m_archive; }
    const std::optional<Trouble> &trouble() const { return m_trouble; }
    /// As of the last reading; nothing before, or without a lock.
    std::optional<Prediction> predictionOf(Deed deed) const;
    /// For how long an archive that is stored now would stay, as the vault is tagged now.
    std::optional<Keeping> keeping() const;

    /// Reads service and journal. Nothing while it is busy.
    void refresh();
    /// Of the sandbox only. False, and nothing is sent, while it is busy. What stands against it by
    /// the time that service and journal were read is told as trouble(), LockStateChanged.
    bool run(Deed deed);
    /// A Store, and if that was done the deletion of that very archive, whatever the policy says.
    /// description: as whoever was asked has seen it, isArchiveDescription().
    bool storeAndDelete(const QString &description);

signals:
    void changed();
    /// The lock is not what it was before the trial: who shows it should read it again.
    void lockChangedMeanwhile();

private:
    struct Reading;
    struct View;

    bool start(Deed deed);
    void readLock();
    void readTags();
    void readAccessPolicy();
    void readJournal();
    void look();
    void takeRecords(const std::vector<journal::Entry> &entries);
    void noteLockBefore();
    std::optional<Error> whyNot() const;
    void note();
    void send(Record record);
    void sendStore(const Record &record);
    void conclude(Record record, const Answer &answer);
    void readAfter(const Record &record);
    void goOn();
    void end(const std::optional<Error> &error);
    void keep(const Record &record);
    void saveAnswer(const Record &record);
    Record newRecord() const;

    lock::Services m_services;
    Place m_place;
    bool m_isSandbox;
    Phase m_phase = Phase::Idle;
    std::optional<Deed> m_deed;
    QString m_description;              ///< of the archive that is stored
    bool m_isProbe = false;             ///< storeAndDelete()
    std::optional<Record> m_done;       ///< by the deed that is being read after
    std::unique_ptr<Reading> m_reading; ///< under way
    std::unique_ptr<View> m_view;       ///< of the last one
    std::optional<Standing> m_standing;
    std::vector<Record> m_records;
    std::optional<TrialArchive> m_archive;
    std::optional<TrialArchive> m_stored; ///< by this run, and not deleted by it
    std::optional<Trouble> m_trouble;
};

} // namespace vaultlock::trial
