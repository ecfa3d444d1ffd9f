// SPDX-License-Identifier: GPL-3.0-or-later

// Offers what can be written while somebody types.
#pragma once

#include "policy/linter.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class QKeyEvent;

namespace vaultlock::ui {

class CompletionList;
class PolicyDocument;
class PolicyEditor;

/// The list opens by itself within quotes, and anywhere when it is asked for. While it is open, the
/// arrow keys, Page up and down, Enter, Tab and Escape are its own; without it they are the
/// editor's. Of values nothing is chosen until somebody chooses: Enter behind a number that was
/// typed is never another number.
class Completer : public QObject
{
    Q_OBJECT

public:
    /// Neither is owned; both outlive it.
    Completer(PolicyDocument &document, PolicyEditor &editor, QObject *parent = nullptr);

    /// At the caret, wherever it is.
    void complete();
    bool isOpen() const;

signals:
    /// It was asked for where there is nothing.
    void foundNothing();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Wish {
        None,
        Follow, // the list that is open follows the text
        Typed,
        Asked,
    };

    void wish(Wish wish);
    void offer();
    bool steer(const QKeyEvent &key);
    void take(std::size_t item);
    void close();

    PolicyDocument &m_document;
    PolicyEditor &m_editor;
    QPointer<CompletionList> m_list; // a child of the window
    QTimer m_soon;
    Wish m_wish = Wish::None;
    bool m_wasAsked = false; // the list that is open
};

} // namespace vaultlock::ui
