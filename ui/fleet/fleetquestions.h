// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked of the vaults, to be ticked, combined and kept.
#pragma once

#include "ui/fleet/fleetmemory.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace vaultlock::ui {

class FleetQuestions : public QWidget
{
    Q_OBJECT

public:
    /// memory: of the questions that are kept.
    explicit FleetQuestions(FleetMemory memory, QWidget *parent = nullptr);

    /// Those that a lock can differ from.
    void setPolicies(const std::vector<fleet::KnownPolicy> &known);
    FleetQuestion question() const;
    /// Everything that is asked, at once.
    void ask(const SavedQuestion &saved);
    void clear();
    /// Under this name, instead of one that had it.
    void keepAs(const QString &name);
    QWidget *placeForFocus() const;

signals:
    void changed();
    /// Down was pressed in the text: to the rows.
    void rowsWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildKept();
    void addTicked(QCheckBox *tick, QWidget *field = nullptr);
    SavedQuestion asked() const;
    void fillKept(const QString &chosen);
    void takeKept(int index);
    void askForName();
    void forget();
    void tell();

    FleetMemory m_memory;
    QLineEdit *m_text;
    QCheckBox *m_notLocked;
    QCheckBox *m_notEmpty;
    QCheckBox *m_held;
    QLineEdit *m_tag;
    QCheckBox *m_differs;
    QComboBox *m_policy;
    QCheckBox *m_ends;
    QComboBox *m_within;
    QCheckBox *m_notRead;
    QCheckBox *m_changed;
    QComboBox *m_kept;
    QPushButton *m_keep;
    QPushButton *m_forget;
    bool m_isQuiet = false; ///< several are changed at once
};

} // namespace vaultlock::ui
