// SPDX-License-Identifier: GPL-3.0-or-later

// A role that other credentials assume.
#pragma once

#include "aws/credentials/credentials.h"
#include "aws/credentials/mfaprompt.h"
#include "aws/profiles/credentialchain.h"
#include "aws/sts/stsclient.h"

#include <QObject>

namespace vaultlock::aws {

/// The role session's name, as CloudTrail shows it: the configured one, else one of ours.
QString sessionNameOr(const QString &configured, const Clock &clock);

/// Asks STS each time. With mfa_serial the prompt is asked first. One thread.
class AssumedRole final : public CredentialsProvider
{
public:
    /// prompt: null where nobody can be asked; else it outlives the provider. clock, too.
    AssumedRole(RoleStep role, std::shared_ptr<CredentialsProvider> source,
                std::shared_ptr<StsClient> sts, MfaPrompt *prompt, const Clock &clock);

    QFuture<Result<SharedCredentials>> credentials() override;
    bool isWaitingForOthers() const override
    {
        return m_isAskingForCode || m_source->isWaitingForOthers();
    }

private:
    using Promise = std::shared_ptr<KeptPromise<SharedCredentials>>;
    void askForCode(const SharedCredentials &source, const Promise &promise);
    void assume(const SharedCredentials &source, const QString &code, const Promise &promise);

    RoleStep m_role;
    std::shared_ptr<CredentialsProvider> m_source;
    std::shared_ptr<StsClient> m_sts;
    MfaPrompt *m_prompt;
    bool m_isAskingForCode = false;
    const Clock &m_clock;
    QObject m_guard;
};

} // namespace vaultlock::aws
