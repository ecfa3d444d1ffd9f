// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleet/fleetreading.h"

#include "words/fleetwords.h"

#include <QPointer>

#include <utility>

namespace vaultlock::ui {

namespace {

constexpr std::chrono::milliseconds betweenTellings{100};
constexpr std::chrono::milliseconds aFrame{16};
constexpr std::size_t rowsAtATime = 300;

} // namespace

FleetReading::FleetReading(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_policies({})
{
    m_tellSoon.setSingleShot(true);
    connect(&m_tellSoon, &QTimer::timeout, this, &FleetReading::tellSome);
}

FleetReading::~FleetReading() = default;

bool FleetReading::isReading() const
{
    return m_fleet && !m_isFinished && !m_fleet->isSuspended();
}

void FleetReading::start(std::vector<fleet::Place> places, std::vector<fleet::KnownPolicy> known)
{
    m_fleet.reset();
    m_untold.clear();
    m_tellSoon.stop();
    m_isFinished = false;
    m_isPrepared = false;
    m_changes.clear();
    m_lookWords.clear();
    m_before = m_parts.lookFile.isEmpty() ? Result<fleet::LastLook>()
                                          : fleet::LastLook::load(m_parts.lookFile);
    m_policies = fleet::PolicyReadings(std::move(known));
    m_fleet = std::make_unique<fleet::Fleet>(
        places, m_parts.open,
        fleet::PlaceReading::Surroundings{m_policies, m_parts.clock, fleet::Wanted()});
    connect(m_fleet.get(), &fleet::Fleet::vaultChanged, this, [this](int place, int row) {
        m_untold.emplace(place, row);
        if (!m_tellSoon.isActive())
            m_tellSoon.start(betweenTellings);
    });
    connect(m_fleet.get(), &fleet::Fleet::placeChanged, this, &FleetReading::standingChanged);
    connect(m_fleet.get(), &fleet::Fleet::finished, this, &FleetReading::finish);
    emit began();
    m_parts.prepare(places, [self = QPointer<FleetReading>(this), fleet = m_fleet.get()] {
        if (!self || self->m_fleet.get() != fleet || std::exchange(self->m_isPrepared, true))
            return;
        fleet->start();
        emit self->standingChanged();
    });
    emit standingChanged();
}

void FleetReading::stop()
{
    if (!isReading())
        return;
    m_fleet->suspend();
    compare();
    emit standingChanged();
}

void FleetReading::goOn()
{
    if (!isStopped())
        return;
    m_fleet->goOn();
    emit standingChanged();
}

void FleetReading::tellSome()
{
    std::vector<FleetRows::Placed> rows;
    while (!m_untold.empty() && rows.size() < rowsAtATime) {
        const auto place = static_cast<std::size_t>(m_untold.begin()->first);
        const auto at = static_cast<std::size_t>(m_untold.begin()->second);
        m_untold.erase(m_untold.begin());
        rows.push_back({place, at, m_fleet->row(place, at)});
    }
    if (!m_untold.empty())
        m_tellSoon.start(aFrame);
    emit rowsCame(rows);
    emit standingChanged();
    if (m_untold.empty() && m_fleet->isFinished() && !m_isFinished)
        finish();
}

/// The last rows are told before it is over.
void FleetReading::finish()
{
    if (!m_untold.empty())
        return m_tellSoon.start(aFrame);
    m_isFinished = true;
    compare();
    emit standingChanged();
}

void FleetReading::compare()
{
    if (m_parts.lookFile.isEmpty())
        return;
    if (!m_before) {
        m_lookWords = words::lookNotRead(m_before.error());
        return emit compared();
    }
    const bool isFirst = m_before->isEmpty();
    m_changes = isFirst ? std::vector<fleet::Change>() : m_before->changesTo(*m_fleet);
    m_lookWords = isFirst             ? words::firstLook()
                  : m_changes.empty() ? words::nothingChanged()
                                      : QString();
    fleet::LastLook now = *m_before;
    now.take(*m_fleet);
    if (const auto saved = now.save(m_parts.lookFile); !saved)
        m_lookWords = words::lookNotKept(saved.error());
    emit compared();
}

} // namespace vaultlock::ui
