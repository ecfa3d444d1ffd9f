// SPDX-License-Identifier: GPL-3.0-or-later

// SHA-256 and HMAC-SHA-256, OpenSSL's.
#pragma once

#include <QByteArray>

#include <memory>

struct evp_mac_ctx_st;

namespace vaultlock::aws {

/// 32 bytes; empty only if OpenSSL fails.
QByteArray sha256(QByteArrayView bytes);

/// Holds the key in OpenSSL, which cleanses it. Not thread-safe.
class HmacSha256
{
public:
    HmacSha256();

    /// False only if the key is empty or OpenSSL fails.
    bool setKey(QByteArrayView key);
    /// 32 bytes, with the last key; empty without one, or if OpenSSL fails.
    QByteArray sign(QByteArrayView bytes);

private:
    std::unique_ptr<evp_mac_ctx_st, void (*)(evp_mac_ctx_st *)> m_context;
    bool m_isKeyed = false;
};

/// Frees what OpenSSL keeps for the calling thread, which is about to end. By itself it does so
/// only when the thread is already gone for everybody else (OPENSSL_thread_stop(3)).
void releaseThreadState();

} // namespace vaultlock::aws
