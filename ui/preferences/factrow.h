// SPDX-License-Identifier: GPL-3.0-or-later

// A row of the settings that is none: where something is, what can be done with it.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QAction;

namespace vaultlock::ui {

struct Fact
{
    QString title;
    QString sentence;            ///< what it is; may be empty
    QString value = {};          ///< shown whole, and can be selected; empty: none
    QList<QAction *> deeds = {}; ///< a button each; outlive the row
    QWidget *content = nullptr;  ///< anything else; the row takes it over
};

/// The value and the buttons are called as the title and the actions are.
class FactRow : public QWidget
{
    Q_OBJECT

public:
    /// name: constant, for assistive tools.
    FactRow(const QString &name, const Fact &fact, QWidget *parent = nullptr);

    QString searched() const { return m_searched; }

private:
    QString m_searched;
};

} // namespace vaultlock::ui
