// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/signing/digest.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>

namespace vaultlock::aws {

namespace {

constexpr qsizetype digestSize = 32;

const unsigned char *unsignedBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *unsignedBytes(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

std::size_t sizeOf(QByteArrayView bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    // Fetched once: OpenSSL 3 takes longer to find an algorithm than to hash a short text.
    static const EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    QByteArray digest(digestSize, Qt::Uninitialized);
    const bool isDone = algorithm && EVP_Digest(bytes.data(), sizeOf(bytes), unsignedBytes(digest),
                                                nullptr, algorithm, nullptr) == 1;
    return isDone ? digest : QByteArray();
}

HmacSha256::HmacSha256()
    : m_context(nullptr, &EVP_MAC_CTX_free)
{
    EVP_MAC *algorithm = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    m_context.reset(EVP_MAC_CTX_new(algorithm)); // takes a reference of its own
    EVP_MAC_free(algorithm);
}

bool HmacSha256::setKey(QByteArrayView key)
{
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_end()};
    m_isKeyed = m_context && !key.isEmpty() &&
                EVP_MAC_init(m_context.get(), unsignedBytes(key), sizeOf(key), parameters) == 1;
    return m_isKeyed;
}

QByteArray HmacSha256::sign(QByteArrayView bytes)
{
    QByteArray digest(digestSize, Qt::Uninitialized);
    std::size_t size = 0;
    // Without a key, init goes back to the state just after the last one was set.
    const bool isDone =
        m_isKeyed && EVP_MAC_init(m_context.get(), nullptr, 0, nullptr) == 1 &&
        EVP_MAC_update(m_context.get(), unsignedBytes(bytes), sizeOf(bytes)) == 1 &&
        EVP_MAC_final(m_context.get(), unsignedBytes(digest), &size, digestSize) == 1;
    return isDone && size == digestSize ? digest : QByteArray();
}

void releaseThreadState()
{
    OPENSSL_thread_stop();
}

} // namespace vaultlock::aws
