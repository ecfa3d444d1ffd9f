// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/login/dpopkey.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <array>
#include <string_view>
#include <utility>

namespace vaultlock::aws {

namespace {

constexpr int coordinateSize = 32; // RFC 7518 section 6.2.1.2, for P-256

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Padded at the left to 32 bytes; empty for null or what is longer.
QByteArray coordinate(const BIGNUM *number)
{
    QByteArray bytes(coordinateSize, '\0');
    auto *data = reinterpret_cast<unsigned char *>(bytes.data());
    const bool isWritten = number && BN_bn2binpad(number, data, coordinateSize) == coordinateSize;
    return isWritten ? bytes : QByteArray();
}

QByteArray pointPart(const EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    QByteArray part = coordinate(number);
    BN_free(number);
    return part;
}

bool isOnP256(const EVP_PKEY *key)
{
    std::array<char, 64> name{};
    std::size_t size = 0;
    return EVP_PKEY_is_a(key, "EC") == 1 &&
           EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, name.data(), name.size(),
                                          &size) == 1 &&
           std::string_view(name.data(), size) == "prime256v1";
}

bool belongsTogether(EVP_PKEY *key)
{
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr);
    const bool isPair = context && EVP_PKEY_pairwise_check(context) == 1;
    EVP_PKEY_CTX_free(context);
    return isPair;
}

/// Asks nobody: by itself OpenSSL would ask at the terminal.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

/// RFC 7518 section 3.4: R and S, not the sequence that OpenSSL makes.
QByteArray rawSignature(const QByteArray &der)
{
    const auto *data = reinterpret_cast<const unsigned char *>(der.constData());
    ECDSA_SIG *pair = d2i_ECDSA_SIG(nullptr, &data, static_cast<long>(der.size()));
    if (!pair)
        return {};
    const QByteArray r = coordinate(ECDSA_SIG_get0_r(pair));
    const QByteArray s = coordinate(ECDSA_SIG_get0_s(pair));
    ECDSA_SIG_free(pair);
    return r.isEmpty() || s.isEmpty() ? QByteArray() : r + s;
}

} // namespace

DpopKey::DpopKey(Key key)
    : m_key(std::move(key))
    , m_x(pointPart(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_X))
    , m_y(pointPart(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_Y))
{
}

Result<DpopKey> DpopKey::fromPem(const Secret &pem)
{
    const std::string_view text = pem.view();
    BIO *source = BIO_new_mem_buf(text.data(), static_cast<int>(text.size()));
    Key key(source ? PEM_read_bio_PrivateKey(source, nullptr, noPassphrase, nullptr) : nullptr,
            &EVP_PKEY_free);
    BIO_free(source);
    if (!key || !isOnP256(key.get()) || !belongsTogether(key.get()))
        return failure(ErrorKind::InvalidInput, QStringLiteral("no private key on P-256"));
    return DpopKey(std::move(key));
}

Result<QByteArray> DpopKey::proof(const Claims &claims) const
{
    const QJsonObject jwk{{QStringLiteral("kty"), QStringLiteral("EC")},
                          {QStringLiteral("crv"), QStringLiteral("P-256")},
                          {QStringLiteral("x"), QString::fromLatin1(base64Url(m_x))},
                          {QStringLiteral("y"), QString::fromLatin1(base64Url(m_y))}};
    const QJsonObject header{{QStringLiteral("typ"), QStringLiteral("dpop+jwt")},
                             {QStringLiteral("alg"), QStringLiteral("ES256")},
                             {QStringLiteral("jwk"), jwk}};
    const QByteArray url =
        claims.url.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    const QJsonObject payload{{QStringLiteral("jti"), QString::fromLatin1(claims.uniqueId)},
                              {QStringLiteral("htm"), QString::fromLatin1(claims.method)},
                              {QStringLiteral("htu"), QString::fromLatin1(url)},
                              {QStringLiteral("iat"), claims.utc.toSecsSinceEpoch()}};
    const QByteArray message =
        base64Url(compactJson(header)) + '.' + base64Url(compactJson(payload));
    const QByteArray signed256 = signature(message);
    if (m_x.isEmpty() || m_y.isEmpty() || signed256.isEmpty())
        return failure(ErrorKind::SelfTestFailed, QStringLiteral("ES256"));
    return message + '.' + base64Url(signed256);
}

QByteArray DpopKey::signature(const QByteArray &message) const
{
    const auto *data = reinterpret_cast<const unsigned char *>(message.constData());
    const auto size = static_cast<std::size_t>(message.size());
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    QByteArray der;
    std::size_t length = 0;
    const bool isReady = context &&
                         EVP_DigestSignInit_ex(context, nullptr, "SHA256", nullptr, nullptr,
                                               m_key.get(), nullptr) == 1 &&
                         EVP_DigestSign(context, nullptr, &length, data, size) == 1;
    if (isReady) {
        der.resize(static_cast<qsizetype>(length));
        const bool isSigned = EVP_DigestSign(context, reinterpret_cast<unsigned char *>(der.data()),
                                             &length, data, size) == 1;
        der.resize(isSigned ? static_cast<qsizetype>(length) : 0);
    }
    EVP_MD_CTX_free(context);
    return rawSignature(der);
}

} // namespace vaultlock::aws
