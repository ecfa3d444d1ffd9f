// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/teamcheck.h"

#include <utility>

namespace vaultlock::team {

namespace {

constexpr std::chrono::minutes clocksAgree{5};

/// What may be read of where we are and as whom; the schema has to be there.
TeamResult<TeamRights> rightsIn(TeamDatabase &database)
{
    return database
        .rows(QStringLiteral(
            "SELECT has_column_privilege('vaultlock.line', 'line', 'INSERT'), "
            "has_table_privilege('vaultlock.line', 'UPDATE, DELETE, TRUNCATE') "
            "OR has_any_column_privilege('vaultlock.line', 'UPDATE') "
            "OR pg_has_role(session_user, "
            "(SELECT relowner FROM pg_class WHERE oid='vaultlock.line'::regclass), 'MEMBER'), "
            "(SELECT rolsuper FROM pg_roles WHERE rolname=session_user), "
            "coalesce(host(inet_server_addr()) || ':' || inet_server_port(), ''), "
            "current_database()::text, "
            "coalesce((SELECT version FROM pg_stat_ssl WHERE pid=pg_backend_pid()), '')"))
        .and_then([](const std::vector<Row> &rows) -> TeamResult<TeamRights> {
            if (rows.size() != 1)
                return teamFailure(TeamError::Kind::NotSetUp);
            const Row &row = rows.front();
            return TeamRights{row[0].toBool(),   row[1].toBool(),   row[2].toBool(),
                              row[3].toString(), row[4].toString(), row[5].toString()};
        });
}

std::optional<TeamStep> stepOfFailure(const TeamError &error)
{
    using Kind = TeamError::Kind;
    switch (error.kind) {
    case Kind::NotConnected:
        return failedStepOf(error.detail);
    case Kind::ConnectionLost:
        return std::nullopt;
    case Kind::TimedOut:
        return TeamStep::Server;
    case Kind::NotSetUp:
    case Kind::OtherVersion:
        return TeamStep::Schema;
    case Kind::NoRight:
        return TeamStep::Rights;
    default:
        return std::nullopt;
    }
}

void checkLocal(const QString &journal, TeamFindings &findings)
{
    const auto record = TeamRecord::readFor(journal);
    const auto writer =
        record ? writerFor(journal, *record) : TeamResult<QUuid>(teamFailure(record.error()));
    if (!writer) {
        findings.localFailure = writer.error();
        return;
    }
    findings.writer = *writer;
    for (const WriterHead &head : findings.view->heads) {
        if (head.writer == *writer)
            findings.owner = head.member;
    }
    auto local = eachWaiting(journal, findings.view->headOf(*writer),
                             [](qint64, const auto &) { return TeamResult<void>(); });
    if (local)
        findings.local = *local;
    else
        findings.localFailure = local.error();
}

} // namespace

std::optional<TeamStep> failedStepOf(const QString &said)
{
    // src/interfaces/libpq/fe-connect.c, fe-secure-openssl.c, fe-secure-common.c of PostgreSQL 15.
    static const std::vector<std::pair<QLatin1String, TeamStep>> known{
        {QLatin1String("could not translate host name"), TeamStep::Name},
        {QLatin1String("could not look up"), TeamStep::Name},
        {QLatin1String("definition of service"), TeamStep::Name},
        {QLatin1String("root certificate file"), TeamStep::Tls},
        {QLatin1String("could not read root certificate"), TeamStep::Tls},
        {QLatin1String("server does not support SSL"), TeamStep::Tls},
        {QLatin1String("SSL error"), TeamStep::Tls},
        {QLatin1String("certificate"), TeamStep::Tls},
        {QLatin1String("no password supplied"), TeamStep::SignIn},
        {QLatin1String("FATAL:"), TeamStep::SignIn},
        {QLatin1String("Connection refused"), TeamStep::Server},
        {QLatin1String("No route to host"), TeamStep::Server},
        {QLatin1String("Network is unreachable"), TeamStep::Server},
        {QLatin1String("timeout expired"), TeamStep::Server},
        {QLatin1String("timed out"), TeamStep::Server},
        {QLatin1String("No such file or directory"), TeamStep::Server},
    };
    for (const auto &[words, step] : known) {
        if (said.contains(words))
            return step;
    }
    return std::nullopt;
}

TeamVerdict TeamFindings::verdictOf(TeamStep step) const
{
    using Verdict = TeamVerdict;
    if (failure) {
        if (failedAt == step)
            return Verdict::Failed;
        return failedAt && step < *failedAt ? Verdict::Passed : Verdict::Unknown;
    }
    if (!view || !rights)
        return Verdict::Unknown;
    switch (step) {
    case TeamStep::Rights:
        return rights->mayChange || !rights->mayAppend ? Verdict::Warned : Verdict::Passed;
    case TeamStep::Past:
        return view->contradictions.empty() ? Verdict::Passed : Verdict::Failed;
    case TeamStep::Clocks:
        return std::chrono::abs(view->clockAhead) < clocksAgree ? Verdict::Passed : Verdict::Warned;
    case TeamStep::Journal:
        if (localFailure || (!owner.isEmpty() && owner != view->visit.role))
            return Verdict::Failed;
        return local ? Verdict::Passed : Verdict::Unknown;
    default:
        return Verdict::Passed;
    }
}

bool TeamFindings::isUsable() const
{
    for (std::size_t i = 0; i < teamStepCount; ++i) {
        const TeamVerdict verdict = verdictOf(static_cast<TeamStep>(i));
        if (verdict == TeamVerdict::Failed || verdict == TeamVerdict::Unknown)
            return false;
    }
    return true;
}

TeamFindings checkTeam(const TeamAddress &address, const QString &journal, const TeamTimes &times,
                       SilenceLimit &limit, const Clock &clock)
{
    TeamFindings findings;
    findings.address = address;
    const auto failed = [&findings](const TeamError &error) {
        findings.failure = error;
        findings.failedAt = stepOfFailure(error);
        return findings;
    };
    const auto record = TeamRecord::readFor(journal);
    const auto database = TeamDatabase::open(address, times, limit);
    if (!database)
        return failed(database.error());
    const auto view = look(**database, address, record.value_or(TeamRecord()), clock);
    if (!view)
        return failed(view.error());
    const auto rights = rightsIn(**database);
    if (!rights)
        return failed(rights.error());
    findings.view = *view;
    findings.rights = *rights;
    checkLocal(journal, findings);
    return findings;
}

TeamCheck::TeamCheck(TeamAddress address, QString journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_thread(QThread::create(
          [this, address = std::move(address), journal = std::move(journal), &clock] {
              const TeamFindings found = checkTeam(address, journal, {}, m_limit, clock);
              QMetaObject::invokeMethod(
                  this,
                  [this, found] {
                      if (!m_isEnding)
                          emit finished(found);
                  },
                  Qt::QueuedConnection);
          }))
{
    connect(m_thread.get(), &QThread::finished, this, &TeamCheck::ended);
}

TeamCheck::~TeamCheck()
{
    end();
    m_thread->wait();
}

void TeamCheck::start()
{
    m_thread->start();
}

void TeamCheck::end()
{
    m_isEnding = true;
    m_limit.endAll();
}

} // namespace vaultlock::team
