// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencedesk/maker.h"

#include "evidencedesk/stampurl.h"
#include "words/evidencedeskwords.h"

#include <QDir>
#include <QFileInfo>

namespace vaultlock::evidencedesk {

namespace {

QString objectionToPlace(const MakeChoices &choices)
{
    if (choices.place.trimmed().isEmpty())
        return words::evidencePlaceMissing();
    const QFileInfo place(choices.place);
    const QFileInfo above(place.absolutePath());
    if (!place.isAbsolute())
        return words::evidencePlaceNotWhole();
    if (place.exists() || place.isSymLink())
        return words::evidencePlaceTaken(choices.place);
    if (!above.isDir())
        return words::folderNotThere(above.filePath());
    if (!above.isWritable())
        return words::folderNotWritable(above.filePath());
    const QString request = requestFileOf(choices.place);
    if (choices.stamping == Stamping::Request && QFileInfo::exists(request))
        return words::evidencePlaceTaken(request);
    return {};
}

QString objectionToSealing(const MakeChoices &choices)
{
    if (choices.isSigned && choices.keyFile.trimmed().isEmpty())
        return words::keyFileMissing();
    if (choices.isSigned && !QFileInfo(choices.keyFile).isFile())
        return words::keyFileNotThere(choices.keyFile);
    if (choices.stamping == Stamping::Server &&
        !isStampServer(QUrl(choices.stampServer.trimmed(), QUrl::StrictMode)))
        return words::noStampServer();
    if (choices.stamping == Stamping::Request && choices.isZip)
        return words::requestWantsFolder();
    return {};
}

QString textOf(Step step)
{
    switch (step) {
    case Step::Reading:
        return words::evidenceReadsJournal();
    case Step::Drawing:
        return words::evidenceIsDrawn();
    case Step::Signing:
        return words::evidenceIsSigned();
    case Step::Stamping:
        return words::stampServerIsAsked();
    case Step::Writing:
        return words::evidenceIsWritten();
    case Step::Checking:
        return words::evidenceIsChecked();
    }
    return {};
}

} // namespace

Maker::Maker(Subject subject, JobMaker makeJob, ServiceAsker askService, QObject *parent)
    : QObject(parent)
    , m_subject(std::move(subject))
    , m_makeJob(std::move(makeJob))
    , m_askService(std::move(askService))
{
}

Maker::~Maker() = default;

QString Maker::objectionTo(const MakeChoices &choices) const
{
    const QString objection = objectionToPlace(choices);
    return objection.isEmpty() ? objectionToSealing(choices) : objection;
}

void Maker::make(const MakeChoices &choices, Secret passphrase)
{
    m_failure.clear();
    m_step.reset();
    if (!choices.isServiceAsked || !m_askService) {
        order(choices, std::move(passphrase), std::nullopt);
        return;
    }
    m_asking = std::make_unique<QObject>();
    setPhase(Phase::AskingService);
    // A Secret cannot be copied into the callback.
    auto kept = std::make_shared<Secret>(std::move(passphrase));
    m_askService(m_asking.get(), [this, choices, kept](const Result<lock::SourcedReading> &read) {
        m_asking.release()->deleteLater(); // it is its callback that runs
        if (read)
            return order(choices, std::move(*kept), *read);
        m_failure = words::serviceNotReadForEvidence(read.error());
        setPhase(Phase::Choosing);
    });
}

void Maker::order(const MakeChoices &choices, Secret passphrase,
                  const std::optional<lock::SourcedReading> &service)
{
    MakeOrder order{m_subject.vaultArn,
                    m_subject.origin,
                    m_subject.journalFile,
                    QDir::cleanPath(choices.place.trimmed()),
                    choices.isZip,
                    choices.isDrawn,
                    service,
                    choices.isSigned ? choices.keyFile : QString(),
                    choices.stamping,
                    choices.stampServer.trimmed()};
    m_job = m_makeJob();
    connect(m_job.get(), &EvidenceJob::stepped, this, [this](Step step) {
        m_step = step;
        emit changed();
    });
    connect(m_job.get(), &EvidenceJob::ended, this, &Maker::take);
    setPhase(Phase::Working);
    m_job->start(order, std::move(passphrase));
}

void Maker::cancel()
{
    if (m_phase == Phase::AskingService) {
        m_asking.reset();
        setPhase(Phase::Choosing);
    } else if (m_phase == Phase::Working) {
        setPhase(Phase::CallingOff);
        m_job->cancel();
    }
}

void Maker::take(const Outcome &outcome)
{
    m_job.release()->deleteLater(); // it is its signal that runs
    if (const auto *made = std::get_if<evidencedesk::Made>(&outcome)) {
        m_made = *made;
        return setPhase(Phase::Made);
    }
    if (const auto *refused = std::get_if<Refused>(&outcome))
        m_failure = refused->sentence;
    setPhase(Phase::Choosing);
}

void Maker::setPhase(Phase phase)
{
    m_phase = phase;
    emit changed();
}

QString Maker::stepText() const
{
    if (m_phase == Phase::AskingService)
        return words::serviceIsAsked();
    if (m_phase == Phase::CallingOff)
        return words::evidenceIsCalledOff();
    return m_phase == Phase::Working ? textOf(m_step.value_or(Step::Reading)) : QString();
}

QString proposedPlace(const QString &folder, const QString &vault, const QDate &day, bool isZip)
{
    const QString base =
        QStringLiteral("%1/evidence-%2-%3").arg(folder, vault, day.toString(Qt::ISODate));
    const QString suffix = isZip ? QStringLiteral(".zip") : QString();
    QString place = base + suffix;
    constexpr int enough = 100;
    for (int number = 2; QFileInfo::exists(place) && number < enough; ++number)
        place = QStringLiteral("%1-%2%3").arg(base).arg(number).arg(suffix);
    return place;
}

} // namespace vaultlock::evidencedesk
