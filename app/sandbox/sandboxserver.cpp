// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxserver.h"

#include "aws/glacier/treehash.h"
#include "core/logging.h"
#include "core/utctime.h"
#include "sandbox/http/httplistener.h"
#include "sandbox/requesthandler.h"
#include "sandbox/seed/seed.h"
#include "sandbox/service/operations.h"
#include "sandbox/service/refusal.h"
#include "sandbox/state/contents.h"
#include "sandbox/state/keptstate.h"
#include "sandbox/token.h"
#include "sandbox/vaults/samplevaults.h"

#include <QDir>
#include <QFile>
#include <QThread>

#include <functional>
#include <utility>

namespace vaultlock::sandbox {

namespace {

constexpr int stateIdLength = 22;
constexpr int controlTokenLength = 43; // near 256 bits

IdentityAccess accessOf(const Caller &caller, const Credentials &credentials)
{
    return {caller.identity.name, QString::fromStdString(caller.arn),
            QString::fromLatin1(credentials.accessKeyId), credentials.secretAccessKey,
            credentials.sessionToken};
}

/// Beside the state file; none: in memory.
QString archivesFolder(const QString &stateFile)
{
    return stateFile.isEmpty() ? QString() : stateFile + QLatin1String(".archives");
}

} // namespace

class SandboxServer::Private
{
public:
    Private(Options options, const Clock &clock, Random &random)
        : m_options(std::move(options))
        , m_clock(clock)
        , m_random(random)
        , m_kept(m_options.stateFile)
        , m_contents(archivesFolder(m_options.stateFile))
        , m_log(m_options.logFile)
    {
    }

    Result<Access> start();
    Result<std::chrono::seconds> advanceClock(std::chrono::seconds by);
    Result<std::chrono::seconds> resetClock();

private:
    Result<std::chrono::seconds>
    setClock(const std::function<std::chrono::seconds(std::chrono::seconds)> &newOffset);
    Result<void> checkOptions() const;
    Result<QString> openState(const AccountId &account, const Region &region);
    State newState(const AccountId &account, const Region &region) const;
    Result<QStringList> openContents(const QString &setAside);
    Result<void> readSeed(const AccountId &account, const Region &region);
    Result<void> keepSeededBytes();
    Result<quint16> listen();
    QDateTime now() const;
    std::vector<IdentityAccess> admitCallers(quint16 port);
    ControlledClock controlledClock();

    Options m_options;
    const Clock &m_clock;
    Random &m_random;
    KeptState m_kept;
    Contents m_contents;
    CallLog m_log;
    Seed m_seed;
    std::shared_ptr<const Secret> m_controlToken;
    bool m_isStarted = false;
    std::unique_ptr<RequestHandler> m_handler;
    std::unique_ptr<HttpListener> m_listener; // last: it calls back into all of the above
};

SandboxServer::SandboxServer(Options options, const Clock &clock, Random &random, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options), clock, random))
{
}

SandboxServer::~SandboxServer() = default;

Result<Access> SandboxServer::start()
{
    Q_ASSERT(QThread::currentThread() == thread());
    return d->start();
}

Result<std::chrono::seconds> SandboxServer::advanceClock(std::chrono::seconds by)
{
    Q_ASSERT(QThread::currentThread() == thread());
    return d->advanceClock(by);
}

Result<std::chrono::seconds> SandboxServer::resetClock()
{
    Q_ASSERT(QThread::currentThread() == thread());
    return d->resetClock();
}

Result<void> SandboxServer::Private::checkOptions() const
{
    if (m_options.window < std::chrono::seconds(1))
        return failure(ErrorKind::InvalidInput, QStringLiteral("window"));
    if (m_options.vaults < 0 || m_options.vaults > mostVaults)
        return failure(ErrorKind::InvalidInput, QStringLiteral("vaults"));
    return {};
}

