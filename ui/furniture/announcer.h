// SPDX-License-Identifier: GPL-3.0-or-later

// Says to whoever cannot see the window what nobody has asked for.
#pragma once

#include <QWidget>

namespace vaultlock::ui {

/// Nothing to be seen, and never the focus. What it says is spoken at once, wherever the focus is,
/// as long as its parent is on screen: a widget of the role Notification that becomes visible is
/// what Orca 43 speaks; QAccessible::Alert puts nothing on the bus in Qt 6.4, and there is no
/// announcement event before 6.8.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent);

    /// Plain text.
    void say(const QString &sentence);
    QString lastSaid() const { return accessibleName(); }
};

} // namespace vaultlock::ui
