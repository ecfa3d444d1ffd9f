// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/signinservice.h"

#include "support/script.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/pem.h>

#include <memory>

namespace vaultlock::tests {

namespace {

using SessionKey = std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)>;

constexpr qsizetype coordinateSize = 32;
constexpr qsizetype signatureSize = 64;
constexpr qint64 toleratedSeconds = 60;

QByteArray fromBase64Url(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded && !text.contains('=') ? *decoded : QByteArray();
}

QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString textIn(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

/// RFC 7638: the members that are needed, in their order, without a space.
QString thumbprintOfPoint(const QByteArray &x, const QByteArray &y)
{
    const QByteArray members = R"({"crv":"P-256","kty":"EC","x":")" + toBase64Url(x) +
                               R"(","y":")" + toBase64Url(y) + R"("})";
    return QString::fromLatin1(
        toBase64Url(QCryptographicHash::hash(members, QCryptographicHash::Sha256)));
}

SessionKey publicKey(const QByteArray &x, const QByteArray &y)
{
    QByteArray point = '\x04' + x + y;
    char curve[] = "prime256v1";
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, curve, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(),
                                          static_cast<std::size_t>(point.size())),
        OSSL_PARAM_construct_end()};
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr);
    EVP_PKEY *key = nullptr;
    if (EVP_PKEY_fromdata_init(context) == 1)
        EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, parameters);
    EVP_PKEY_CTX_free(context);
    return {key, &EVP_PKEY_free};
}

/// The form that OpenSSL verifies.
QByteArray derSignature(const QByteArray &raw)
{
    const auto *data = reinterpret_cast<const unsigned char *>(raw.constData());
    ECDSA_SIG *pair = ECDSA_SIG_new();
    ECDSA_SIG_set0(pair, BN_bin2bn(data, coordinateSize, nullptr),
                   BN_bin2bn(data + coordinateSize, coordinateSize, nullptr));
    unsigned char *der = nullptr;
    const int size = i2d_ECDSA_SIG(pair, &der);
    const QByteArray result(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    ECDSA_SIG_free(pair);
    return result;
}

bool isSignedBy(const SessionKey &key, const QByteArray &message, const QByteArray &raw)
{
    const QByteArray der = derSignature(raw);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    const bool isSigned =
        key && EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, key.get()) == 1 &&
        EVP_DigestVerify(context, reinterpret_cast<const unsigned char *>(der.constData()),
                         static_cast<std::size_t>(der.size()),
                         reinterpret_cast<const unsigned char *>(message.constData()),
                         static_cast<std::size_t>(message.size())) == 1;
    EVP_MD_CTX_free(context);
    return isSigned;
}

QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    QByteArray found;
    const QByteArray head = request.left(request.indexOf("\r\n\r\n"));
    for (const QByteArray &line : head.split('\n')) {
        if (line.left(line.indexOf(':')).toLower() == name)
            found = line.mid(line.indexOf(':') + 1).trimmed();
    }
    return found;
}

