#include "ui/connection/connection.h"

#include "aws/connection/connectiontest.h"
#include "core/whendone.h"

#include <utility>

namespace vaultlock::ui {

namespace {

bool isChanging(const lock::State &state)
{
    const lock::LockStage stage = lock::stageOf(state);
    return stage == lock::LockStage::Initiating || stage == lock::LockStage::Completing ||
           stage == lock::LockStage::Aborting;
}

} // namespace

Connection::Connection(Destination destination, const Services &services, QObject *parent)
    : QObject(parent)
    , m_destination(std::move(destination))
    , m_services(services)
    , m_client(aws::clientSettings(m_destination), *m_destination.credentials, m_network,
               services.clock, services.scheduler, services.random)
    , m_survey(m_client, services.clock)
    , m_facts(m_client, services.clock)
{
    aws::applyProxies(m_network, m_destination.network);
    m_identity.credentialsSource = m_destination.credentialsSource;
    if (!isLive())
        return;
    identify();
    // Who had no credentials at first, no code of an MFA device, say, has them once Glacier
    // answers: with a list, or that it may not be read.
    connect(&m_survey, &lock::VaultSurvey::loadingChanged, this, [this](bool isLoading) {
        const auto &error = m_survey.listError();
        const bool hasAnswered = !error || error->kind == ErrorKind::AccessDenied;
        if (!isLoading && hasAnswered && m_identity.arn.isEmpty())
            identify();
    });
}

Connection::~Connection() = default;

lock::VaultLockSession &Connection::session(const VaultArn &vault)
{
    std::unique_ptr<lock::VaultLockSession> &slot = m_sessions[vault.toString()];
    if (!slot) {
        const LockOrigin origin = isLive() ? LockOrigin::service(m_destination.endpoint.host(),
                                                                 vault.partition(), vault.account())
                                           : LockOrigin::sandbox(m_destination.sandboxStateId);
        slot = std::make_unique<lock::VaultLockSession>(
            lock::VaultLockSession::Services{m_client, m_services.journal, m_services.clock,
                                             m_services.scheduler},
            vault, origin);
        follow(*slot);
        slot->refresh();
    }
    return *slot;
}

void Connection::refreshSessions()
{
    for (const auto &[arn, session] : m_sessions)
        session->refresh();
}

std::optional<VaultArn> Connection::listed(const VaultName &vault) const
{
    for (const lock::VaultSurvey::Row &row : m_survey.rows()) {
        if (row.vault.arn.name() == vault)
            return row.vault.arn;
    }
    return std::nullopt;
}

void Connection::follow(lock::VaultLockSession &session)
{
    connect(&session, &lock::VaultLockSession::stateChanged, this,
            [this, &session, wasChanging = false]() mutable {
                m_survey.noteState(session.vault().name(), session.state());
                const bool changes = isChanging(session.state());
                if (std::exchange(wasChanging, changes) && !changes)
                    emit changeEnded();
            });
}

std::optional<VaultName> Connection::changingVault() const
{
    for (const auto &[arn, session] : m_sessions) {
        if (isChanging(session->state()))
            return session->vault().name();
    }
    return std::nullopt;
}

std::optional<VaultName> Connection::vaultWithUnsavedLockId() const
{
    for (const auto &[arn, session] : m_sessions) {
        const auto *inProgress = std::get_if<lock::InProgress>(&session->state());
        if (inProgress && inProgress->custody == lock::LockIdCustody::NotDurable)
            return session->vault().name();
    }
    return std::nullopt;
}

std::optional<VaultName> Connection::busyVault() const
{
    for (const auto &[arn, session] : m_sessions) {
        if (session->isBusy())
            return session->vault().name();
    }
    return std::nullopt;
}

void Connection::identify()
{
    if (std::exchange(m_isIdentifying, true))
        return;
    whenDone(m_destination.credentials->credentials(), this,
             [this](const Result<aws::SharedCredentials> &found) {
                 m_isIdentifying = found && m_destination.sts;
                 if (!found)
                     return; // whoever needs them says so
                 m_identity.credentialsSource = (*found)->source;
                 m_identity.expiry = (*found)->expiry;
                 emit identityChanged();
                 if (m_destination.sts)
                     askSts(*found);
             });
}

void Connection::askSts(const aws::SharedCredentials &credentials)
{
    const auto access = std::make_shared<aws::HttpAccess>(m_destination.network, m_services.clock);
    m_sts = std::make_unique<aws::StsClient>(
        aws::StsClient::Settings{*m_destination.sts, m_destination.region},
        aws::RequestServices{access, m_services.clock, m_services.scheduler, m_services.random,
                             m_destination.network.maxAttempts});
    whenDone(m_sts->callerIdentity(credentials), this,
             [this](const Result<aws::CallerIdentity> &caller) {
                 m_isIdentifying = false;
                 if (!caller)
                     return; // the vaults' own names tell the account, too
                 m_identity.account = caller->account;
                 m_identity.arn = caller->arn;
                 emit identityChanged();
             });
}

ConnectionIdentity Connection::identity() const
{
    ConnectionIdentity identity = m_identity;
    if (const auto present = m_destination.credentials->present()) {
        identity.credentialsSource = present->source;
        identity.expiry = present->expiry; // they are renewed on the way
    }
    if (identity.account.isEmpty())
        identity.account = accountOfAVault();
    return identity;
}

QString Connection::accountOfAVault() const
{
    if (!m_survey.rows().empty())
        return m_survey.rows().front().vault.arn.account().toString();
    if (!m_sessions.empty())
        return m_sessions.begin()->second->vault().account().toString();
    return {};
}

} // namespace vaultlock::ui
