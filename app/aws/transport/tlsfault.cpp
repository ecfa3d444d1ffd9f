// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/tlsfault.h"

#include "core/secondstext.h"

#include <QSslCertificate>
#include <QStringList>

#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/x509.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>

namespace vaultlock::aws {

namespace {

/// Of security level 2, which Debian's OpenSSL asks for (SSL_CTX_set_security_level(3)): RSA of
/// 2048 bits, signatures better than SHA-1.
constexpr int leastSecurityBits = 112;

struct FreeX509
{
    void operator()(X509 *certificate) const { X509_free(certificate); }
};
using ParsedCertificate = std::unique_ptr<X509, FreeX509>;

ParsedCertificate x509Of(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    // As OpenSSL takes bytes.
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return ParsedCertificate(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())));
}

bool isSelfIssued(const X509 *certificate)
{
    return X509_NAME_cmp(X509_get_subject_name(certificate), X509_get_issuer_name(certificate)) ==
           0;
}

QStringList weaknessesOf(X509 *certificate)
{
    QStringList result;
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (key && EVP_PKEY_get_security_bits(key) < leastSecurityBits)
        result.append(QStringLiteral("its %1 key has %2 bits")
                          .arg(QString::fromLatin1(EVP_PKEY_get0_type_name(key)))
                          .arg(EVP_PKEY_get_bits(key)));
    int digest = NID_undef;
    int securityBits = leastSecurityBits;
    const bool isKnown =
        X509_get_signature_info(certificate, &digest, nullptr, &securityBits, nullptr) == 1;
    // Nobody goes by what an authority says of itself.
    if (isKnown && securityBits < leastSecurityBits && !isSelfIssued(certificate))
        result.append(
            QStringLiteral("it is signed with %1").arg(QString::fromLatin1(OBJ_nid2sn(digest))));
    return result;
}

QString holderOf(const QSslCertificate &certificate)
{
    const QString name = certificate.subjectDisplayName();
    return name.isEmpty() ? QStringLiteral("an unnamed holder") : name;
}

std::optional<QString> weaknessSentence(const QSslCertificate &certificate)
{
    const ParsedCertificate x509 = x509Of(certificate);
    const QStringList weaknesses = x509 ? weaknessesOf(x509.get()) : QStringList();
    if (weaknesses.isEmpty())
        return std::nullopt;
    return QStringLiteral("the certificate of %1 is too weak: %2; the server, or a proxy that "
                          "inspects, needs a new one")
        .arg(holderOf(certificate), weaknesses.join(QLatin1String(" and ")));
}

bool hasIssued(const QSslCertificate &authority, const QList<QSslCertificate> &chain)
{
    const ParsedCertificate issuer = x509Of(authority);
    return issuer && std::any_of(chain.begin(), chain.end(), [&](const QSslCertificate &each) {
               const ParsedCertificate certificate = x509Of(each);
               return certificate && X509_NAME_cmp(X509_get_subject_name(issuer.get()),
                                                   X509_get_issuer_name(certificate.get())) == 0;
           });
}

/// What the server sent, and the authorities behind it.
QList<QSslCertificate> certificatesBehind(const QSslConfiguration &configuration)
{
    const QList<QSslCertificate> chain = configuration.peerCertificateChain();
    // Where Qt loads the system's one by one, it lists none.
    const QList<QSslCertificate> trusted = configuration.caCertificates().isEmpty()
                                               ? QSslConfiguration::systemCaCertificates()
                                               : configuration.caCertificates();
    QList<QSslCertificate> result = chain;
    std::copy_if(trusted.begin(), trusted.end(), std::back_inserter(result),
                 [&](const QSslCertificate &authority) { return hasIssued(authority, chain); });
    return result;
}

QString tlsErrorText(const QSslError &error, const QSslConfiguration &configuration)
{
    if (error.error() != QSslError::UnspecifiedError)
        return error.errorString();
    // Of an authority that the server did not send Qt gives no certificate.
    const QList<QSslCertificate> suspects = error.certificate().isNull()
                                                ? certificatesBehind(configuration)
                                                : QList<QSslCertificate>{error.certificate()};
    for (const QSslCertificate &suspect : suspects) {
        if (const auto sentence = weaknessSentence(suspect))
            return *sentence;
    }
    return error.errorString();
}

/// Qt's texts begin like sentences, and stand behind a colon.
QString asClause(const QString &text)
{
    const bool isWord = text.size() > 1 && text[0].isUpper() && text[1].isLower();
    return isWord ? text[0].toLower() + text.mid(1) : text;
}

struct HandshakeReason
{
    const char *said; ///< by OpenSSL 3
    const char *meant;
};

constexpr char strangeKey[] = "the server's key is of a kind that is too weak or not known here";

// The reasons of OpenSSL's ssl and X.509 libraries, by their texts (sslerr.h, x509err.h); alerts
// are the server's word.
constexpr HandshakeReason handshakeReasons[] = {
    {"ee key too small", "a certificate is too weak"},
    {"ca key too small", "a certificate is too weak"},
    {"ca md too weak", "a certificate is too weak"},
    {"dh key too small", "the server's key exchange is too weak"},
    {"unsupported protocol", "the server speaks only TLS older than 1.2"},
    {"version too low", "the server speaks only TLS older than 1.2"},
    {"alert protocol version", "the server does not speak TLS 1.2 or newer"},
    {"wrong version number", "what answers there does not speak TLS"},
    {"packet length too long", "what answers there does not speak TLS"},
    {"bad ecpoint", strangeKey},
    {"wrong curve", strangeKey},
    {"wrong signature type", strangeKey},
    {"no suitable signature algorithm", strangeKey},
    {"unsupported elliptic curve", strangeKey},
    {"unable to find ecdh parameters", strangeKey},
    // What a server says whose key for ECDSA has less than 224 bits, too (measured).
    {"handshake failure",
     "the server and this computer have no encryption in common; its key may be too weak"},
    {"certificate required", "the server wants a certificate of this computer"},
    {"unexpected eof", "the server ended the connection in the middle"},
};

} // namespace

QString tlsFault(const QList<QSslError> &errors, const QSslConfiguration &configuration)
{
    QStringList clauses;
    for (const QSslError &error : errors)
        clauses.append(asClause(tlsErrorText(error, configuration)));
    clauses.removeDuplicates();
    return clauses.join(QLatin1String("; "));
}

QString closedUnsecured(const QString &service, bool isByProxy)
{
    return isByProxy ? QStringLiteral(
                           "the proxy made the way to %1, and the connection was closed before "
                           "it was secured")
                           .arg(service)
                     : QStringLiteral("%1 took the connection and closed it before it was secured")
                           .arg(service);
}

QString silentUnsecured(const QString &service, bool isByProxy, std::chrono::milliseconds within)
{
    return (isByProxy ? QStringLiteral("the proxy made the way to %1, and the connection was not "
                                       "secured within %2")
                      : QStringLiteral("%1 took the connection, and it was not secured within %2"))
        .arg(service, secondsText(within));
}

QString handshakeFault(const QString &said)
{
    for (const HandshakeReason &reason : handshakeReasons) {
        if (said.contains(QLatin1String(reason.said)))
            return QString::fromLatin1(reason.meant) + QStringLiteral("\nOpenSSL says: ") + said;
    }
    return said;
}

} // namespace vaultlock::aws
