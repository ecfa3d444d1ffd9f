// SPDX-License-Identifier: GPL-3.0-or-later

// Signing, and the least that OpenSSL needs for the same: the same digests over the same bytes,
// with fetched algorithms, contexts used again and the signing key kept.
#include "aws/glacier/requestsigner.h"
#include "aws/signing/sigv4.h"
#include "core/byteview.h"
#include "core/utctime.h"

#include <QByteArray>

#include <benchmark/benchmark.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <array>
#include <memory>
#include <string_view>
#include <utility>

using namespace vaultlock;
using namespace vaultlock::aws;

namespace {

constexpr std::string_view secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

QByteArray bodyOf(std::int64_t size)
{
    return QByteArray(static_cast<qsizetype>(size), 'x');
}

struct Signed
{
    QByteArray canonicalRequest;
    QByteArray stringToSign;
    QByteArray authorization;
};

/// InitiateVaultLock; without a body, GetVaultLock.
SigningRequest requestWith(const QByteArray &body)
{
    SigningRequest request{body.isEmpty() ? "GET" : "POST",
                           "/-/vaults/examplevault/lock-policy",
                           {},
                           {{"host", "glacier.us-west-2.amazonaws.com"},
                            {"x-amz-date", "20260302T150400Z"},
                            {"x-amz-glacier-version", "2012-06-01"}},
                           {}};
    if (!body.isEmpty())
        request.headers.emplaceBack("content-type", "application/json");
    return request;
}

/// Everything that signing does: the body's hash, the three stages and the header.
Signed sign(Signer &signer, SigningRequest &request, const SigningScope &scope,
            const QByteArray &accessKeyId, const QByteArray &body)
{
    request.payloadHash = sha256Hex(body);
    CanonicalRequest canonical = canonicalRequest(request);
    QByteArray text = stringToSign(request.headers.at(1).second, scope, canonical.text);
    const QByteArray signature = signer.signature(secret, scope, text);
    return {std::move(canonical.text), std::move(text),
            authorization(accessKeyId, scope, canonical.signedHeaders, signature)};
}

SigningScope scopeOfToday()
{
    return {"20260302", "us-west-2", "glacier"};
}

void signRequest(benchmark::State &state)
{
    Signer signer;
    const QByteArray body = bodyOf(state.range(0));
    const QByteArray accessKeyId("AKIAIOSFODNN7EXAMPLE");
    const SigningScope scope = scopeOfToday();
    SigningRequest request = requestWith(body);
    for (auto _ : state)
        benchmark::DoNotOptimize(sign(signer, request, scope, accessKeyId, body));
}

/// The client's own way, which makes the URL that is sent as well.
void signAsClient(benchmark::State &state)
{
    const Region region = Region::fromString(QStringLiteral("us-west-2")).value();
    RequestSigner signer(Endpoint::forRegion(region), region);
    Credentials credentials;
    credentials.accessKeyId = QStringLiteral("AKIAIOSFODNN7EXAMPLE");
    credentials.secretAccessKey = Secret(secret);
    Operation operation;
    operation.method = "POST";
    operation.path = "/-/vaults/examplevault/lock-policy";
    operation.body = bodyOf(state.range(0));
    const QDateTime time = utcTime({2026, 3, 2}, {15, 4, 0});
    for (auto _ : state)
        benchmark::DoNotOptimize(signer.sign(operation, credentials, time));
}

/// Nothing but OpenSSL.
class Floor
{
public:
    Floor()
    {
        char name[] = "SHA256";
        const OSSL_PARAM parameters[] = {
            OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, name, 0),
            OSSL_PARAM_construct_end()};
        const unsigned char key[32] = {1, 2, 3};
        EVP_MAC_init(m_mac.get(), key, sizeof key, parameters);
    }

    void hash(std::string_view bytes)
    {
        EVP_DigestInit_ex2(m_digest.get(), m_sha256.get(), nullptr);
        EVP_DigestUpdate(m_digest.get(), bytes.data(), bytes.size());
        EVP_DigestFinal_ex(m_digest.get(), m_result.data(), nullptr);
    }

    void authenticate(std::string_view bytes)
    {
        std::size_t size = 0;
        EVP_MAC_init(m_mac.get(), nullptr, 0, nullptr);
        EVP_MAC_update(m_mac.get(), reinterpret_cast<const unsigned char *>(bytes.data()),
                       bytes.size());
        EVP_MAC_final(m_mac.get(), m_result.data(), &size, m_result.size());
    }

    const std::array<unsigned char, 32> &result() const { return m_result; }

private:
    template <auto function>
    struct Free
    {
        template <typename T>
        void operator()(T *object) const
        {
            function(object);
        }
    };
    std::unique_ptr<EVP_MD, Free<EVP_MD_free>> m_sha256{EVP_MD_fetch(nullptr, "SHA256", nullptr)};
    std::unique_ptr<EVP_MD_CTX, Free<EVP_MD_CTX_free>> m_digest{EVP_MD_CTX_new()};
    std::unique_ptr<EVP_MAC, Free<EVP_MAC_free>> m_hmac{EVP_MAC_fetch(nullptr, "HMAC", nullptr)};
    std::unique_ptr<EVP_MAC_CTX, Free<EVP_MAC_CTX_free>> m_mac{EVP_MAC_CTX_new(m_hmac.get())};
    std::array<unsigned char, 32> m_result{};
};

void floorOf(benchmark::State &state)
{
    Signer signer;
    const QByteArray body = bodyOf(state.range(0));
    SigningRequest request = requestWith(body);
    const Signed texts = sign(signer, request, scopeOfToday(), "AKIAIOSFODNN7EXAMPLE", body);
    Floor floor;
    for (auto _ : state) {
        floor.hash(viewOf(body));
        floor.hash(viewOf(texts.canonicalRequest));
        floor.authenticate(viewOf(texts.stringToSign));
        auto result = floor.result(); // what is const is deprecated from Google Benchmark 1.8 on
        benchmark::DoNotOptimize(result);
    }
}

BENCHMARK(signRequest)->Name("sign/empty")->Arg(0);
BENCHMARK(floorOf)->Name("sign/floor-empty")->Arg(0);
BENCHMARK(signRequest)->Name("sign/20KB")->Arg(20'480);
BENCHMARK(floorOf)->Name("sign/floor-20KB")->Arg(20'480);
BENCHMARK(signAsClient)->Name("sign/client-empty")->Arg(0);
BENCHMARK(signAsClient)->Name("sign/client-20KB")->Arg(20'480);

} // namespace
