// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaign/campaignrun.h"

#include "core/whendone.h"
#include "lock/attempt.h"

#include <algorithm>
#include <utility>

namespace vaultlock::campaign {

using journal::EntryKind;

namespace {

/// The intents of the campaign for one vault; an entry's time is the one by which `begun` was
/// taken.
bool isIntentOf(const journal::Entry &entry, const Campaign &campaign, const QByteArray &sha256)
{
    return entry.kind == EntryKind::InitiateIntended && entry.policySha256 == sha256 &&
           entry.origin == campaign.origin && entry.time >= campaign.begun;
}

bool tellsOfALock(EntryKind kind)
{
    return kind == EntryKind::LockIdReceived || kind == EntryKind::LockIdLost ||
           kind == EntryKind::ObservedInProgress;
}

} // namespace

CampaignRun::CampaignRun(Parts parts, Campaign campaign, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_campaign(std::move(campaign))
{
    for (const CampaignVault &vault : m_campaign.vaults)
        m_progress.push_back({vault.vault, Standing::Waiting, {}, {}, {}});
}

CampaignRun::~CampaignRun() = default;

bool CampaignRun::isOver() const
{
    return std::all_of(m_progress.begin(), m_progress.end(), [](const VaultProgress &vault) {
        return vault.standing == Standing::Initiated || vault.standing == Standing::LeftOut;
    });
}

void CampaignRun::start()
{
    if (m_isUnderWay)
        return;
    m_isUnderWay = true;
    m_isToStop = false;
    m_error.reset();
    next();
}

void CampaignRun::goOnWithout()
{
    if (m_isUnderWay || m_progress[m_index].standing != Standing::Stopped)
        return;
    m_progress[m_index].standing = Standing::LeftOut;
    emit changed(static_cast<int>(m_index));
    start();
}

void CampaignRun::stop()
{
    m_isToStop = true;
}

void CampaignRun::next()
{
    const auto open =
        std::find_if(m_progress.begin(), m_progress.end(), [](const VaultProgress &vault) {
            return vault.standing == Standing::Waiting || vault.standing == Standing::Stopped;
        });
    if (open == m_progress.end()) {
        if (const auto removed = m_parts.record.remove(m_campaign.id); !removed)
            m_error = removed.error();
        return halt();
    }
    if (m_isToStop)
        return halt();
    m_index = static_cast<std::size_t>(open - m_progress.begin());
    *open = {open->vault, Standing::UnderWay, {}, {}, {}};
    emit changed(static_cast<int>(m_index));
    journal::Selection which;
    which.vaultArn = open->vault.toString();
    whenDone(m_parts.journal.read(which), this,
             [this, index = m_index](const Result<std::vector<journal::Entry>> &entries) {
                 if (entries)
                     return look(index, *entries);
                 m_error = entries.error();
                 m_progress[index].standing = Standing::Waiting;
                 emit changed(static_cast<int>(index));
                 halt();
             });
}

/// What of it was done before this run.
void CampaignRun::look(std::size_t index, const std::vector<journal::Entry> &entries)
{
    const QByteArray sha256 = lock::sha256Hex(m_campaign.vaults[index].policy);
    m_wasAsked = false;
    m_hadALock = false;
    m_isAskedNow = false;
    m_isAllowed = !m_parts.allow;
    m_isRuleAsked = false;
    for (const journal::Entry &intent : entries) {
        if (!isIntentOf(intent, m_campaign, sha256))
            continue;
        m_wasAsked = true;
        m_hadALock = m_hadALock ||
                     std::any_of(entries.begin(), entries.end(), [&](const journal::Entry &entry) {
                         return entry.attempt == intent.attempt && tellsOfALock(entry.kind);
                     });
    }
    follow(index);
}

void CampaignRun::follow(std::size_t index)
{
    if (!m_parts.isListed(m_campaign.vaults[index].vault))
        return settle(Standing::Stopped, Surprise::NotListed);
    m_session = &m_parts.session(m_campaign.vaults[index].vault);
    connect(m_session, &lock::VaultLockSession::stateChanged, this, &CampaignRun::takeState);
    connect(m_session, &lock::VaultLockSession::failed, this,
            [this](lock::Operation operation, const Error &error) {
                if (operation == lock::Operation::Initiate && m_isAskedNow)
                    settle(Standing::Stopped, Surprise::Failed, error);
            });
    connect(m_session, &QObject::destroyed, this, [this] {
        settle(Standing::Stopped, Surprise::Failed, Error{ErrorKind::Cancelled, {}, 0, {}, {}});
    });
    m_session->refresh(); // stateChanged() follows
}

void CampaignRun::takeState()
{
    const lock::State &state = m_session->state();
    if (const auto *unknown = std::get_if<lock::Unknown>(&state)) {
        if (unknown->why)
            settle(Standing::Stopped, Surprise::Failed, unknown->why);
        return;
    }
    if (std::holds_alternative<lock::OutcomeUnknown>(state)) {
        // One of an earlier run is found out by the session, unless it cannot ask.
        if (m_isAskedNow)
            settle(Standing::Stopped, Surprise::OutcomeUnknown,
                   std::get<lock::OutcomeUnknown>(state).why);
        else if (m_session->readingError())
            settle(Standing::Stopped, Surprise::Failed, m_session->readingError());
        return;
    }
    if (m_session->isBusy())
        return;
    if (m_session->readingError())
        return settle(Standing::Stopped, Surprise::Failed, m_session->readingError());
    takeKnown(*m_session);
}

/// The service has said how it stands.
void CampaignRun::takeKnown(lock::VaultLockSession &session)
{
    using lock::LockIdCustody;
    const lock::State &state = session.state();
    if (lock::hasNoLock(state)) {
        if (m_isAskedNow)
            return; // failed() follows
        if (m_hadALock)
            return settle(Standing::Stopped, Surprise::AskedBefore);
        return m_isAllowed ? initiate() : askTheRule();
    }
    if (std::holds_alternative<lock::NoVault>(state))
        return settle(Standing::Stopped, Surprise::Failed,
                      Error{ErrorKind::NotFound, {}, 0, {}, {}});
    const auto *running = std::get_if<lock::InProgress>(&state);
    if (!running || !(m_wasAsked || m_isAskedNow) || running->lockIdIsEntered)
        return settle(Standing::Stopped, Surprise::LockThere);
    switch (running->custody) {
    case LockIdCustody::Unread:
        return;
    case LockIdCustody::NotDurable:
        return settle(Standing::Stopped, Surprise::IdNotOnDisk);
    case LockIdCustody::Lost:
    case LockIdCustody::Elsewhere:
        return settle(Standing::Stopped,
                      m_isAskedNow ? Surprise::OutcomeUnknown : Surprise::LockThere);
    case LockIdCustody::Held:
        break;
    }
    const bool isItsPolicy = lock::comparePolicies(m_campaign.vaults[m_index].policy,
                                                   running->policy) != policy::Sameness::Different;
    if (running->contradictions.raiseDoubt() || !isItsPolicy)
        return settle(Standing::Stopped, Surprise::LockThere);
    settle(Standing::Initiated);
}

/// Then the session says once more how it stands: the answer may have come late.
void CampaignRun::askTheRule()
{
    if (std::exchange(m_isRuleAsked, true))
        return;
    const CampaignVault &vault = m_campaign.vaults[m_index];
    whenDone(m_parts.allow(vault.vault, lock::sha256Hex(vault.policy)), this,
             [this, asked = m_session](const Result<QString> &refusal) {
                 if (asked && asked == m_session) // else it has settled otherwise
                     takeRule(refusal);
             });
}

void CampaignRun::takeRule(const Result<QString> &refusal)
{
    if (!refusal)
        return settle(Standing::Stopped, Surprise::RuleRefuses, refusal.error());
    if (!refusal->isEmpty())
        return refuse(*refusal);
    m_isAllowed = true;
    takeState();
}

void CampaignRun::refuse(const QString &refusal)
{
    m_progress[m_index].refusal = refusal;
    settle(Standing::Stopped, Surprise::RuleRefuses);
}

void CampaignRun::initiate()
{
    lock::VaultLockSession &session = *m_session;
    const CampaignVault &vault = m_campaign.vaults[m_index];
    const auto ready =
        policy::ReadyPolicy::prepare(vault.policy, m_parts.vault(vault.vault), vault.accepted);
    if (!ready)
        return settle(Standing::Stopped, Surprise::PolicyRefused, ready.error());
    m_isAskedNow = true;
    if (const auto begun = session.initiate(*ready); !begun)
        settle(Standing::Stopped, Surprise::Failed, begun.error());
}

void CampaignRun::settle(Standing standing, std::optional<Surprise> surprise,
                         std::optional<Error> error)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = nullptr;
    VaultProgress &vault = m_progress[m_index];
    vault = {vault.vault, standing, surprise, std::move(error), std::move(vault.refusal)};
    emit changed(static_cast<int>(m_index));
    if (surprise)
        return halt();
    // The session's own slots come to their end first.
    QMetaObject::invokeMethod(this, &CampaignRun::next, Qt::QueuedConnection);
}

void CampaignRun::halt()
{
    m_isUnderWay = false;
    emit halted();
}

} // namespace vaultlock::campaign
