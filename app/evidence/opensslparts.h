// SPDX-License-Identifier: GPL-3.0-or-later

// OpenSSL's objects as values of ours. Private to this folder.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>
#include <openssl/ts.h>
#include <openssl/x509.h>

#include <memory>
#include <optional>

namespace vaultlock::evidence {

template <auto Function>
struct FreedBy
{
    template <typename T>
    void operator()(T *object) const
    {
        Function(object);
    }
};
inline void freeCertificates(STACK_OF(X509) * certificates)
{
    sk_X509_pop_free(certificates, X509_free);
}
using Bio = std::unique_ptr<BIO, FreedBy<BIO_free_all>>;
using Cms = std::unique_ptr<CMS_ContentInfo, FreedBy<CMS_ContentInfo_free>>;
using Certificate = std::unique_ptr<X509, FreedBy<X509_free>>;
using Certificates = std::unique_ptr<STACK_OF(X509), FreedBy<freeCertificates>>;
using PrivateKey = std::unique_ptr<EVP_PKEY, FreedBy<EVP_PKEY_free>>;
using Store = std::unique_ptr<X509_STORE, FreedBy<X509_STORE_free>>;

/// Reads the bytes, which outlive it.
Bio reading(const QByteArray &bytes);
/// What the newest error of this thread is, in OpenSSL's words; the others are forgotten.
QString opensslReason();

/// "CN=Alice,O=Records" (RFC 2253, UTF-8).
QString nameText(const X509_NAME *name);
QString serialText(const ASN1_INTEGER *serial);
std::optional<QDateTime> momentOf(const ASN1_TIME *time);

/// Of a text of PEM: those to trust, at that moment (absent: now), at security level 1 and without
/// CRLs. Null where there is no certificate in it.
Store storeOf(const QByteArray &pem, const std::optional<QDateTime> &at);

/// A DER value that is all of the bytes; null else.
template <typename T, typename Read>
T *wholeDer(const QByteArray &bytes, Read read)
{
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.constData());
    const auto *end = at + bytes.size();
    T *value = read(nullptr, &at, static_cast<long>(bytes.size()));
    return value && at == end ? value : nullptr;
}

} // namespace vaultlock::evidence
