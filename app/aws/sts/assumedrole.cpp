// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/sts/assumedrole.h"

#include "core/whendone.h"

#include <utility>

namespace vaultlock::aws {

AssumedRole::AssumedRole(RoleStep role, std::shared_ptr<CredentialsProvider> source,
                         std::shared_ptr<StsClient> sts, MfaPrompt *prompt, const Clock &clock)
    : m_role(std::move(role))
    , m_source(std::move(source))
    , m_sts(std::move(sts))
    , m_prompt(prompt)
    , m_clock(clock)
{
}

QFuture<Result<SharedCredentials>> AssumedRole::credentials()
{
    auto promise = std::make_shared<KeptPromise<SharedCredentials>>();
    whenDone(m_source->credentials(), &m_guard,
             [this, promise](const Result<SharedCredentials> &source) {
                 if (!source)
                     promise->keep(source);
                 else if (m_role.mfaSerial.isEmpty())
                     assume(*source, {}, promise);
                 else
                     askForCode(*source, promise);
             });
    return promise->future();
}

void AssumedRole::askForCode(const SharedCredentials &source, const Promise &promise)
{
    if (!m_prompt)
        return promise->keep(failure(ErrorKind::MfaNeeded, m_role.mfaSerial));
    m_isAskingForCode = true;
    whenDone(m_prompt->code(m_role.mfaSerial, m_role.roleArn), &m_guard,
             [this, source, promise](const Result<QString> &code) {
                 m_isAskingForCode = false;
                 if (code)
                     assume(source, *code, promise);
                 else
                     promise->keep(failure(code.error()));
             });
}

void AssumedRole::assume(const SharedCredentials &source, const QString &code,
                         const Promise &promise)
{
    AssumeRoleRequest request;
    request.roleArn = m_role.roleArn;
    request.sessionName = sessionNameOr(m_role.sessionName, m_clock);
    request.externalId = m_role.externalId;
    request.duration = m_role.durationSeconds;
    request.mfaSerial = m_role.mfaSerial;
    request.mfaCode = code;
    const QString described = QStringLiteral("role %1, assumed by %2")
                                  .arg(m_role.roleArn.section(u'/', 1), source->source);
    whenDone(m_sts->assumeRole(request, source, described), &m_guard,
             [promise](const Result<SharedCredentials> &assumed) { promise->keep(assumed); });
}

QString sessionNameOr(const QString &configured, const Clock &clock)
{
    if (!configured.isEmpty())
        return configured;
    return QStringLiteral("vaultlock-%1").arg(clock.utcNow().toSecsSinceEpoch());
}

} // namespace vaultlock::aws
