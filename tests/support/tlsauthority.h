// SPDX-License-Identifier: GPL-3.0-or-later

// Certificates made for a test: a private authority and what it issues.
#pragma once

#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

#include <memory>

namespace vaultlock::tests {

struct TlsIdentity
{
    QSslCertificate certificate;
    QSslKey key;
};

/// ECDSA P-256 unless told otherwise. Its own certificate is the one to trust.
class TlsAuthority
{
public:
    struct Request
    {
        QString host = QStringLiteral("localhost"); ///< a DNS name
        QDateTime notBefore = QDateTime::currentDateTimeUtc().addDays(-1);
        QDateTime notAfter = QDateTime::currentDateTimeUtc().addDays(1);
        int rsaBits = 0; ///< 0: a key for ECDSA
        const char *curve = "P-256";
        bool isSignedWithSha1 = false;
    };

    explicit TlsAuthority(int rsaBits = 0);
    ~TlsAuthority();
    TlsAuthority(const TlsAuthority &) = delete;
    TlsAuthority &operator=(const TlsAuthority &) = delete;

    QSslCertificate certificate() const;
    TlsIdentity issue(const Request &request) const;
    /// Trusted by nobody.
    static TlsIdentity selfSigned(const Request &request);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vaultlock::tests
