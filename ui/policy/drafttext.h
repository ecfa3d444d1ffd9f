// SPDX-License-Identifier: GPL-3.0-or-later

// The draft as text: the editor, what is offered while it is empty, find and go to line.
#pragma once

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QSplitter;

namespace vaultlock::ui {

class FindBar;
class GoToBar;
class PolicyDocument;
class PolicyEditor;

class DraftText : public QWidget
{
    Q_OBJECT

public:
    /// document: not owned, outlives this.
    explicit DraftText(PolicyDocument &document, QWidget *parent = nullptr);

    PolicyEditor &editor() { return *m_editor; }
    FindBar &findBar() { return *m_find; }
    GoToBar &goToBar() { return *m_goTo; }
    /// Another view at the side of the text. Takes ownership; the view may be hidden.
    void addBeside(QWidget *view);

private:
    QWidget *buildPaper();
    void buildOffer();
    void showOffer();
    void useExample();

    PolicyDocument &m_document;
    PolicyEditor *m_editor;
    FindBar *m_find;
    GoToBar *m_goTo;
    QSplitter *m_besides;
    QFrame *m_offer;
    QLabel *m_offerText;
    QPushButton *m_useExample;
};

} // namespace vaultlock::ui
