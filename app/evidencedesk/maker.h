// SPDX-License-Identifier: GPL-3.0-or-later

// From what somebody has chosen to evidence that is there; no widget.
#pragma once

#include "core/identifiers.h"
#include "evidencedesk/evidencejob.h"

#include <optional>

namespace vaultlock::evidencedesk {

/// Which lock, and whose journal.
struct Subject
{
    QString vaultArn;
    QString origin; ///< LockOrigin::key()
    QString journalFile;
};

/// What a person chooses.
struct MakeChoices
{
    QString place;
    bool isZip = false;
    bool isDrawn = true;
    bool isServiceAsked = false;
    bool isSigned = false;
    QString keyFile;
    Stamping stamping = Stamping::None;
    QString stampServer;
};

/// Asks the service about the lock; calls back once, unless the guard dies first.
using ServiceAnswer = std::function<void(const Result<lock::SourcedReading> &)>;
using ServiceAsker = std::function<void(QObject *guard, const ServiceAnswer &done)>;

/// One attempt after another, until evidence is there.
class Maker : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Choosing,
        AskingService,
        Working,
        CallingOff,
        Made,
    };

    /// askService: null: it cannot be asked.
    Maker(Subject subject, JobMaker makeJob, ServiceAsker askService, QObject *parent = nullptr);
    ~Maker() override;

    const Subject &subject() const { return m_subject; }
    bool canAskService() const { return m_askService != nullptr; }
    /// Why it cannot be made as it is chosen; empty: it can. Looks at the disk.
    QString objectionTo(const MakeChoices &choices) const;
    /// Only where nothing is objected to and nothing is under way.
    void make(const MakeChoices &choices, Secret passphrase);
    void cancel();

    Phase phase() const { return m_phase; }
    bool isUnderWay() const { return m_phase != Phase::Choosing && m_phase != Phase::Made; }
    /// What is done at present, in words; while it is under way.
    QString stepText() const;
    /// Why nothing came of the last attempt; empty: it was called off, or there was none.
    const QString &failure() const { return m_failure; }
    /// What is there. Only in the phase Made.
    const evidencedesk::Made &made() const { return m_made; }

signals:
    void changed();

private:
    void setPhase(Phase phase);
    void order(const MakeChoices &choices, Secret passphrase,
               const std::optional<lock::SourcedReading> &service);
    void take(const Outcome &outcome);

    Subject m_subject;
    JobMaker m_makeJob;
    ServiceAsker m_askService;
    std::unique_ptr<QObject> m_asking; ///< guards the answer of the service
    std::unique_ptr<EvidenceJob> m_job;
    Phase m_phase = Phase::Choosing;
    std::optional<Step> m_step;
    QString m_failure;
    evidencedesk::Made m_made;
};

/// A name for it that is not taken yet: "FOLDER/evidence-VAULT-2026-03-09", with "-2" and so on
/// behind it where it has to be, and ".zip".
QString proposedPlace(const QString &folder, const QString &vault, const QDate &day, bool isZip);

} // namespace vaultlock::evidencedesk
