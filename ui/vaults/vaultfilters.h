// SPDX-License-Identifier: GPL-3.0-or-later

// Which of the vaults are to be seen: by name, by state, and in which columns.
#pragma once

#include "ui/vaults/vaultgroup.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace vaultlock::ui {

class VaultFilters : public QWidget
{
    Q_OBJECT

public:
    /// view: the entries of the menu beside them; not owned.
    explicit VaultFilters(const QList<QAction *> &view, QWidget *parent = nullptr);

    QString text() const;
    StateFilter state() const;
    bool isFiltering() const { return !text().isEmpty() || state() != StateFilter::All; }
    /// What is looked for, in words; empty where everything is shown.
    QString description() const;
    void clear();

signals:
    void changed();
    /// Return was pressed in the text.
    void firstMatchWanted();

private:
    QLineEdit *m_text;
    QComboBox *m_state;
};

} // namespace vaultlock::ui
