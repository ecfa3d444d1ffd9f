// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/timestamp.h"

#include "evidence/opensslparts.h"
#include "words/sealwords.h"

#include <QCryptographicHash>

#include <openssl/err.h>

#include <algorithm>

namespace vaultlock::evidence {

namespace {

using StampReply = std::unique_ptr<TS_RESP, FreedBy<TS_RESP_free>>;
using StampAsked = std::unique_ptr<TS_REQ, FreedBy<TS_REQ_free>>;

StampReply replyIn(const QByteArray &bytes)
{
    return StampReply(wholeDer<TS_RESP>(bytes, d2i_TS_RESP));
}

bool isGranted(TS_RESP *reply)
{
    const long status =
        ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(TS_RESP_get_status_info(reply)));
    return status == 0 || status == 1; // granted, granted with modifications
}

bool isImprintOf(TS_TST_INFO *info, const QByteArray &text)
{
    TS_MSG_IMPRINT *imprint = TS_TST_INFO_get_msg_imprint(info);
    const ASN1_OBJECT *oid = nullptr;
    X509_ALGOR_get0(&oid, nullptr, nullptr, TS_MSG_IMPRINT_get_algo(imprint));
    QCryptographicHash::Algorithm algorithm{};
    switch (OBJ_obj2nid(oid)) {
    case NID_sha256:
        algorithm = QCryptographicHash::Sha256;
        break;
    case NID_sha384:
        algorithm = QCryptographicHash::Sha384;
        break;
    case NID_sha512:
        algorithm = QCryptographicHash::Sha512;
        break;
    default:
        return false;
    }
    const ASN1_OCTET_STRING *digest = TS_MSG_IMPRINT_get_msg(imprint);
    return QCryptographicHash::hash(text, algorithm) ==
           QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(digest)),
                      ASN1_STRING_length(digest));
}

/// The nonce, where one was asked with.
bool answers(TS_TST_INFO *info, const QByteArray &request)
{
    if (request.isEmpty())
        return true;
    const StampAsked asked(wholeDer<TS_REQ>(request, d2i_TS_REQ));
    if (!asked)
        return false;
    const ASN1_INTEGER *wanted = TS_REQ_get_nonce(asked.get());
    const ASN1_INTEGER *said = TS_TST_INFO_get_nonce(info);
    return !wanted || (said && ASN1_INTEGER_cmp(wanted, said) == 0);
}

/// By the authority's key, whoever that is.
bool isSigned(PKCS7 *token)
{
    const Bio content(BIO_new(BIO_s_mem()));
    return PKCS7_verify(token, nullptr, nullptr, nullptr, content.get(),
                        PKCS7_NOVERIFY | PKCS7_BINARY) == 1;
}

QString authorityName(PKCS7 *token)
{
    STACK_OF(X509) *signers = PKCS7_get0_signers(token, nullptr, 0);
    const QString name = signers && sk_X509_num(signers) == 1
                             ? nameText(X509_get_subject_name(sk_X509_value(signers, 0)))
                             : QString();
    sk_X509_free(signers); // it does not own them
    return name;
}

tl::unexpected<Error> refusedStamp(const QString &why)
{
    ERR_clear_error();
    return failure(ErrorKind::InvalidInput, why);
}

} // namespace

QByteArray stampRequest(const QByteArray &text, const QByteArray &nonce)
{
    const StampAsked asked(TS_REQ_new());
    const std::unique_ptr<TS_MSG_IMPRINT, FreedBy<TS_MSG_IMPRINT_free>> imprint(
        TS_MSG_IMPRINT_new());
    const std::unique_ptr<X509_ALGOR, FreedBy<X509_ALGOR_free>> algorithm(X509_ALGOR_new());
    X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr);
    QByteArray digest = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get());
    TS_MSG_IMPRINT_set_msg(imprint.get(), reinterpret_cast<unsigned char *>(digest.data()),
                           static_cast<int>(digest.size()));
    TS_REQ_set_version(asked.get(), 1);
    TS_REQ_set_msg_imprint(asked.get(), imprint.get());
    TS_REQ_set_cert_req(asked.get(), 1);
    if (!nonce.isEmpty()) {
        const std::unique_ptr<BIGNUM, FreedBy<BN_free>> number(
            BN_bin2bn(reinterpret_cast<const unsigned char *>(nonce.constData()),
                      static_cast<int>(nonce.size()), nullptr));
        const std::unique_ptr<ASN1_INTEGER, FreedBy<ASN1_INTEGER_free>> value(
            BN_to_ASN1_INTEGER(number.get(), nullptr));
        TS_REQ_set_nonce(asked.get(), value.get());
    }
    unsigned char *der = nullptr;
    const int size = i2d_TS_REQ(asked.get(), &der);
    const QByteArray request(reinterpret_cast<const char *>(der), std::max(size, 0));
    OPENSSL_free(der);
    return request;
}

Result<StampFacts> stampOver(const QByteArray &text, const QByteArray &reply,
                             const QByteArray &request)
{
    const StampReply read = replyIn(reply);
    if (!read)
        return refusedStamp(words::isNoStamp());
    if (!isGranted(read.get()))
        return refusedStamp(words::stampWasRefused());
    TS_TST_INFO *info = TS_RESP_get_tst_info(read.get());
    PKCS7 *token = TS_RESP_get_token(read.get());
    if (!info || !token)
        return refusedStamp(words::isNoStamp());
    if (!isImprintOf(info, text))
        return refusedStamp(words::stampIsOfAnother());
    if (!answers(info, request))
        return refusedStamp(words::stampIsNoAnswer());
    if (!isSigned(token))
        return refusedStamp(words::signatureDoesNotFit(opensslReason()));
    const auto time = momentOf(TS_TST_INFO_get_time(info));
    if (!time)
        return refusedStamp(words::isNoStamp());
    return StampFacts{*time, authorityName(token), serialText(TS_TST_INFO_get_serial(info))};
}

QString authorityObjection(const QByteArray &text, const QByteArray &reply,
                           const QByteArray &trusted, const std::optional<QDateTime> &at)
{
    const StampReply read = replyIn(reply);
    if (!read)
        return words::isNoStamp();
    Store store = storeOf(trusted, at);
    if (!store)
        return words::nobodyIsTrusted();
    const std::unique_ptr<TS_VERIFY_CTX, FreedBy<TS_VERIFY_CTX_free>> context(TS_VERIFY_CTX_new());
    TS_VERIFY_CTX_set_flags(context.get(), TS_VFY_SIGNATURE | TS_VFY_VERSION | TS_VFY_DATA);
    Bio content = reading(text);
    // The context takes both over.
#if OPENSSL_VERSION_NUMBER >= 0x30400000L
    TS_VERIFY_CTX_set0_data(context.get(), content.release());
    TS_VERIFY_CTX_set0_store(context.get(), store.release());
#else
    TS_VERIFY_CTX_set_data(context.get(), content.release());
    TS_VERIFY_CTX_set_store(context.get(), store.release());
#endif
    if (TS_RESP_verify_response(context.get(), read.get()) == 1)
        return {};
    const char *data = nullptr;
    int flags = 0;
    ERR_peek_last_error_data(&data, &flags);
    const QString more = data && (flags & ERR_TXT_STRING) ? QString::fromUtf8(data) : QString();
    return words::notVouchedFor(authorityName(TS_RESP_get_token(read.get())),
                                more.isEmpty() ? opensslReason() : more);
}

} // namespace vaultlock::evidence
