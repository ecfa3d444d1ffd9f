// SPDX-License-Identifier: GPL-3.0-or-later

// Takes entries of the journal along in a file.
#pragma once

#include "core/result.h"
#include "record/entryfilter.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace vaultlock::journal {
class Journal;
}
namespace vaultlock::record {
class EntryExport;
}

namespace vaultlock::ui {

/// Asks for a file, reads and writes, and tells what came of it. One at a time.
class JournalExport : public QObject
{
    Q_OBJECT

public:
    using PathAsker = std::function<void(const std::function<void(const QString &path)> &use)>;

    /// journal: outlives the export. panel: whose window the dialog is over; the parent.
    JournalExport(journal::Journal &journal, QWidget *panel);

    /// What the filter takes when the file is chosen, whatever of it is on screen.
    void begin(const record::EntryFilter &filter);
    /// Instead of a dialog.
    void setPathAsker(PathAsker asker) { m_askPath = std::move(asker); }

signals:
    /// A sentence for people.
    void told(const QString &outcome);

private:
    void askPathInDialog(const std::function<void(const QString &)> &use);
    void write(const record::EntryFilter &filter, const QString &path);

    journal::Journal &m_journal;
    QWidget *m_panel;
    PathAsker m_askPath;
    QPointer<record::EntryExport> m_underWay;
};

} // namespace vaultlock::ui
