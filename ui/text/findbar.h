// SPDX-License-Identifier: GPL-3.0-or-later

// Find and replace, in a bar below the text.
#pragma once

#include "ui/text/textsearch.h"

#include <QFrame>
#include <QTimer>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace vaultlock::ui {

class PolicyDocument;
class PolicyEditor;
class ValueDisplay;

/// Hidden at first. Marks every match, and selects the first one as the pattern is typed. Enter and
/// Shift+Enter step through them, Escape closes the bar and goes back to the text.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    /// The document that the editor shows. Neither is owned; both outlive the bar.
    FindBar(PolicyDocument &document, PolicyEditor &editor, QWidget *parent = nullptr);

    /// Opens the bar, with the selected text of one line as its pattern.
    void open(bool withReplacement);
    void close();
    /// Opens the bar where there is no pattern yet.
    void findNext();
    void findPrevious();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectControls();
    SearchQuery query() const;
    void searchAgain();
    void searchFromAnchor();
    void step(bool forward);
    void selectMatch(std::size_t number);
    void replaceOne();
    void replaceAll();
    void showCount();
    bool isMatchSelected() const;

    PolicyDocument &m_document;
    PolicyEditor &m_editor;
    QLineEdit *m_pattern;
    QLineEdit *m_replacement;
    ValueDisplay *m_count;
    QCheckBox *m_case;
    QCheckBox *m_words;
    QCheckBox *m_expression;
    QPushButton *m_next;
    QPushButton *m_previous;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    QPushButton *m_close;
    SearchResult m_result;
    std::size_t m_anchor = 0; // where the search began
    QTimer m_soon;            // the text has changed under the matches
};

} // namespace vaultlock::ui
