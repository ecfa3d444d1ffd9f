#include "aws/signing/sigv4.h"

#include "aws/signing/bytewriter.h"
#include "aws/signing/canonicalform.h"
#include "aws/signing/digest.h"
#include "core/byteview.h"
#include "core/secret.h"

#include <array>
#include <cstring>

namespace vaultlock::aws {

namespace {

constexpr char algorithm[] = "AWS4-HMAC-SHA256";
constexpr char terminator[] = "aws4_request";

constexpr qsizetype hexSize = 64;

constexpr auto hexPairs = [] {
    constexpr char digits[] = "0123456789abcdef";
    std::array<std::array<char, 2>, 256> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte)
        table[byte] = {digits[byte >> 4], digits[byte & 15]};
    return table;
}();

void putHex(char *out, const Digest &digest)
{
    for (const unsigned char byte : digest) {
        std::memcpy(out, hexPairs[byte].data(), 2);
        out += 2;
    }
}

QByteArray hex(const Digest &digest)
{
    QByteArray result(hexSize, Qt::Uninitialized);
    putHex(result.data(), digest);
    return result;
}

bool hash(std::string_view bytes, Digest &digest)
{
    thread_local Sha256 sha256; // its contexts are worth keeping; no state is seen from outside
    return sha256.hash(bytes, digest);
}

qsizetype sizeOf(const SigningScope &scope)
{
    return scope.date.size() + scope.region.size() + scope.service.size() +
           static_cast<qsizetype>(sizeof terminator) + 2;
}

void putScope(ByteWriter &out, const SigningScope &scope)
{
    out.put(scope.date);
    out.put('/');
    out.put(scope.region);
    out.put('/');
    out.put(scope.service);
    out.put('/');
    out.put(terminator);
}

void putDigits(ByteWriter &out, int number, int width)
{
    for (int divisor = width == 4 ? 1000 : 10; divisor > 0; divisor /= 10)
        out.put(static_cast<char>('0' + number / divisor % 10));
}

} // namespace

QByteArray amzDate(const QDateTime &utc)
{
    const QDateTime inUtc = utc.toUTC();
    int year = 0;
    int month = 0;
    int day = 0;
    inUtc.date().getDate(&year, &month, &day);
    const QTime time = inUtc.time();
    ByteWriter out(16);
    putDigits(out, year, 4);
    putDigits(out, month, 2);
    putDigits(out, day, 2);
    out.put('T');
    putDigits(out, time.hour(), 2);
    putDigits(out, time.minute(), 2);
    putDigits(out, time.second(), 2);
    out.put('Z');
    return out.taken();
}

QByteArray sha256Hex(std::string_view bytes)
{
    Digest digest;
    return hash(bytes, digest) ? hex(digest) : QByteArray();
}

CanonicalRequest canonicalRequest(const SigningRequest &request, PathNormalization normalization)
{
    qsizetype namesSize = 0;
    qsizetype valuesSize = 0;
    for (const auto &header : request.headers) {
        namesSize += header.first.size() + 1;
        valuesSize += header.second.size() + 1;
    }
    ByteWriter signedHeaders(namesSize);
    ByteWriter text(request.method.size() + request.path.size() + request.query.size() +
                    2 * namesSize + valuesSize + request.payloadHash.size() + 8);
    text.put(request.method);
    text.put('\n');
    putCanonicalPath(text, request.path, normalization);
    text.put('\n');
    putCanonicalQuery(text, request.query);
    text.put('\n');
    putCanonicalHeaders(text, signedHeaders, request.headers);
    text.put('\n');
    const QByteArray names = signedHeaders.taken();
    text.put(names);
    text.put('\n');
    text.put(request.payloadHash);
    return {text.taken(), names};
}

QByteArray stringToSign(const QByteArray &time, const SigningScope &scope,
                        const QByteArray &canonicalRequest)
{
    Digest digest;
    if (!hash(viewOf(canonicalRequest), digest))
        return {};
    ByteWriter out(static_cast<qsizetype>(sizeof algorithm) + time.size() + sizeOf(scope) +
                   hexSize + 4);
    out.put(algorithm);
    out.put('\n');
    out.put(time);
    out.put('\n');
    putScope(out, scope);
    out.put('\n');
    putHex(out.reserved(hexSize), digest);
    return out.taken();
}

struct Signer::Private
{
    HmacSha256 hmac; // keyed with the signing key
    Secret secret;   // what the signing key was derived from
    SigningScope scope;
    bool isKeyed = false;

    bool isKeyedFor(std::string_view secretAccessKey, const SigningScope &wanted) const
    {
        return isKeyed && scope.date == wanted.date && scope.region == wanted.region &&
               scope.service == wanted.service && secret.view() == secretAccessKey;
    }

    bool derive(std::string_view secretAccessKey, const SigningScope &wanted)
    {
        QByteArray first;
        first.reserve(static_cast<qsizetype>(secretAccessKey.size()) + 4);
        first.append("AWS4").append(secretAccessKey.data(),
                                    static_cast<qsizetype>(secretAccessKey.size()));
        const Secret seed = Secret::consume(std::move(first));

        Digest key{};
        isKeyed = hmac.setKey(seed.view()) && hmac.sign(viewOf(wanted.date), key) &&
                  hmac.setKey(view(key)) && hmac.sign(viewOf(wanted.region), key) &&
                  hmac.setKey(view(key)) && hmac.sign(viewOf(wanted.service), key) &&
                  hmac.setKey(view(key)) && hmac.sign(terminator, key) && hmac.setKey(view(key));
        explicit_bzero(key.data(), key.size());
        secret = Secret(secretAccessKey);
        scope = wanted;
        return isKeyed;
    }
};

Signer::Signer()
    : d(std::make_unique<Private>())
{
}

Signer::~Signer() = default;

QByteArray Signer::signature(std::string_view secretAccessKey, const SigningScope &scope,
                             const QByteArray &stringToSign)
{
    if (!d->isKeyedFor(secretAccessKey, scope) && !d->derive(secretAccessKey, scope))
        return {};
    Digest digest;
    return d->hmac.sign(viewOf(stringToSign), digest) ? hex(digest) : QByteArray();
}

QByteArray authorization(const QByteArray &accessKeyId, const SigningScope &scope,
                         const QByteArray &signedHeaders, const QByteArray &signature)
{
    ByteWriter out(accessKeyId.size() + sizeOf(scope) + signedHeaders.size() + signature.size() +
                   64);
    out.put(algorithm);
    out.put(" Credential=");
    out.put(accessKeyId);
    out.put('/');
    putScope(out, scope);
    out.put(", SignedHeaders=");
    out.put(signedHeaders);
    out.put(", Signature=");
    out.put(signature);
    return out.taken();
}

} // namespace vaultlock::aws
