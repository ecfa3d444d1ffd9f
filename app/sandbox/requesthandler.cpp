// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/requesthandler.h"

#include "core/logging.h"
#include "sandbox/service/operations.h"
#include "sandbox/service/refusal.h"
#include "sandbox/token.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace vaultlock::sandbox {

namespace {

constexpr int requestIdLength = 48;

/// RFC 9110, 5.6.7: always in English, whatever the locale.
QByteArray httpDate(const QDateTime &utc)
{
    return QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

/// `-` is the caller's own account, and there is one account here.
bool isOfOwnOtherAccount(const HttpRequest &request, const Caller &caller, const State &state)
{
    const QByteArray account = request.path.split('/').value(1);
    return QByteArray::fromPercentEncoding(account) == "-" &&
           caller.account != state.store.account().toString().toStdString();
}

QByteArray jobIdOf(const Call &call)
{
    const bool isOfAJob =
        call.operation == Operation::DescribeJob || call.operation == Operation::GetJobOutput;
    return isOfAJob ? call.id : QByteArray();
}

void addReply(LoggedCall &logged, const HttpReply &reply)
{
    logged.status = reply.status;
    if (reply.status >= 400)
        logged.code =
            QJsonDocument::fromJson(reply.body).object()[QLatin1String("code")].toString();
    for (const auto &[name, value] : reply.headers) {
        if (name == "x-amz-archive-id")
            logged.archiveId = value;
        if (name == "x-amz-job-id")
            logged.jobId = value;
    }
}

} // namespace

RequestHandler::RequestHandler(const HandlerContext &context, RequestVerifier verifier,
                               std::vector<Caller> callers, Control control)
    : m_context(context)
    , m_verifier(std::move(verifier))
    , m_callers(std::move(callers))
    , m_control(std::move(control))
{
}

QDateTime RequestHandler::now() const
{
    return m_context.clock.utcNow().addSecs(m_context.kept.state().clockOffset.count());
}

HttpReply RequestHandler::answer(const HttpRequest &request)
{
    LoggedCall logged;
    auto beside = answerBeside(request);
    HttpReply reply = beside ? *std::move(beside) : answerInTurn(request, logged);
    const QByteArray requestId = randomToken(m_context.random, requestIdLength);
    if (!beside) {
        logged.time = m_context.clock.utcNow();
        logged.sandboxTime = now();
        logged.requestId = requestId;
        addReply(logged, reply);
        m_context.log.write(logged);
    }
    reply.headers.append({"Date", httpDate(now())});
    reply.headers.append({"x-amzn-RequestId", requestId});
    return reply;
}

/// What is not asked of Glacier. Whose Host header names another server gets none of it.
std::optional<HttpReply> RequestHandler::answerBeside(const HttpRequest &request) const
{
    if (auto refusal = refusalOfBrowsers(request))
        return refusal;
    return m_verifier.verifyHost(request) ? m_control.answer(request) : std::nullopt;
}

HttpReply RequestHandler::answerInTurn(const HttpRequest &request, LoggedCall &logged)
{
    const auto turn = m_context.kept.lock();
    if (!turn) {
        qCWarning(logSandbox) << "state not read:" << turn.error().detail;
        return errorReply(unavailable(QStringLiteral("The sandbox cannot read its state.")));
    }
    const auto key = m_verifier.verify(request, {m_context.clock.utcNow(), now()});
    if (!key)
        return errorReply(key.error());
    logged.caller = m_callers[*key].identity.name;
    logged.callerArn = QString::fromStdString(m_callers[*key].arn);
    return answerCaller(request, m_callers[*key], logged);
}

HttpReply RequestHandler::answerCaller(const HttpRequest &request, const Caller &caller,
                                       LoggedCall &logged)
{
    State next = m_context.kept.state();
    const auto call = callOf(request, next.store.account());
    if (!call)
        return errorReply(call.error());
    logged.call = *call;
    if (isOfOwnOtherAccount(request, caller, next))
        return errorReply(accessDenied(
            QStringLiteral("The account of %1 is not here: name %2 in the path, in place of `-`.")
                .arg(QString::fromStdString(caller.arn), next.store.account().toString())));
    next.store.settle(now());
    const AskedCall asked{*call, request, caller, next.store, now()};
    logged.archiveId = archiveIdOf(asked);
    logged.jobId = jobIdOf(*call);
    const AccessDecision decision = m_decider.decide(asked);
    logged.decision = decision;
    if (!decision.isAllowed())
        return errorReply(accessDenied(denialSentence(asked, decision)));
    return performAndKeep(asked, next);
}

/// What was changed is on disk before it is answered; what cannot be kept has not happened.
HttpReply RequestHandler::performAndKeep(const AskedCall &asked, State next)
{
    HttpReply reply =
        perform(asked.call, asked.request,
                {next.store, asked.now, m_context.window, m_context.random, m_context.contents});
    if (next == m_context.kept.state()) {
        // Of a part that was refused, the bytes may be there already.
        if (carriesArchive(asked.request.method, asked.request.path) && reply.status >= 400)
            m_context.contents.retain(next.store.contents());
        return reply;
    }
    const auto kept = m_context.kept.keep(std::move(next));
    // What nobody names: the bytes that were deleted, or those of a state that could not be kept.
    m_context.contents.retain(m_context.kept.state().store.contents());
    if (!kept) {
        qCWarning(logSandbox) << "state not written:" << kept.error().detail;
        return errorReply(unavailable(QStringLiteral("The sandbox cannot write its state.")));
    }
    return reply;
}

} // namespace vaultlock::sandbox
