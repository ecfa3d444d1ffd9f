// The draft: its name, its text, its problems.
#pragma once

#include "policy/finding.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <string>
#include <vector>

class QAction;
class QFrame;
class QLabel;
class QPushButton;

namespace vaultlock::ui {

class PolicyDocument;
class PolicyEditor;
class PolicyFileActions;
class ProblemsList;
class ValueDisplay;

/// Connects the document with its views: the document's text is always the editor's.
class DraftPage : public QWidget
{
    Q_OBJECT

public:
    /// document and files: not owned, must outlive the page.
    DraftPage(PolicyDocument &document, PolicyFileActions &files, QWidget *parent = nullptr);

    /// Undo to Select all, the steps through the problems, quick fix; with separators. Owned by the
    /// page.
    QList<QAction *> editActions() const { return m_editActions; }

private:
    void layOut(PolicyFileActions &files);
    void connectText();
    void connectProblems();
    void buildEditActions();
    QAction *addEditAction(const QString &text, const QKeySequence &keys,
                           const std::function<void()> &effect);
    void addEditSeparator();
    void showTitle();
    void showEmptiness();
    void goTo(policy::Span span, bool takesFocus);
    void goToProblem(int step);
    void applyFix(const std::string &identity, std::size_t number);
    void offerFixes();
    /// What the person means by "this problem": at the caret, else the selected one.
    const policy::Finding *problemAtHand();

    PolicyDocument &m_document;
    PolicyEditor *m_editor;
    ProblemsList *m_problems;
    ValueDisplay *m_title;
    QFrame *m_offer;
    QLabel *m_offerText;
    QPushButton *m_useExample;
    QList<QAction *> m_editActions;
};

} // namespace vaultlock::ui
