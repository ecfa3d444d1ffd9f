// SPDX-License-Identifier: GPL-3.0-or-later

// Below a fleet's table: the details of a vault, what is not known, and what has changed.
#pragma once

#include "ui/fleet/sentencemodel.h"

#include <QTabWidget>

#include <vector>

class QListView;
class QPlainTextEdit;

namespace vaultlock::ui {

class FleetModel;
class FleetReading;

class FleetSide : public QTabWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    FleetSide(const FleetModel &model, const FleetReading &reading, const Clock &clock,
              QWidget *parent = nullptr);

    /// A row of the model; -1: none.
    void showVault(int row);
    /// What could not be read, as far as it has come.
    void showTroubles();
    void showChanges();

signals:
    /// A sentence about it was chosen.
    void vaultWanted(const QString &origin, const vaultlock::VaultArn &vault);

private:
    QListView *addList(const QString &name, SentenceModel &model);
    void findTroubles();
    QString trouble(int at) const;
    void goTo(const QModelIndex &trouble);

    const FleetModel &m_model;
    const FleetReading &m_reading;
    const Clock &m_clock;
    QPlainTextEdit *m_details;
    QListView *m_troubleList;
    QListView *m_changeList;
    SentenceModel m_troubles;
    SentenceModel m_changes;
    std::vector<std::size_t> m_places;         ///< that have a trouble
    std::vector<std::pair<int, int>> m_unread; ///< a vault's number, and which of its sentences
};

} // namespace vaultlock::ui
