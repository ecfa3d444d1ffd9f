// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/editorzoom.h"

#include "ui/text/policyeditor.h"

#include <QAction>

namespace vaultlock::ui {

EditorZoom::EditorZoom(const std::optional<EditorMemory> &memory, QObject *parent)
    : QObject(parent)
    , m_memory(memory)
    , m_points(memory ? memory->zoom() : 0)
{
    // Both, because not every keyboard has the plus without Shift.
    QAction *in = addAction(tr("Zoom &in"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    QAction *out = addAction(tr("Zoom &out"), {Qt::CTRL | Qt::Key_Minus});
    QAction *usual = addAction(tr("Actual &size"), {Qt::CTRL | Qt::Key_0});
    connect(in, &QAction::triggered, this, [this] { zoomTo(m_points + 1); });
    connect(out, &QAction::triggered, this, [this] { zoomTo(m_points - 1); });
    connect(usual, &QAction::triggered, this, [this] { zoomTo(0); });
}

QAction *EditorZoom::addAction(const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    m_actions.append(action);
    return action;
}

void EditorZoom::add(PolicyEditor *editor)
{
    m_editors.append(editor);
    editor->zoomTo(m_points);
    connect(editor, &PolicyEditor::zoomed, this, &EditorZoom::zoomTo);
}

void EditorZoom::zoomTo(int points)
{
    if (points == m_points)
        return;
    m_points = points;
    for (PolicyEditor *editor : m_editors)
        editor->zoomTo(points);
    // The component has bounds.
    if (!m_editors.isEmpty())
        m_points =
            static_cast<int>(m_editors.constFirst()->SendScintilla(QsciScintilla::SCI_GETZOOM));
    if (m_memory)
        m_memory->keepZoom(m_points);
}

} // namespace vaultlock::ui
