// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleet/fleetreading.h"

#include "core/inbackground.h"
#include "core/whendone.h"
#include "words/fleetwords.h"

#include <QPointer>

#include <utility>

namespace vaultlock::ui {

namespace {

constexpr std::chrono::milliseconds betweenTellings{100};
constexpr std::chrono::milliseconds aFrame{16};
constexpr std::size_t rowsAtATime = 300;

struct Comparison
{
    std::shared_ptr<const Result<fleet::LastLook>> before;
    std::vector<fleet::Change> changes;
    QString words;
};

/// Keeps what is known now, too.
Comparison compareWith(std::shared_ptr<const Result<fleet::LastLook>> before,
                       const fleet::LookedAt &now, const QString &path)
{
    if (!before)
        before = std::make_shared<const Result<fleet::LastLook>>(fleet::LastLook::load(path));
    if (!*before)
        return {before, {}, words::lookNotRead(before->error())};
    const fleet::LastLook &last = **before;
    Comparison made{before, {}, {}};
    if (!last.isEmpty())
        made.changes = last.changesTo(now);
    if (last.isEmpty())
        made.words = words::firstLook();
    else if (made.changes.empty())
        made.words = words::nothingChanged();
    fleet::LastLook next = last;
    next.take(now);
    if (const auto saved = next.save(path); !saved)
        made.words = words::lookNotKept(saved.error());
    return made;
}

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
    m_before.reset();
    delete std::exchange(m_comparing, nullptr);
    m_isToCompareAgain = false;
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

/// Tens of thousands of vaults take a while: not in this thread.
void FleetReading::compare()
{
    if (m_parts.lookFile.isEmpty())
        return;
    if (m_comparing) {
        m_isToCompareAgain = true;
        return;
    }
    m_comparing = new QObject(this);
    const auto comparing = inBackground<Comparison>(
        [before = m_before, now = fleet::LookedAt::of(*m_fleet), path = m_parts.lookFile] {
            return compareWith(before, now, path);
        });
    whenDone(comparing, m_comparing, [this](const Result<Comparison> &comparison) {
        m_comparing->deleteLater();
        m_comparing = nullptr;
        if (comparison) {
            m_before = comparison->before;
            m_changes = comparison->changes;
            m_lookWords = comparison->words;
            emit compared();
        }
        if (std::exchange(m_isToCompareAgain, false))
            compare();
    });
}

} // namespace vaultlock::ui
