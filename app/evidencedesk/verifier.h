// SPDX-License-Identifier: GPL-3.0-or-later

// Evidence that is looked at, and held against one thing after another; no widget.
#pragma once

#include "evidencedesk/maker.h"
#include "evidencedesk/verdict.h"

namespace vaultlock::evidencedesk {

/// The file is read anew each time. What it was held against stays, until the end; what the service
/// said, too, with its time.
class Verifier : public QObject
{
    Q_OBJECT

public:
    /// Why the service cannot be asked about what the evidence says that it is of; empty: it can.
    using ServiceObjection = std::function<QString(const About &about)>;
    using AboutAsker =
        std::function<void(const About &about, QObject *guard, const ServiceAnswer &done)>;

    struct Surroundings
    {
        JobMaker makeJob;
        QString journalFile; ///< of this computer; empty: there is none
        ServiceObjection objectionToService;
        AboutAsker askService;
    };

    /// path: a folder or a ZIP file.
    Verifier(QString path, Surroundings surroundings, QObject *parent = nullptr);
    ~Verifier() override;

    const QString &path() const { return m_order.path; }
    /// Looks at it by itself.
    void begin();
    // Each looks at all of it again. Nothing while it is under way.
    void holdAgainstJournal();
    void holdAgainstService();
    void trustSigners(const QString &certificates);
    void trustStamps(const QString &certificates);
    void holdAgainstTrails(const QStringList &files);
    void cancel();

    bool isUnderWay() const { return m_job || m_asking; }
    QString stepText() const;
    /// Why it cannot be held against the journal, or the service; empty: it can.
    QString objectionToJournal() const;
    QString objectionToService() const;
    /// Of the last time that it was looked at to the end; nothing before.
    const std::optional<Verified> &seen() const { return m_seen; }
    /// Why it could not be looked at, the last time; what was seen before is older then.
    const QString &failure() const { return m_failure; }
    /// Why the service was not read, the last time that it was asked.
    const QString &serviceFailure() const { return m_serviceFailure; }

signals:
    void changed();

private:
    void look();
    void take(const Outcome &outcome);

    VerifyOrder m_order;
    VerifyOrder m_before; ///< what is seen was held against
    Surroundings m_surroundings;
    std::unique_ptr<EvidenceJob> m_job;
    std::unique_ptr<QObject> m_asking;
    std::optional<Verified> m_seen;
    QString m_failure;
    QString m_serviceFailure;
};

} // namespace vaultlock::evidencedesk
