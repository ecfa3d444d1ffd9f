// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencedesk/evidencefile.h"

#include "core/regularfile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace vaultlock::evidencedesk {

namespace {

constexpr QLatin1String namedEvidence("evidence.json");

/// By its name, damaged or not; else by what it says, where it is as small as a policy may be.
bool isEvidenceJson(const QFileInfo &file)
{
    constexpr qint64 mostOfAnyJson = 8 * 1024 * 1024;
    if (file.fileName() == namedEvidence)
        return true;
    if (file.size() > mostOfAnyJson)
        return false;
    const auto bytes = readRegularFile(file.filePath(), mostOfAnyJson);
    if (!bytes || !bytes->contains("\"vaultlock-evidence\""))
        return false;
    return QJsonDocument::fromJson(*bytes).object().value(u"format").toString() ==
           QLatin1String("vaultlock-evidence");
}

} // namespace

QString evidenceAt(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return QFileInfo::exists(path + u'/' + namedEvidence) ? file.absoluteFilePath() : QString();
    const auto head = readRegularFile(path, 4);
    if (!head)
        return {};
    if (*head == QByteArray("PK\x03\x04", 4))
        return file.absoluteFilePath();
    return isEvidenceJson(file) ? file.absolutePath() : QString();
}

} // namespace vaultlock::evidencedesk
