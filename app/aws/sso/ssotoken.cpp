// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/sso/ssotoken.h"

#include "aws/credentials/wellformed.h"
#include "aws/profiles/profileargument.h"
#include "aws/reply/readmoment.h"
#include "aws/reply/strictjson.h"

#include <QCryptographicHash>
#include <QFile>

namespace vaultlock::aws {

namespace {

constexpr qint64 largestToken = 65'536;

} // namespace

QString ssoTokenFile(const QString &cacheFolder, const SsoSource &source)
{
    const QString key = source.session.isEmpty() ? source.startUrl : source.session;
    const QByteArray name =
        QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1).toHex();
    return cacheFolder + u'/' + QString::fromLatin1(name) + QLatin1String(".json");
}

QString ssoLoginCommand(const SsoSource &source)
{
    return QStringLiteral("aws sso login ") + profileArgument(source.profile);
}

Result<Secret> readSsoToken(const QString &file, const SsoSource &source, const QDateTime &now)
{
    const auto loginNeeded = [&source] {
        return failure(ErrorKind::SsoLoginNeeded, ssoLoginCommand(source));
    };
    QFile cache(file);
    if (!cache.open(QFile::ReadOnly))
        return loginNeeded();
    const auto object = readStrictObject(cache.read(largestToken));
    if (!object)
        return loginNeeded();
    Secret token = Secret::consume(object->value(QLatin1String("accessToken")).toString().toUtf8());
    const auto expiry = readMoment(object->value(QLatin1String("expiresAt")).toString());
    if (token.isEmpty() || !isPrintable(token.view()) || !expiry || *expiry <= now)
        return loginNeeded();
    return token;
}

} // namespace vaultlock::aws
