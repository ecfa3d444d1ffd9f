// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with the vaults that are selected.
#pragma once

#include "ui/vaults/vaultmodel.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;

namespace vaultlock::ui {

/// Entries of a menu, and what they do. What is selected is asked for when something is done.
class VaultActions : public QObject
{
    Q_OBJECT

public:
    using Selected = std::function<std::vector<const VaultModel::Row *>()>;
    /// use: to be called with the path, unless nobody chooses one.
    using AskPath = std::function<void(const std::function<void(const QString &)> &use)>;

    /// clock: outlives them. table: where their keys work; owns them.
    VaultActions(Selected selected, const Clock &clock, QWidget &table);

    /// At the place on the screen, for what is selected now.
    void showMenu(const QPoint &place);
    QList<QAction *> actions() const;
    /// Works in the whole window.
    QAction *detailsAction() const { return m_details; }
    /// For a menu: of the two that are selected.
    QAction *compareAction() const { return m_compare; }
    /// For a menu: one policy in all that are selected. Null unless it is offered.
    QAction *initiateAction() const { return m_initiate; }
    void offerInitiation();
    /// Instead of a dialog.
    void askPathBy(const AskPath &ask) { m_askPath = ask; }

signals:
    void readingWanted(const std::vector<vaultlock::VaultName> &vaults);
    /// Of two, in the order of the list.
    void comparisonWanted(const vaultlock::VaultName &first, const vaultlock::VaultName &second);
    /// Of two or more, in the order of the list.
    void initiationWanted(const std::vector<vaultlock::VaultArn> &vaults);
    /// What came of it; plain text.
    void told(const QString &sentence);

private:
    void followSelection();
    void copyNames();
    void copyArns();
    void readAgain();
    void compare();
    void initiate();
    void exportSelection();
    void askPathInDialog(const std::function<void(const QString &)> &use);

    Selected m_selected;
    const Clock &m_clock;
    QWidget &m_table;
    AskPath m_askPath;
    QAction *m_details;
    QAction *m_copyNames;
    QAction *m_copyArns;
    QAction *m_readAgain;
    QAction *m_compare;
    QAction *m_export;
    QAction *m_initiate = nullptr;
};

} // namespace vaultlock::ui
