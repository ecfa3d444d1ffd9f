// SPDX-License-Identifier: GPL-3.0-or-later

// Who the service takes us for.
#pragma once

#include "aws/credentials/credentials.h"
#include "core/error.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <optional>

namespace vaultlock::workspace {

class ServiceAccess;

/// What is not known yet, or cannot be asked, is empty.
struct ConnectionIdentity
{
    QString account;
    QString arn;
    QString credentialsSource;
    std::optional<QDateTime> expiry; ///< of temporary credentials, UTC
    std::optional<Error> whyUnknown; ///< what came of STS instead of an identity
};

/// Looks at the credentials, then asks GetCallerIdentity, where STS may be asked.
class Identification : public QObject
{
    Q_OBJECT

public:
    /// access: not owned, outlives it.
    explicit Identification(ServiceAccess &access, QObject *parent = nullptr);

    /// Nothing while it is under way.
    void start();
    /// As far as it is known; credentials that were renewed since count. Another key may be
    /// somebody else's: then nobody is known before STS was asked again.
    ConnectionIdentity identity() const;
    bool isUnderWay() const { return m_isUnderWay; }

signals:
    /// Something more is known.
    void changed();
    /// STS has answered, or has not, or cannot be asked: what is empty now stays so.
    void finished();
    /// There are no credentials.
    void failed(const vaultlock::Error &error);

private:
    void askSts(const aws::SharedCredentials &credentials);

    ServiceAccess &m_access;
    ConnectionIdentity m_identity;
    aws::SharedCredentials m_asked; ///< whom STS has named, by which key
    bool m_isUnderWay = false;
};

} // namespace vaultlock::workspace
