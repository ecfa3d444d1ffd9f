// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/sso/devicesignin.h"

#include "aws/sso/oidc.h"
#include "aws/sso/ssotoken.h"
#include "aws/tokencache/tokenfile.h"
#include "core/privateplace.h"
#include "core/utctime.h"
#include "core/whendone.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace vaultlock::aws {

namespace {

const QLatin1String clientName("vaultlock");
/// botocore 1.43, for a session without sso_registration_scopes; without a scope there is no
/// refresh token.
const QLatin1String usualScope("sso:account:access");
const QLatin1String deviceGrant("urn:ietf:params:oauth:grant-type:device_code");

/// RFC 8628 section 3.5: that much slower at each slow_down.
constexpr std::chrono::seconds slowDownBy{5};
constexpr int usualInterval = 5; // RFC 8628 section 3.2
/// The same section has the pause doubled while nobody answers; by more than this the person who
/// has agreed would wait in vain.
constexpr std::chrono::seconds longestPause{60};
constexpr int longestCodeSeconds = 3600;

QJsonArray scopesOf(const SsoSource &source)
{
    QJsonArray scopes;
    for (const QString &scope : source.scopes.split(u',', Qt::SkipEmptyParts))
        scopes.append(scope.trimmed());
    if (scopes.isEmpty())
        scopes.append(usualScope);
    return scopes;
}

/// What a browser may be sent to.
QUrl browsableUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isBrowsable = url.isValid() && url.scheme() == QLatin1String("https") &&
                             !url.host().isEmpty() && url.userInfo().isEmpty();
    return isBrowsable ? url : QUrl();
}

/// The way there was at fault, or the service for a moment: nothing is decided.
bool saysNothingOfTheCode(ErrorKind kind)
{
    return isWorthRetrying(kind) || kind == ErrorKind::TlsFailed || kind == ErrorKind::ProxyFailed;
}

/// Letters, digits and lines between them: it is read out and typed.
bool isUserCode(const QString &text)
{
    constexpr qsizetype longest = 32;
    return !text.isEmpty() && text.size() <= longest &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return c == u'-' || (c.unicode() < 128 && c.isLetterOrNumber());
           });
}

} // namespace

