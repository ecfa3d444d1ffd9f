#include "aws/signing/sigv4.h"

#include "aws/signing/canonicalform.h"
#include "aws/signing/digest.h"
#include "core/secret.h"

#include <cstring>

namespace vaultlock::aws {

namespace {

constexpr char algorithm[] = "AWS4-HMAC-SHA256";
constexpr char terminator[] = "aws4_request";

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray hex(const Digest &digest)
{
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray result(static_cast<qsizetype>(digest.size() * 2), Qt::Uninitialized);
    char *out = result.data();
    for (const unsigned char byte : digest) {
        *out++ = digits[byte >> 4];
        *out++ = digits[byte & 15];
    }
    return result;
}

void appendScope(QByteArray &out, const SigningScope &scope)
{
    out.append(scope.date).append('/').append(scope.region).append('/').append(scope.service);
    out.append('/').append(terminator);
}

void appendDigits(QByteArray &out, int number, int width)
{
    for (int divisor = width == 4 ? 1000 : 10; divisor > 0; divisor /= 10)
        out.append(static_cast<char>('0' + number / divisor % 10));
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
    QByteArray out;
    out.reserve(16);
    appendDigits(out, year, 4);
    appendDigits(out, month, 2);
    appendDigits(out, day, 2);
    out.append('T');
    appendDigits(out, time.hour(), 2);
    appendDigits(out, time.minute(), 2);
    appendDigits(out, time.second(), 2);
    out.append('Z');
    return out;
}

QByteArray sha256Hex(std::string_view bytes)
{
    thread_local Sha256 sha256; // its contexts are worth keeping; no state is seen from outside
    Digest digest;
    return sha256.hash(bytes, digest) ? hex(digest) : QByteArray();
}

CanonicalRequest canonicalRequest(const SigningRequest &request, PathNormalization normalization)
{
    qsizetype size = request.method.size() + request.path.size() + request.query.size() + 128;
    for (const auto &header : request.headers)
        size += 2 * header.first.size() + header.second.size() + 4;

    CanonicalRequest result;
    result.text.reserve(size);
    result.signedHeaders.reserve(128);
    result.text.append(request.method).append('\n');
    appendCanonicalPath(result.text, request.path, normalization);
    result.text.append('\n');
    appendCanonicalQuery(result.text, request.query);
    result.text.append('\n');
    appendCanonicalHeaders(result.text, result.signedHeaders, request.headers);
    result.text.append('\n').append(result.signedHeaders).append('\n').append(request.payloadHash);
    return result;
}

QByteArray stringToSign(const QByteArray &time, const SigningScope &scope,
                        const QByteArray &canonicalRequest)
{
    const QByteArray hash = sha256Hex(viewOf(canonicalRequest));
    if (hash.isEmpty())
        return {};
    QByteArray out;
    out.reserve(192);
    out.append(algorithm).append('\n').append(time).append('\n');
    appendScope(out, scope);
    out.append('\n').append(hash);
    return out;
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
    QByteArray out;
    out.reserve(320);
    out.append(algorithm).append(" Credential=").append(accessKeyId).append('/');
    appendScope(out, scope);
    out.append(", SignedHeaders=").append(signedHeaders);
    out.append(", Signature=").append(signature);
    return out;
}

} // namespace vaultlock::aws
