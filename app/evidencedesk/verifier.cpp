// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencedesk/verifier.h"

#include "words/evidencedeskwords.h"

#include <QFileInfo>

namespace vaultlock::evidencedesk {

Verifier::Verifier(QString path, Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_order{std::move(path)}
    , m_before(m_order)
    , m_surroundings(std::move(surroundings))
{
}

Verifier::~Verifier() = default;

void Verifier::begin()
{
    if (!isUnderWay())
        look();
}

void Verifier::holdAgainstJournal()
{
    if (isUnderWay() || !objectionToJournal().isEmpty())
        return;
    m_order.journalFile = m_surroundings.journalFile;
    look();
}

void Verifier::holdAgainstService()
{
    if (isUnderWay() || !objectionToService().isEmpty())
        return;
    m_serviceFailure.clear();
    m_asking = std::make_unique<QObject>();
    emit changed();
    m_surroundings.askService(
        *m_seen->about, m_asking.get(), [this](const Result<lock::SourcedReading> &read) {
            m_asking.release()->deleteLater(); // it is its callback that runs
            if (!read) {
                m_serviceFailure = words::serviceNotReadForEvidence(read.error());
                emit changed();
                return;
            }
            m_order.service = *read;
            look();
        });
}

void Verifier::trustSigners(const QString &certificates)
{
    if (isUnderWay())
        return;
    m_order.signers = certificates;
    look();
}

void Verifier::trustStamps(const QString &certificates)
{
    if (isUnderWay())
        return;
    m_order.stamps = certificates;
    look();
}

void Verifier::holdAgainstTrails(const QStringList &files)
{
    if (isUnderWay())
        return;
    m_order.trails = files;
    look();
}

void Verifier::cancel()
{
    m_asking.reset();
    m_job.reset();
    m_order = m_before;
    emit changed();
}

void Verifier::look()
{
    m_job = m_surroundings.makeJob();
    connect(m_job.get(), &EvidenceJob::ended, this, &Verifier::take);
    emit changed();
    m_job->start(m_order, {});
}

/// What it could not be held against is not tried again the next time.
void Verifier::take(const Outcome &outcome)
{
    m_job.release()->deleteLater(); // it is its signal that runs
    m_failure.clear();
    if (const auto *verified = std::get_if<Verified>(&outcome)) {
        m_seen = *verified;
        m_before = m_order;
    } else {
        if (const auto *refused = std::get_if<Refused>(&outcome))
            m_failure = refused->sentence;
        m_order = m_before;
    }
    emit changed();
}

QString Verifier::stepText() const
{
    if (m_asking)
        return words::serviceIsAsked();
    return m_job ? words::evidenceIsChecked() : QString();
}

QString Verifier::objectionToJournal() const
{
    if (m_surroundings.journalFile.isEmpty() || !QFileInfo::exists(m_surroundings.journalFile))
        return words::noJournalHere();
    return m_seen ? QString() : words::evidenceNotRead();
}

QString Verifier::objectionToService() const
{
    if (!m_seen || !m_seen->about)
        return words::evidenceNotRead();
    return m_surroundings.objectionToService(*m_seen->about);
}

} // namespace vaultlock::evidencedesk
