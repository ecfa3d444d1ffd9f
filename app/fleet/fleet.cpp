// SPDX-License-Identifier: GPL-3.0-or-later

#include "fleet/fleet.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace vaultlock::fleet {

Fleet::Fleet(std::vector<Place> places, Opener open, const PlaceReading::Surroundings &surroundings,
             QObject *parent)
    : QObject(parent)
    , m_open(std::move(open))
    , m_surroundings(surroundings)
    , m_readings(places.size())
{
    for (Place &place : places)
        m_reports.push_back({std::move(place), {}, 0, {}, {}, false});
}

Fleet::~Fleet() = default;

void Fleet::start()
{
    openNext();
}

void Fleet::stop()
{
    m_isSuspended = false;
    for (; m_next < m_reports.size(); ++m_next) {
        m_reports[m_next].error = Error{ErrorKind::Cancelled, {}, 0, {}, {}};
        m_reports[m_next].hasEnded = true;
    }
    for (const auto &reading : m_readings) {
        if (reading)
            reading->stop();
    }
    finishIfDone();
}

void Fleet::suspend()
{
    if (m_isFinished || std::exchange(m_isSuspended, true))
        return;
    for (const auto &reading : m_readings) {
        if (reading)
            reading->suspend();
    }
}

void Fleet::goOn()
{
    if (!std::exchange(m_isSuspended, false))
        return;
    for (const auto &reading : m_readings) {
        if (reading)
            reading->goOn();
    }
    openNext();
}

const std::vector<Row> &Fleet::rows() const
{
    if (!std::exchange(m_areRowsOld, false))
        return m_rows;
    m_rows.clear();
    for (std::size_t place = 0; place < m_readings.size(); ++place) {
        if (!m_readings[place] || m_reports[place].sameAs)
            continue;
        std::vector<Row> own = m_readings[place]->rows();
        std::move(own.begin(), own.end(), std::back_inserter(m_rows));
    }
    return m_rows;
}

bool Fleet::isWhole() const
{
    const bool areListed =
        std::all_of(m_reports.begin(), m_reports.end(), [](const PlaceReport &report) {
            return report.hasEnded && (!report.error || report.sameAs);
        });
    const std::vector<Row> &all = rows();
    return areListed && std::none_of(all.begin(), all.end(), [](const Row &row) {
               return row.isDenied() || row.vault.stage == lock::LockStage::Unknown;
           });
}

void Fleet::openNext()
{
    while (!m_isSuspended && m_openPlaces < placesAtATime && m_next < m_reports.size())
        openPlace(m_next++);
    finishIfDone();
}

void Fleet::openPlace(std::size_t place)
{
    PlaceReport &report = m_reports[place];
    auto access = m_open(report.place);
    if (!access) {
        report.error = access.error();
        report.hasEnded = true;
        emit placeChanged(static_cast<int>(place));
        return;
    }
    ++m_openPlaces;
    m_readings[place] = std::make_unique<PlaceReading>(place, std::move(*access), m_surroundings);
    PlaceReading *reading = m_readings[place].get();
    connect(reading, &PlaceReading::identified, this,
            [this, place](const VaultArn &first) { identify(place, first); });
    connect(reading, &PlaceReading::changed, this, [this, place, reading] {
        m_reports[place].vaults = reading->listed();
        m_areRowsOld = true;
        emit rowsChanged(static_cast<int>(place));
    });
    connect(reading, &PlaceReading::rowChanged, this, [this, place](int row) {
        if (!m_reports[place].sameAs)
            emit vaultChanged(static_cast<int>(place), row);
    });
    connect(reading, &PlaceReading::ended, this, [this, place] { endPlace(place); });
    reading->start();
}

void Fleet::identify(std::size_t place, const VaultArn &first)
{
    PlaceReport &report = m_reports[place];
    report.account = first.account().toString();
    const QString key = m_readings[place]->rows().front().origin + u'|' + first.region().toString();
    const auto [known, isNew] = m_accounts.emplace(key, place);
    if (!isNew) {
        report.sameAs = known->second;
        m_areRowsOld = true;
        m_readings[place]->stop();
    }
    emit placeChanged(static_cast<int>(place));
}

void Fleet::endPlace(std::size_t place)
{
    PlaceReport &report = m_reports[place];
    m_areRowsOld = true;
    report.hasEnded = true;
    report.error = report.sameAs ? std::nullopt : m_readings[place]->listError();
    --m_openPlaces;
    emit placeChanged(static_cast<int>(place));
    openNext();
}

void Fleet::finishIfDone()
{
    if (m_isFinished || m_openPlaces > 0 || m_next < m_reports.size())
        return;
    m_isFinished = true;
    QMetaObject::invokeMethod(this, &Fleet::finished, Qt::QueuedConnection);
}

} // namespace vaultlock::fleet
