// SPDX-License-Identifier: GPL-3.0-or-later

// What a test asks of the sandbox itself, beside Glacier: whether it is there, and its clock.
// The manual page of vaultlock-cli describes it.
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "sandbox/http/httpmessage.h"

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace vaultlock::sandbox {

/// The sandbox's clock, as SandboxServer moves it.
struct ControlledClock
{
    std::function<QDateTime()> now;              ///< UTC
    std::function<std::chrono::seconds()> ahead; ///< of the computer's
    std::function<Result<std::chrono::seconds>(std::chrono::seconds)> advance;
};

/// Pages in a browser can send requests to this computer. They say so, by an Origin header,
/// Sec-Fetch-Site or a preflight, and are refused: 403. (Fetch standard, "HTTP extensions"; Fetch
/// Metadata Request Headers.)
std::optional<HttpReply> refusalOfBrowsers(const HttpRequest &request);

class Control
{
public:
    /// token: of whoever may see and move the clock.
    Control(ControlledClock clock, std::shared_ptr<const Secret> token);

    /// `GET /_vaultlock/health`; `GET` and `POST /_vaultlock/clock` with `Authorization: Bearer
    /// TOKEN`. Nothing where the path is another: then it is Glacier's. No vault's name begins so.
    std::optional<HttpReply> answer(const HttpRequest &request) const;

private:
    bool isAuthorized(const HttpRequest &request) const;
    HttpReply clockReply() const;
    HttpReply moveClock(const HttpRequest &request) const;

    ControlledClock m_clock;
    std::shared_ptr<const Secret> m_token;
};

} // namespace vaultlock::sandbox
