// SPDX-License-Identifier: GPL-3.0-or-later

// A line about running locks, and a button.
#pragma once

#include <QWidget>

class QToolButton;

namespace vaultlock::ui {

class WrappingText;

/// Wraps where it has to: nothing of a name is left out. A stripe beside it has the colour of LIVE
/// or SANDBOX, which the text says too.
class RunningLockRow : public QWidget
{
    Q_OBJECT

public:
    struct Names
    {
        QString text;             ///< accessible, constant
        QString button;           ///< the same
        QString label;            ///< of the button
        bool isOneTarget = false; ///< a click on the text is one on the button
    };
    explicit RunningLockRow(const Names &names, QWidget *parent = nullptr);

    /// reason: why the button can do nothing; empty where it can.
    void showLine(const QString &line, bool isLive, const QString &reason = {});
    /// Its end is near: the line has the colour of what runs out.
    void setUrgent(bool isUrgent);

signals:
    void pressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyColours();

    WrappingText *m_text;
    QToolButton *m_button;
    const bool m_isOneTarget;
    bool m_isLive = false;
    bool m_isUrgent = false;
};

} // namespace vaultlock::ui
