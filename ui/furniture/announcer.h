// SPDX-License-Identifier: GPL-3.0-or-later

// Says to whoever cannot see the window what nobody has asked for.
#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>

namespace vaultlock::ui {

/// Nothing to be seen, and never the focus. What it says is spoken wherever the focus is, as long
/// as its parent is on screen: a widget of the role Notification that becomes visible is what Orca
/// 43 speaks; QAccessible::Alert puts nothing on the bus in Qt 6.4, and there is no announcement
/// event before 6.8. It is said once the window has come to rest: Orca 43 drops every event, this
/// one too, while more than fifty are waiting, and a page that changes makes more than that.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent);

    /// Plain text. Of what comes within untilRest the last is said.
    void say(const QString &sentence);
    static constexpr std::chrono::milliseconds untilRest{1000};
    QString lastSaid() const { return accessibleName(); }

private:
    QTimer m_rest;
};

} // namespace vaultlock::ui
