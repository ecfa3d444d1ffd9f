// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/control.h"

#include "core/byteview.h"
#include "sandbox/access/constanttime.h"
#include "sandbox/service/refusal.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace vaultlock::sandbox {

namespace {

constexpr double mostSecondsAhead = 100.0 * 366 * 24 * 60 * 60; // a hundred years at a time

HttpReply jsonReply(const QJsonObject &object)
{
    return {200, {}, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

HttpReply refusedWith(int status, const char *code, const QString &message)
{
    return errorReply(
        Error{ErrorKind::OtherServiceError, QLatin1String(code), status, {}, message});
}

/// The seconds in `{"advanceSeconds": N}`; nothing where they cannot be.
std::optional<std::chrono::seconds> secondsIn(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const double seconds = object[QLatin1String("advanceSeconds")].toDouble(-1);
    if (object.size() != 1 || seconds < 0 || seconds > mostSecondsAhead ||
        seconds != std::floor(seconds))
        return {};
    return std::chrono::seconds(static_cast<qint64>(seconds));
}

} // namespace

std::optional<HttpReply> refusalOfBrowsers(const HttpRequest &request)
{
    const QByteArray site = request.header("sec-fetch-site");
    const bool isOfAPage = !site.isEmpty() && site != "none" && site != "same-origin";
    if (request.header("origin").isEmpty() && !isOfAPage && request.method != "OPTIONS")
        return {};
    return refusedWith(403, "CrossOriginException",
                       QStringLiteral("Pages in browsers are not answered here."));
}

Control::Control(ControlledClock clock, std::shared_ptr<const Secret> token)
    : m_clock(std::move(clock))
    , m_token(std::move(token))
{
}

std::optional<HttpReply> Control::answer(const HttpRequest &request) const
{
    if (!request.path.startsWith("/_vaultlock/"))
        return {};
    const bool isGet = request.method == "GET";
    if (request.path == "/_vaultlock/health" && isGet)
        return jsonReply({{QStringLiteral("status"), QStringLiteral("ok")},
                          {QStringLiteral("version"), QStringLiteral(VAULTLOCK_VERSION)}});
    if (request.path != "/_vaultlock/clock" || (!isGet && request.method != "POST"))
        return refusedWith(404, "NotFoundException",
                           QStringLiteral("There are GET /_vaultlock/health, and GET and POST "
                                          "/_vaultlock/clock."));
    if (!isAuthorized(request))
        return refusedWith(401, "UnauthorizedException",
                           QStringLiteral("Authorization: Bearer and the controlToken of the start "
                                          "line are needed."));
    return isGet ? clockReply() : moveClock(request);
}

bool Control::isAuthorized(const HttpRequest &request) const
{
    const QByteArray header = request.header("authorization");
    return header.startsWith("Bearer ") &&
           equalInConstantTime(viewOf(header).substr(7), m_token->view());
}

HttpReply Control::clockReply() const
{
    return jsonReply({{QStringLiteral("now"), m_clock.now().toString(Qt::ISODateWithMs)},
                      {QStringLiteral("aheadSeconds"), qint64{m_clock.ahead().count()}}});
}

HttpReply Control::moveClock(const HttpRequest &request) const
{
    const auto by = secondsIn(request.body);
    if (!by)
        return errorReply(invalidParameter(QStringLiteral(
            "The body is {\"advanceSeconds\": N}, a whole number, and a clock goes forward.")));
    if (const auto moved = m_clock.advance(*by); !moved)
        return errorReply(unavailable(QStringLiteral("The sandbox cannot write its state.")));
    return clockReply();
}

} // namespace vaultlock::sandbox
