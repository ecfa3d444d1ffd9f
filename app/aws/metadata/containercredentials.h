// SPDX-License-Identifier: GPL-3.0-or-later

// Credentials of a container.
// Source: AWS SDKs and Tools Reference Guide, "Container credential provider".
#pragma once

#include "aws/credentials/credentials.h"
#include "aws/transport/retriedrequest.h"

#include <QObject>
#include <QUrl>

class QProcessEnvironment;

namespace vaultlock::aws {

struct ContainerEndpoint
{
    QUrl url;
    QString tokenFile;                   ///< AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE; empty: none
    std::shared_ptr<const Secret> token; ///< AWS_CONTAINER_AUTHORIZATION_TOKEN; null: none

    /// AWS_CONTAINER_CREDENTIALS_RELATIVE_URI or …_FULL_URI is set, be it empty: botocore goes no
    /// further then (1.43, ContainerProvider).
    static bool isIn(const QProcessEnvironment &environment);
    /// AWS_CONTAINER_CREDENTIALS_RELATIVE_URI, else AWS_CONTAINER_CREDENTIALS_FULL_URI: https, or
    /// http to loopback and the addresses of ECS and EKS. NoCredentials where neither is set,
    /// InvalidEndpoint where it leads elsewhere, InvalidConfiguration where the one that counts is
    /// empty.
    static Result<ContainerEndpoint> fromEnvironment(const QProcessEnvironment &environment);
};

/// Asks each time. One thread.
class ContainerCredentials final : public CredentialsProvider
{
public:
    /// services and what it refers to outlive it.
    ContainerCredentials(ContainerEndpoint endpoint, const RequestServices &services);

    QFuture<Result<SharedCredentials>> credentials() override;

private:
    Result<HttpRequest> request() const;

    ContainerEndpoint m_endpoint;
    RequestServices m_services;
    QObject m_requests;
};

} // namespace vaultlock::aws
