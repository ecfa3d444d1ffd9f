// SPDX-License-Identifier: GPL-3.0-or-later

// The list of what can be written at the caret.
#pragma once

#include "policy/completion/completion.h"

#include <QFrame>

#include <optional>

class QLabel;
class QListView;

namespace vaultlock::ui {

class CompletionModel;

/// A part of the editor's window that lies over it; never takes the focus: whoever shows it steers
/// it. Below the items stands what the current one means. Texts are plain.
class CompletionList : public QFrame
{
    Q_OBJECT

public:
    /// editor: over whose window it lies; must outlive it.
    explicit CompletionList(QWidget &editor);

    /// line: the rectangle of the text, in the editor's coordinates, that the list must not cover.
    /// hasCurrent: the first item is current, so that Enter takes it.
    void showItems(const policy::Completions &completions, const QRect &line, bool hasCurrent);
    const policy::Completions &completions() const { return m_completions; }
    /// Of completions().items.
    std::optional<std::size_t> current() const;
    /// Goes on from the end to the beginning where it is one step.
    void step(int rows);
    int pageLength() const;

signals:
    void chosen(std::size_t item);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place(const QRect &line);
    void explainCurrent();

    QWidget &m_editor;
    policy::Completions m_completions;
    CompletionModel *m_model;
    QListView *m_view;
    QLabel *m_explanation;
};

} // namespace vaultlock::ui
