// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journalexport.h"

#include "record/entryexport.h"
#include "words/errorwords.h"
#include "words/recordwords.h"

#include <QFileDialog>

namespace vaultlock::ui {

JournalExport::JournalExport(journal::Journal &journal, QWidget *panel)
    : QObject(panel)
    , m_journal(journal)
    , m_panel(panel)
{
    m_askPath = [this](const std::function<void(const QString &)> &use) {
        askPathInDialog(use);
    };
}

void JournalExport::begin(const record::EntryFilter &filter)
{
    m_askPath([self = QPointer<JournalExport>(this), filter](const QString &path) {
        if (self)
            self->write(filter, path);
    });
}

void JournalExport::askPathInDialog(const std::function<void(const QString &)> &use)
{
    const QString csv = tr("CSV for spreadsheets (*.csv)");
    auto *dialog = new QFileDialog(m_panel->window(), tr("Export the journal"), QString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it overwrites
    dialog->setNameFilters({csv, tr("JSON lines, with every field (*.jsonl)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("vaultlock-journal.csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, csv](const QString &chosen) {
        const QString suffix = chosen == csv ? QStringLiteral("csv") : QStringLiteral("jsonl");
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(QStringLiteral("vaultlock-journal.") + suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, dialog, use);
    dialog->open();
}

void JournalExport::write(const record::EntryFilter &filter, const QString &path)
{
    delete m_underWay; // what was asked for last counts
    m_underWay =
        new record::EntryExport(m_journal, filter, record::EntryExport::formatOf(path), path, this);
    emit told(words::entriesBeingExported());
    connect(m_underWay, &record::EntryExport::ended, this,
            [this, path](const Result<qint64> &entries) {
                m_underWay->deleteLater();
                m_underWay = nullptr;
                if (entries)
                    emit told(words::entriesExported(*entries, path));
                else
                    emit told(words::entriesNotExported(entries.error()));
            });
    m_underWay->start();
}

} // namespace vaultlock::ui
