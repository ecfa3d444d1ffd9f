// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/teamdesk.h"

#include "core/whendone.h"
#include "journal/journal.h"

#include <QFileInfo>

#include <utility>

namespace vaultlock::ui {

namespace {

using Phase = team::Standing::Phase;

constexpr int historyLines = 500;

} // namespace

TeamDesk::TeamDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_access(m_parts.journalFile)
{
    connect(&m_parts.journal, &journal::Journal::changed, this, &TeamDesk::follow);
}

TeamDesk::~TeamDesk() = default;

void TeamDesk::begin()
{
    if (std::exchange(m_hasBegun, true))
        return;
    m_folder.addPath(QFileInfo(m_parts.journalFile).absolutePath());
    connect(&m_folder, &QFileSystemWatcher::directoryChanged, this, &TeamDesk::look);
    reload();
}

/// A team that another window joined or left is this one's, too: its rule counts at once.
void TeamDesk::look()
{
    const auto settings = m_access.settings();
    const bool isAsItWas =
        settings ? m_areSettingsRead && *settings == m_settings : !m_areSettingsRead;
    if (!isAsItWas)
        reload();
}

QUuid TeamDesk::writer() const
{
    return m_standing.local ? m_standing.local->writer : QUuid();
}

void TeamDesk::follow()
{
    if (m_team)
        m_team->handOver();
}

void TeamDesk::tryAgain()
{
    if (m_team)
        m_team->handOver();
    else
        reload();
}

void TeamDesk::accept(const team::TeamError &what)
{
    if (!m_team)
        return;
    using Kind = team::TeamError::Kind;
    m_team->agree(
        {what.kind == Kind::Contradicted ? what.contradictions : std::vector<team::Contradiction>(),
         what.kind == Kind::Diverged || what.kind == Kind::JournalBehind});
}

QFuture<Result<team::TeamResult<void>>> TeamDesk::setUp(const team::TeamSettings &settings,
                                                        const team::SharedPassword &password)
{
    const auto kept = m_access.keep(settings, password);
    whenDone(kept, this, [this](const Result<team::TeamResult<void>> &outcome) {
        if (outcome && *outcome)
            reload();
    });
    return kept;
}

QFuture<Result<team::TeamResult<void>>> TeamDesk::leave()
{
    const auto gone = m_access.forget();
    whenDone(gone, this, [this](const Result<team::TeamResult<void>> &outcome) {
        if (outcome && *outcome)
            reload();
    });
    return gone;
}

void TeamDesk::reload()
{
    const int turn = ++m_turn;
    retire();
    m_lines.clear();
    const auto settings = m_access.settings();
    m_areSettingsRead = settings.has_value();
    m_settings = settings ? *settings : std::nullopt;
    if (!settings)
        return fail(settings.error());
    if (!*settings)
        return take({});
    team::Standing standing;
    standing.phase = (*settings)->isPasswordKept ? Phase::Unlocking : Phase::Connecting;
    take(standing);
    whenDone(m_access.address(**settings), this,
             [this, turn](const Result<team::TeamResult<team::TeamAddress>> &address) {
                 if (turn != m_turn)
                     return;
                 if (!address)
                     fail({team::TeamError::Kind::SettingsUnusable, {}, address.error().detail});
                 else if (!*address)
                     fail(address->error());
                 else
                     connectTo(**address);
             });
}

void TeamDesk::connectTo(const team::TeamAddress &address)
{
    team::TeamJournal::Setup setup{address, m_parts.journalFile, m_parts.times};
    setup.history = historyLines;
    m_address = address;
    m_team = new team::TeamJournal(std::move(setup), m_parts.clock, this);
    team::Standing standing;
    standing.phase = Phase::Connecting;
    take(standing);
    connect(m_team, &team::TeamJournal::inStep, this,
            [this](const team::TeamView &view, const team::LocalChain &local) {
                take({Phase::InStep, {}, m_parts.clock.utcNow(), local, view});
            });
    connect(m_team, &team::TeamJournal::failed, this,
            [this](const team::TeamError &error, const std::optional<team::LocalChain> &local) {
                take({Phase::Failed, error, m_standing.lastInStep, local, m_standing.view});
            });
    connect(m_team, &team::TeamJournal::historyCame, &m_lines, &TeamModel::add);
    connect(m_team, &team::TeamJournal::linesArrived, this,
            [this](const std::vector<team::TeamLine> &lines) {
                m_lines.add(lines);
                emit linesArrived(lines);
            });
    m_team->begin();
}

/// Without waiting for a connection that is just made.
void TeamDesk::retire()
{
    m_address.reset();
    if (!m_team)
        return;
    disconnect(m_team, nullptr, this, nullptr);
    disconnect(m_team, nullptr, &m_lines, nullptr);
    connect(m_team, &team::TeamJournal::ended, m_team, &QObject::deleteLater);
    std::exchange(m_team, nullptr)->end();
}

void TeamDesk::take(team::Standing standing)
{
    m_standing = std::move(standing);
    emit standingChanged();
}

void TeamDesk::fail(const team::TeamError &error)
{
    team::Standing standing;
    standing.phase = Phase::Failed;
    standing.error = error;
    take(std::move(standing));
}

} // namespace vaultlock::ui