Result<Access> SandboxServer::Private::start()
{
    const auto region = Region::fromString(m_options.region);
    const auto account = AccountId::fromString(m_options.accountId);
    if (!region)
        return failure(region.error());
    if (!account)
        return failure(account.error());
    if (const auto options = checkOptions(); !options)
        return failure(options.error());
    // What may fail and leaves nothing behind comes first: the next start finds a place as before.
    if (const auto log = m_log.open(); !log)
        return failure(log.error());
    const auto port = listen();
    if (!port)
        return failure(port.error());
    if (const auto seed = readSeed(*account, *region); !seed)
        return failure(seed.error());
    const auto setAside = openState(*account, *region);
    if (!setAside)
        return failure(setAside.error());
    const auto damaged = openContents(*setAside);
    if (!damaged)
        return failure(damaged.error());

    std::vector<IdentityAccess> identities = admitCallers(*port);

    QUrl endpoint;
    endpoint.setScheme(QStringLiteral("http"));
    endpoint.setHost(QStringLiteral("127.0.0.1"));
    endpoint.setPort(*port);
    m_isStarted = true;
    qCDebug(logSandbox) << "listening on" << endpoint.toString();
    const IdentityAccess own = identities.front();
    identities.erase(identities.begin());
    return Access{endpoint,
                  *region,
                  *account,
                  own.accessKeyId,
                  own.secretAccessKey,
                  m_kept.state().id,
                  m_kept.state().clockOffset,
                  *setAside,
                  *damaged,
                  own.callerArn,
                  std::move(identities),
                  m_controlToken};
}

/// Requests wait until this thread is back in its event loop.
Result<quint16> SandboxServer::Private::listen()
{
    HttpBounds bounds;
    bounds.isLarge = carriesArchive;
    bounds.largeBodyBytes = static_cast<std::uint64_t>(largestUpload);
    m_listener = std::make_unique<HttpListener>(
        [this](const HttpRequest &request) {
            return m_handler ? m_handler->answer(request)
                             : errorReply(unavailable(QStringLiteral("It has not started.")));
        },
        bounds);
    return m_listener->listen(m_options.port);
}

/// Whose requests are answered from now on; the sandbox's own identity first.
std::vector<IdentityAccess> SandboxServer::Private::admitCallers(quint16 port)
{
    const State &state = m_kept.state();
    QList<Identity> identities{ownIdentity(state.store.account(), state.store.region())};
    identities += state.identities;
    std::vector<Caller> callers;
    std::vector<Credentials> credentials;
    std::vector<IdentityAccess> accesses;
    for (const Identity &identity : std::as_const(identities)) {
        callers.push_back(callerOf(identity, now()));
        credentials.push_back(freshCredentials(callers.back().isSession(), m_random));
        accesses.push_back(accessOf(callers.back(), credentials.back()));
    }
    m_controlToken =
        std::make_shared<const Secret>(Secret::consume(randomToken(m_random, controlTokenLength)));
    const QByteArray portText = QByteArray::number(port);
    m_handler = std::make_unique<RequestHandler>(
        HandlerContext{m_kept, m_contents, m_clock, m_random, m_options.window, m_log},
        RequestVerifier(std::move(credentials), state.store.region(),
                        {"127.0.0.1:" + portText, "localhost:" + portText}),
        std::move(callers), Control(controlledClock(), m_controlToken));
    return accesses;
}

ControlledClock SandboxServer::Private::controlledClock()
{
    return {[this] { return now(); }, [this] { return m_kept.state().clockOffset; },
            [this](std::chrono::seconds by) {
                return advanceClock(by);
            }};
}

/// Nothing that is there is written over.
Result<void> SandboxServer::Private::readSeed(const AccountId &account, const Region &region)
{
    if (m_options.seed.isEmpty())
        return {};
    if (!m_options.stateFile.isEmpty() && QFile::exists(m_options.stateFile))
        return failure(ErrorKind::InvalidInput,
                       m_options.stateFile +
                           QStringLiteral(": there already, and a seed is for a new one"));
    auto seed =
        seedIn(m_options.seed, {account, region, m_clock.utcNow(), m_options.window, m_random});
    if (!seed)
        return failure(seed.error());
    m_seed = *std::move(seed);
    return keepSeededBytes();
}

