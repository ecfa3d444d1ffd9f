// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencecli/lockreading.h"

#include "cli/serviceconnection.h"
#include "core/whendone.h"
#include "journal/snapshot.h"
#include "lock/servicereader.h"
#include "workspace/identification.h"

#include <QCoreApplication>

namespace vaultlock::cli {

namespace {

/// One after the other; ends the event loop.
class LockReading : public QObject
{
public:
    LockReading(const evidence::Subject &subject, ServiceConnection &connection)
        : m_subject(subject)
        , m_connection(connection)
        , m_identification(connection.access())
    {
        connect(&m_identification, &workspace::Identification::finished, this,
                [this] { describe(); });
        connect(&m_identification, &workspace::Identification::failed, this,
                [this](const Error &error) { end(failure(error)); });
    }

    Result<evidence::ServiceReading> run()
    {
        m_identification.start();
        QCoreApplication::exec();
        return m_result;
    }

private:
    void describe()
    {
        whenDone(m_connection.access().glacier().describeVault(m_subject.vault.name()), this,
                 [this](const Result<aws::VaultDescription> &described) {
                     const auto &destination = m_connection.access().destination();
                     const bool isOther =
                         workspace::originOf(destination, m_subject.vault) != m_subject.origin ||
                         (described && described->arn != m_subject.vault);
                     if (isOther)
                         return end(failure(ErrorKind::WrongOrigin,
                                            described ? described->arn.toString() : QString()));
                     read();
                 });
    }

    void read()
    {
        lock::readService({m_connection.access().glacier(), m_journal, m_connection.clock(),
                           m_connection.scheduler()},
                          m_subject.vault.name(), this, [this](const lock::Reading &reading) {
                              end(evidence::ServiceReading{
                                  reading, m_connection.clock().utcNow(),
                                  m_connection.access().destination().endpoint.url().toString(),
                                  m_identification.identity().arn});
                          });
    }

    void end(Result<evidence::ServiceReading> result)
    {
        m_result = std::move(result);
        QCoreApplication::exit();
    }

    const evidence::Subject &m_subject;
    ServiceConnection &m_connection;
    workspace::Identification m_identification;
    journal::Snapshot m_journal; ///< empty: the reading does not look at it
    Result<evidence::ServiceReading> m_result = failure(ErrorKind::Cancelled);
};

} // namespace

Result<evidence::ServiceReading> readLockOf(const evidence::Subject &subject,
                                            ServiceConnection &connection)
{
    return LockReading(subject, connection).run();
}

} // namespace vaultlock::cli
