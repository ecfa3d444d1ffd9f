// The draft: its name, its views, its problems.
#pragma once

#include "policy/finding.h"

#include <QList>
#include <QWidget>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

class QAction;
class QFrame;
class QLabel;
class QLayout;
class QMenu;
class QPushButton;
class QSplitter;
class QTabWidget;

namespace vaultlock::policy {
enum class StatementSnippet : std::uint8_t;
}

namespace vaultlock::ui {

class DraftNotices;
class FileWatch;
class FindBar;
class GoToBar;
class PolicyDocument;
class PolicyEditor;
class PolicyFileActions;
class ProblemsList;
class ValueDisplay;
enum class TextLayout;

/// Connects the document with its text on screen: the document's text is always the editor's. The
/// text is one of several views, each in a tab; the others come from elsewhere.
class DraftPage : public QWidget
{
    Q_OBJECT

public:
    /// document, files and watch: not owned, must outlive the page.
    DraftPage(PolicyDocument &document, PolicyFileActions &files, FileWatch &watch,
              QWidget *parent = nullptr);

    /// Undo to Select all, find to go to line, layout; with separators. Owned by the page.
    QList<QAction *> editActions() const { return m_editActions; }
    QList<QAction *> foldActions() const { return m_foldActions; }
    /// Completion, help, the steps through the problems, fixes, statements to insert; with
    /// separators. Owned by the page.
    QList<QAction *> policyActions() const { return m_policyActions; }
    PolicyEditor *editor() const { return m_editor; }
    /// Undo and redo: they work in the text, and wherever they are added to.
    QList<QAction *> historyActions() const { return m_historyActions; }

    /// Where other views of the policy are added. Owned by the page.
    QTabWidget *views() const { return m_views; }
    /// Brings the text to the front.
    void showText();
    /// The same, with this stretch of it selected, and the focus.
    void showInText(policy::Span span);
    /// Another view at the side of the text. Takes ownership; the view may be hidden.
    void addBeside(QWidget *view);
    /// They are about the draft: not to be seen below anything else.
    void setProblemsVisible(bool visible);

private:
    void layOut(PolicyFileActions &files);
    void connectText();
    void connectProblems();
    void buildEditActions();
    void buildClipboardActions();
    void buildFindActions();
    void buildLayoutActions();
    void buildPolicyActions();
    QMenu *buildSnippetMenu();
    void insertStatement(policy::StatementSnippet snippet);
    void showHelp();
    void fixAllSafe();
    void buildFoldActions();
    QLayout *buildHead(PolicyFileActions &files);
    QWidget *buildText();
    void layOutText(TextLayout layout);
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
    QTabWidget *m_views;
    QWidget *m_text;
    QSplitter *m_besides;
    ProblemsList *m_problems;
    ValueDisplay *m_title;
    DraftNotices *m_notices;
    FindBar *m_find;
    GoToBar *m_goTo;
    QFrame *m_offer;
    QLabel *m_offerText;
    QPushButton *m_useExample;
    QList<QAction *> m_historyActions;
    QList<QAction *> m_editActions;
    QList<QAction *> m_foldActions;
    QList<QAction *> m_policyActions;
};

} // namespace vaultlock::ui
