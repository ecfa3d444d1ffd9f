#include "aws/signing/digest.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>

namespace vaultlock::aws {

namespace {

const unsigned char *unsignedBytes(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

void Sha256::Deleter::operator()(evp_md_st *algorithm) const
{
    EVP_MD_free(algorithm);
}

void Sha256::Deleter::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_algorithm(EVP_MD_fetch(nullptr, "SHA256", nullptr))
    , m_context(EVP_MD_CTX_new())
{
}

bool Sha256::hash(std::string_view bytes, Digest &result)
{
    unsigned int size = 0;
    return m_algorithm && m_context &&
           EVP_DigestInit_ex2(m_context.get(), m_algorithm.get(), nullptr) == 1 &&
           EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()) == 1 &&
           EVP_DigestFinal_ex(m_context.get(), result.data(), &size) == 1 && size == result.size();
}

void HmacSha256::Deleter::operator()(evp_mac_ctx_st *context) const
{
    EVP_MAC_CTX_free(context);
}

HmacSha256::HmacSha256()
{
    EVP_MAC *algorithm = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    m_context.reset(EVP_MAC_CTX_new(algorithm)); // takes a reference of its own
    EVP_MAC_free(algorithm);
    char digestName[] = "SHA256";
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digestName, 0),
        OSSL_PARAM_construct_end()};
    if (m_context && EVP_MAC_CTX_set_params(m_context.get(), parameters) != 1)
        m_context.reset();
}

bool HmacSha256::setKey(std::string_view key)
{
    m_isKeyed =
        m_context && EVP_MAC_init(m_context.get(), unsignedBytes(key), key.size(), nullptr) == 1;
    return m_isKeyed;
}

bool HmacSha256::sign(std::string_view bytes, Digest &result)
{
    std::size_t size = 0;
    // Without a key, init goes back to the state just after the last one was set.
    return m_isKeyed && EVP_MAC_init(m_context.get(), nullptr, 0, nullptr) == 1 &&
           EVP_MAC_update(m_context.get(), unsignedBytes(bytes), bytes.size()) == 1 &&
           EVP_MAC_final(m_context.get(), result.data(), &size, result.size()) == 1 &&
           size == result.size();
}

std::string_view view(const Digest &digest)
{
    return {reinterpret_cast<const char *>(digest.data()), digest.size()};
}

void releaseThreadState()
{
    OPENSSL_thread_stop();
}

} // namespace vaultlock::aws
