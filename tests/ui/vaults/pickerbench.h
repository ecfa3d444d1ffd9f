// SPDX-License-Identifier: GPL-3.0-or-later

// The picker of vaults on the sandbox, whose vaults have been read.
#pragma once

#include "support/workspacebench.h"
#include "ui/furniture/countdownclock.h"
#include "ui/vaults/vaultpicker.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace vaultlock::tests {

inline VaultName vaultName(const char *text)
{
    return *VaultName::fromString(QString::fromLatin1(text));
}

struct PickerBench
{
    PickerBench()
    {
        QObject::connect(&picker, &ui::VaultPicker::vaultChosen, &picker,
                         [this](const VaultName &vault) { chosen.append(vault.toString()); });
        picker.resize(260, 600);
        picker.show();
        isReady = bench.connectToSandbox();
        picker.setConnection(bench.workspace.connection());
    }
    QTableView *table() { return picker.findChild<QTableView *>(QStringLiteral("vaults")); }
    QLineEdit *filter() { return picker.findChild<QLineEdit *>(QStringLiteral("filterVaults")); }
    QString cell(const QString &vault, int column)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data().toString() == vault)
                return table()->model()->index(row, column).data().toString();
        }
        return {};
    }
    QString selected()
    {
        const QModelIndexList rows = table()->selectionModel()->selectedRows();
        return rows.isEmpty() ? QString() : rows.first().data().toString();
    }
    QStringList allSelected()
    {
        QStringList names;
        for (const QModelIndex &row : table()->selectionModel()->selectedRows())
            names.append(row.data().toString());
        names.sort();
        return names;
    }
    /// Of a chosen vault and the one below it.
    QStringList selectTwo()
    {
        picker.showChosen(*VaultName::fromString(QStringLiteral("examplevault")));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        return allSelected();
    }
    QString message()
    {
        const auto *label = picker.findChild<QLabel *>(QStringLiteral("vaultsMessage"));
        return label->isVisible() ? label->text() : QString();
    }

    WorkspaceBench bench;
    ui::CountdownClock countdowns{bench.clock};
    ui::VaultPicker picker{countdowns};
    QStringList chosen;
    bool isReady = false;
};

} // namespace vaultlock::tests
