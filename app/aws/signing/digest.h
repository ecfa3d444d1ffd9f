// SHA-256 and HMAC-SHA-256 over OpenSSL, with algorithms fetched once and contexts used again:
// fetching them for each call costs several times the hash of a short text.
#pragma once

#include <array>
#include <memory>
#include <string_view>

struct evp_mac_ctx_st;
struct evp_md_ctx_st;
struct evp_md_st;

namespace vaultlock::aws {

using Digest = std::array<unsigned char, 32>;

/// Not thread-safe.
class Sha256
{
public:
    Sha256();

    /// False only if OpenSSL fails.
    bool hash(std::string_view bytes, Digest &result);

private:
    struct Deleter
    {
        void operator()(evp_md_st *algorithm) const;
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_st, Deleter> m_algorithm;
    std::unique_ptr<evp_md_ctx_st, Deleter> m_context;
};

/// Not thread-safe. OpenSSL cleanses the key that the context holds.
class HmacSha256
{
public:
    HmacSha256();

    /// Both are false only if OpenSSL fails.
    bool setKey(std::string_view key);
    /// With the last key.
    bool sign(std::string_view bytes, Digest &result);

private:
    struct Deleter
    {
        void operator()(evp_mac_ctx_st *context) const;
    };
    std::unique_ptr<evp_mac_ctx_st, Deleter> m_context;
    bool m_isKeyed = false;
};

std::string_view view(const Digest &digest);

/// Frees what OpenSSL keeps for the calling thread, which is about to end. By itself it does so
/// only when the thread is already gone for everybody else (OPENSSL_thread_stop(3)).
void releaseThreadState();

} // namespace vaultlock::aws
