// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with the draft's text: the Edit menu, and the folds.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;

namespace vaultlock::ui {

class DraftText;
class PolicyDocument;
enum class TextLayout;

class EditActions : public QObject
{
    Q_OBJECT

public:
    /// document, text: not owned; both outlive this.
    EditActions(PolicyDocument &document, DraftText &text, QObject *parent);

    /// Undo to Select all, find to go to line, layout; with separators. Owned by this.
    const QList<QAction *> &all() const { return m_all; }
    /// Undo and redo: they work in the text, and wherever they are added to.
    const QList<QAction *> &history() const { return m_history; }
    const QList<QAction *> &folds() const { return m_folds; }

    /// Says why where the text cannot be laid out.
    void layOut(TextLayout layout);

signals:
    /// The text is to come to the front.
    void textWanted();
    /// Plain text, for the notices.
    void told(const QString &sentence);

private:
    void buildClipboard();
    void buildFind();
    void buildLayout();
    void buildFolds();
    void followText(QAction *undo, QAction *redo, QAction *cut, QAction *copy);
    QAction *add(const QString &text, const QKeySequence &keys,
                 const std::function<void()> &effect);
    void addSeparator();

    PolicyDocument &m_document;
    DraftText &m_text;
    QList<QAction *> m_all;
    QList<QAction *> m_history;
    QList<QAction *> m_folds;
};

} // namespace vaultlock::ui
