// SPDX-License-Identifier: GPL-3.0-or-later

#include "foureyes/teamreader.h"

#include "core/keptpromise.h"

#include <memory>

namespace vaultlock::foureyes {

class TeamReader::Worker : public QObject
{
public:
    Worker(team::HandOverOrder order, const Clock &clock, team::SilenceLimit &limit,
           const team::TeamTimes &times)
        : m_reading(std::move(order), clock, limit, times)
    {
    }

    TeamAnswer read() { return m_reading.read(); }

private:
    TeamReading m_reading;
};

TeamReader::TeamReader(team::HandOverOrder order, const Clock &clock, QObject *parent,
                       const team::TeamTimes &times)
    : QObject(parent)
    , m_worker(new Worker(std::move(order), clock, m_limit, times))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

TeamReader::~TeamReader()
{
    m_limit.endAll();
    m_thread.quit();
    m_thread.wait();
}

void TeamReader::retire()
{
    setParent(nullptr);
    m_limit.endAll();
    connect(&m_thread, &QThread::finished, this, &QObject::deleteLater);
    m_thread.quit();
}

QFuture<Result<TeamAnswer>> TeamReader::read()
{
    const auto promise = std::make_shared<KeptPromise<TeamAnswer>>();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, promise] { promise->keep(worker->read()); },
        Qt::QueuedConnection);
    return promise->future();
}

} // namespace vaultlock::foureyes
