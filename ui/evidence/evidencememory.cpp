// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/evidencememory.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace vaultlock::ui {

namespace {

QString keptKey(const char *name)
{
    return QStringLiteral("evidence/") + QLatin1String(name);
}

} // namespace

EvidenceMemory::Kept EvidenceMemory::kept() const
{
    Kept kept;
    if (m_settings) {
        kept.folder = m_settings->value(keptKey("folder")).toString();
        kept.isZip = m_settings->value(keptKey("isZip"), kept.isZip).toBool();
        kept.isDrawn = m_settings->value(keptKey("isDrawn"), kept.isDrawn).toBool();
        kept.isSigned = m_settings->value(keptKey("isSigned"), kept.isSigned).toBool();
        kept.keyFile = m_settings->value(keptKey("keyFile")).toString();
        kept.stampServer = m_settings->value(keptKey("stampServer")).toString();
    }
    // What is not mounted today, or was taken away, is no place to begin with.
    if (!QFileInfo(kept.folder).isDir())
        kept.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(kept.folder).isDir())
        kept.folder = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    return kept;
}

void EvidenceMemory::keep(const Kept &kept)
{
    if (!m_settings)
        return;
    m_settings->setValue(keptKey("folder"), kept.folder);
    m_settings->setValue(keptKey("isZip"), kept.isZip);
    m_settings->setValue(keptKey("isDrawn"), kept.isDrawn);
    m_settings->setValue(keptKey("isSigned"), kept.isSigned);
    m_settings->setValue(keptKey("keyFile"), kept.keyFile);
    m_settings->setValue(keptKey("stampServer"), kept.stampServer);
}

} // namespace vaultlock::ui
