// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/signature.h"

#include "evidence/opensslparts.h"
#include "words/sealwords.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

namespace vaultlock::evidence {

namespace {

Cms signatureIn(const QByteArray &bytes)
{
    return Cms(wholeDer<CMS_ContentInfo>(bytes, d2i_CMS_ContentInfo));
}

/// RFC 9336, and what Microsoft's and Adobe's tools ask for.
bool isOfDocuments(const ASN1_OBJECT *purpose)
{
    char text[80] = {};
    OBJ_obj2txt(text, sizeof text, purpose, 1);
    const QByteArray oid(text);
    return oid == "1.3.6.1.5.5.7.3.36" || oid == "1.3.6.1.4.1.311.10.3.12" ||
           oid == "1.2.840.113583.1.1.5";
}

bool isForSignatures(X509 *certificate)
{
    const uint32_t usage = X509_get_key_usage(certificate); // all bits where there is none
    if ((usage & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) == 0)
        return false;
    auto *purposes = static_cast<EXTENDED_KEY_USAGE *>(
        X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr));
    if (!purposes)
        return true;
    bool isFor = false;
    for (int i = 0; i < sk_ASN1_OBJECT_num(purposes); ++i) {
        const ASN1_OBJECT *purpose = sk_ASN1_OBJECT_value(purposes, i);
        const int nid = OBJ_obj2nid(purpose);
        isFor = isFor || nid == NID_email_protect || nid == NID_code_sign ||
                nid == NID_anyExtendedKeyUsage || isOfDocuments(purpose);
    }
    EXTENDED_KEY_USAGE_free(purposes);
    return isFor;
}

bool isStrong(CMS_SignerInfo *signer)
{
    X509_ALGOR *digest = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &digest, nullptr);
    const ASN1_OBJECT *oid = nullptr;
    X509_ALGOR_get0(&oid, nullptr, nullptr, digest);
    const int nid = OBJ_obj2nid(oid);
    return nid == NID_sha256 || nid == NID_sha384 || nid == NID_sha512;
}

std::optional<QDateTime> signingTime(CMS_SignerInfo *signer)
{
    const auto *time = static_cast<const ASN1_TYPE *>(CMS_signed_get0_data_by_OBJ(
        signer, OBJ_nid2obj(NID_pkcs9_signingTime), -3, V_ASN1_UTCTIME));
    return momentOf(reinterpret_cast<const ASN1_TIME *>(time));
}

X509 *certificateOf(CMS_SignerInfo *signer)
{
    X509 *certificate = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, &certificate, nullptr, nullptr);
    return certificate;
}

/// The only one; null where there are none or several. Its certificate is there.
CMS_SignerInfo *signerOf(CMS_ContentInfo *cms)
{
    const auto *signers = CMS_get0_SignerInfos(cms);
    if (!signers || sk_CMS_SignerInfo_num(signers) != 1)
        return nullptr;
    CMS_set1_signers_certs(cms, nullptr, 0);
    CMS_SignerInfo *signer = sk_CMS_SignerInfo_value(signers, 0);
    return certificateOf(signer) ? signer : nullptr;
}

/// Why nobody would vouch for what is signed with it now; empty: it is valid.
QString untimely(X509 *certificate, const QDateTime &now)
{
    const QString name = nameText(X509_get_subject_name(certificate));
    const auto from = momentOf(X509_get0_notBefore(certificate));
    const auto until = momentOf(X509_get0_notAfter(certificate));
    if (!from || !until)
        return words::certificateHasNoTimes(name);
    if (now < *from)
        return words::certificateIsNotYetValid(name, *from);
    return now > *until ? words::certificateHasExpired(name, *until) : QString();
}

tl::unexpected<Error> refusedSeal(const QString &why)
{
    return failure(ErrorKind::InvalidInput, why);
}

} // namespace

