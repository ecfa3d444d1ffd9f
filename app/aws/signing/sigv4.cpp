// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/signing/sigv4.h"

#include <QByteArrayList>
#include <QStringBuilder>

#include <algorithm>
#include <utility>

namespace vaultlock::aws {

namespace {

constexpr char algorithm[] = "AWS4-HMAC-SHA256";
constexpr char terminator[] = "aws4_request";
constexpr qsizetype usualSize = 1024; // a guess: what is longer grows

using Header = QPair<QByteArray, QByteArray>;

/// The one way in which each byte is written, whichever way it came.
QByteArray encodedOneWay(const QByteArray &text)
{
    return QByteArray::fromPercentEncoding(text).toPercentEncoding();
}

/// Every byte but `A-Za-z0-9-_.~/` becomes %XX, the % of an encoded byte too.
QByteArray canonicalPath(const QByteArray &path)
{
    return path.isEmpty() ? QByteArray("/") : path.toPercentEncoding("/");
}

QByteArray canonicalQuery(const QByteArray &query)
{
    if (query.isEmpty())
        return {};
    QList<QPair<QByteArray, QByteArray>> parameters;
    for (const QByteArray &parameter : query.split('&')) {
        if (parameter.isEmpty())
            continue;
        const auto equals = parameter.indexOf('=');
        const auto keySize = equals < 0 ? parameter.size() : equals;
        parameters.emplaceBack(encodedOneWay(parameter.left(keySize)),
                               encodedOneWay(parameter.mid(keySize + 1)));
    }
    std::sort(parameters.begin(), parameters.end());
    QByteArrayList lines;
    for (const auto &parameter : parameters)
        lines.append(parameter.first + '=' + parameter.second);
    return lines.join('&');
}

/// The last digits of a number.
void appendDigits(QByteArray &text, int number, qsizetype count)
{
    const qsizetype start = text.size();
    text.resize(start + count);
    for (qsizetype at = start + count; at > start; number /= 10)
        text[--at] = static_cast<char>('0' + number % 10);
}

/// Without blanks at its ends, and one between two words.
QByteArray simplifiedValue(const QByteArray &value)
{
    char before = ' ';
    for (const char sign : value) {
        const bool isSpace = sign == ' ' || (sign >= '\t' && sign <= '\r');
        if (isSpace && (sign != ' ' || before == ' '))
            return value.simplified();
        before = sign;
    }
    return before == ' ' ? value.simplified() : value; // most are as they have to be
}

QByteArray scopeText(const SigningScope &scope)
{
    return scope.date % '/' % scope.region % '/' % scope.service % '/' % terminator;
}

} // namespace

QByteArray amzDate(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    const QDateTime moment = utc.toUTC();
    const QDate date = moment.date();
    const QTime time = moment.time();
    // Every request has one, and a format text takes its time.
    QByteArray text;
    text.reserve(16);
    appendDigits(text, date.year(), 4);
    appendDigits(text, date.month(), 2);
    appendDigits(text, date.day(), 2);
    text += 'T';
    appendDigits(text, time.hour(), 2);
    appendDigits(text, time.minute(), 2);
    appendDigits(text, time.second(), 2);
    text += 'Z';
    return text;
}

QByteArray sha256Hex(QByteArrayView bytes)
{
    if (!bytes.isEmpty())
        return sha256(bytes).toHex();
    static const QByteArray ofNothing = sha256({}).toHex(); // of each request without a body
    return ofNothing;
}

QByteArray normalizedPath(const QByteArray &path)
{
    if (!path.contains("//") && !path.contains("/."))
        return path;
    QByteArrayList kept;
    for (const QByteArray &segment : path.split('/')) {
        if (segment == ".." && !kept.isEmpty())
            kept.removeLast();
        else if (!segment.isEmpty() && segment != "." && segment != "..")
            kept.append(segment);
    }
    const bool endsWithSlash = path.endsWith('/') && !kept.isEmpty();
    return '/' + kept.join('/') + (endsWithSlash ? "/" : "");
}

CanonicalRequest canonicalRequest(const SigningRequest &request)
{
    QList<Header> headers = request.headers;
    for (Header &header : headers)
        header = {header.first.toLower(), simplifiedValue(header.second)};
    // Stable: the values of one name stay in the order in which they are sent.
    std::stable_sort(headers.begin(), headers.end(),
                     [](const Header &a, const Header &b) { return a.first < b.first; });

    QByteArray text;
    QByteArray signedHeaders;
    text.reserve(usualSize);
    signedHeaders.reserve(usualSize);
    text +=
        request.method % '\n' % canonicalPath(request.path) % '\n' % canonicalQuery(request.query);
    QByteArray lastName;
    for (const auto &[name, value] : std::as_const(headers)) {
        if (name == lastName) {
            text += ',' % value;
            continue;
        }
        text += '\n' % name % ':' % value;
        signedHeaders += (lastName.isEmpty() ? "" : ";") % name;
        lastName = name;
    }
    text += "\n\n" % signedHeaders % '\n' % request.payloadHash;
    return {text, signedHeaders};
}

QByteArray stringToSign(const QByteArray &time, const SigningScope &scope,
                        const QByteArray &canonicalRequest)
{
    return algorithm % ('\n' % time) % '\n' % scopeText(scope) % '\n' % sha256Hex(canonicalRequest);
}

QByteArray Signer::signature(std::string_view secretAccessKey, const SigningScope &scope,
                             const QByteArray &stringToSign)
{
    const bool isDerived = m_scope == scope && m_secret.view() == secretAccessKey;
    if (!isDerived)
        derive(secretAccessKey, scope);
    return m_hmac.sign(stringToSign).toHex();
}

/// When a step fails, m_hmac is left without a key.
void Signer::derive(std::string_view secretAccessKey, const SigningScope &scope)
{
    QByteArray seed("AWS4");
    seed.reserve(seed.size() + static_cast<qsizetype>(secretAccessKey.size())); // no copy is left
    seed.append(secretAccessKey);
    m_hmac.setKey(Secret::consume(std::move(seed)).view());
    for (const QByteArray &part : {scope.date, scope.region, scope.service, QByteArray(terminator)})
        m_hmac.setKey(Secret::consume(m_hmac.sign(part)).view());
    m_secret = Secret(secretAccessKey);
    m_scope = scope;
}

QByteArray authorization(const QByteArray &accessKeyId, const SigningScope &scope,
                         const QByteArray &signedHeaders, const QByteArray &signature)
{
    return algorithm % (" Credential=" % accessKeyId) % '/' % scopeText(scope) %
           ", SignedHeaders=" % signedHeaders % ", Signature=" % signature;
}

} // namespace vaultlock::aws
