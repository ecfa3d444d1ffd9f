// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/signing/digest.h"
#include "handover/envelope.h"
#include "handover/seal.h"

#include <QJsonObject>

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509v3.h>

#include <memory>

namespace vaultlock::handover {

namespace {

template <auto free>
struct Freed
{
    template <typename T>
    void operator()(T *object) const
    {
        free(object);
    }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Message = std::unique_ptr<CMS_ContentInfo, Freed<CMS_ContentInfo_free>>;

Bio reading(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

QByteArray writtenTo(const Bio &bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return {bytes, static_cast<qsizetype>(size)};
}

/// PEM or DER.
Certificate readCertificate(const QByteArray &text)
{
    const Bio pem = reading(text);
    Certificate certificate(PEM_read_bio_X509(pem.get(), nullptr, nullptr, nullptr));
    if (!certificate) {
        const Bio der = reading(text);
        certificate.reset(d2i_X509_bio(der.get(), nullptr));
    }
    return certificate;
}

bool isOfToday(const X509 &certificate)
{
    return X509_cmp_current_time(X509_get0_notBefore(&certificate)) < 0 &&
           X509_cmp_current_time(X509_get0_notAfter(&certificate)) > 0;
}

/// RFC 5280, 4.2.1.3: a key that may only sign is not encrypted to. Without the extension it may
/// do anything.
bool mayBeEncryptedTo(X509 &certificate)
{
    const std::uint32_t usage = X509_get_key_usage(&certificate);
    return (usage & (KU_KEY_ENCIPHERMENT | KU_KEY_AGREEMENT)) != 0;
}

QByteArray derOf(CMS_ContentInfo &message)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    return i2d_CMS_bio(bio.get(), &message) == 1 ? writtenTo(bio) : QByteArray();
}

QByteArray headFor(const QByteArray &der)
{
    return headOf(SealKind::Certificate,
                  {{QStringLiteral("content"), QStringLiteral("CMS AuthEnvelopedData, DER")},
                   {QStringLiteral("sha256"), QString::fromLatin1(aws::sha256(der).toHex())}});
}

struct OwnKey
{
    Key key;
    Certificate certificate;
};

OwnKey readKey(const QByteArray &pkcs12, const Secret &passphrase)
{
    const Bio bio = reading(pkcs12);
    const std::unique_ptr<PKCS12, Freed<PKCS12_free>> file(d2i_PKCS12_bio(bio.get(), nullptr));
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    // It wants a text that ends with a zero.
    QByteArray text(passphrase.view().data(), static_cast<qsizetype>(passphrase.view().size()));
    if (file)
        (void)PKCS12_parse(file.get(), text.constData(), &key, &certificate, nullptr);
    (void)Secret::consume(std::move(text));
    return {Key(key), Certificate(certificate)};
}

} // namespace

QString certificateName(const QByteArray &certificate)
{
    const Certificate read = readCertificate(certificate);
    const Bio text(BIO_new(BIO_s_mem()));
    constexpr unsigned long readable = XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB;
    if (!read || !text ||
        X509_NAME_print_ex(text.get(), X509_get_subject_name(read.get()), 0, readable) < 0) {
        ERR_clear_error();
        return {};
    }
    return QString::fromUtf8(writtenTo(text));
}

Sealing<QByteArray> sealedToCertificate(const QByteArray &content, const QByteArray &certificate)
{
    ERR_clear_error();
    if (content.size() > largestContent)
        return tl::unexpected(SealFault::TooLarge);
    const Certificate to = readCertificate(certificate);
    if (!to || !X509_get0_pubkey(to.get()))
        return tl::unexpected(SealFault::CertificateUnusable);
    if (!isOfToday(*to))
        return tl::unexpected(SealFault::CertificateExpired);
    if (!mayBeEncryptedTo(*to))
        return tl::unexpected(SealFault::CertificateNotForThis);
    STACK_OF(X509) *recipients = sk_X509_new_null();
    sk_X509_push(recipients, to.get());
    const Bio bio = reading(content);
    const Message message(CMS_encrypt(recipients, bio.get(), EVP_aes_256_gcm(), CMS_BINARY));
    sk_X509_free(recipients);
    const QByteArray der = message ? derOf(*message) : QByteArray();
    if (der.isEmpty())
        return tl::unexpected(SealFault::CertificateUnusable);
    return envelopeText(headFor(der), der);
}

Sealing<QByteArray> openedByKey(const QByteArray &file, const QByteArray &key,
                                const Secret &keyPassphrase)
{
    ERR_clear_error();
    const auto kind = sealKind(file);
    if (!kind)
        return tl::unexpected(kind.error());
    const auto envelope = readEnvelope(file);
    if (*kind != SealKind::Certificate)
        return tl::unexpected(SealFault::NotASealedFile);
    // What CMS does not authenticate is no play room either.
    if (envelope->head != headFor(envelope->body))
        return tl::unexpected(SealFault::Changed);
    const OwnKey own = readKey(key, keyPassphrase);
    if (!own.key || !own.certificate)
        return tl::unexpected(SealFault::KeyUnusable);
    const Bio der = reading(envelope->body);
    const Message message(d2i_CMS_bio(der.get(), nullptr));
    if (!message)
        return tl::unexpected(SealFault::NotASealedFile);
    const Bio content(BIO_new(BIO_s_mem()));
    if (CMS_decrypt(message.get(), own.key.get(), own.certificate.get(), nullptr, content.get(),
                    CMS_BINARY) != 1)
        return tl::unexpected(SealFault::NotForThisKey);
    return writtenTo(content);
}

} // namespace vaultlock::handover
