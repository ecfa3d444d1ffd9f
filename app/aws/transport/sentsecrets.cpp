// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/sentsecrets.h"

#include "aws/transport/readings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <string_view>

namespace vaultlock::aws {

namespace {

constexpr char removed[] = "[removed]";
/// Shorter ones are words that a text may have for other reasons.
constexpr qsizetype shortestValue = 8;
constexpr qsizetype longValue = 16;
constexpr qsizetype shortestPiece = 8;

constexpr std::array tokenHeaders{"x-amz-security-token", "x-amz-sso_bearer_token",
                                  "x-aws-ec2-metadata-token", "dpop"};
constexpr std::array grants{"refreshToken", "clientSecret", "deviceCode"};

QByteArray bytesOf(const Secret &secret)
{
    return QByteArrayView(secret.view()).toByteArray();
}

QString textOf(const Secret &secret)
{
    return QString::fromUtf8(bytesOf(secret));
}

/// What a text has of a value in base64, behind so many bytes of something else: the signs that
/// depend on the value alone.
QByteArray base64Within(const QByteArray &value, qsizetype before,
                        QByteArray::Base64Option alphabet)
{
    const QByteArray whole = QByteArray(before, '\0') + value;
    const qsizetype mixed = (before * 4 + 2) / 3;
    return whole.toBase64(alphabet | QByteArray::OmitTrailingEquals)
        .left(whole.size() * 4 / 3)
        .mid(mixed);
}

/// The whole value in the encodings by which programs write bytes as text: base64 of both
/// alphabets, alone or among others, and hexadecimal digits.
QList<QByteArray> encodingsOf(const QByteArray &value)
{
    QList<QByteArray> result{value.toBase64(), value.toBase64(QByteArray::Base64UrlEncoding)};
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        for (const qsizetype before : {0, 1, 2})
            result.append(base64Within(value, before, alphabet));
    }
    for (const QByteArray &digits : {value.toHex(), value.toHex(':')})
        result << digits << digits.toUpper();
    return result;
}

using Signs = std::bitset<256>;

/// What a value may be written with that is not of the value: escapes, what readings leave out, and
/// letters and digits, of escapes and of encodings.
const Signs &signsOfWritings()
{
    static const Signs signs = [] {
        Signs ways;
        for (std::size_t code = 0; code < ways.size(); ++code) {
            const QChar sign(static_cast<char16_t>(code));
            if (code <= 0x20 || code >= 0x7f || sign.isLetterOrNumber())
                ways.set(code);
        }
        for (const char sign : std::string_view("%&\\#;\"'"))
            ways.set(static_cast<unsigned char>(sign));
        return ways;
    }();
    return signs;
}

Signs with(Signs signs, std::string_view more)
{
    for (const char sign : more)
        signs.set(static_cast<unsigned char>(sign));
    return signs;
}

std::size_t pairIndex(QChar first, QChar second)
{
    return (std::size_t{first.unicode()} * 61 + second.unicode()) % 4096;
}

qsizetype longestRun(const QByteArray &bytes, const Signs &signs)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const char sign : bytes) {
        run = signs[static_cast<unsigned char>(sign)] ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

void markEncodingsOf(Marks &marks, const Secret &secret)
{
    for (const QByteArray &encoding : encodingsOf(bytesOf(secret)))
        marks.markWhole(QString::fromLatin1(encoding));
}

/// Of a value that is long enough to be random, pieces that a text has for no other reason. But
/// digits may be an account's.
void markPiecesOf(Marks &marks, const QString &value, const QString &accessKeyId)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]{8,}"));
    const bool isLong = comparable(value).size() >= longValue;
    if (!isLong)
        return marks.markWhole(value);
    QString except = accessKeyId;
    for (auto run = digits.globalMatch(value); run.hasNext();)
        except += u'\n' + run.next().captured();
    marks.markWhole(value);
    marks.markPieces(value, shortestPiece, except);
}

