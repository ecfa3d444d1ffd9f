// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tlsauthority.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace vaultlock::tests {

namespace {

struct Free
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
};

using Key = std::unique_ptr<EVP_PKEY, Free>;
using Certificate = std::unique_ptr<X509, Free>;
using Bio = std::unique_ptr<BIO, Free>;
using Extension = std::unique_ptr<X509_EXTENSION, Free>;

QByteArray contentOf(const Bio &bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

QSslCertificate toQt(const Certificate &certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate.get());
    return QSslCertificate(contentOf(bio), QSsl::Pem);
}

QSslKey toQt(const Key &key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    const bool isRsa = EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA;
    return QSslKey(contentOf(bio), isRsa ? QSsl::Rsa : QSsl::Ec);
}

void addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    X509_add_ext(certificate, extension.get(), -1);
}

Certificate unsignedCertificate(const TlsAuthority::Request &request, EVP_PKEY *key)
{
    Certificate certificate(X509_new());
    X509 *x509 = certificate.get();
    X509_set_version(x509, X509_VERSION_3);
    static int serial = 0;
    ASN1_INTEGER_set(X509_get_serialNumber(x509), ++serial);
    ASN1_TIME_set(X509_getm_notBefore(x509), request.notBefore.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(x509), request.notAfter.toSecsSinceEpoch());
    const QByteArray name = request.host.toUtf8();
    X509_NAME_add_entry_by_NID(X509_get_subject_name(x509), NID_commonName, MBSTRING_UTF8,
                               // OpenSSL 3.0 only reads it
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1,
                               0);
    X509_set_pubkey(x509, key);
    return certificate;
}

Certificate serverCertificate(const TlsAuthority::Request &request, EVP_PKEY *key)
{
    Certificate certificate = unsignedCertificate(request, key);
    addExtension(certificate.get(), NID_subject_alt_name, "DNS:" + request.host.toUtf8());
    return certificate;
}

Key freshKey(int rsaBits, const char *curve = "P-256")
{
    return Key(rsaBits > 0 ? EVP_RSA_gen(static_cast<unsigned>(rsaBits)) : EVP_EC_gen(curve));
}

} // namespace

struct TlsAuthority::Private
{
    explicit Private(int rsaBits)
        : key(freshKey(rsaBits))
    {
    }
    Key key;
    Certificate certificate;
};

TlsAuthority::TlsAuthority(int rsaBits)
    : d(std::make_unique<Private>(rsaBits))
{
    Request request;
    request.host = QStringLiteral("Vaultlock test authority");
    d->certificate = unsignedCertificate(request, d->key.get());
    X509 *x509 = d->certificate.get();
    addExtension(x509, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(x509, NID_key_usage, "critical,keyCertSign,cRLSign");
    X509_set_issuer_name(x509, X509_get_subject_name(x509));
    X509_sign(x509, d->key.get(), EVP_sha256());
}

TlsAuthority::~TlsAuthority() = default;

QSslCertificate TlsAuthority::certificate() const
{
    return toQt(d->certificate);
}

TlsIdentity TlsAuthority::issue(const Request &request) const
{
    const Key key = freshKey(request.rsaBits, request.curve);
    const Certificate certificate = serverCertificate(request, key.get());
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(d->certificate.get()));
    X509_sign(certificate.get(), d->key.get(),
              request.isSignedWithSha1 ? EVP_sha1() : EVP_sha256());
    return {toQt(certificate), toQt(key)};
}

TlsIdentity TlsAuthority::selfSigned(const Request &request)
{
    const Key key = freshKey(request.rsaBits, request.curve);
    const Certificate certificate = serverCertificate(request, key.get());
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    return {toQt(certificate), toQt(key)};
}

} // namespace vaultlock::tests