Result<QByteArray> signDetached(const QByteArray &text, const QByteArray &pkcs12,
                                const Secret &passphrase, const QDateTime &now)
{
    const std::unique_ptr<PKCS12, FreedBy<PKCS12_free>> file(wholeDer<PKCS12>(pkcs12, d2i_PKCS12));
    if (!file)
        return refusedSeal(words::isNoKeyFile());
    // Where OpenSSL wants it with an end.
    std::string phrase(passphrase.view());
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *others = nullptr;
    const int parsed = PKCS12_parse(file.get(), phrase.c_str(), &key, &certificate, &others);
    OPENSSL_cleanse(phrase.data(), phrase.size());
    const PrivateKey ownKey(key);
    const Certificate ownCertificate(certificate);
    const Certificates chain(others);
    if (parsed != 1)
        return refusedSeal(words::keyFileNotOpened(opensslReason()));
    if (!key || !certificate)
        return refusedSeal(words::isNoKeyFile());
    if (!isForSignatures(certificate))
        return refusedSeal(words::notForSignatures(nameText(X509_get_subject_name(certificate))));
    if (const QString why = untimely(certificate, now); !why.isEmpty())
        return refusedSeal(why);
    const Bio content = reading(text);
    const Cms cms(CMS_sign(certificate, key, others, content.get(), CMS_DETACHED | CMS_BINARY));
    unsigned char *der = nullptr;
    const int size = cms ? i2d_CMS_ContentInfo(cms.get(), &der) : -1;
    if (size <= 0)
        return refusedSeal(opensslReason());
    const QByteArray signature(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return signature;
}

Result<SignatureFacts> signatureOver(const QByteArray &text, const QByteArray &signature)
{
    const Cms cms = signatureIn(signature);
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed) {
        ERR_clear_error();
        return refusedSeal(words::isNoSignature());
    }
    if (CMS_is_detached(cms.get()) != 1)
        return refusedSeal(words::signatureIsNotDetached());
    CMS_SignerInfo *signer = signerOf(cms.get());
    if (!signer)
        return refusedSeal(words::signerIsMissing());
    const Bio content = reading(text);
    if (CMS_verify(cms.get(), nullptr, nullptr, content.get(), nullptr,
                   CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY) != 1)
        return refusedSeal(words::signatureDoesNotFit(opensslReason()));
    if (!isStrong(signer))
        return refusedSeal(words::signatureIsWeak());
    X509 *certificate = certificateOf(signer);
    return SignatureFacts{nameText(X509_get_subject_name(certificate)),
                          nameText(X509_get_issuer_name(certificate)),
                          serialText(X509_get0_serialNumber(certificate)), signingTime(signer),
                          momentOf(X509_get0_notAfter(certificate))};
}

QString signerObjection(const QByteArray &signature, const QByteArray &trusted,
                        const std::optional<QDateTime> &at)
{
    const Cms cms = signatureIn(signature);
    CMS_SignerInfo *signer = cms ? signerOf(cms.get()) : nullptr;
    if (!signer)
        return words::signerIsMissing();
    const Store store = storeOf(trusted, at);
    if (!store)
        return words::nobodyIsTrusted();
    const Certificates beside(CMS_get1_certs(cms.get()));
    const std::unique_ptr<X509_STORE_CTX, FreedBy<X509_STORE_CTX_free>> context(
        X509_STORE_CTX_new());
    X509 *certificate = certificateOf(signer);
    if (X509_STORE_CTX_init(context.get(), store.get(), certificate, beside.get()) != 1)
        return opensslReason();
    if (X509_verify_cert(context.get()) != 1) {
        ERR_clear_error();
        return words::notVouchedFor(nameText(X509_get_subject_name(certificate)),
                                    QString::fromUtf8(X509_verify_cert_error_string(
                                        X509_STORE_CTX_get_error(context.get()))));
    }
    return isForSignatures(certificate)
               ? QString()
               : words::notForSignatures(nameText(X509_get_subject_name(certificate)));
}

} // namespace vaultlock::evidence
