// SPDX-License-Identifier: GPL-3.0-or-later

// What the editor remembers from one start to the next.
#pragma once

#include <QStringList>

class QSettings;

namespace vaultlock::ui {

class EditorMemory
{
public:
    /// settings: not owned, must outlive the memory.
    explicit EditorMemory(QSettings &settings)
        : m_settings(settings)
    {
    }

    /// Absolute paths, the newest first.
    QStringList recentFiles() const;
    void keepRecentFiles(const QStringList &paths);

    /// Points that the text is larger than it would be; 0 where nothing, or nonsense, was kept.
    int zoom() const;
    void keepZoom(int points);

    /// The name of the view of the policy that was in front; empty where nothing was kept.
    QString view() const;
    void keepView(const QString &name);

private:
    QSettings &m_settings;
};

} // namespace vaultlock::ui
