// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settingsfile.h"

#include "core/regularfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryFile>

#include <algorithm>
#include <array>

namespace vaultlock::settings {

namespace {

constexpr qint64 largestFile = 16LL * 1024 * 1024;
constexpr int mostSetAside = 100;
const QString formatKey = QStringLiteral("settingsFormat");

/// What QSettings begins with `@ByteArray(` has its end in the same line; a text of the program's
/// that begins with @ begins with two.
bool isCutInBrackets(const QByteArray &value)
{
    static constexpr std::array kinds{"@ByteArray(", "@Variant(", "@String(", "@DateTime(",
                                      "@Invalid(",   "@Rect(",    "@Size(",   "@Point("};
    return std::any_of(kinds.begin(), kinds.end(), [&value](const char *kind) {
        const QByteArray begin(kind);
        return value.startsWith(begin) ? !value.endsWith(')')
                                       : !value.isEmpty() && begin.startsWith(value);
    });
}

/// An escape and a quotation have their ends in the same line, too.
bool isWhole(const QByteArray &value)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == '"')
            isQuoted = !isQuoted;
        if (value[i] == '\\' && ++i == value.size())
            return false;
    }
    return !isQuoted && !isCutInBrackets(value);
}

bool isLine(const QByteArray &line)
{
    if (line.isEmpty() || line.startsWith(';') || line.startsWith('#'))
        return true;
    if (line.startsWith('['))
        return line.endsWith(']');
    const auto equals = line.indexOf('=');
    return equals > 0 && isWhole(line.mid(equals + 1).trimmed());
}

bool isFileOfSettings(const QByteArray &bytes)
{
    if (bytes.contains('\0'))
        return false;
    const QList<QByteArray> lines = bytes.split('\n');
    return std::all_of(lines.begin(), lines.end(),
                       [](const QByteArray &line) { return isLine(line.trimmed()); });
}

QString moveAside(const QString &path)
{
    for (int number = 1; number <= mostSetAside; ++number) {
        const QString aside = path + QStringLiteral(".damaged") +
                              (number == 1 ? QString() : QStringLiteral("-%1").arg(number));
        if (QFileInfo::exists(aside))
            continue;
        return QFile::rename(path, aside) ? aside : QString();
    }
    return {};
}

/// QSettings writes a new file beside the old one, and puts it in its place.
bool canBeReplaced(const QString &path)
{
    const QFileInfo file(path);
    QTemporaryFile probe(file.path() + QStringLiteral("/.settings-XXXXXX"));
    return (!file.exists() || file.isWritable()) && probe.open();
}

} // namespace

FileCondition inspect(const QString &path)
{
    FileCondition condition;
    condition.isWritable = canBeReplaced(path);
    const auto bytes = readRegularFile(path, largestFile);
    if (!bytes) {
        condition.isDamaged = bytes.error().why == UnreadFile::Why::NotRegular;
        return condition;
    }
    if (!isFileOfSettings(*bytes)) {
        condition.isDamaged = true;
        condition.setAside = moveAside(path);
        return condition;
    }
    const QSettings settings(path, QSettings::IniFormat);
    condition.isNewer = settings.value(formatKey).toInt() > fileFormat;
    return condition;
}

void noteFormat(QSettings &settings)
{
    if (settings.value(formatKey).toInt() < fileFormat)
        settings.setValue(formatKey, fileFormat);
}

} // namespace vaultlock::settings
