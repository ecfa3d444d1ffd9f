// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/privatekeys.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <memory>

namespace vaultlock::tests {

namespace {

using MadeKey = std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)>;
using Sink = std::unique_ptr<BIO, int (*)(BIO *)>;

QByteArray writtenTo(const Sink &sink)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(sink.get(), &data);
    return QByteArray(data, size);
}

QByteArray traditionalPem(const MadeKey &key, const char *passphrase)
{
    const Sink sink(BIO_new(BIO_s_mem()), &BIO_free);
    const auto *secret = reinterpret_cast<const unsigned char *>(passphrase);
    PEM_write_bio_PrivateKey_traditional(
        sink.get(), key.get(), passphrase ? EVP_aes_128_cbc() : nullptr, secret,
        passphrase ? static_cast<int>(qstrlen(passphrase)) : 0, nullptr, nullptr);
    return writtenTo(sink);
}

} // namespace

QByteArray ecKeyPem(const char *curve, const char *passphrase)
{
    return traditionalPem(MadeKey(EVP_EC_gen(curve), &EVP_PKEY_free), passphrase);
}

QByteArray rsaKeyPem()
{
    return traditionalPem(MadeKey(EVP_RSA_gen(2048U), &EVP_PKEY_free), nullptr);
}

QByteArray publicKeyPem()
{
    const MadeKey key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const Sink sink(BIO_new(BIO_s_mem()), &BIO_free);
    PEM_write_bio_PUBKEY(sink.get(), key.get());
    return writtenTo(sink);
}

} // namespace vaultlock::tests
