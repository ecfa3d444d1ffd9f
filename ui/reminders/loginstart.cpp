// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reminders/loginstart.h"

#include "core/regularfile.h"
#include "core/wholefile.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <utility>

namespace vaultlock::ui {

namespace {

// By it one that Vaultlock wrote is known.
const QByteArray mark = "X-Vaultlock-Entry=1";
constexpr qint64 largestEntry = 65536;

constexpr QLatin1String portal("org.freedesktop.portal.Desktop");
constexpr QLatin1String portalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String background("org.freedesktop.portal.Background");
constexpr QLatin1String request("org.freedesktop.portal.Request");

QByteArray readEntry(const QString &path)
{
    return readRegularFile(path, largestEntry).value_or(QByteArray());
}

bool hasLine(const QByteArray &entry, const QByteArray &line)
{
    return ('\n' + entry + '\n').contains('\n' + line + '\n');
}

} // namespace

QByteArray execLine(const QStringList &command)
{
    QByteArray line;
    for (const QString &argument : command) {
        QByteArray quoted = argument.toUtf8();
        // Within quotes " ` $ and \ have a backslash, which the file's own strings double; a %
        // would be a field code.
        quoted.replace('\\', "\\\\\\\\");
        for (const char *special : {"\"", "`", "$"})
            quoted.replace(special, QByteArray("\\\\") + special);
        quoted.replace('%', "%%");
        line += (line.isEmpty() ? "\"" : " \"") + quoted + '"';
    }
    return line;
}

LoginStart::Place LoginStart::usual()
{
    Place place;
    place.folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                   QStringLiteral("/autostart");
    // An AppImage is somewhere else at each start.
    const QString image = qEnvironmentVariable("APPIMAGE");
    place.command = {image.isEmpty() ? QCoreApplication::applicationFilePath() : image,
                     QStringLiteral("--watch")};
    place.isConfined =
        QFile::exists(QStringLiteral("/.flatpak-info")) || qEnvironmentVariableIsSet("SNAP_NAME");
    return place;
}

QString LoginStart::label()
{
    return tr("Start watching at each login");
}

LoginStart::LoginStart(Place place, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
{
}

QString LoginStart::path() const
{
    return m_place.folder + QStringLiteral("/vaultlock-watch.desktop");
}

bool LoginStart::isOurs() const
{
    return hasLine(readEntry(path()), mark);
}

bool LoginStart::isWanted() const
{
    if (m_place.isConfined)
        return m_isWantedByPortal;
    // The desktop's own settings turn an entry off by these.
    const QByteArray entry = readEntry(path());
    return hasLine(entry, mark) && !hasLine(entry, "Hidden=true") &&
           !hasLine(entry, "X-GNOME-Autostart-enabled=false");
}

void LoginStart::setWanted(bool isWanted)
{
    if (m_place.isConfined)
        return askPortal(isWanted);
    const Result<void> outcome = isWanted ? writeEntry() : removeEntry();
    if (!outcome)
        return refuse(outcome.error());
    emit changed(this->isWanted());
}

void LoginStart::refuse(const Error &error)
{
    emit failed(error);
    emit changed(isWanted());
}

Result<void> LoginStart::writeEntry() const
{
    if (QFileInfo::exists(path()) && !isOurs())
        return failure(ErrorKind::FileNotWritable,
                       tr("%1: Vaultlock did not write this file.").arg(path()));
    if (!QDir().mkpath(m_place.folder))
        return failure(ErrorKind::FileNotWritable, m_place.folder);
    const QByteArray entry = "[Desktop Entry]\n"
                             "Type=Application\n"
                             "Name=Vaultlock: locks in progress\n"
                             "Comment=Reminds of vault locks before they end\n"
                             "Exec=" +
                             execLine(m_place.command) +
                             "\n"
                             "Icon=vaultlock\n"
                             "Terminal=false\n"
                             "StartupNotify=false\n" +
                             mark + '\n';
    return writeWholeFile(path(), entry);
}

Result<void> LoginStart::removeEntry() const
{
    if (!isOurs())
        return {};
    QFile file(path());
    if (file.remove())
        return {};
    return failure(ErrorKind::FileNotWritable,
                   QStringLiteral("%1: %2").arg(path(), file.errorString()));
}

void LoginStart::askPortal(bool isWanted)
{
    QDBusConnection bus = m_place.bus();
    const QString token = QStringLiteral("vaultlock_watch");
    // Where the answer comes is known beforehand, so that none is missed.
    const QString sender = bus.baseService().mid(1).replace(u'.', u'_');
    bus.connect({}, QStringLiteral("%1/request/%2/%3").arg(portalPath, sender, token), request,
                QStringLiteral("Response"), this, SLOT(notePortal(uint, QVariantMap)));
    QDBusMessage call = QDBusMessage::createMethodCall(portal, portalPath, background,
                                                       QStringLiteral("RequestBackground"));
    call << QString()
         << QVariantMap{
                {QStringLiteral("handle_token"), token},
                {QStringLiteral("reason"), tr("Reminds of vault locks before they end.")},
                {QStringLiteral("autostart"), isWanted},
                {QStringLiteral("commandline"), m_place.command},
            };
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                if (done->isError())
                    refuse({ErrorKind::OtherServiceError,
                            done->error().name(),
                            0,
                            {},
                            done->error().message()});
            });
}

void LoginStart::notePortal(uint response, const QVariantMap &results)
{
    if (response != 0)
        return refuse(
            {ErrorKind::OtherServiceError, {}, 0, {}, tr("The desktop did not allow it.")});
    m_isWantedByPortal = results.value(QStringLiteral("autostart")).toBool();
    emit changed(m_isWantedByPortal);
}

} // namespace vaultlock::ui
