// SPDX-License-Identifier: GPL-3.0-or-later

// AWS Security Token Service: who we are, and roles to assume.
// Source: AWS STS API reference, version 2011-06-15 (the query protocol: a form, answered in XML).
#pragma once

#include "aws/credentials/credentials.h"
#include "aws/endpoint/endpoint.h"
#include "aws/signing/sigv4.h"
#include "aws/transport/httpaccess.h"
#include "aws/transport/retriedrequest.h"

#include <QObject>

namespace vaultlock::aws {

struct CallerIdentity
{
    QString account;
    QString arn;
};

struct AssumeRoleRequest
{
    QString roleArn;
    QString sessionName;
    QString externalId;          ///< empty: none
    std::optional<int> duration; ///< seconds
    QString mfaSerial;           ///< empty: none
    QString mfaCode;
};

/// Retries as RetriedRequest does. Lives in one thread; every future ends with a result, also when
/// the client is destroyed.
class StsClient : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        Endpoint endpoint;
        Region region; ///< that the signature names
    };

    /// services and what it refers to outlive the client.
    StsClient(Settings settings, const RequestServices &services, QObject *parent = nullptr);

    QFuture<Result<CallerIdentity>> callerIdentity(const SharedCredentials &credentials);
    /// source: what the new credentials say of where they came from.
    QFuture<Result<SharedCredentials>> assumeRole(const AssumeRoleRequest &request,
                                                  const SharedCredentials &credentials,
                                                  const QString &source);
    /// Not signed: the token says who asks.
    QFuture<Result<SharedCredentials>> assumeRoleWithWebIdentity(const AssumeRoleRequest &request,
                                                                 const Secret &token,
                                                                 const QString &source);

private:
    QFuture<Result<HttpReply>> send(QByteArray form, SharedCredentials credentials);

    Settings m_settings;
    RequestServices m_services;
    Signer m_signer;
};

} // namespace vaultlock::aws
