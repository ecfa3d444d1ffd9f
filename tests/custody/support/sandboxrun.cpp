// SPDX-License-Identifier: GPL-3.0-or-later

#include "custody/support/sandboxrun.h"

#include "custody/support/service.h"
#include "sandbox/state/statefile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>

namespace vaultlock::tests {

namespace {

constexpr std::chrono::hours window{24};

AccountId account()
{
    return *AccountId::fromString(QStringLiteral("999999999999"));
}

Region region()
{
    return *Region::fromString(custodyRegion);
}

std::vector<sandbox::Credentials> ownCredentials()
{
    return {{custodyKeyId.toLatin1(), std::make_shared<const Secret>(custodySecret), nullptr}};
}

std::vector<sandbox::Caller> ownCaller(const QDateTime &now)
{
    return {sandbox::callerOf(sandbox::ownIdentity(account(), region()), now)};
}

} // namespace

struct SandboxRun::Parts
{
    Parts(const QString &statePath, const QString &logPath, ManualClock &clock, Random &random,
          const QByteArray &host)
        : kept(statePath)
        , contents(statePath + QStringLiteral(".archives"))
        , log(logPath)
        , handler({kept, contents, clock, random, window, log},
                  sandbox::RequestVerifier(ownCredentials(), region(), {host}),
                  ownCaller(clock.utcNow()), sandbox::Control({}, std::make_shared<const Secret>()))
    {
        (void)log.open();
        (void)kept.open([] {
            return sandbox::State{custodyStateId, {}, sandbox::VaultStore(account(), region()), {}};
        });
        contents.retain(kept.state().store.contents());
    }

    sandbox::KeptState kept;
    sandbox::Contents contents;
    sandbox::CallLog log;
    sandbox::RequestHandler handler;
};

SandboxRun::SandboxRun(QString folder, ManualClock &clock)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_line({[this](const sandbox::HttpRequest &request) { return answer(request); },
              [this](sandbox::HttpReply reply) {
                  return stamped(std::move(reply));
              }})
{
    restart();
}

SandboxRun::~SandboxRun() = default;

QString SandboxRun::path(const char *name) const
{
    return m_folder + u'/' + QLatin1String(name);
}

VaultArn SandboxRun::arn(const QString &vault) const
{
    return {region().partition(), region(), account(), *VaultName::fromString(vault)};
}

void SandboxRun::restart()
{
    m_parts.reset();
    m_parts = std::make_unique<Parts>(path("state.json"), path("log.jsonl"), m_clock, m_random,
                                      "127.0.0.1:" + QByteArray::number(m_line.serverPort()));
}

void SandboxRun::startAnew()
{
    m_parts.reset();
    QFile::remove(path("state.json"));
    QFile::remove(path("log.jsonl"));
    QDir(path("state.json.archives")).removeRecursively();
    restart();
}

sandbox::State SandboxRun::stateOnDisk() const
{
    const auto loaded = sandbox::StateFile(path("state.json")).load();
    return loaded && loaded->state
               ? *loaded->state
               : sandbox::State{{}, {}, sandbox::VaultStore(account(), region()), {}};
}

std::vector<QJsonObject> SandboxRun::logged() const
{
    std::vector<QJsonObject> lines;
    QFile file(path("log.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    while (!file.atEnd())
        lines.push_back(QJsonDocument::fromJson(file.readLine()).object());
    return lines;
}

QStringList SandboxRun::damagedArchives() const
{
    return m_parts->contents.damaged(m_parts->kept.state().store.contents());
}

sandbox::HttpReply SandboxRun::answer(const sandbox::HttpRequest &request)
{
    return m_parts->handler.answer(request);
}

sandbox::HttpReply SandboxRun::stamped(sandbox::HttpReply reply)
{
    reply.headers.emplaceBack(
        "Date", QLocale::c()
                    .toString(m_clock.utcNow(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
                    .toLatin1());
    reply.headers.emplaceBack("x-amzn-RequestId", m_random.bytes(18).toBase64());
    return reply;
}

} // namespace vaultlock::tests
