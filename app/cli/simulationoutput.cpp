// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/simulationoutput.h"

#include "cli/output.h"
#include "language/words.h"
#include "words/simulationwords.h"
#include "words/visibletext.h"

#include <QJsonArray>

#include <algorithm>

namespace vaultlock::cli {

using policy::StatementTrace;
using policy::VaultPolicy;

namespace {

QString keyword(VaultPolicy which)
{
    return which == VaultPolicy::Lock ? QStringLiteral("lock") : QStringLiteral("access");
}

QString effectName(policy::Effect effect)
{
    switch (effect) {
    case policy::Effect::Allow:
        return QStringLiteral("Allow");
    case policy::Effect::Deny:
        return QStringLiteral("Deny");
    case policy::Effect::Unknown:
        break;
    }
    return {};
}

QJsonObject traceJson(VaultPolicy which, const SimulatedPolicy &policy, const StatementTrace &trace)
{
    QJsonValue condition;
    if (trace.condition)
        condition = QJsonObject{{QStringLiteral("operator"), policy.operatorOf(trace)},
                                {QStringLiteral("key"), policy.keyOf(trace)}};
    return {{QStringLiteral("policy"), keyword(which)},
            {QStringLiteral("statement"), static_cast<qint64>(trace.statement)},
            {QStringLiteral("sid"), textOrNull(QString::fromStdString(trace.sid))},
            {QStringLiteral("effect"), textOrNull(effectName(trace.effect))},
            {QStringLiteral("outcome"), words::outcomeName(trace.outcome)},
            {QStringLiteral("condition"), condition}};
}

void appendTrace(QStringList &lines, VaultPolicy which, const SimulatedPolicy &policy,
                 const policy::Answer &answer)
{
    for (const StatementTrace &trace : answer.trace) {
        QString line =
            Words::tr("   %1, statement %2").arg(words::policyName(which)).arg(trace.statement + 1);
        if (!trace.sid.empty())
            line += QStringLiteral(" “%1”").arg(words::visible(trace.sid));
        const QString condition = policy.operatorOf(trace) + u' ' + policy.keyOf(trace);
        line += u' ' + words::outcomeClause(trace, words::visible(condition.trimmed()));
        lines.append(terminalSafe(line));
    }
}

const policy::Answer &answerOf(const policy::JoinedAnswer &answer, VaultPolicy which)
{
    return which == VaultPolicy::Lock ? answer.lock : *answer.access;
}

} // namespace

policy::PolicyDoubt SimulatedPolicies::doubt() const
{
    return access ? std::max(lock.doubt(), access->doubt()) : lock.doubt();
}

policy::JoinedAnswer SimulatedPolicies::decide(const policy::Request &request) const
{
    return doubted(decideJoined(lock.prepared(), access ? &access->prepared() : nullptr, request),
                   doubt());
}

QStringList answerLines(const SimulatedPolicies &policies, std::size_t number,
                        const policy::WrittenRequest &request, const policy::JoinedAnswer &answer)
{
    QStringList lines;
    lines.append(QStringLiteral("%1: %2. %3")
                     .arg(number)
                     .arg(words::decisionName(answer.decision), words::decisionSentence(answer)));
    QString asked = words::visible(request.principal);
    asked += u' ' + words::visible(request.request.action());
    asked += u' ' + words::visible(request.request.resource());
    lines.append(QStringLiteral("   ") + terminalSafe(asked));
    appendTrace(lines, VaultPolicy::Lock, policies.lock, answer.lock);
    if (policies.access)
        appendTrace(lines, VaultPolicy::Access, *policies.access, *answer.access);
    return lines;
}

QJsonObject answerJson(const SimulatedPolicies &policies, const policy::JoinedAnswer &answer)
{
    QJsonArray trace;
    for (const StatementTrace &one : answer.lock.trace)
        trace.append(traceJson(VaultPolicy::Lock, policies.lock, one));
    if (policies.access) {
        for (const StatementTrace &one : answer.access->trace)
            trace.append(traceJson(VaultPolicy::Access, *policies.access, one));
    }
    QJsonObject object{{QStringLiteral("decision"), words::decisionName(answer.decision)},
                       {QStringLiteral("policy"), QJsonValue()},
                       {QStringLiteral("statement"), QJsonValue()},
                       {QStringLiteral("sid"), QJsonValue()},
                       {QStringLiteral("trace"), trace}};
    if (answer.policy && answer.statement) {
        const auto &traces = answerOf(answer, *answer.policy).trace;
        object[QStringLiteral("policy")] = keyword(*answer.policy);
        object[QStringLiteral("statement")] = static_cast<qint64>(*answer.statement);
        if (*answer.statement < traces.size())
            object[QStringLiteral("sid")] =
                textOrNull(QString::fromStdString(traces[*answer.statement].sid));
    }
    return object;
}

} // namespace vaultlock::cli
