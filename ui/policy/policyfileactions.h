// SPDX-License-Identifier: GPL-3.0-or-later

// Open, Save and Save as, with the questions that they ask.
#pragma once

#include "core/error.h"
#include "ui/text/editormemory.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QWidget;

namespace vaultlock::ui {

class FileWatch;
class PolicyDocument;
class RecentFiles;

/// Dialogs are opened, never executed: the window goes on. Text from outside is plain in them.
class PolicyFileActions : public QObject
{
    Q_OBJECT

public:
    /// Not owned, must outlive the actions. Without a memory the recent files are this run's.
    PolicyFileActions(PolicyDocument &document, FileWatch &watch,
                      const std::optional<EditorMemory> &memory, QWidget *window);

    QAction *open() const { return m_open; }
    QAction *save() const { return m_save; }
    /// Open, recent files, save, save as.
    QList<QAction *> all() const;

    /// take: asked of every file before it is opened, those that were added first before the
    /// others; true: it is no policy, and was opened elsewhere.
    void addFileTaker(std::function<bool(const QString &path)> take)
    {
        m_takers.push_back(std::move(take));
    }
    void forgetRecent();
    /// Asks first if unsaved changes would be lost.
    void openFile(const QString &path);
    /// Calls next once the text may be replaced: at once, or after the person has answered; never
    /// if they cancel.
    void whenReplaceable(std::function<void()> next);

signals:
    /// Another text was opened.
    void opened();
    /// Something to say that needs no answer. Plain text.
    void told(const QString &sentence);

private:
    void openRecent(const QString &path);
    void saveNow(const std::function<void()> &next);
    void askToOverwrite(std::function<void()> next);
    void chooseFileToOpen();
    void saveThen(std::function<void()> next);
    void chooseFileToSave(std::function<void()> next);
    void openNow(const QString &path);
    void showTrouble(const Error &error);
    void showModified();

    PolicyDocument &m_document;
    FileWatch &m_watch;
    QWidget *m_window;
    RecentFiles *m_recent;
    QAction *m_open;
    QAction *m_save;
    QAction *m_saveAs;
    std::vector<std::function<bool(const QString &path)>> m_takers;
};

} // namespace vaultlock::ui
