// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/proxyfault.h"

#include "core/secondstext.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace vaultlock::aws {

namespace {

constexpr qsizetype mostSchemes = 5;
constexpr qsizetype longestScheme = 20;

/// At the commas that do not stand within quotes.
QList<QByteArray> partsOf(const QByteArray &value)
{
    QList<QByteArray> parts{QByteArray()};
    bool isQuoted = false;
    for (const char letter : value) {
        if (letter == '"')
            isQuoted = !isQuoted;
        if (letter == ',' && !isQuoted)
            parts.append(QByteArray());
        else
            parts.last() += letter;
    }
    return parts;
}

bool isToken(const QByteArray &word)
{
    return !word.isEmpty() && word.size() <= longestScheme &&
           std::all_of(word.begin(), word.end(), [](char letter) {
               return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                      (letter >= '0' && letter <= '9') || letter == '-' || letter == '_';
           });
}

struct Challenge
{
    QByteArray scheme;
    QHash<QByteArray, QByteArray> parameters; ///< names in lower case; values without quotes

    bool is(const char *name) const { return scheme.toLower() == name; }
};

QList<Challenge> challengesOf(const QByteArray &header)
{
    QList<Challenge> challenges;
    for (const QByteArray &part : partsOf(header)) {
        QByteArray parameter = part.trimmed();
        const QByteArray word = parameter.split(' ').constFirst();
        const QByteArray rest = parameter.mid(word.size()).trimmed();
        if (isToken(word) && !rest.startsWith('=')) {
            challenges.append({word, {}});
            parameter = rest;
        }
        const qsizetype equals = parameter.indexOf('=');
        if (challenges.isEmpty() || equals < 0)
            continue;
        QByteArray value = parameter.mid(equals + 1).trimmed();
        value.replace('"', "");
        challenges.last().parameters.insert(parameter.left(equals).trimmed().toLower(), value);
    }
    return challenges;
}

/// ` with SHA-256`: of another algorithm than MD5.
QString strangeAlgorithm(const QByteArray &algorithm)
{
    const QByteArray lower = algorithm.toLower();
    return lower == "md5" || lower == "md5-sess" || !isToken(algorithm)
               ? QString()
               : QStringLiteral(" with ") + QString::fromLatin1(algorithm);
}

/// ` with qop=auth-int`: Qt looks for `auth` between the commas (QAuthenticator of 6.4 and 6.8).
QString strangeProtection(const QByteArray &protection)
{
    const bool isAnswered = protection.isEmpty() || protection.split(',').contains("auth");
    return isAnswered ? QString()
                      : QStringLiteral(" with qop=") +
                            (isToken(protection) ? QString::fromLatin1(protection)
                                                 : QStringLiteral("something else than auth"));
}

/// With what keeps Qt from answering.
QString nameOf(const Challenge &challenge)
{
    const QString name = QString::fromLatin1(challenge.scheme);
    if (!challenge.is("digest"))
        return name;
    const QString algorithm = strangeAlgorithm(challenge.parameters.value("algorithm"));
    return name +
           (algorithm.isEmpty() ? strangeProtection(challenge.parameters.value("qop")) : algorithm);
}

QStringList schemesOf(const QByteArray &header)
{
    QStringList schemes;
    for (const Challenge &challenge : challengesOf(header))
        schemes.append(nameOf(challenge));
    return schemes;
}

/// Nothing where it is no reply of HTTP.
std::optional<int> statusOf(const QByteArray &head)
{
    const QByteArray line = head.split('\n').constFirst().simplified();
    const QByteArray word = line.split(' ').value(1);
    bool isNumber = false;
    const int status = word.toInt(&isNumber);
    const bool isStatus = isNumber && word.size() == 3 && status >= 100;
    return line.startsWith("HTTP/") && isStatus ? std::optional(status) : std::nullopt;
}

/// `Basic, Digest or NTLM`
QString enumerated(QStringList words)
{
    if (words.size() < 2)
        return words.join(QString());
    const QString last = words.takeLast();
    return words.join(QLatin1String(", ")) + QStringLiteral(" or ") + last;
}

} // namespace

bool ProxyDemand::wants(const char *scheme) const
{
    return schemes.contains(QLatin1String(scheme), Qt::CaseInsensitive);
}

bool ProxyDemand::takesPassword() const
{
    return wants("Basic") || wants("Digest") || wants("NTLM");
}

std::optional<ProxyDemand> proxyDemand(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    if (statusOf(head) != 407)
        return std::nullopt;
    ProxyDemand demand;
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).trimmed().toLower() == "proxy-authenticate")
            demand.schemes += schemesOf(line.mid(colon + 1));
    }
    demand.schemes.removeDuplicates();
    demand.schemes = demand.schemes.mid(0, mostSchemes);
    return demand;
}

QString demandSentence(const ProxyDemand &demand, bool hasLogin)
{
    if (demand.schemes.isEmpty())
        return QStringLiteral("it wants to know who asks, and does not say by which scheme");
    const QString asks = QStringLiteral("it asks for ") + enumerated(demand.schemes);
    if (demand.takesPassword() && hasLogin)
        return asks + QStringLiteral(", and does not take the user name and password that are set "
                                     "for it");
    if (demand.takesPassword())
        return asks + QStringLiteral(", and no user name and password are set for it "
                                     "(http://USER:PASSWORD@HOST:PORT)");
    if (demand.wants("Negotiate"))
        return asks + QStringLiteral(", and there is no Kerberos ticket that it takes (kinit gets "
                                     "one)");
    return asks + QStringLiteral(", which Vaultlock cannot answer");
}

bool isTunnel(const QByteArray &head)
{
    const int status = statusOf(head).value_or(0);
    return status >= 200 && status < 300;
}

QString refusalSentence(const QByteArray &head)
{
    const auto status = statusOf(head);
    if (!status)
        return QStringLiteral("what answers there does not answer as a proxy does");
    const QString answer = QStringLiteral("it answered with %1").arg(*status);
    // 511: RFC 6585, "Network Authentication Required".
    const bool maySignIn = (*status >= 300 && *status < 400) || *status == 511;
    return maySignIn ? answer + QStringLiteral("; the sign-in page of a network may stand in the "
                                               "way")
                     : answer;
}

QString proxyNotFound(const QString &proxy)
{
    return QStringLiteral("its own name is not found, %1").arg(proxy);
}

QString serviceNotFoundByProxy(const QString &service)
{
    return QStringLiteral("it does not find %1").arg(service);
}

QString serviceNotReachedByProxy(const QString &service)
{
    return QStringLiteral("it says that %1 cannot be reached").arg(service);
}

QString strangerDemands(const QString &stranger, bool hasProxy)
{
    const QString answered =
        stranger + QStringLiteral(" answered with 407, as a proxy does that wants a login, ");
    return answered + (hasProxy ? QStringLiteral("behind the proxy that is set")
                                : QStringLiteral("and no proxy is set"));
}

QString proxyIsSilent(std::chrono::milliseconds within)
{
    return QStringLiteral("it had not answered in full within %1").arg(secondsText(within));
}

} // namespace vaultlock::aws
