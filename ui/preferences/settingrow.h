// SPDX-License-Identifier: GPL-3.0-or-later

// One setting: what it is called, its control, what it does, and what else there is to know of it.
#pragma once

#include "ui/preferences/settingcontrol.h"

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace vaultlock::settings {
class SettingsModel;
}

namespace vaultlock::ui {

/// Shows what is kept, whoever changed it; says so where something else counts for this start, and
/// where what was typed cannot be.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    /// Why a text cannot be what the setting says; empty: it can.
    using Objection = std::function<QString(settings::Key key, const QString &text)>;

    /// model: outlives the row. names: see makeControl().
    SettingRow(settings::SettingsModel &model, const settings::Setting &setting,
               const QStringList &names, const Objection &objection, QWidget *parent = nullptr);

    /// All the words that it can be found by.
    QString searched() const;

private:
    void layOut();
    void take(const QVariant &value);
    void showValue();
    void note(const QString &sentence);

    settings::SettingsModel &m_model;
    const settings::Setting &m_setting;
    Objection m_objection;
    SettingControl m_control;
    QLabel *m_note;
    QToolButton *m_restore;
};

} // namespace vaultlock::ui
