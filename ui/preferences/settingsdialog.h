// SPDX-License-Identifier: GPL-3.0-or-later

// All settings in one place: pages, a search, and the way back.
#pragma once

#include "settings/setting.h"
#include "ui/preferences/factrow.h"
#include "ui/preferences/settingrow.h"

#include <QDialog>

#include <map>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace vaultlock::ui {

class SettingsPage;

/// Made from the table. What is changed counts at once; there is nothing to accept. Deletes itself
/// when it is closed; opened with open() or show().
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// model: outlives the dialog.
    struct Parts
    {
        settings::SettingsModel &model;
        SettingRow::Objection objection = {};
        QStringList profiles = {}; ///< that can be pinned or hidden
    };

    SettingsDialog(const Parts &parts, QWidget *parent);

    /// Behind the settings of the page. name: constant, for assistive tools.
    void addFact(settings::Page page, const QString &name, const Fact &fact);
    /// row: taken over.
    void addRow(settings::Page page, QWidget *row, const std::function<QString()> &searched);
    void showPage(settings::Page page);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Return is for the field that it is pressed in.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makePages(const Parts &parts);
    void layOut();
    QWidget *makeSide();
    QLayout *makeFoot();
    void find(const QString &text);
    void followUndo();
    void fitSide();

    settings::SettingsModel &m_model;
    QLineEdit *m_search;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QLabel *m_found;
    QPushButton *m_undo;
    QPushButton *m_restoreAll;
    std::vector<SettingsPage *> m_pages;
};

} // namespace vaultlock::ui
