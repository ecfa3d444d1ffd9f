// SPDX-License-Identifier: GPL-3.0-or-later

// The files that were opened or saved last, as a menu.
#pragma once

#include "ui/text/editormemory.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

class QAction;
class QMenu;

namespace vaultlock::ui {

inline constexpr qsizetype recentFilesLimit = 10;

/// The list with this path first, once, and not longer than the limit.
QStringList withNewest(QStringList paths, const QString &path);

/// Without a memory the list is for this run.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    explicit RecentFiles(const std::optional<EditorMemory> &memory, QObject *parent = nullptr);
    ~RecentFiles() override;

    /// For the File menu; owned by this. Disabled while there are none.
    QAction *menuAction() const;
    const QStringList &paths() const { return m_paths; }

    void note(const QString &path);
    void drop(const QString &path);
    void forgetAll() { keep({}); }

signals:
    void chosen(const QString &path);

private:
    void keep(const QStringList &paths);
    void fillMenu();

    std::optional<EditorMemory> m_memory;
    QStringList m_paths;
    std::unique_ptr<QMenu> m_menu;
};

} // namespace vaultlock::ui
