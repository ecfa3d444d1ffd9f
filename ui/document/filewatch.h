// SPDX-License-Identifier: GPL-3.0-or-later

// Notices when somebody else changes the draft's file.
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

namespace vaultlock::ui {

class PolicyDocument;

/// Decides by what is in the file, not by the event: what we saved ourselves is no change. The
/// person's text is only ever replaced where it had no changes, and then as a step that can be
/// undone. Main thread.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    /// document: not owned, must outlive the watch.
    explicit FileWatch(PolicyDocument &document, QObject *parent = nullptr);

    /// Whether the file holds something else than what was last read from it or written to it.
    bool isFileChanged() const;
    /// What the file holds now, where that and the text here wait for a decision.
    std::optional<QByteArray> theirs() const;
    /// Takes the file's text, as a step that can be undone.
    void reload();
    /// Keeps the text as an unsaved change to what the file holds now.
    void keepMine();

signals:
    /// The text had no changes and is the file's again.
    void readAgain();
    /// Both have changed: reload() or keepMine().
    void bothChanged();
    void fileGone();
    /// The file is there and cannot be read.
    void unreadable(const vaultlock::Error &error);
    /// None of the above holds any more.
    void settled();

private:
    void follow();
    void check();

    PolicyDocument &m_document;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;         // one change makes several events
    bool m_isTold = false; // something is to be settled
    QByteArray m_asked;    // what the file held when bothChanged() was said
    bool m_wasGone = false;
};

} // namespace vaultlock::ui
