// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/draftstore.h"

#include "core/wholefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

namespace vaultlock::ui {

namespace {

// A file begins with one line of JSON about the draft; after it comes the text, byte for byte.
constexpr int formatVersion = 1;
constexpr qsizetype longestReadableName = 60;
constexpr qsizetype fingerprintDigits = 16;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

const QLatin1String formatKey("format");
const QLatin1String vaultKey("vault");
const QLatin1String fileKey("file");
const QLatin1String modifiedKey("modified");
const QLatin1String baseKey("base");

QByteArray headLine(const std::optional<VaultArn> &vault, const Draft &draft)
{
    const QJsonObject head{{formatKey, formatVersion},
                           {vaultKey, vault ? vault->toString() : QString()},
                           {fileKey, draft.filePath},
                           {modifiedKey, draft.isModified},
                           {baseKey, QString::fromLatin1(draft.base)}};
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n';
}

/// For people who look into the folder; a service may give names that no file can have.
QString readableName(const VaultArn &vault)
{
    static const QRegularExpression unfit(QStringLiteral("[^A-Za-z0-9_-]"));
    QString name = vault.name().toString().left(longestReadableName);
    if (!VaultName::fromString(name))
        name.replace(unfit, QStringLiteral("_"));
    return name;
}

Result<void> notWritable(const QString &path, const QString &reason)
{
    return failure(ErrorKind::FileNotWritable, QStringLiteral("%1: %2").arg(path, reason));
}

Result<void> makeFolder(const QString &path)
{
    if (QDir(path).exists())
        return {};
    if (QDir().mkpath(path) && QFile::setPermissions(path, ownerOnly | QFileDevice::ExeOwner))
        return {};
    return notWritable(path, QStringLiteral("the folder cannot be made"));
}

} // namespace

QByteArray fingerprintOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

QString DraftStore::path(const std::optional<VaultArn> &vault, int place) const
{
    QString name = QStringLiteral("no-vault.draft");
    if (vault) {
        // A vault's name alone is not unique, and an ARN may be longer than a file's name.
        const QByteArray fingerprint = fingerprintOf(vault->toString().toUtf8());
        name = QStringLiteral("%1-%2.draft")
                   .arg(readableName(*vault),
                        QString::fromLatin1(fingerprint.left(fingerprintDigits)));
    }
    if (place > 0)
        name += QStringLiteral(".other-%1").arg(place);
    return QDir(m_folder).filePath(name);
}

Result<void> DraftStore::write(const std::optional<VaultArn> &vault, const Draft &draft,
                               int place) const
{
    if (!isActive())
        return {};
    const QString target = path(vault, place);
    if (draft.text.isEmpty() && draft.filePath.isEmpty()) {
        if (QFile::exists(target) && !QFile::remove(target))
            return notWritable(target, QStringLiteral("it cannot be removed"));
        return {};
    }
    if (const auto made = makeFolder(m_folder); !made)
        return made;
    const QByteArray bytes = headLine(vault, draft) + draft.text;
    QSaveFile file(target);
    // The mode before the first byte.
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) &&
        file.write(bytes) == bytes.size() && commitWhole(file))
        return {};
    return notWritable(target, file.errorString());
}

std::optional<Draft> DraftStore::read(const std::optional<VaultArn> &vault, int place) const
{
    if (!isActive())
        return {};
    QFile file(path(vault, place));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    const qsizetype lineEnd = bytes.indexOf('\n');
    const QJsonObject head = QJsonDocument::fromJson(bytes.left(lineEnd)).object();
    const QString owner = vault ? vault->toString() : QString();
    if (lineEnd < 0 || head.value(formatKey).toInt() != formatVersion ||
        head.value(vaultKey).toString() != owner)
        return {};
    return Draft{bytes.mid(lineEnd + 1), head.value(fileKey).toString(),
                 head.value(modifiedKey).toBool(), head.value(baseKey).toString().toLatin1()};
}

bool DraftStore::setAside(const std::optional<VaultArn> &vault, int place) const
{
    const QString whole = path(vault, place);
    if (!QFile::exists(whole))
        return true;
    // Beside what was set aside before.
    const QString first = path(vault) + QStringLiteral(".previous");
    QString copy = first;
    for (int number = 2; QFile::exists(copy); ++number)
        copy = first + QStringLiteral("-%1").arg(number);
    return QFile::copy(whole, copy);
}

} // namespace vaultlock::ui
