// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/teamaddress.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace vaultlock::team {

namespace {

/// Qt's driver takes `;` for the end of an option, wherever it stands.
bool isTellable(const QString &value)
{
    return !value.contains(u';') && !value.contains(QChar(0));
}

QString keyword(const QString &name, QString value)
{
    value.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    return QStringLiteral("%1='%2' ").arg(name, value);
}

tl::unexpected<TeamError> unusable(const QString &why)
{
    return teamFailure(TeamError::Kind::AddressUnusable, why);
}

TeamResult<TeamAddress> addressOfUri(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.hasFragment())
        return unusable(QStringLiteral("it is no URI of PostgreSQL"));
    const QUrlQuery query(url);
    if (!url.password().isEmpty() || query.hasQueryItem(QStringLiteral("password")))
        return unusable(QStringLiteral("a password does not belong there, where others can see it; "
                                       "PostgreSQL reads it from ~/.pgpass or PGPASSWORD"));
    std::vector<std::pair<QString, QString>> values{
        {QStringLiteral("host"), url.host()},
        {QStringLiteral("port"), url.port() > 0 ? QString::number(url.port()) : QString()},
        {QStringLiteral("dbname"), url.path().mid(1)},
        {QStringLiteral("user"), url.userName()}};
    QString host = url.host();
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        static const QStringList known{QStringLiteral("host"), QStringLiteral("hostaddr"),
                                       QStringLiteral("sslrootcert"), QStringLiteral("sslcert"),
                                       QStringLiteral("sslkey")};
        if (!known.contains(name))
            return unusable(QStringLiteral("nothing but %1 can be set in it, and TLS is always "
                                           "verified")
                                .arg(known.join(QLatin1String(", "))));
        if (name == QLatin1String("host"))
            host = value;
        values.emplace_back(name, value);
    }
    TeamAddress address;
    for (const auto &[name, value] : values) {
        if (!isTellable(value))
            return unusable(QStringLiteral("there is a semicolon or a NUL in it"));
        if (!value.isEmpty())
            address.connection += keyword(name, value);
    }
    address.name = QStringLiteral("%1:%2/%3").arg(host).arg(url.port(5432)).arg(url.path().mid(1));
    return address;
}

} // namespace

TeamResult<TeamAddress> teamAddressOf(const QString &text)
{
    if (text.isEmpty())
        return TeamAddress{QStringLiteral("PG*"), {}};
    if (text.startsWith(QLatin1String("postgresql://")) ||
        text.startsWith(QLatin1String("postgres://")))
        return addressOfUri(text);
    static const QRegularExpression service(QStringLiteral("\\A[A-Za-z0-9_.-]{1,64}\\z"));
    if (!service.match(text).hasMatch())
        return unusable(QStringLiteral("it is neither the name of a service nor a URI that begins "
                                       "with postgresql://"));
    return TeamAddress{text, keyword(QStringLiteral("service"), text)};
}

TeamResult<TeamAddress> teamAddressOf(const TeamPlace &place)
{
    auto address = teamAddressOf(place.address);
    if (!address)
        return address;
    // What stands last counts, for libpq.
    for (const auto &[name, value] : {std::pair(QStringLiteral("user"), place.user),
                                      std::pair(QStringLiteral("sslrootcert"), place.authority)}) {
        if (!isTellable(value))
            return unusable(QStringLiteral("there is a semicolon or a NUL in it"));
        if (!value.isEmpty())
            address->connection += keyword(name, value);
    }
    return address;
}

} // namespace vaultlock::team
