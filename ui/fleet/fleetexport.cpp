// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleet/fleetexport.h"

#include "core/wholefile.h"
#include "words/fleetjson.h"
#include "words/fleetwindowwords.h"
#include "words/fleetwords.h"

#include <QFileDialog>
#include <QPointer>

namespace vaultlock::ui {

FleetExport::FleetExport(const Clock &clock, QWidget *panel)
    : QObject(panel)
    , m_clock(clock)
    , m_panel(panel)
{
    m_askPath = [this](const std::function<void(const QString &)> &use) {
        askPathInDialog(use);
    };
}

void FleetExport::begin(const fleet::Fleet &fleet, const std::vector<fleet::Row> &rows,
                        const std::vector<fleet::KnownPolicy> &known,
                        const std::vector<fleet::Change> *changes)
{
    const QByteArray csv = words::fleetCsv(fleet, rows, known, m_clock);
    const QByteArray json = words::fleetJson(fleet, rows, known, m_clock, changes);
    m_askPath(
        [self = QPointer<FleetExport>(this), csv, json, count = rows.size()](const QString &path) {
            if (!self)
                return;
            const bool isJson = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
            // It names accounts and vaults.
            const auto written = writePrivateFile(path, isJson ? json : csv);
            emit self->told(written ? words::fleetExported(count, path)
                                    : words::fleetNotExported(written.error()));
        });
}

void FleetExport::askPathInDialog(const std::function<void(const QString &)> &use)
{
    const QString csv = tr("CSV for spreadsheets (*.csv)");
    auto *dialog = new QFileDialog(m_panel->window(), tr("Export the vaults"), QString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it overwrites
    dialog->setNameFilters({csv, tr("JSON, as vaultlock-cli fleet writes it (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("vaultlock-vaults.csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, csv](const QString &chosen) {
        const QString suffix = chosen == csv ? QStringLiteral("csv") : QStringLiteral("json");
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(QStringLiteral("vaultlock-vaults.") + suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, dialog, use);
    dialog->open();
}

} // namespace vaultlock::ui
