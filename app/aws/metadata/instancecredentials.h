// SPDX-License-Identifier: GPL-3.0-or-later

// Credentials of an EC2 instance, by its metadata service, version 2.
// Source: Amazon EC2 User Guide, "Use the Instance Metadata Service".
#pragma once

#include "aws/credentials/credentials.h"
#include "aws/transport/retriedrequest.h"

#include <QObject>
#include <QUrl>

class QProcessEnvironment;

namespace vaultlock::aws {

/// http://169.254.169.254, or AWS_EC2_METADATA_SERVICE_ENDPOINT if it leads to that address, to
/// fd00:ec2::254 or to loopback; InvalidEndpoint, else. InvalidConfiguration where
/// AWS_EC2_METADATA_DISABLED is `true`: AWS's tools ask nobody then.
Result<QUrl> instanceMetadataUrl(const QProcessEnvironment &environment);

/// Asks each time: a session token, the role's name, its credentials. Never version 1. One thread.
class InstanceCredentials final : public CredentialsProvider
{
public:
    /// services and what it refers to outlive it.
    InstanceCredentials(QUrl service, const RequestServices &services);

    QFuture<Result<SharedCredentials>> credentials() override;

private:
    using Promise = std::shared_ptr<KeptPromise<SharedCredentials>>;
    using Next = std::function<void(const QByteArray &body)>;
    void ask(const HttpRequest &request, const Promise &promise, Next next);
    HttpRequest read(const QByteArray &path, const QByteArray &token) const;

    QUrl m_service;
    RequestServices m_services;
    QObject m_requests;
};

} // namespace vaultlock::aws
