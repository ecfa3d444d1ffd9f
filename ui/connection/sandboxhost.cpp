#include "ui/connection/sandboxhost.h"

#include "aws/credentials/staticcredentials.h"
#include "core/whendone.h"
#include "sandbox/sandboxthread.h"

#include <utility>

namespace vaultlock::ui {

namespace {

// Shares the sandbox's secret by copying it once into the credentials, which cleanse it.
std::shared_ptr<aws::CredentialsProvider> credentialsOf(const sandbox::Access &access)
{
    auto credentials = std::make_shared<aws::Credentials>();
    credentials->accessKeyId = access.accessKeyId;
    credentials->secretAccessKey = Secret(access.secretAccessKey->view());
    credentials->source = SandboxHost::tr("made by the sandbox");
    return std::make_shared<aws::StaticCredentialsProvider>(std::move(credentials));
}

} // namespace

SandboxHost::SandboxHost(QString stateFile, QObject *parent)
    : QObject(parent)
    , m_stateFile(std::move(stateFile))
{
}

SandboxHost::~SandboxHost() = default;

void SandboxHost::start()
{
    if (m_access) {
        emit started();
        return;
    }
    if (std::exchange(m_isStarting, true))
        return;
    sandbox::Options options;
    options.stateFile = m_stateFile;
    m_sandbox = std::make_unique<sandbox::SandboxThread>(options);
    whenDone(m_sandbox->start(), m_sandbox.get(), [this](const Result<sandbox::Access> &access) {
        m_isStarting = false;
        if (!access) {
            emit startFailed(access.error());
            return;
        }
        m_access = std::make_shared<sandbox::Access>(*access);
        m_clockOffset = access->clockOffset;
        emit started();
    });
}

Result<aws::ResolvedConnection> SandboxHost::connection() const
{
    const auto endpoint = aws::Endpoint::fromUrl(m_access->endpoint.toString());
    if (!endpoint)
        return failure(endpoint.error());
    aws::ResolvedConnection connection{*endpoint, m_access->region};
    connection.regionSource = tr("sandbox");
    connection.endpointSource = tr("sandbox");
    connection.credentialsSource = tr("made by the sandbox");
    connection.credentials = credentialsOf(*m_access);
    return connection;
}

QString SandboxHost::stateId() const
{
    return m_access->stateId;
}

void SandboxHost::advanceClock(std::chrono::seconds by)
{
    followClock(m_sandbox->advanceClock(by));
}

void SandboxHost::resetClock()
{
    followClock(m_sandbox->resetClock());
}

void SandboxHost::followClock(const QFuture<Result<std::chrono::seconds>> &moved)
{
    whenDone(moved, m_sandbox.get(), [this](const Result<std::chrono::seconds> &offset) {
        if (!offset) {
            emit clockFailed(offset.error());
            return;
        }
        m_clockOffset = *offset;
        emit clockMoved();
    });
}

} // namespace vaultlock::ui
