// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/login/logincredentials.h"

#include "core/whendone.h"

#include <memory>
#include <utility>

namespace vaultlock::aws {

LoginCredentials::LoginCredentials(LoginSession source, const QString &cacheFolder,
                                   LoginTokenService::Place place, const RequestServices &services)
    : m_source(std::move(source))
    , m_session(loginTokenFile(cacheFolder, m_source),
                std::make_unique<LoginTokenService>(m_source, std::move(place), services.random),
                services)
{
}

QFuture<Result<SharedCredentials>> LoginCredentials::credentials()
{
    auto promise = std::make_shared<KeptPromise<SharedCredentials>>();
    whenDone(m_session.token(), &m_guard,
             [promise, source = m_source](const Result<QJsonObject> &token) {
                 promise->keep(token ? loginKeys(*token, source)
                                     : Result<SharedCredentials>(failure(token.error())));
             });
    return promise->future();
}

} // namespace vaultlock::aws
