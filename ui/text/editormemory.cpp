// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/editormemory.h"

#include <QSettings>

namespace vaultlock::ui {

namespace {

// The editing component's own bounds.
constexpr int smallestZoom = -10;
constexpr int largestZoom = 20;

QString recentKey()
{
    return QStringLiteral("editor/recentFiles");
}

QString zoomKey()
{
    return QStringLiteral("editor/zoom");
}

QString viewKey()
{
    return QStringLiteral("editor/view");
}

} // namespace

QStringList EditorMemory::recentFiles() const
{
    return m_settings.value(recentKey()).toStringList();
}

void EditorMemory::keepRecentFiles(const QStringList &paths)
{
    m_settings.setValue(recentKey(), paths);
}

int EditorMemory::zoom() const
{
    const int points = m_settings.value(zoomKey()).toInt();
    return points < smallestZoom || points > largestZoom ? 0 : points;
}

void EditorMemory::keepZoom(int points)
{
    m_settings.setValue(zoomKey(), points);
}

QString EditorMemory::view() const
{
    return m_settings.value(viewKey()).toString();
}

void EditorMemory::keepView(const QString &name)
{
    m_settings.setValue(viewKey(), name);
}

} // namespace vaultlock::ui
