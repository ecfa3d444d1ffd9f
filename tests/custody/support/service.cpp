// SPDX-License-Identifier: GPL-3.0-or-later

#include "custody/support/service.h"

#include "sandbox/service/operations.h"
#include "support/script.h"

#include <QLocale>
#include <QTcpSocket>

#include <algorithm>

namespace vaultlock::tests {

namespace {

constexpr std::chrono::hours lockWindow{24};

sandbox::VaultStore emptyStore()
{
    return {*AccountId::fromString(QStringLiteral("999999999999")),
            *Region::fromString(custodyRegion)};
}

/// The first whole request in the buffer, which is taken out of it.
std::optional<sandbox::HttpRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    const QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> start = lines.front().trimmed().split(' ');
    const QByteArray target = start.value(1);
    sandbox::HttpRequest request;
    request.method = start.value(0);
    request.path = target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
    request.query = target.mid(request.path.size() + 1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype size = request.header("content-length").toLongLong();
    if (buffer.size() < headEnd + 4 + size)
        return {};
    request.body = buffer.mid(headEnd + 4, size);
    buffer.remove(0, headEnd + 4 + size);
    return request;
}

sandbox::HttpReply refusal(int status, const char *code)
{
    return sandbox::errorReply(
        Error{ErrorKind::OtherServiceError, QString::fromLatin1(code), status, {}, {}});
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
{
    listen(QHostAddress::LocalHost);
    const QByteArray port = QByteArray::number(serverPort());
    std::vector<sandbox::Credentials> keys{
        {custodyKeyId.toLatin1(), std::make_shared<const Secret>(custodySecret), nullptr}};
    m_verifier = std::make_unique<sandbox::RequestVerifier>(
        std::move(keys), *Region::fromString(custodyRegion),
        std::vector<QByteArray>{"127.0.0.1:" + port});
}

QUrl Service::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
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

void Service::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    const auto buffer = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] {
        *buffer += socket->readAll();
        while (const auto request = takeRequest(*buffer))
            answer(*socket, *request);
    });
}

void Service::answer(QTcpSocket &socket, const sandbox::HttpRequest &request)
{
    const LineFault fault = m_plan ? m_plan(request) : LineFault::None;
    if (fault == LineFault::CutBefore)
        return socket.abort();
    sandbox::HttpReply reply = fault == LineFault::Broken ? refusal(500, "InternalServerError")
                               : fault == LineFault::Busy
                                   ? refusal(503, "ServiceUnavailableException")
                               : fault == LineFault::Throttled ? refusal(400, "ThrottlingException")
                                                               : carryOut(request);
    if (fault == LineFault::CutAfter)
        return socket.abort();
    if (fault == LineFault::Silence)
        return;
    if (fault == LineFault::Busy)
        reply.headers.emplaceBack("Retry-After", "1");
    reply.headers.emplaceBack(
        "Date",
        QLocale::c().toString(now(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1());
    reply.headers.emplaceBack("x-amzn-RequestId", m_random.bytes(18).toBase64());
    const QByteArray bytes = httpReply(reply.status, reply.headers, reply.body);
    if (fault == LineFault::HalfReply) {
        socket.write(bytes.left(bytes.size() / 2));
        return socket.disconnectFromHost();
    }
    socket.write(bytes);
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