/// Before the state that names them.
Result<void> SandboxServer::Private::keepSeededBytes()
{
    for (Vault &vault : m_seed.vaults) {
        for (Archive &archive : vault.archives) {
            const QByteArray bytes = m_seed.bytes.take(archive.id);
            const auto content = m_contents.add(bytes);
            if (!content)
                return failure(content.error());
            archive.treeHash = aws::treeHashHex(bytes);
            archive.contents = {*content};
        }
    }
    return {};
}

/// The result is where a damaged file was set aside.
Result<QString> SandboxServer::Private::openState(const AccountId &account, const Region &region)
{
    auto setAside = m_kept.open([&] { return newState(account, region); });
    if (!setAside)
        return setAside;
    if (!setAside->isEmpty())
        qCWarning(logSandbox) << "damaged state set aside:" << *setAside;
    const VaultStore &store = m_kept.state().store;
    if (store.account() != account || store.region() != region)
        return failure(
            ErrorKind::InvalidInput,
            QStringLiteral("%1: account %2, Region %3")
                .arg(m_options.stateFile, store.account().toString(), store.region().toString()));
    return setAside;
}

/// The result is what read() would refuse. The bytes of a state that was set aside go with it.
Result<QStringList> SandboxServer::Private::openContents(const QString &setAside)
{
    const auto turn = m_kept.lock();
    if (!turn)
        return failure(turn.error());
    const QString folder = archivesFolder(m_options.stateFile);
    if (!setAside.isEmpty() && QDir(folder).exists() &&
        !QDir().rename(folder, archivesFolder(setAside)))
        return failure(ErrorKind::SandboxUnavailable, folder);
    const ContentSizes wanted = m_kept.state().store.contents();
    m_contents.retain(wanted);
    QStringList damaged = m_contents.damaged(wanted);
    for (const QString &name : damaged)
        qCWarning(logSandbox) << "bytes missing or changed:" << folder << name;
    return damaged;
}

State SandboxServer::Private::newState(const AccountId &account, const Region &region) const
{
    State state{QString::fromLatin1(randomToken(m_random, stateIdLength)),
                std::chrono::seconds(0),
                VaultStore(account, region),
                {}};
    addSampleVaults(state.store,
                    {m_options.vaults, m_options.window, randomToken(m_random, lockIdLength)},
                    m_clock.utcNow());
    for (const Vault &vault : m_seed.vaults)
        state.store.put(vault);
    state.identities = m_seed.identities;
    return state;
}

Result<std::chrono::seconds> SandboxServer::Private::advanceClock(std::chrono::seconds by)
{
    if (!m_isStarted)
        return failure(ErrorKind::SandboxUnavailable, QStringLiteral("not started"));
    // Four digits are what dates on the wire have, and in the state.
    const QDateTime last = utcTime({9000, 1, 1}, {0, 0});
    if (by < std::chrono::seconds(0) || by.count() > now().secsTo(last))
        return failure(ErrorKind::InvalidInput, QStringLiteral("clock"));
    return setClock([by](std::chrono::seconds offset) { return offset + by; });
}

Result<std::chrono::seconds> SandboxServer::Private::resetClock()
{
    return setClock([](std::chrono::seconds) { return std::chrono::seconds(0); });
}

Result<std::chrono::seconds> SandboxServer::Private::setClock(
    const std::function<std::chrono::seconds(std::chrono::seconds)> &newOffset)
{
    if (!m_isStarted)
        return failure(ErrorKind::SandboxUnavailable, QStringLiteral("not started"));
    const auto turn = m_kept.lock();
    if (!turn)
        return failure(turn.error());
    State next = m_kept.state();
    // What ended by the old clock has ended, whatever the new one says.
    next.store.settle(now());
    next.clockOffset = newOffset(next.clockOffset);
    if (const auto kept = m_kept.keep(std::move(next)); !kept)
        return failure(kept.error());
    return m_kept.state().clockOffset;
}

QDateTime SandboxServer::Private::now() const
{
    return m_clock.utcNow().addSecs(m_kept.state().clockOffset.count());
}

} // namespace vaultlock::sandbox