QByteArray jsonReply(int status, const QJsonObject &body)
{
    return httpReply(status, {{"Content-Type", "application/json"}},
                     QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QByteArray refused(SignInService &service, const QString &why)
{
    service.complaints.append(why);
    return httpReply(
        400, {{"x-amzn-ErrorType", "AccessDeniedException"}},
        QJsonDocument(QJsonObject{{QStringLiteral("error"), QStringLiteral("TOKEN_EXPIRED")},
                                  {QStringLiteral("message"), why}})
            .toJson());
}

QByteArray granted(SignInService &service)
{
    const QString number = QString::number(++service.granted);
    service.refreshToken = QStringLiteral("refresh-canary-") + number;
    QJsonObject body{
        {QStringLiteral("accessToken"),
         QJsonObject{{QStringLiteral("accessKeyId"), QStringLiteral("ASIARENEWED") + number},
                     {QStringLiteral("secretAccessKey"), QStringLiteral("login-secret-") + number},
                     {QStringLiteral("sessionToken"), QStringLiteral("login-session-") + number}}},
        {QStringLiteral("tokenType"), QStringLiteral("aws_sigv4")},
        {QStringLiteral("expiresIn"), 900},
        {QStringLiteral("refreshToken"), service.refreshToken}};
    for (auto change = service.changes.begin(); change != service.changes.end(); ++change) {
        if (change.value().isNull())
            body.remove(change.key());
        else
            body.insert(change.key(), change.value());
    }
    return jsonReply(200, body);
}

/// Exactly the members that the AWS CLI sends.
QString faultOfBody(const SignInService &service, const QByteArray &body)
{
    const QJsonObject sent = QJsonDocument::fromJson(body).object();
    if (sent.size() != 3 || textIn(sent, "grantType") != QLatin1String("refresh_token"))
        return QStringLiteral("body");
    if (textIn(sent, "clientId") != service.clientId)
        return QStringLiteral("client");
    if (textIn(sent, "refreshToken") != service.refreshToken)
        return QStringLiteral("refresh token that does not count");
    return {};
}

} // namespace

QString faultOfProof(const QByteArray &proof, const QByteArray &url, const QDateTime &now,
                     QJsonObject *claims, QString *thumbprint)
{
    const QList<QByteArray> parts = proof.split('.');
    if (parts.size() != 3)
        return QStringLiteral("no JWT");
    const QJsonObject head = QJsonDocument::fromJson(fromBase64Url(parts[0])).object();
    if (textIn(head, "typ") != QLatin1String("dpop+jwt") ||
        textIn(head, "alg") != QLatin1String("ES256"))
        return QStringLiteral("typ or alg");
    const QJsonObject jwk = head.value(QLatin1String("jwk")).toObject();
    if (textIn(jwk, "kty") != QLatin1String("EC") || textIn(jwk, "crv") != QLatin1String("P-256") ||
        jwk.contains(QLatin1String("d")))
        return QStringLiteral("jwk");
    const QByteArray x = fromBase64Url(textIn(jwk, "x").toLatin1());
    const QByteArray y = fromBase64Url(textIn(jwk, "y").toLatin1());
    const QByteArray signature = fromBase64Url(parts[2]);
    if (x.size() != coordinateSize || y.size() != coordinateSize ||
        signature.size() != signatureSize)
        return QStringLiteral("sizes");
    if (!isSignedBy(publicKey(x, y), parts[0] + '.' + parts[1], signature))
        return QStringLiteral("signature");
    const QJsonObject payload = QJsonDocument::fromJson(fromBase64Url(parts[1])).object();
    if (textIn(payload, "htm") != QLatin1String("POST"))
        return QStringLiteral("htm");
    if (textIn(payload, "htu").toLatin1() != url)
        return QStringLiteral("htu");
    const QJsonValue issued = payload.value(QLatin1String("iat"));
    if (!issued.isDouble() || qAbs(issued.toInteger() - now.toSecsSinceEpoch()) > toleratedSeconds)
        return QStringLiteral("iat");
    if (textIn(payload, "jti").size() < 16)
        return QStringLiteral("jti");
    *claims = payload;
    *thumbprint = thumbprintOfPoint(x, y);
    return {};
}

QString thumbprintOf(const QByteArray &pem)
{
    BIO *source = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
    const SessionKey key(PEM_read_bio_PrivateKey(source, nullptr, nullptr, nullptr),
                         &EVP_PKEY_free);
    BIO_free(source);
    QByteArray parts[2];
    const char *const names[] = {OSSL_PKEY_PARAM_EC_PUB_X, OSSL_PKEY_PARAM_EC_PUB_Y};
    for (int i = 0; i < 2; ++i) {
        BIGNUM *number = nullptr;
        EVP_PKEY_get_bn_param(key.get(), names[i], &number);
        parts[i].resize(coordinateSize);
        BN_bn2binpad(number, reinterpret_cast<unsigned char *>(parts[i].data()), coordinateSize);
        BN_free(number);
    }
    return thumbprintOfPoint(parts[0], parts[1]);
}

SignInService &signInService()
{
    static SignInService service;
    return service;
}

QByteArray signInReply(const QByteArray &request)
{
    SignInService &service = signInService();
    if (!request.startsWith("POST /v1/token HTTP/1.1\r\n"))
        return refused(service, QStringLiteral("not POST /v1/token"));
    if (!headerOf(request, "authorization").isEmpty())
        return refused(service, QStringLiteral("signed"));
    if (headerOf(request, "content-type") != "application/json")
        return refused(service, QStringLiteral("content type"));
    const QByteArray url = "http://" + headerOf(request, "host") + "/v1/token";
    QJsonObject claims;
    QString thumbprint;
    const QString fault =
        faultOfProof(headerOf(request, "dpop"), url, service.now, &claims, &thumbprint);
    if (!fault.isEmpty())
        return refused(service, QStringLiteral("proof: ") + fault);
    if (thumbprint != service.thumbprint)
        return refused(service, QStringLiteral("proof of another key"));
    const QString uniqueId = textIn(claims, "jti");
    if (service.uniqueIds.contains(uniqueId))
        return refused(service, QStringLiteral("jti used again"));
    service.uniqueIds.insert(uniqueId);
    if (service.meanwhile)
        service.meanwhile();
    if (service.failuresToCome > 0) {
        --service.failuresToCome;
        return httpReply(503, {}, "busy");
    }
    if (!service.refusal.isEmpty())
        return httpReply(400, {{"x-amzn-ErrorType", "AccessDeniedException"}}, service.refusal);
    const QString bodyFault = faultOfBody(service, request.mid(request.indexOf("\r\n\r\n") + 4));
    return bodyFault.isEmpty() ? granted(service) : refused(service, bodyFault);
}

} // namespace vaultlock::tests
