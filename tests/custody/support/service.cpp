// SPDX-License-Identifier: GPL-3.0-or-later

#include "custody/support/service.h"

#include "sandbox/service/operations.h"

#include <QLocale>

#include <algorithm>

namespace vaultlock::tests {

namespace {

constexpr std::chrono::hours lockWindow{24};

sandbox::VaultStore emptyStore()
{
    return {*AccountId::fromString(QStringLiteral("999999999999")),
            *Region::fromString(custodyRegion)};
}

/// `/-/vaults/NAME/…`; none where the path is of no vault.
std::optional<VaultName> vaultIn(const QByteArray &path)
{
    const QList<QByteArray> parts = path.split('/');
    const auto name = VaultName::fromString(QString::fromLatin1(parts.value(3)));
    return name ? std::optional(*name) : std::nullopt;
}

} // namespace

Service::Service(const ManualClock &clock)
    : m_clock(clock)
    , m_truth{emptyStore(), {}, clock.utcNow()}
    , m_line({[this](const sandbox::HttpRequest &request) { return stamped(carryOut(request)); },
              [this](sandbox::HttpReply reply) {
                  return stamped(std::move(reply));
              }})
{
    const QByteArray port = QByteArray::number(m_line.serverPort());
    std::vector<sandbox::Credentials> keys{
        {custodyKeyId.toLatin1(), std::make_shared<const Secret>(custodySecret), nullptr}};
    m_verifier = std::make_unique<sandbox::RequestVerifier>(
        std::move(keys), *Region::fromString(custodyRegion),
        std::vector<QByteArray>{"127.0.0.1:" + port});
}

VaultArn Service::arn(const QString &vault) const
{
    return m_truth.store.arn(*VaultName::fromString(vault));
}

VaultArn Service::makeVault(const QString &name)
{
    const VaultArn vault = arn(name);
    (void)m_truth.store.create(vault.name(), now());
    return vault;
}

Truth Service::truth()
{
    expire();
    return m_truth;
}

void Service::goBackTo(const Truth &truth)
{
    m_truth = truth;
}

std::vector<Life> Service::livesOf(const VaultArn &vault)
{
    expire();
    return m_truth.lives.value(vault.name());
}

std::optional<sandbox::Lock> Service::lockOf(const VaultArn &vault)
{
    expire();
    const auto lock = m_truth.store.lock(vault.name());
    return lock ? std::optional(*lock) : std::nullopt;
}

sandbox::HttpReply Service::stamped(sandbox::HttpReply reply)
{
    reply.headers.emplaceBack(
        "Date",
        QLocale::c().toString(now(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1());
    reply.headers.emplaceBack("x-amzn-RequestId", m_random.bytes(18).toBase64());
    return reply;
}

sandbox::HttpReply Service::carryOut(const sandbox::HttpRequest &request)
{
    expire();
    if (const auto verified = m_verifier->verify(request, {m_clock.utcNow(), now()}); !verified)
        return sandbox::errorReply(verified.error());
    const auto vault = vaultIn(request.path);
    const auto before = vault ? lockOf(arn(vault->toString())) : std::nullopt;
    const auto call = sandbox::callOf(request, m_truth.store.account());
    if (!call)
        return sandbox::errorReply(call.error());
    const sandbox::HttpReply reply =
        sandbox::perform(*call, request, {m_truth.store, now(), lockWindow, m_random, m_contents});
    if (!vault)
        return reply;
    remember(*vault, before);
    std::vector<Life> &lives = m_truth.lives[*vault];
    if (request.method == "DELETE" && reply.status == 204 && !lives.empty())
        lives.back().isAbortAnswered = true;
    return reply;
}

void Service::remember(const VaultName &vault, const std::optional<sandbox::Lock> &before)
{
    const auto after = m_truth.store.lock(vault);
    std::vector<Life> &lives = m_truth.lives[vault];
    if (!before && after)
        lives.push_back({after->policy, after->id});
    else if (before && !after)
        lives.back().isAborted = true;
    else if (before && after && after->isLocked)
        lives.back().isCompleted = true;
}

/// The same as the sandbox's own, and what ended by it is remembered.
void Service::expire()
{
    if (m_truth.time == now())
        return;
    m_truth.time = now();
    if (!m_truth.store.settle(m_truth.time))
        return;
    for (auto life = m_truth.lives.begin(); life != m_truth.lives.end(); ++life) {
        if (!life->empty() && !life->back().isAborted && !m_truth.store.lock(life.key()))
            life->back().isExpired = true;
    }
}

} // namespace vaultlock::tests