DeviceSignIn::DeviceSignIn(SsoSession session, const RequestServices &services, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_services(services)
{
}

DeviceSignIn::~DeviceSignIn() = default;

void DeviceSignIn::start()
{
    // Nobody is sent to consent to what could not be kept.
    const QString path = ssoTokenFile(m_session.cacheFolder, m_session.source);
    if (const auto checked = checkTokenFileIsWritable(path); !checked)
        return fail(checked.error());
    QJsonObject body{{QStringLiteral("clientName"), clientName},
                     {QStringLiteral("clientType"), QStringLiteral("public")}};
    if (!m_session.source.session.isEmpty()) // the older form has no refresh tokens
        body.insert(QStringLiteral("scopes"), scopesOf(m_session.source));
    ask("/client/register", body, m_services.maxAttempts, &DeviceSignIn::registered);
}

void DeviceSignIn::ask(const QByteArray &path, const QJsonObject &body, int maxAttempts,
                       Consumer consume)
{
    RequestServices services = m_services;
    services.maxAttempts = maxAttempts;
    const auto make = [endpoint = m_session.oidc, path,
                       body](const QDateTime &) -> Result<HttpRequest> {
        return oidcRequest(endpoint, path, body);
    };
    const auto judge = [](const HttpReply &reply) -> Result<void> {
        if (reply.status == 200)
            return {};
        return failure(oidcRefusal(reply));
    };
    auto *request = new RetriedRequest(services, make, judge, this);
    whenDone(request->future(), this, [this, consume](const Result<HttpReply> &reply) {
        if (reply)
            (this->*consume)(*reply);
        else
            refusedFor(reply.error());
    });
    request->start();
}

void DeviceSignIn::registered(const HttpReply &reply)
{
    const auto given = oidcReply(reply);
    if (!given)
        return fail(given.error());
    const QString clientId = tokenText(*given, "clientId");
    const QString clientSecret = tokenText(*given, "clientSecret");
    const double end = given->value(QLatin1String("clientSecretExpiresAt")).toDouble();
    if (clientId.isEmpty() || clientSecret.isEmpty() || end <= 0 || end > 1e11)
        return failMalformed();
    m_registration = {{QStringLiteral("startUrl"), m_session.source.startUrl},
                      {QStringLiteral("region"), m_session.source.region},
                      {QStringLiteral("clientId"), clientId},
                      {QStringLiteral("clientSecret"), clientSecret},
                      {QStringLiteral("registrationExpiresAt"),
                       tokenTimeText(utcTime(static_cast<qint64>(end) * 1000))}};
    ask("/device_authorization",
        {{QStringLiteral("clientId"), clientId},
         {QStringLiteral("clientSecret"), clientSecret},
         {QStringLiteral("startUrl"), m_session.source.startUrl}},
        m_services.maxAttempts, &DeviceSignIn::authorized);
}

void DeviceSignIn::authorized(const HttpReply &reply)
{
    const auto given = oidcReply(reply);
    if (!given)
        return fail(given.error());
    m_deviceCode = tokenText(*given, "deviceCode");
    DeviceCode code{tokenText(*given, "userCode"),
                    browsableUrl(tokenText(*given, "verificationUri")),
                    browsableUrl(tokenText(*given, "verificationUriComplete")),
                    {}};
    const int seconds = given->value(QLatin1String("expiresIn")).toInt();
    if (m_deviceCode.isEmpty() || !isUserCode(code.userCode) || code.address.isEmpty() ||
        seconds <= 0 || seconds > longestCodeSeconds)
        return failMalformed();
    if (code.wholeAddress.isEmpty())
        code.wholeAddress = code.address;
    const int interval = given->value(QLatin1String("interval")).toInt(usualInterval);
    m_interval = std::chrono::seconds(std::clamp(interval, 1, longestCodeSeconds));
    code.expiry = m_services.clock.utcNow().addSecs(seconds);
    m_codeEnds = m_services.clock.sinceBoot() + std::chrono::seconds(seconds);
    pollAfter(m_interval);
    emit codeGiven(code);
}

/// At the code's end at the latest, which is told then.
void DeviceSignIn::pollAfter(std::chrono::milliseconds pause)
{
    m_pause = pause;
    const std::chrono::milliseconds left = m_codeEnds - m_services.clock.sinceBoot();
    m_services.scheduler.after(std::clamp(left, std::chrono::milliseconds(0), pause), this,
                               [this] { poll(); });
}

void DeviceSignIn::poll()
{
    if (m_services.clock.sinceBoot() >= m_codeEnds)
        return m_failure ? end(End::Unreachable, *m_failure) : end(End::Expired);
    // Once: a request that is tried again at once would not keep to the interval.
    ask("/token",
        {{QStringLiteral("grantType"), deviceGrant},
         {QStringLiteral("clientId"), tokenText(m_registration, "clientId")},
         {QStringLiteral("clientSecret"), tokenText(m_registration, "clientSecret")},
         {QStringLiteral("deviceCode"), m_deviceCode}},
        1, &DeviceSignIn::granted);
}

void DeviceSignIn::pollAgainAfterAnAnswer()
{
    if (std::exchange(m_failure, std::nullopt))
        emit askingRecovered();
    pollAfter(m_interval);
}

void DeviceSignIn::pollAgainAfter(const Error &failure)
{
    m_failure = failure;
    pollAfter(std::max<std::chrono::milliseconds>(
        m_interval, std::min<std::chrono::milliseconds>(2 * m_pause, longestPause)));
    emit askingFailed(failure);
}

/// RFC 8628 section 3.5.
void DeviceSignIn::refusedFor(const Error &error)
{
    const bool isPolling = !m_deviceCode.isEmpty();
    if (isPolling && error.code == QLatin1String("authorization_pending"))
        return pollAgainAfterAnAnswer();
    if (isPolling && error.code == QLatin1String("slow_down")) {
        m_interval += slowDownBy;
        return pollAgainAfterAnAnswer();
    }
    if (isPolling && saysNothingOfTheCode(error.kind))
        return pollAgainAfter(error);
    if (error.code == QLatin1String("expired_token"))
        return end(End::Expired);
    if (error.code == QLatin1String("access_denied"))
        return end(End::Denied);
    fail(error);
}

void DeviceSignIn::granted(const HttpReply &reply)
{
    const auto token = withCreatedToken(m_registration, reply, m_services.clock.utcNow());
    if (!token)
        return fail(token.error());
    // Whoever has signed out elsewhere since may have removed the folder, too.
    if (const auto made = makePrivateFolder(m_session.cacheFolder); !made)
        return fail(made.error());
    const auto written =
        writeTokenFile(ssoTokenFile(m_session.cacheFolder, m_session.source), *token);
    if (written)
        end(End::SignedIn);
    else
        fail(written.error());
}

void DeviceSignIn::failMalformed()
{
    fail({ErrorKind::MalformedReply, {}, 0, {}, QStringLiteral("IAM Identity Center (OIDC)")});
}

void DeviceSignIn::end(End end, const Error &error)
{
    if (!std::exchange(m_hasEnded, true))
        emit ended(end, error);
}

} // namespace vaultlock::aws
