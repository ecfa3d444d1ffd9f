// SPDX-License-Identifier: GPL-3.0-or-later

// How large the policy's text is, apart from all other text.
#pragma once

#include "ui/text/editormemory.h"

#include <QList>
#include <QObject>

#include <optional>

class QAction;

namespace vaultlock::ui {

class PolicyEditor;

/// The same for all its editors, however it is changed: by the actions, or Control and the wheel.
class EditorZoom : public QObject
{
    Q_OBJECT

public:
    explicit EditorZoom(const std::optional<EditorMemory> &memory, QObject *parent = nullptr);

    /// editor: not owned, must outlive this.
    void add(PolicyEditor *editor);
    /// In, out, back to the usual size. Owned by this.
    QList<QAction *> actions() const { return m_actions; }

private:
    void zoomTo(int points);
    QAction *addAction(const QString &text, const QList<QKeySequence> &keys);

    std::optional<EditorMemory> m_memory;
    QList<PolicyEditor *> m_editors;
    QList<QAction *> m_actions;
    int m_points = 0;
};

} // namespace vaultlock::ui
