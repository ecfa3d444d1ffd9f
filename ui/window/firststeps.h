// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody sees first who has never locked a vault.
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace vaultlock::ui {

/// What a vault lock is, the four stages, and three ways to begin. Scrolls where it has no room.
class FirstSteps : public QWidget
{
    Q_OBJECT

public:
    explicit FirstSteps(QWidget *parent = nullptr);

    /// The first of the ways to begin.
    QWidget *placeForFocus() const;

signals:
    void sandboxWanted();
    void connectionWanted();
    void policyWanted();
    /// By the button, or Escape.
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildStages();
    QWidget *buildBeginnings();
    QPushButton *addBeginning(QGridLayout &grid, const QString &text, const QString &meaning);
    void followTheme();

    QLabel *m_heading;
    QLabel *m_forEver;
    QPushButton *m_rehearse = nullptr;
};

} // namespace vaultlock::ui
