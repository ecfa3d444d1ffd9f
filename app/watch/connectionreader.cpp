// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/connectionreader.h"

#include "core/whendone.h"
#include "lock/servicereader.h"

#include <algorithm>
#include <utility>

namespace vaultlock::watch {

namespace {

constexpr std::size_t socketsOfALane = 6;
constexpr std::size_t mostLanes = 8;

} // namespace

ConnectionReader::ConnectionReader(workspace::Connection &connection,
                                   const workspace::Connection::Services &services, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_services(services)
{
    connect(&connection, &workspace::Connection::identityChanged, this, [this] {
        if (!m_connection.identity().account.isEmpty())
            settle({});
    });
}

ConnectionReader::~ConnectionReader() = default;

bool ConnectionReader::isBusy() const
{
    return std::any_of(m_underWay.begin(), m_underWay.end(),
                       [](const auto &promise) { return !promise.expired(); });
}

void ConnectionReader::expect(std::size_t readings)
{
    const std::size_t wanted =
        std::min(mostLanes, (readings + socketsOfALane - 1) / socketsOfALane);
    while (m_lanes.size() + 1 < wanted)
        m_lanes.push_back(std::make_unique<workspace::ServiceAccess>(
            m_connection.destination(),
            aws::ConnectionServices{m_services.clock, m_services.scheduler, m_services.random}));
}

aws::GlacierClient &ConnectionReader::nextClient()
{
    m_next = (m_next + 1) % (m_lanes.size() + 1);
    return m_next == 0 ? m_connection.client() : m_lanes[m_next - 1]->glacier();
}

QFuture<Result<lock::Reading>> ConnectionReader::read(const VaultArn &vault)
{
    const auto promise = std::make_shared<KeptPromise<lock::Reading>>();
    m_underWay.erase(std::remove_if(m_underWay.begin(), m_underWay.end(),
                                    [](const auto &old) { return old.expired(); }),
                     m_underWay.end());
    m_underWay.push_back(promise);
    const auto future = promise->future();
    lock::readService({nextClient(), m_services.journal, m_services.clock, m_services.scheduler},
                      vault.name(), this, [this, vault, promise](const lock::Reading &reading) {
                          if (std::holds_alternative<lock::ReadingFailed>(reading.answer))
                              return promise->keep(reading);
                          confirm(vault, [promise, reading](const Result<void> &confirmed) {
                              if (confirmed)
                                  promise->keep(reading);
                              else
                                  promise->keep(failure(confirmed.error()));
                          });
                      });
    if (!checkAccount(vault))
        confirm(vault, [](const Result<void> &) {}); // asked beside it, not behind it
    return future;
}

Result<void> ConnectionReader::checkAccount(const VaultArn &vault) const
{
    if (!m_connection.isLive()) // its state's ID says which it is
        return {};
    const QString named = m_connection.identity().account;
    const QString account = named.isEmpty() ? m_account : named;
    const bool isRight = account == vault.account().toString() &&
                         m_connection.destination().region == vault.region();
    if (account.isEmpty())
        return failure(ErrorKind::NotFound);
    return isRight ? Result<void>() : failure(ErrorKind::WrongOrigin, account);
}

void ConnectionReader::confirm(const VaultArn &vault,
                               std::function<void(const Result<void> &)> then)
{
    const auto checked = checkAccount(vault);
    if (checked || checked.error().kind == ErrorKind::WrongOrigin)
        return then(checked);
    m_confirmations.push_back({vault, std::move(then)});
    askForAccount();
}

/// DescribeVault names the account of the vault that it finds.
void ConnectionReader::askForAccount()
{
    if (m_isAsking)
        return;
    const auto next =
        std::find_if(m_confirmations.begin(), m_confirmations.end(),
                     [](const Confirmation &confirmation) { return !confirmation.isAsked; });
    if (next == m_confirmations.end())
        return settle(failure(ErrorKind::NotFound));
    const VaultArn vault = next->vault;
    for (Confirmation &confirmation : m_confirmations)
        confirmation.isAsked = confirmation.isAsked || confirmation.vault == vault;
    m_isAsking = true;
    whenDone(m_connection.client().describeVault(vault.name()), this,
             [this](const Result<aws::VaultDescription> &described) {
                 m_isAsking = false;
                 if (described)
                     m_account = described->arn.account().toString();
                 if (described)
                     settle({});
                 else if (described.error().kind == ErrorKind::NotFound)
                     askForAccount();
                 else
                     settle(failure(described.error()));
             });
}

void ConnectionReader::settle(const Result<void> &outcome)
{
    for (const Confirmation &confirmation : std::exchange(m_confirmations, {}))
        confirmation.then(outcome ? checkAccount(confirmation.vault) : outcome);
}

} // namespace vaultlock::watch
