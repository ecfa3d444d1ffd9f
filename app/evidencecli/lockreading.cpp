// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencecli/lockreading.h"

#include "cli/serviceconnection.h"
#include "workspace/identification.h"
#include "workspace/lockreading.h"

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
        connect(&m_identification, &workspace::Identification::finished, this, [this] { read(); });
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
    void read()
    {
        workspace::readLockOf(m_subject.vault, m_subject.origin,
                              {m_connection.access().glacier(), m_connection.access().destination(),
                               m_connection.clock(), m_connection.scheduler()},
                              m_identification.identity().arn, this,
                              [this](const auto &reading) { end(reading); });
    }

    void end(Result<evidence::ServiceReading> result)
    {
        m_result = std::move(result);
        QCoreApplication::exit();
    }

    const evidence::Subject &m_subject;
    ServiceConnection &m_connection;
    workspace::Identification m_identification;
    Result<evidence::ServiceReading> m_result = failure(ErrorKind::Cancelled);
};

} // namespace

Result<evidence::ServiceReading> readLockOf(const evidence::Subject &subject,
                                            ServiceConnection &connection)
{
    const auto waiting = connection.waiting();
    return LockReading(subject, connection).run();
}

} // namespace vaultlock::cli
