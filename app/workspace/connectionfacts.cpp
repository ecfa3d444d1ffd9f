// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/connectionfacts.h"

#include "words/connectionwords.h"
#include "words/identitywords.h"
#include "words/timewords.h"

#include <QJsonArray>
#include <QTimeZone>
#include <QUrl>

namespace vaultlock::workspace {

namespace {

QString sourced(const QString &value, const QString &source)
{
    return source.isEmpty() ? value : QStringLiteral("%1 (from %2)").arg(value, source);
}

QString orUnknown(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("unknown") : text;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

ConnectionFact identityFact(const ConnectionIdentity &identity)
{
    const QString why = identity.arn.isEmpty() && identity.whyUnknown
                            ? words::whyIdentityIsUnknown(*identity.whyUnknown)
                            : QString();
    const QString text = orUnknown(identity.arn);
    return {QStringLiteral("Identity"),
            {why.isEmpty() ? text : QStringLiteral("%1: %2").arg(text, why)},
            {{QStringLiteral("arn"), orNull(identity.arn)},
             {QStringLiteral("arnUnknownBecause"), orNull(why)}}};
}

ConnectionFact expiryFact(const std::optional<QDateTime> &expiry)
{
    const QString name = QStringLiteral("They expire");
    const QString field = QStringLiteral("expiry");
    if (!expiry)
        return {name, {}, {{field, QJsonValue()}}};
    return {name,
            {words::momentText(*expiry, QTimeZone::systemTimeZone())},
            {{field, expiry->toUTC().toString(Qt::ISODate)}}};
}

ConnectionFact profileFact(const QString &profile)
{
    QStringList texts;
    if (!profile.isEmpty())
        texts.append(QStringLiteral("profile %1").arg(profile));
    return {QStringLiteral("Settings of"), texts, {{QStringLiteral("profile"), orNull(profile)}}};
}

ConnectionFact regionFact(const Destination &destination)
{
    const QString region = destination.region.toString();
    return {QStringLiteral("Region"),
            {sourced(region, destination.regionSource)},
            {{QStringLiteral("region"), region},
             {QStringLiteral("regionSource"), destination.regionSource}}};
}

ConnectionFact endpointFact(const Destination &destination)
{
    const QString endpoint = QString::fromLatin1(destination.endpoint.url().toEncoded());
    const QString &source = destination.endpointSource;
    return {
        QStringLiteral("Endpoint"),
        {sourced(endpoint, source.isEmpty() ? QStringLiteral("the Region") : source)},
        {{QStringLiteral("endpoint"), endpoint},
         {QStringLiteral("endpointSource"), source.isEmpty() ? QStringLiteral("region") : source}}};
}

ConnectionFact proxyFact(const Destination &destination)
{
    const QString proxy = aws::proxyText(aws::proxyFor(
        destination.network, destination.endpoint.host(), destination.endpoint.url().port(443)));
    const QString source = proxy.isEmpty() ? QString() : destination.network.proxySource;
    return {QStringLiteral("Proxy"),
            {proxy.isEmpty() ? QStringLiteral("none") : sourced(proxy, source)},
            {{QStringLiteral("proxy"), orNull(proxy)},
             {QStringLiteral("proxySource"), orNull(source)}}};
}

ConnectionFact certificatesFact(const aws::NetworkSettings &network)
{
    return {QStringLiteral("Certificates"),
            {network.caBundle.isEmpty() ? QStringLiteral("those of this computer")
                                        : sourced(network.caBundle, network.caBundleSource)},
            {{QStringLiteral("certificates"), orNull(network.caBundle)},
             {QStringLiteral("certificatesSource"), orNull(network.caBundleSource)}}};
}

ConnectionFact attemptsFact(const aws::NetworkSettings &network)
{
    const QString standard = QStringLiteral("standard"); // whatever is configured
    const QString mode = network.retryMode.isEmpty() ? standard
                         : network.retryMode == standard
                             ? sourced(network.retryMode, network.retryModeSource)
                             : QStringLiteral("standard, in place of %1 (from %2)")
                                   .arg(network.retryMode, network.retryModeSource);
    return {
        QStringLiteral("Attempts"),
        {QStringLiteral("%1, mode %2")
             .arg(sourced(QString::number(network.maxAttempts), network.maxAttemptsSource), mode)},
        {{QStringLiteral("maxAttempts"), network.maxAttempts},
         {QStringLiteral("maxAttemptsSource"), orNull(network.maxAttemptsSource)},
         {QStringLiteral("retryMode"), standard},
         {QStringLiteral("configuredRetryMode"), orNull(network.retryMode)},
         {QStringLiteral("retryModeSource"), orNull(network.retryModeSource)}}};
}

ConnectionFact clockFact(std::optional<qint64> offsetSeconds)
{
    QStringList texts;
    if (offsetSeconds)
        texts.append(words::clockSentence(*offsetSeconds));
    return {QStringLiteral("Clock"),
            texts,
            {{QStringLiteral("clockOffsetSeconds"),
              offsetSeconds ? QJsonValue(*offsetSeconds) : QJsonValue()}}};
}

ConnectionFact notesFact(const Destination &destination)
{
    const QStringList notes = words::connectionNotes(destination);
    return {QStringLiteral("Note"),
            notes,
            {{QStringLiteral("notes"), QJsonArray::fromStringList(notes)}}};
}

} // namespace

ConnectionFacts connectionFacts(const Destination &destination, const ConnectionIdentity &identity,
                                std::optional<qint64> clockOffsetSeconds)
{
    return {{QStringLiteral("Account"),
             {orUnknown(identity.account)},
             {{QStringLiteral("account"), orNull(identity.account)}}},
            identityFact(identity),
            {QStringLiteral("Credentials"),
             {identity.credentialsSource},
             {{QStringLiteral("source"), identity.credentialsSource}}},
            expiryFact(identity.expiry),
            profileFact(destination.profile),
            regionFact(destination),
            endpointFact(destination),
            proxyFact(destination),
            certificatesFact(destination.network),
            attemptsFact(destination.network),
            clockFact(clockOffsetSeconds),
            notesFact(destination)};
}

QJsonObject toJson(const ConnectionFacts &facts)
{
    QJsonObject json;
    for (const ConnectionFact &fact : facts) {
        for (auto field = fact.fields.begin(); field != fact.fields.end(); ++field)
            json.insert(field.key(), field.value());
    }
    return json;
}

} // namespace vaultlock::workspace
