// SPDX-License-Identifier: GPL-3.0-or-later

#include "fleet/placereading.h"

#include "core/whendone.h"

#include <QCryptographicHash>

#include <utility>

namespace vaultlock::fleet {

namespace {

/// Each one with the client's own attempts; then it is told.
constexpr int mostThrottlings = 3;

QByteArray sha256Of(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

} // namespace

Access::~Access() = default;

PlaceReading::PlaceReading(std::size_t place, std::unique_ptr<Access> access,
                           const Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_access(std::move(access))
    , m_surroundings(surroundings)
    , m_room(std::make_unique<lock::ReadingSlots>(m_access->client()))
    , m_survey(std::make_unique<lock::VaultSurvey>(m_access->client(), surroundings.clock, *m_room))
{
    // The survey has heard of it before, and has taken what it needs.
    connect(m_room.get(), &lock::ReadingSlots::freed, this, &PlaceReading::askNext);
    connect(m_survey.get(), &lock::VaultSurvey::rowsReset, this, &PlaceReading::takeListed);
    connect(m_survey.get(), &lock::VaultSurvey::rowChanged, this, &PlaceReading::tell);
    connect(m_survey.get(), &lock::VaultSurvey::lockRead, this, &PlaceReading::takeLock);
    connect(m_survey.get(), &lock::VaultSurvey::loadingChanged, this, &PlaceReading::endIfDone);
}

PlaceReading::~PlaceReading() = default;

void PlaceReading::start()
{
    m_survey->refresh();
}

void PlaceReading::stop()
{
    if (m_hasEnded || m_isStopped)
        return;
    m_isStopped = true;
    m_questions.clear();
    m_survey->stop();
    endIfDone();
}

void PlaceReading::suspend()
{
    if (m_access)
        m_access->client().suspend();
}

void PlaceReading::goOn()
{
    if (m_access)
        m_access->client().goOn();
}

void PlaceReading::tell(int row)
{
    emit rowChanged(row);
    emit changed();
}

std::vector<Row> PlaceReading::rows() const
{
    if (m_hasEnded)
        return m_rows;
    std::vector<Row> rows;
    for (std::size_t at = 0; at < m_facts.size(); ++at)
        rows.push_back(rowAt(at));
    return rows;
}

Row PlaceReading::rowAt(std::size_t at) const
{
    const Facts &facts = m_facts[at];
    const lock::VaultSurvey::Row &vault = m_survey->rows()[at];
    return {m_place,
            m_access->originOf(vault.vault.arn),
            vault,
            facts.lockCreated,
            facts.policySha256,
            facts.policy,
            facts.tags,
            facts.accessPolicy};
}

// A survey that reads for the first time only ever adds vaults at the end.
void PlaceReading::takeListed()
{
    const bool isFirst = m_facts.empty();
    const std::size_t count = m_survey->rows().size();
    for (std::size_t at = m_facts.size(); at < count && !m_isStopped; ++at) {
        if (m_surroundings.wanted.tags)
            m_questions.push_back({Call::Tags, static_cast<int>(at)});
        if (m_surroundings.wanted.accessPolicies)
            m_questions.push_back({Call::AccessPolicy, static_cast<int>(at)});
    }
    const std::size_t before = m_facts.size();
    m_facts.resize(count);
    if (isFirst && count > 0)
        emit identified(m_survey->rows().front().vault.arn);
    for (std::size_t at = before; at < count; ++at)
        emit rowChanged(static_cast<int>(at));
    emit changed();
    askNext();
}

void PlaceReading::takeLock(int row, const aws::VaultLock &lock)
{
    Facts &facts = m_facts[static_cast<std::size_t>(row)];
    const VaultArn &vault = m_survey->rows()[static_cast<std::size_t>(row)].vault.arn;
    facts.lockCreated = lock.created;
    facts.policySha256 = sha256Of(lock.policy);
    facts.policy = m_surroundings.policies.of(lock.policy, vault);
    tell(row);
}

void PlaceReading::askNext()
{
    while (!m_questions.empty() && m_room->take()) {
        const Question question = m_questions.front();
        m_questions.pop_front();
        ask(question);
    }
    endIfDone();
}

void PlaceReading::ask(const Question &question)
{
    const VaultName vault =
        m_survey->rows()[static_cast<std::size_t>(question.row)].vault.arn.name();
    if (question.call == Call::Tags)
        askFor(question, m_access->client().listTagsForVault(vault));
    else
        askFor(question, m_access->client().getVaultAccessPolicy(vault));
}

template <typename T>
void PlaceReading::askFor(const Question &question, QFuture<Result<T>> future)
{
    ++m_underWay;
    whenDone(future, this, [this, question](const Result<T> &answer) {
        if (m_hasEnded)
            return;
        --m_underWay;
        if (answer || !isAskedAgain(question, answer.error().kind))
            take(question.row, answer);
        m_room->giveBack(); // which asks on
    });
}

bool PlaceReading::isAskedAgain(Question question, ErrorKind kind)
{
    if (kind != ErrorKind::Throttled || m_isStopped || ++question.throttlings > mostThrottlings)
        return false;
    m_questions.push_back(question);
    return true;
}

void PlaceReading::take(int row, const Result<aws::Tags> &tags)
{
    Part<aws::Tags> &part = m_facts[static_cast<std::size_t>(row)].tags;
    if (tags)
        part.value = *tags;
    else
        part.why = tags.error();
    tell(row);
}

void PlaceReading::take(int row, const Result<QByteArray> &accessPolicy)
{
    Part<QByteArray> &part = m_facts[static_cast<std::size_t>(row)].accessPolicy;
    if (accessPolicy)
        part.value = sha256Of(*accessPolicy);
    else if (accessPolicy.error().kind == ErrorKind::NotFound)
        part.value = QByteArray(""); // the service's answer where there is none
    else
        part.why = accessPolicy.error();
    tell(row);
}

void PlaceReading::endIfDone()
{
    const bool isReading = m_survey && m_survey->isLoading();
    const bool isAsking = !m_questions.empty() || m_underWay > 0;
    if (m_hasEnded || m_isEnding || isReading || (isAsking && !m_isStopped))
        return;
    m_isEnding = true;
    // Who called this may be the survey, which ends here.
    QMetaObject::invokeMethod(this, &PlaceReading::end, Qt::QueuedConnection);
}

void PlaceReading::end()
{
    m_listError = m_survey->listError();
    m_rows = rows();
    m_hasEnded = true;
    m_survey.reset();
    m_room.reset();
    m_access.reset();
    emit ended();
}

} // namespace vaultlock::fleet
