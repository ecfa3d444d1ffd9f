// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/teamsettings.h"

#include "core/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace vaultlock::team {

namespace {

constexpr int settingsFormat = 1;
constexpr qint64 largestSettings = 64LL * 1024;

std::optional<TeamSettings> settingsIn(const QJsonObject &object)
{
    if (object.value(u"format").toInt() != settingsFormat)
        return std::nullopt;
    TeamSettings settings{{object.value(u"address").toString(), object.value(u"user").toString(),
                           object.value(u"authority").toString()},
                          object.value(u"isPasswordKept").toBool()};
    if (settings.place.address.isEmpty())
        return std::nullopt;
    return settings;
}

} // namespace

TeamResult<std::optional<TeamSettings>> TeamSettings::readFor(const QString &journal)
{
    const QString path = pathFor(journal);
    if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
        return std::optional<TeamSettings>();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return teamFailure(TeamError::Kind::SettingsUnusable,
                           QStringLiteral("%1: %2").arg(path, file.errorString()));
    auto settings = settingsIn(QJsonDocument::fromJson(file.read(largestSettings)).object());
    if (!settings)
        return teamFailure(TeamError::Kind::SettingsUnusable,
                           QStringLiteral("%1: it is not as it was written").arg(path));
    return settings;
}

TeamResult<void> TeamSettings::writeFor(const QString &journal) const
{
    const QJsonObject object{{QStringLiteral("format"), settingsFormat},
                             {QStringLiteral("address"), place.address},
                             {QStringLiteral("user"), place.user},
                             {QStringLiteral("authority"), place.authority},
                             {QStringLiteral("isPasswordKept"), isPasswordKept}};
    const auto written = writePrivateFile(pathFor(journal), QJsonDocument(object).toJson());
    if (!written)
        return teamFailure(TeamError::Kind::SettingsUnusable, written.error().detail);
    return {};
}

TeamResult<void> TeamSettings::removeFor(const QString &journal)
{
    QFile file(pathFor(journal));
    if (file.exists() && !file.remove())
        return teamFailure(TeamError::Kind::SettingsUnusable,
                           QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
    return {};
}

QString TeamSettings::keychainLabel() const
{
    const auto address = teamAddressOf(place.address);
    return QStringLiteral("team's journal, %1, %2")
        .arg(address ? address->name : place.address,
             place.user.isEmpty() ? QStringLiteral("-") : place.user);
}

} // namespace vaultlock::team
