// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/opensslparts.h"

#include "core/utctime.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <array>

namespace vaultlock::evidence {

Bio reading(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

QString opensslReason()
{
    const unsigned long code = ERR_peek_last_error();
    ERR_clear_error();
    std::array<char, 256> text{};
    ERR_error_string_n(code, text.data(), text.size());
    const char *reason = ERR_reason_error_string(code);
    return QString::fromUtf8(reason ? reason : text.data());
}

QString nameText(const X509_NAME *name)
{
    const Bio text(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(text.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(text.get(), &bytes);
    return QString::fromUtf8(bytes, static_cast<qsizetype>(size));
}

QString serialText(const ASN1_INTEGER *serial)
{
    QByteArray bytes(ASN1_STRING_get0_data(serial)
                         ? reinterpret_cast<const char *>(ASN1_STRING_get0_data(serial))
                         : "",
                     ASN1_STRING_length(serial));
    return QString::fromLatin1(bytes.toHex());
}

std::optional<QDateTime> momentOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return std::nullopt;
    return utcTime({parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday},
                   {parts.tm_hour, parts.tm_min, parts.tm_sec});
}

Store storeOf(const QByteArray &pem, const std::optional<QDateTime> &at)
{
    Store store(X509_STORE_new());
    const Bio text = reading(pem);
    int count = 0;
    while (const Certificate certificate{PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr)})
        count += X509_STORE_add_cert(store.get(), certificate.get());
    ERR_clear_error();
    if (count == 0)
        return nullptr;
    X509_VERIFY_PARAM *parameters = X509_STORE_get0_param(store.get());
    X509_VERIFY_PARAM_set_auth_level(parameters, 1);
    if (at)
        X509_VERIFY_PARAM_set_time(parameters, static_cast<time_t>(at->toSecsSinceEpoch()));
    return store;
}

} // namespace vaultlock::evidence
