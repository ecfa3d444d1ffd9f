// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/takingover.h"

#include "core/whendone.h"
#include "lock/stateknowledge.h"

namespace vaultlock::workspace {

using handover::Place;
using handover::Standing;

Place placeOf(const handover::HandOver &handOver, const Connection &connection)
{
    return handover::placeOf(handOver,
                             {connection.originOf(handOver.vault), connection.destination().region,
                              connection.identity().account});
}

TakingOver::TakingOver(handover::HandOver handOver, Connection &connection, QObject *parent)
    : QObject(parent)
    , m_handOver(std::move(handOver))
    , m_connection(&connection)
{
}

void TakingOver::start()
{
    const Place place = placeOf(m_handOver, *m_connection);
    if (place != Place::Fits && place != Place::Unknown)
        return emit isElsewhere(place);
    describe();
}

/// By the name alone the service would answer for a vault of the credentials' account.
void TakingOver::describe()
{
    const auto described = m_connection->client().describeVault(m_handOver.vault.name());
    whenDone(described, this, [this](const Result<aws::VaultDescription> &found) {
        if (!found && found.error().kind == ErrorKind::NotFound)
            return emit stands(Standing::NoVault);
        if (!found)
            return emit failed(found.error());
        if (found->arn != m_handOver.vault)
            return emit isElsewhere(Place::OtherAccount);
        if (m_connection)
            follow();
    });
}

void TakingOver::follow()
{
    m_session = &m_connection->session(m_handOver.vault);
    connect(m_session, &lock::VaultLockSession::stateChanged, this, &TakingOver::look);
    connect(m_session, &lock::VaultLockSession::lockIdKept, this, [this] {
        if (!m_isTaking)
            return;
        end();
        if (m_session->hasUnsavedLockId())
            emit takenInMemoryOnly();
        else
            emit taken();
    });
    connect(m_session, &lock::VaultLockSession::lockIdRefused, this, [this](const Error &error) {
        if (!m_isTaking)
            return;
        end();
        emit failed(error);
    });
    m_isAsking = true;
    // What a session knows already may be hours old.
    m_session->refresh();
}

void TakingOver::look()
{
    if (!m_isAsking || lock::isBeingRead(m_session->state()))
        return;
    m_isAsking = false;
    const Standing standing =
        handover::standingOf(m_handOver, m_session->state(), m_session->serviceNow());
    if (standing == Standing::AsHandedOver)
        return take();
    end();
    emit stands(standing);
}

void TakingOver::take()
{
    m_isTaking = true;
    if (const auto begun = m_session->takeOver(handover::receivedLock(m_handOver)); !begun) {
        end();
        emit failed(begun.error());
    }
}

void TakingOver::end()
{
    m_isTaking = false;
    m_session->disconnect(this);
}

} // namespace vaultlock::workspace