/// The names under which AWS, its tools and HTTP write secrets; each keeps its name.
QString withoutForms(QString text)
{
    // Each of them has one of these.
    const bool mayHaveOne = text.contains(u'=') || text.contains(u':') || text.contains(u'>') ||
                            text.contains(QLatin1String("%3")) ||
                            text.contains(QLatin1String("-----"));
    if (!mayHaveOne)
        return text;
    static const QRegularExpression signedRequest(
        QStringLiteral(R"(AWS4-[A-Z0-9-]+\s+Credential=[^\s,]+[\s,]+SignedHeaders=[^\s,]+[\s,]+)"
                       R"(Signature=[^\s,&'"<>]+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(
        QStringLiteral(R"(((?:x-amz-security-token|x-amz-sso_bearer_token|x-aws-ec2-metadata-token)"
                       R"(|dpop|dpopKey|(?:refresh|access|id)_?Token|client_?Secret)"
                       R"(|(?:device|user)_?Code)"
                       R"(|x-amz-signature|(?:proxy-)?authorization|aws_session_token)"
                       R"(|aws_secret_access_key|SessionToken|SecretAccessKey|WebIdentityToken)"
                       R"(|Signature)["']?\s*(?:[:=]|%3[AD]|>)\s*["']?)"
                       R"((?:(?:Bearer|Basic|Digest|Negotiate)\s+)?)(?!\[removed\])[^\s,;&'"<>]+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression privateKey(
        QStringLiteral("-----BEGIN[A-Z ]*PRIVATE KEY-----.*?"
                       "(?:-----END[A-Z ]*PRIVATE KEY-----|$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    text.replace(privateKey, QString::fromLatin1(removed));
    text.replace(signedRequest, QString::fromLatin1(removed));
    text.replace(named, QStringLiteral("\\1") + QString::fromLatin1(removed));
    return text;
}

} // namespace

SentSecrets::SentSecrets(const HttpRequest &request)
{
    for (const auto &header : request.headers) {
        const QByteArray name = header.first.toLower();
        if (name == "authorization")
            addAuthorization(header.second);
        else if (std::find(tokenHeaders.begin(), tokenHeaders.end(), name) != tokenHeaders.end())
            add(header.second);
    }
    if (request.body.contains("WebIdentityToken=")) {
        const QUrlQuery form(QString::fromLatin1(request.body));
        add(form.queryItemValue(QStringLiteral("WebIdentityToken"), QUrl::FullyDecoded).toUtf8());
    }
    if (request.body.startsWith('{'))
        addGrants(request.body);
}

void SentSecrets::add(const QByteArray &value)
{
    if (value.size() < shortestValue)
        return;
    m_values.emplace_back(std::string_view(value.constData(), std::size_t(value.size())));
    noteWriting(value);
    notePairs(value);
}

/// Its encodings are longer, and have no signs but those of base64 and hexadecimal digits.
void SentSecrets::noteWriting(const QByteArray &value)
{
    const qsizetype size = std::max(comparable(QString::fromLatin1(value)).size(), qsizetype(1));
    m_shortestWriting = m_shortestWriting == 0 ? size : std::min(m_shortestWriting, size);
    for (const char sign : value)
        m_signs.set(static_cast<unsigned char>(sign));
}

void SentSecrets::notePairs(const QByteArray &value)
{
    const QString signs = comparable(QString::fromUtf8(value));
    m_isSoughtAlways = m_isSoughtAlways || signs.size() < shortestPiece;
    for (qsizetype at = 0; at + 1 < signs.size(); ++at)
        m_pairs.set(pairIndex(signs[at], signs[at + 1]));
}

/// The same of a text, of which pieces count, too: of a piece each two signs side by side are of
/// the value. Escapes are not looked into here.
bool SentSecrets::mayBeIn(const QString &message) const
{
    if (m_isSoughtAlways || m_shortestWriting == 0)
        return m_isSoughtAlways;
    qsizetype run = 1;
    QChar before;
    for (const QChar sign : message) {
        if (sign == u'%' || sign == u'&' || sign == u'\\')
            return true;
        if (isLeftOut(sign))
            continue;
        run = m_pairs[pairIndex(before, sign)] ? run + 1 : 1;
        if (run >= shortestPiece)
            return true;
        before = sign;
    }
    return mayBeIn(message.toUtf8()); // in an encoding
}

/// Nearly nothing that comes has as many signs in a row of those that a secret could be written
/// with, be it with escapes between them: that is seen much sooner than looked for in every way.
/// Never false where a value is there.
bool SentSecrets::mayBeIn(const QByteArray &bytes) const
{
    if (m_shortestWriting == 0 || bytes.size() < m_shortestWriting)
        return false;
    static const Signs ofBase64 = with(signsOfWritings(), "+/=-_");
    static const Signs ofPairs = with(signsOfWritings(), ":"); // of hexadecimal digits
    return longestRun(bytes, ofBase64 | m_signs) >= m_shortestWriting ||
           longestRun(bytes, ofPairs) >= m_shortestWriting;
}

void SentSecrets::addAuthorization(const QByteArray &value)
{
    const QByteArray signatureName("Signature=");
    const qsizetype signature = value.indexOf(signatureName);
    if (signature < 0)
        return add(value.mid(value.indexOf(' ') + 1)); // without the scheme
    const QByteArray credentialName("Credential=");
    const qsizetype credential = value.indexOf(credentialName);
    if (credential >= 0) {
        const QByteArray scope = value.mid(credential + credentialName.size());
        m_accessKeyId = QString::fromLatin1(scope.left(scope.indexOf('/')));
    }
    m_authorizations.emplace_back(std::string_view(value.constData(), std::size_t(value.size())));
    const std::size_t before = m_values.size();
    add(value.mid(signature + signatureName.size()));
    if (m_values.size() == before)
        noteWriting(value); // else the signature stands wherever the whole does
    m_isSoughtAlways = m_isSoughtAlways || m_values.size() == before;
}

void SentSecrets::addGrants(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (const char *name : grants) {
        const QByteArray value = object.value(QLatin1String(name)).toString().toUtf8();
        if (value.size() >= shortestValue) {
            m_grants.emplace_back(std::string_view(value.constData(), std::size_t(value.size())));
            noteWriting(value);
            notePairs(value);
        }
    }
}

QByteArray SentSecrets::takenOutOf(const QByteArray &bytes) const
{
    if (!mayBeIn(bytes))
        return bytes;
    // A sign a byte, so that what is not marked stays as it is.
    Marks marks(QString::fromLatin1(bytes));
    for (const auto *secrets : {&m_authorizations, &m_values}) {
        for (const Secret &secret : *secrets) {
            marks.markWhole(QString::fromLatin1(bytesOf(secret)));
            markEncodingsOf(marks, secret);
        }
    }
    return marks.replacedBy(QString::fromLatin1(removed)).toLatin1();
}

QString SentSecrets::takenOutOf(const QString &message) const
{
    if (!mayBeIn(message))
        return withoutForms(message);
    Marks marks(message);
    for (const Secret &secret : m_authorizations) {
        marks.markWhole(textOf(secret));
        markEncodingsOf(marks, secret);
    }
    for (const auto *secrets : {&m_values, &m_grants}) {
        for (const Secret &secret : *secrets) {
            markPiecesOf(marks, textOf(secret), m_accessKeyId);
            markEncodingsOf(marks, secret);
        }
    }
    return withoutForms(marks.replacedBy(QString::fromLatin1(removed)));
}

Error SentSecrets::takenOutOf(Error error) const
{
    for (QString *text : {&error.code, &error.requestId, &error.detail})
        *text = takenOutOf(*text);
    return error;
}

} // namespace vaultlock::aws
