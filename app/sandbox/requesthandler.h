// SPDX-License-Identifier: GPL-3.0-or-later

// From a request to its reply: who calls, what for, whether it may, and what comes of it.
#pragma once

#include "core/clock.h"
#include "core/random.h"
#include "sandbox/access/accessdecision.h"
#include "sandbox/access/calllog.h"
#include "sandbox/access/requestverifier.h"
#include "sandbox/control.h"
#include "sandbox/state/contents.h"
#include "sandbox/state/keptstate.h"

#include <chrono>
#include <vector>

namespace vaultlock::sandbox {

/// What it works with; all of it outlives the handler.
struct HandlerContext
{
    KeptState &kept;
    Contents &contents;
    const Clock &clock;
    Random &random;
    std::chrono::seconds window; ///< how long a lock ID is valid
    CallLog &log;
};

/// Not thread-safe.
class RequestHandler
{
public:
    /// callers: one for each of the verifier's credentials.
    RequestHandler(const HandlerContext &context, RequestVerifier verifier,
                   std::vector<Caller> callers, Control control);

    HttpReply answer(const HttpRequest &request);

private:
    QDateTime now() const;
    std::optional<HttpReply> answerBeside(const HttpRequest &request) const;
    HttpReply answerInTurn(const HttpRequest &request, LoggedCall &logged);
    HttpReply answerCaller(const HttpRequest &request, const Caller &caller, LoggedCall &logged);
    HttpReply performAndKeep(const AskedCall &asked, State next);

    HandlerContext m_context;
    RequestVerifier m_verifier;
    std::vector<Caller> m_callers;
    AccessDecider m_decider;
    Control m_control;
};

} // namespace vaultlock::sandbox
