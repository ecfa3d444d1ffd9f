// SPDX-License-Identifier: GPL-3.0-or-later

// The question before the first live connection of a start.
#pragma once

#include "workspace/workspace.h"

#include <QObject>

#include <functional>

namespace vaultlock::ui {

/// Asks once: who has said yes is not asked again until the program ends.
class LiveConsent : public QObject
{
    Q_OBJECT

public:
    /// parent: over whose window the question is shown.
    explicit LiveConsent(QWidget *parent);

    /// The user has asked for a live connection by name, on the command line.
    void give();
    /// Calls proceed at once where the choice is no live one or consent is given, else when the
    /// user has said yes; refused when not. Nothing is sent before.
    void askFor(const workspace::Workspace &workspace, const workspace::ConnectionChoice &choice,
                const std::function<void()> &proceed, const std::function<void()> &refused);

signals:
    void given();

private:
    QWidget *m_over;
    bool m_isGiven = false;
};

} // namespace vaultlock::ui
