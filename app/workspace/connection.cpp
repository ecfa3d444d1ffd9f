// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/connection.h"

#include "aws/reply/deniedrequest.h"
#include "core/whendone.h"
#include "lock/expiredlocks.h"
#include "sandbox/access/identity.h"
#include "workspace/reconciliationscope.h"

#include <utility>

namespace vaultlock::workspace {

namespace {

/// So that a long list of vaults is read by ten requests at a time (lock::ReadingSlots).
constexpr int networksOfAConnection = 2;

bool isChanging(const lock::State &state)
{
    const lock::LockStage stage = lock::stageOf(state);
    return stage == lock::LockStage::Initiating || stage == lock::LockStage::Completing ||
           stage == lock::LockStage::Aborting;
}

} // namespace

Connection::Connection(Destination destination, const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_access(std::move(destination), {services.clock, services.scheduler, services.random})
    , m_survey(client(), services.clock)
    , m_facts(client(), services.clock)
    , m_identification(m_access)
{
    m_access.widen(networksOfAConnection);
    for (const auto learnt : {&Identification::changed, &Identification::finished})
        connect(&m_identification, learnt, this, &Connection::identityChanged);
    connect(&m_identification, &Identification::failed, this, &Connection::identityChanged);
    connect(this, &Connection::identityChanged, this, [this] {
        for (const auto &[arn, session] : m_sessions)
            session->setCaller(identity().arn);
        for (const auto &[arn, trials] : m_trials)
            trials->setCaller(callerAt(trials->place().vault));
    });
    followJournal();
    if (!isLive())
        return;
    m_identification.start();
    // Who had no credentials at first, no code of an MFA device, say, has them once Glacier
    // answers: with a list, or that it may not be read.
    connect(&m_survey, &lock::VaultSurvey::loadingChanged, this, [this](bool isLoading) {
        const auto &error = m_survey.listError();
        const bool hasAnswered = !error || error->kind == ErrorKind::AccessDenied;
        if (!isLoading && hasAnswered)
            identifyAgain();
    });
}

Connection::~Connection() = default;

/// Another window may have seen a lock expire, or this program before it was started.
void Connection::followJournal()
{
    connect(&m_services.journal, &journal::Journal::changed, this, &Connection::readExpired);
    connect(&m_survey, &lock::VaultSurvey::loadingChanged, this, [this](bool isLoading) {
        if (!isLoading)
            readExpired();
    });
}

void Connection::readExpired()
{
    m_isJournalNews = m_isReadingExpired;
    if (m_isReadingExpired || m_survey.rows().empty())
        return;
    m_isReadingExpired = true;
    whenDone(m_services.journal.read(lock::newestOfAttempts()), this,
             [this](const Result<std::vector<journal::Entry>> &newest) {
                 m_isReadingExpired = false;
                 if (newest)
                     m_survey.noteExpired(lock::expiredVaults(
                         *newest, [this](const VaultArn &vault) { return originOf(vault); }));
                 if (m_isJournalNews)
                     readExpired();
             });
}

lock::VaultLockSession &Connection::session(const VaultArn &vault)
{
    std::unique_ptr<lock::VaultLockSession> &slot = m_sessions[vault.toString()];
    if (!slot) {
        emit sessionWanted(vault);
        slot = std::make_unique<lock::VaultLockSession>(
            lock::VaultLockSession::Services{client(), m_services.journal, m_services.clock,
                                             m_services.scheduler},
            vault, originOf(vault));
        slot->setCaller(identity().arn);
        follow(*slot);
        slot->refresh();
    }
    return *slot;
}

trial::TrialSession &Connection::trials(const VaultArn &vault)
{
    std::unique_ptr<trial::TrialSession> &slot = m_trials[vault.toString()];
    if (!slot) {
        const trial::Place place{vault, originOf(vault),
                                 QString::fromLatin1(destination().endpoint.url().toEncoded()),
                                 callerAt(vault)};
        slot = std::make_unique<trial::TrialSession>(
            lock::Services{client(), m_services.journal, m_services.clock, m_services.scheduler},
            place, !isLive());
    }
    return *slot;
}

QString Connection::callerAt(const VaultArn &vault) const
{
    if (isLive())
        return identity().arn;
    return sandbox::ownIdentity(vault.account(), vault.region()).arn;
}

lock::VaultLockSession *Connection::startedSession(const VaultArn &vault) const
{
    const auto found = m_sessions.find(vault.toString());
    return found == m_sessions.end() ? nullptr : found->second.get();
}

LockOrigin Connection::originOf(const VaultArn &vault) const
{
    return workspace::originOf(destination(), vault);
}

void Connection::refreshSessions()
{
    for (const auto &[arn, session] : m_sessions)
        session->refresh();
}

std::unique_ptr<reconciliation::Reconciler> Connection::newReconciler()
{
    return std::make_unique<reconciliation::Reconciler>(
        lock::Services{client(), m_services.journal, m_services.clock, m_services.scheduler},
        scopeOf(destination(), identity()));
}

std::unique_ptr<reconciliation::QuietReconciler> Connection::newQuietReconciler()
{
    return std::make_unique<reconciliation::QuietReconciler>(
        lock::Services{client(), m_services.journal, m_services.clock, m_services.scheduler},
        scopeOf(destination(), identity()));
}

std::vector<VaultArn> Connection::vaultsThatMayBeLocked() const
{
    std::vector<VaultArn> vaults;
    for (const lock::VaultSurvey::Row &row : m_survey.rows()) {
        if (row.stage != lock::LockStage::Unlocked && row.stage != lock::LockStage::Expired)
            vaults.push_back(row.vault.arn);
    }
    return vaults;
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
            [this, &session, wasChanging = false, wasUnsaved = false]() mutable {
                m_survey.noteState(session.vault().name(), session.state());
                const bool changes = isChanging(session.state());
                if (std::exchange(wasChanging, changes) && !changes)
                    emit changeEnded();
                // A journal that was away and has it again: nothing was saved by the session.
                const bool isUnsaved = session.hasUnsavedLockId();
                if (std::exchange(wasUnsaved, isUnsaved) && !isUnsaved)
                    emit lockIdSaved();
            });
    connect(&session, &lock::VaultLockSession::lockIdKept, this, [this, &session] {
        if (!session.hasUnsavedLockId())
            emit lockIdSaved();
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
        if (session->hasUnsavedLockId())
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

void Connection::identifyAgain()
{
    if (isLive() && m_identification.identity().arn.isEmpty())
        m_identification.start();
}

ConnectionIdentity Connection::identity() const
{
    ConnectionIdentity identity = m_identification.identity();
    if (identity.account.isEmpty())
        identity.account = accountOfAVault();
    const auto account = AccountId::fromString(identity.account);
    if (!isLive() && account) // who asks there needs no STS to be known
        identity.arn = sandbox::ownIdentity(*account, destination().region).arn;
    return identity;
}

std::optional<VaultArn> Connection::undescribed(const VaultName &vault, const Error &denial) const
{
    const Region &region = destination().region;
    if (const auto account = AccountId::fromString(identity().account))
        return VaultArn(region.partition(), region, *account, vault);
    const auto named = VaultArn::fromString(aws::deniedRequest(denial).resource);
    const bool isThisVault = named && named->name() == vault && named->region() == region;
    return isThisVault ? std::optional(*named) : std::nullopt;
}

QString Connection::accountOfAVault() const
{
    if (!m_survey.rows().empty())
        return m_survey.rows().front().vault.arn.account().toString();
    if (!m_sessions.empty())
        return m_sessions.begin()->second->vault().account().toString();
    return {};
}

} // namespace vaultlock::workspace
