// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/sentsecrets.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace vaultlock::aws {

namespace {

constexpr char removed[] = "[removed]";
/// Shorter ones are words that a text may have for other reasons.
constexpr qsizetype shortestValue = 8;
constexpr qsizetype shortestPiece = 16;

constexpr std::array tokenHeaders{"x-amz-security-token", "x-amz-sso_bearer_token",
                                  "x-aws-ec2-metadata-token", "dpop"};
constexpr std::array grants{"refreshToken", "clientSecret", "deviceCode"};

QByteArray bytesOf(const Secret &secret)
{
    return QByteArrayView(secret.view()).toByteArray();
}

/// The value, and how JSON and a URL may write it: the characters of base64 that they escape.
QList<QByteArray> writings(const QByteArray &value)
{
    QByteArray slashes = value;
    QByteArray escapes = value;
    slashes.replace("/", "\\/");
    escapes.replace("+", "\\u002b").replace("/", "\\u002f").replace("=", "\\u003d");
    QList<QByteArray> all{value};
    for (const QByteArray &other : {slashes, escapes, value.toPercentEncoding()}) {
        if (!all.contains(other))
            all.append(other);
    }
    return all;
}

/// Sets those places of `isSecret` where a piece of the value stands in the text.
void markPieces(const QString &text, const QString &value, std::vector<bool> &isSecret)
{
    const qsizetype size = std::min(value.size(), shortestPiece);
    if (text.size() < size)
        return;
    QSet<QStringView> pieces;
    for (qsizetype at = 0; at + size <= value.size(); ++at)
        pieces.insert(QStringView(value).mid(at, size));
    for (qsizetype at = 0; at + size <= text.size(); ++at) {
        if (pieces.contains(QStringView(text).mid(at, size)))
            std::fill_n(isSecret.begin() + at, size, true);
    }
}

QString withoutMarked(const QString &text, const std::vector<bool> &isSecret)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isMarked = isSecret[static_cast<std::size_t>(at)];
        if (!isMarked)
            result += text[at];
        else if (at == 0 || !isSecret[static_cast<std::size_t>(at - 1)])
            result += QString::fromLatin1(removed);
    }
    return result;
}

/// The names under which AWS, its tools and HTTP write secrets; each keeps its name.
QString withoutForms(QString text)
{
    static const QRegularExpression signedRequest(
        QStringLiteral(R"(AWS4-[A-Z0-9-]+\s+Credential=[^\s,]+[\s,]+SignedHeaders=[^\s,]+[\s,]+)"
                       R"(Signature=[^\s,&'"<>]+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(
        QStringLiteral(R"(((?:x-amz-security-token|x-amz-sso_bearer_token|x-aws-ec2-metadata-token)"
                       R"(|dpop|dpopKey|refreshToken|clientSecret|deviceCode)"
                       R"(|x-amz-signature|(?:proxy-)?authorization|aws_session_token)"
                       R"(|aws_secret_access_key|SessionToken|SecretAccessKey|WebIdentityToken)"
                       R"(|Signature)["']?\s*(?:[:=]|%3[AD]|>)\s*["']?)"
                       R"((?:(?:Bearer|Basic|Digest|Negotiate)\s+)?)(?!\[removed\])[^\s,;&'"<>]+)"),
        QRegularExpression::CaseInsensitiveOption);
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
    if (value.size() >= shortestValue)
        m_values.emplace_back(std::string_view(value.constData(), std::size_t(value.size())));
}

void SentSecrets::addAuthorization(const QByteArray &value)
{
    const QByteArray signatureName("Signature=");
    const qsizetype signature = value.indexOf(signatureName);
    if (signature < 0)
        return add(value.mid(value.indexOf(' ') + 1)); // without the scheme
    m_authorizations.emplace_back(std::string_view(value.constData(), std::size_t(value.size())));
    add(value.mid(signature + signatureName.size()));
}

void SentSecrets::addGrants(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (const char *name : grants) {
        const QByteArray value = object.value(QLatin1String(name)).toString().toUtf8();
        if (value.size() >= shortestValue)
            m_grants.emplace_back(std::string_view(value.constData(), std::size_t(value.size())));
    }
}

QByteArray SentSecrets::takenOutOf(QByteArray bytes) const
{
    for (const auto *secrets : {&m_authorizations, &m_values}) {
        for (const Secret &secret : *secrets) {
            for (const QByteArray &writing : writings(bytesOf(secret)))
                bytes.replace(writing, removed);
        }
    }
    return bytes;
}

QString SentSecrets::takenOutOf(const QString &message) const
{
    QString text = message;
    for (const Secret &secret : m_authorizations) {
        for (const QByteArray &writing : writings(bytesOf(secret)))
            text.replace(QString::fromUtf8(writing), QString::fromLatin1(removed));
    }
    std::vector<bool> isSecret(static_cast<std::size_t>(text.size()), false);
    for (const auto *secrets : {&m_values, &m_grants}) {
        for (const Secret &secret : *secrets) {
            for (const QByteArray &writing : writings(bytesOf(secret)))
                markPieces(text, QString::fromUtf8(writing), isSecret);
        }
    }
    return withoutForms(withoutMarked(text, isSecret));
}

Error SentSecrets::takenOutOf(Error error) const
{
    for (QString *text : {&error.code, &error.requestId, &error.detail})
        *text = takenOutOf(*text);
    return error;
}

} // namespace vaultlock::aws
